import { writeFile } from "node:fs/promises"
import { join } from "node:path"
import { cli } from "../support/cli"
import { json, type Printed } from "../support/printed-json"
import { complete, lay, submitted } from "../support/submitted-files"
import { inTemporaryFolder } from "../support/temporary"

/** Merges files that lie in a folder of their own. */
function merged(files: Parameters<typeof lay>[1], ...options: readonly string[]) {
  return inTemporaryFolder(async (folder) => {
    const inputs = await lay(join(folder, "in"), files)
    return json("merge", inputs, "-o", join(folder, "out"), ...options)
  })
}

const figure = ({ figures }: Printed<"merge">, cell: string) => figures.find((one) => one.cell === cell)
const rules = ({ findings }: Printed<"merge">) =>
  findings.filter(({ rule }) => rule !== "tracking.missing").map(({ rule, severity }) => `${rule} ${severity}`)

test("a workbook that is filled in completely and adds up is accepted, and the call ends 0", () =>
  inTemporaryFolder(async (folder) => {
    await lay(folder, { "a.xlsx": { figures: complete } })
    const { status, said } = await json("check", folder)
    expect({ status, files: said.files }).toMatchObject({
      status: 0,
      files: [{ file: "a.xlsx", status: "accepted", unit: "246", year: 2018, pack: "vtlt", findings: [] }],
    })
    expect(said.counts).toEqual({
      ...{ files: 1, accepted: 1, findings: 0, rejected: 0, errors: 0, warnings: 0, undecided: 0 },
    })
    expect((await cli("check", folder)).out).toMatch(/^a\.xlsx: UBND huyện Lập Thạch, 2018: đạt/i)
  }))

test("its figures are the province's where nobody else reports, live totals among them", async () => {
  const { status, said } = await merged({ "a.xlsx": { figures: complete } })
  expect(status).toBe(0)
  const totals = said.figures.map(({ cell, total, units, of, status: how }) => `${cell} ${total} ${units}/${of} ${how}`)
  expect(totals).toEqual([
    ...["A10.01.1 30.5 1/9 final", "A10.02.1 10 1/9 final", "A10.03.1 20.5 1/9 final", "A10.04.1 0 1/9 final"],
    ...["A10.05.1 3 1/9 final", "A12.01.1 56 1/9 final", "A12.02.1 40 1/9 final", "A12.03.1 16 1/9 final"],
    ...["A12.04.1 0 1/9 final", "A12.05.1 50.5 1/9 final", "A12.06.1 2 1/9 final"],
  ])
})

test("a form that is ticked as nil is 0 in every cell, accepted, and counts as reported", async () => {
  const figures = Object.fromEntries(Object.entries(complete).filter(([cell]) => cell.startsWith("A12")))
  await inTemporaryFolder(async (folder) => {
    await lay(folder, { "a.xlsx": { nil: ["A10"], figures } })
    expect((await json("check", folder)).said.files[0]?.status).toBe("accepted")
  })
  const { status, said } = await merged({
    "a.xlsx": { nil: ["A10"], figures },
    "b.xlsx": { unit: "252", figures: complete },
  })
  expect(status).toBe(0)
  expect(figure(said, "A10.01.1")).toMatchObject({ total: "30.5", units: 2, status: "final" })
  expect(figure(said, "A12.01.1")).toMatchObject({ total: "112", units: 2 })
})

test("a nil return with figures keeps the figures and is an error", () =>
  inTemporaryFolder(async (folder) => {
    await lay(folder, { "a.xlsx": { nil: ["A10"], figures: complete } })
    const { status, said } = await json("check", folder)
    expect(status).toBe(1)
    expect(said.files[0]?.findings).toMatchObject([{ rule: "reading.nilWithFigures", severity: "error" }])
  }))

test("[G16] a resubmission with a higher revision supersedes the first, whose figures stay in the ledger", async () => {
  const { status, said } = await merged({
    "a.xlsx": { figures: { ...complete, "A10.02.1": 999 } },
    "b nộp lại.xlsx": { revision: 1, figures: complete },
  })
  expect(status).toBe(0)
  expect(rules(said)).toEqual(["tracking.superseded info"])
  expect(said.units).toMatchObject({ received: 1, missing: 8 })
  expect(figure(said, "A10.01.1")).toMatchObject({ total: "30.5", units: 1 })
  const { figures, used, superseded, setAside } = said.ledger
  expect({ used, superseded, setAside }).toEqual({ used: 11, superseded: 11, setAside: 0 })
  expect(figures).toBe(22)
})

test("[G5] two different files of one revision are a finding, and neither is guessed to be the newest", async () => {
  const files = { "a.xlsx": { figures: complete }, "b.xlsx": { figures: { ...complete, "A10.02.1": 999 } } }
  const { status, said } = await merged(files)
  expect(status).toBe(1)
  expect(rules(said)).toEqual(["tracking.tied error"])
  expect(figure(said, "A10.01.1")).toMatchObject({ total: null, units: 0, status: "notReported" })
  expect(said.ledger).toMatchObject({ figures: 22, used: 0, setAside: 22, unaccounted: 0 })
  const tie = said.findings.find(({ rule }) => rule === "tracking.tied")
  expect(tie?.message).toMatch(/Lập Thạch.*a\.xlsx.*b\.xlsx/)
})

test("the same file sent twice is one submission", async () => {
  const { status, said } = await merged({ "a.xlsx": { figures: complete }, "a (1).xlsx": { figures: complete } })
  expect(status).toBe(0)
  expect(figure(said, "A10.01.1")).toMatchObject({ total: "30.5", units: 1 })
})

test("[L9] the same file under the names of two units is counted once, and both are named", async () => {
  const bytes = await submitted({ unit: "252", figures: complete })
  const { said } = await merged({ "252/báo cáo.xlsx": bytes, "253/báo cáo.xlsx": bytes })
  expect(rules(said)).toContain("tracking.sameBytes warning")
  expect(figure(said, "A10.01.1")).toMatchObject({ total: "30.5", units: 1 })
  const { message } = said.findings.find(({ rule }) => rule === "tracking.sameBytes")!
  expect(message).toMatch(/252\/báo cáo\.xlsx, 253\/báo cáo\.xlsx.*Vĩnh Tường/)
})

describe("days received", () => {
  const files = {
    "a.xlsx": { figures: complete },
    "b.xlsx": { unit: "252", figures: complete },
    "c/c.xlsx": { unit: "253", figures: complete },
  }

  test("lateness is not judged where nobody says when files came", async () => {
    const { said } = await merged(files)
    expect(said.units.late).toBe(0)
    expect(rules(said)).toEqual([])
  })

  test.each([
    ["on the last day", "2019-02-10", 0],
    ["a day after it", "2019-02-11", 3],
  ])("files that came %s", async (_, day, late) => {
    const { status, said } = await merged(files, "--received", day)
    expect(said.units.late).toBe(late)
    expect(status).toBe(0)
  })

  test("a list says for each file how many days late it came, across the end of a month of a leap year too", () =>
    inTemporaryFolder(async (folder) => {
      const list = join(folder, "list.csv")
      await writeFile(list, "tệp;ngày nhận\na.xlsx;2019-02-10\nb.xlsx;2019-02-13\nc/c.xlsx;2020-03-01\n")
      const { said } = await merged(files, "--received-list", list)
      expect(said.units.lists).toMatchObject({ received: ["246", "252", "253"], late: ["252", "253"] })
      const late = said.findings.filter(({ rule }) => rule === "tracking.late").map(({ message }) => message)
      expect(late).toEqual([expect.stringMatching(/Vĩnh Tường.* 3 /), expect.stringMatching(/Sông Lô.* 385 /)])
    }))

  test("the newest file is the one that came last, whatever its revision, and a first hand-in in time is in time", () =>
    inTemporaryFolder(async (folder) => {
      const list = join(folder, "list.csv")
      await writeFile(list, "a.xlsx;2019-02-10\nb.xlsx;2019-02-20\n")
      const again = { "a.xlsx": { figures: complete }, "b.xlsx": { figures: { ...complete, "A10.02.1": 11 } } }
      const { said } = await merged(again, "--received-list", list)
      expect(figure(said, "A10.01.1")).toMatchObject({ total: "31.5", units: 1 })
      expect(said.units.late).toBe(0)
      expect(rules(said)).toEqual(["tracking.superseded info"])
    }))
})

describe("a figure that a hard rule names", () => {
  const wrong = { ...complete, "A12.05.1": 60 }
  const files = { "a.xlsx": { figures: complete }, "b.xlsx": { unit: "252", figures: wrong } }

  test("stays in the total, which is then provisional", async () => {
    const { status, said } = await merged(files)
    expect(status).toBe(1)
    expect(figure(said, "A12.05.1")).toMatchObject({
      total: "110.5",
      units: 2,
      status: "provisional",
      provisionalUnits: 1,
    })
    expect(figure(said, "A12.02.1")).toMatchObject({ total: "80", status: "final" })
  })

  test("[G16] is set aside with --strict, and the ledger knows of it", async () => {
    const { status, said } = await merged(files, "--strict")
    expect(status).toBe(1)
    expect(figure(said, "A12.05.1")).toMatchObject({ total: "50.5", units: 1, status: "final" })
    const { figures, used, setAside } = said.ledger
    expect(setAside).toBeGreaterThan(0)
    expect(used + setAside).toBe(figures)
  })
})

test("a workbook of another year is rejected where most are of one year, or the year is named", async () => {
  const files = {
    "a.xlsx": { figures: complete },
    "b.xlsx": { unit: "252", figures: complete },
    "c.xlsx": { unit: "253", year: 2017, figures: complete },
  }
  const most = await merged(files)
  expect(most.status).toBe(1)
  expect(most.said).toMatchObject({ year: 2018, rejected: [{ file: "c.xlsx", reason: "WRONG_YEAR" }] })
  const named = await merged(files, "--year", "2017")
  expect(named.said).toMatchObject({ year: 2017, units: { received: 1, rejected: 2 } })
})

test("[G5] where no year has more than half of the files, none is guessed", () =>
  inTemporaryFolder(async (folder) => {
    const files = { "a.xlsx": { figures: complete }, "b.xlsx": { unit: "252", year: 2017, figures: complete } }
    const inputs = await lay(join(folder, "in"), files)
    const { status, out, err } = await cli("merge", inputs, "-o", join(folder, "out"))
    expect({ status, out }).toEqual({ status: 2, out: "" })
    expect(err).toMatch(/2017: 1, 2018: 1.*--year/)
  }))
