import { mkdir, readdir, readFile, writeFile } from "node:fs/promises"
import { join } from "node:path"
import { cellNames, readDays, readDecisions } from "../../../../engine/index"
import { findingJson } from "../../../../src/cli/finding-json"
import { broughtTo } from "../../../../src/taskpane/desk/brought"
import { engineDesk } from "../../../../src/taskpane/desk/engine-desk"
import type { Arrival, Desk, NamedFile } from "../../../../src/taskpane/desk/desk"
import { knownPacks } from "../../../../src/taskpane/desk/known-packs"
import { roundOf } from "../../../../src/taskpane/desk/round"
import { noLists, withList } from "../../../../src/taskpane/state/days-and-decisions"
import { listedOf } from "../../../../src/taskpane/state/days-and-decisions-in-force"
import { readWorkbook } from "../../../../engine/xlsx/read-workbook"
import { cliBundled } from "../../../support/cli"
import { inTemporaryFolder } from "../../../support/temporary"
import { wholePack } from "../../../support/whole-pack"

/** A made-up province with planted errors, as the command line writes it into a folder. */
async function writeProvince(folder: string): Promise<void> {
  const call = ["sample", "--units", "12", "--seed", "17", "--year", "2018", "--errors", "0.05", "-o", folder]
  expect((await cliBundled(...call, "--quiet")).status).toBe(0)
}

async function arrivals(desk: Desk, folder: string): Promise<readonly Arrival[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith(".xlsx")).sort()
  return Promise.all(
    names.map(async (name) => desk.receive({ name, bytes: new Uint8Array(await readFile(join(folder, name))) })),
  )
}

async function deskFor(folder: string): Promise<Desk> {
  const desk = engineDesk()
  const text = await readFile(join(folder, "profile.json"), "utf8")
  expect(await desk.bring({ name: "profile.json", text })).toMatchObject({ kind: "profile", pack: "vtlt" })
  return desk
}

test("[G17] the desk of the pane finds what the command line finds in the same files, and adds up the same totals", () =>
  inTemporaryFolder(async (root) => {
    const [folder, result] = [join(root, "submissions"), join(root, "result")]
    await Promise.all([mkdir(folder), mkdir(result)])
    await writeProvince(folder)
    const desk = await deskFor(folder)
    const arrived = await arrivals(desk, folder)
    const profile = ["--profile", join(folder, "profile.json")]

    const checked = JSON.parse((await cliBundled("check", folder, ...profile, "--json")).out)
    const nameOf = cellNames(wholePack.pack, "vi")
    // A file that is checked alone has no peers; in a round it has them, in the pane as on the command line.
    const text = await readFile(join(folder, "profile.json"), "utf8")
    const { packs } = broughtTo(knownPacks(), { name: "profile.json", text })
    const round = roundOf(packs, { arrivals: arrived.flatMap(({ received }) => received ?? []) })
    if ("kind" in round) throw new Error(`unsettled: ${round.what}`)
    const files = round.tracking.units.flatMap(({ chosen, superseded }) => [...(chosen ? [chosen] : []), ...superseded])
    const inRound = new Map(files.map((one) => [one.source.file, one.outcome]))
    const found = arrived.map(({ file, received }) => {
      const outcome = inRound.get(file) ?? received!.file.outcome
      return {
        ...{ file, sha256: received!.file.source.sha256 },
        findings: "findings" in outcome ? outcome.findings.map((finding) => findingJson(finding, "vi", nameOf)) : [],
      }
    })
    expect(found).toEqual(
      checked.files.map(({ file, sha256, findings }: Record<string, unknown>) => ({ file, sha256, findings })),
    )
    expect(found.flatMap(({ findings }) => findings).length).toBeGreaterThan(10)
    const alone = arrived.flatMap(({ received }) => {
      const outcome = received!.file.outcome
      return "findings" in outcome ? outcome.findings : []
    })
    expect(found.flatMap(({ findings }) => findings).length).toBeGreaterThan(alone.length)

    const merged = JSON.parse((await cliBundled("merge", folder, "-o", result, ...profile, "--json")).out)
    const outcome = await desk.merge({ arrivals: arrived.flatMap(({ received }) => received ?? []) })
    if (outcome.kind !== "merged") throw new Error(`unsettled: ${outcome.what}`)
    const totals = outcome.totals.flatMap(({ rows }) =>
      rows.map(({ cell, total, units, of, status }) => ({ cell, total, units, of, status })),
    )
    expect(totals).toEqual(
      merged.figures
        .filter(({ units }: { readonly units: number }) => units > 0)
        .map(({ cell, total, units, of, status }: Record<string, unknown>) => ({ cell, total, units, of, status })),
    )
    expect(outcome.ledger).toEqual(merged.ledger)
    expect(outcome.counts).toEqual(merged.counts)
    expect(outcome.calls.map(({ message }) => message.vi)).toEqual(messagesOf(merged.review.calls))
  }))

const messagesOf = (said: readonly { readonly message: string }[]): readonly string[] =>
  said.map(({ message }) => message)

async function filesIn(folder: string): Promise<readonly NamedFile[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith(".xlsx")).sort()
  return Promise.all(names.map(async (name) => ({ name, bytes: new Uint8Array(await readFile(join(folder, name))) })))
}

/** Everything that stands in the cells of a workbook, its formulas too. */
function cellsIn(workbook: Uint8Array) {
  const opened = readWorkbook(workbook)
  if ("refusal" in opened) throw new Error(opened.refusal.code)
  return opened.picture.sheets.map(({ name, cells }) => ({ name, cells: [...cells.values()] }))
}

test("[G8] [G17] with the reports of the year before, days of arrival and decisions, the desk says of a round what the command line says, and writes the same files", () =>
  inTemporaryFolder(async (root) => {
    const sampled = ["sample", "--units", "6", "--seed", "5", "--year", "2018", "--years", "2", "--errors", "0.05"]
    expect((await cliBundled(...sampled, "-o", root, "--quiet")).status).toBe(0)
    const [before, now, result] = [join(root, "2017"), join(root, "2018"), join(root, "result")]
    await mkdir(result)
    const [out = "", late = "", ...others] = (await readdir(now)).filter((name) => name.endsWith(".xlsx")).sort()
    const days = ["Tệp;Ngày nhận", `${late};2019-04-01`, ...others.slice(1).map((name) => `${name};2019-01-05`)].join(
      "\r\n",
    )
    const decisions = `${out};loại;Trần Thị B;"nộp nhầm; chờ bản khác"\n${late};nhận;Trần Thị B;đã hỏi đơn vị\n`
    await writeFile(join(root, "ngay.csv"), days)
    await writeFile(join(now, "quyet-dinh.csv"), decisions)
    const options = ["--profile", join(root, "profile.json"), "--previous", before, "--today", "2019-02-20", "--json"]
    options.push("--received-list", join(root, "ngay.csv"))
    const merged = JSON.parse((await cliBundled("merge", now, "-o", result, ...options)).out)
    const desk = await deskFor(root)
    // Read while nothing of the year before was there, and judged anew after it came.
    const first = await arrivals(desk, now)
    await desk.bringLast(await filesIn(before))
    const received = (await Promise.all(first.map((one) => desk.judgeAgain(one.received!)))).map((one) => one.received!)
    const brought = withList(withList(noLists, "ngay.csv", readDays("", days)), "q", readDecisions("", decisions))
    const lists = listedOf(
      brought,
      received.map(({ file }) => file.source.file),
    )
    const outcome = await desk.merge({ arrivals: received, ...lists })
    if (outcome.kind !== "merged") throw new Error(`unsettled: ${outcome.what}`)
    expect(outcome.decisions).toEqual(merged.decisions)
    expect(outcome.decisions).toHaveLength(2)
    expect(outcome.refused.map(({ file, code }) => [file, code])).toEqual([[out, "EXCLUDED"]])
    expect(outcome.states.flatMap(({ code, state }) => (state === "late" ? [code] : []))).toEqual(
      merged.units.lists.late,
    )
    expect(merged.units).toMatchObject({ late: 1, rejected: 1 })
    expect(outcome.counts).toEqual(merged.counts)
    expect(outcome.calls.map(({ message }) => message.vi)).toEqual(messagesOf(merged.review.calls))
    expect(messagesOf(merged.review.calls).join()).toContain("so với kỳ trước")
    expect(outcome.findings.map(({ message }) => message.vi)).toEqual(
      expect.arrayContaining([...messagesOf(merged.review.findings)]),
    )
    expect(outcome.previous).toMatchObject({ units: merged.previous.units, of: merged.previous.of, unfit: [] })
    const choice = { arrivals: received, ...lists, language: "vi" as const, date: "2019-02-20" }
    const kinds = ["docx", "html", "so-lieu", "sdmx", "nguon-so-lieu", "so-doi-soat"] as const
    const written: NamedFile[] = [await desk.summaryFile(choice)]
    for (const output of kinds) written.push(await desk.outputFile({ ...choice, output }))
    for (const { name, bytes } of written) {
      const byCommand = new Uint8Array(await readFile(join(result, name)))
      // The command line writes long sheets row by row and packs by other means: what stands in the cells is the same.
      if (name.endsWith(".xlsx")) expect(cellsIn(bytes)).toEqual(cellsIn(byCommand))
      else expect({ name, same: Buffer.from(bytes).equals(byCommand) }).toEqual({ name, same: true })
    }
    expect(written).toHaveLength(merged.outputs.length)
  }))

test("[G17] one day for all files makes the same units late on the desk as on the command line", () =>
  inTemporaryFolder(async (root) => {
    const [folder, result] = [join(root, "submissions"), join(root, "result")]
    await Promise.all([mkdir(folder), mkdir(result)])
    await writeProvince(folder)
    const desk = await deskFor(folder)
    const received = (await arrivals(desk, folder)).flatMap((one) => one.received ?? [])
    const files = received.map(({ file }) => file.source.file)
    for (const day of ["2019-01-02", "2019-04-01"]) {
      const call = [
        "merge",
        folder,
        "-o",
        result,
        "--profile",
        join(folder, "profile.json"),
        "--received",
        day,
        "--json",
      ]
      const { units, counts } = JSON.parse((await cliBundled(...call)).out)
      const outcome = await desk.merge({ arrivals: received, ...listedOf({ ...noLists, day }, files) })
      if (outcome.kind !== "merged") throw new Error(`unsettled: ${outcome.what}`)
      const of = (wanted: string) => outcome.states.flatMap(({ code, state }) => (state === wanted ? [code] : []))
      expect(of("late")).toEqual(units.lists.late)
      expect([of("late").length, of("received"), outcome.counts]).toEqual([units.late, [], counts])
      expect(units.late > 0).toBe(day === "2019-04-01")
    }
  }))

test("[L4] each total of the desk is made of the figures beside it, and says where each stands", () =>
  inTemporaryFolder(async (folder) => {
    await writeProvince(folder)
    const desk = await deskFor(folder)
    const received = (await arrivals(desk, folder)).flatMap((one) => one.received ?? [])
    const outcome = await desk.merge({ arrivals: received })
    if (outcome.kind !== "merged") throw new Error(`unsettled: ${outcome.what}`)
    const files = new Set(received.map(({ file }) => file.source.file))
    const rows = outcome.totals.flatMap(({ rows, asked }) => rows.map((row) => ({ ...row, asked })))
    expect(rows.length).toBeGreaterThan(50)
    for (const { sources, units, of, asked } of rows) {
      expect(new Set(sources.map(({ from }) => from.counts)).size).toBe(units)
      expect(asked).toHaveLength(of)
      expect(sources.every(({ from, place }) => files.has(from.file) && /^[A-Z]+\d+$/.test(place.address))).toBe(true)
    }
    expect(outcome.states.map(({ state }) => state)).toContain("received")
  }))

test("[G17] held against the reports of the year before, the desk finds what the command line finds", () =>
  inTemporaryFolder(async (root) => {
    const call = [
      "sample",
      "--units",
      "6",
      "--seed",
      "5",
      "--year",
      "2018",
      "--years",
      "2",
      "--errors",
      "0.05",
      "-o",
      root,
    ]
    expect((await cliBundled(...call, "--quiet")).status).toBe(0)
    const [before, now] = [join(root, "2017"), join(root, "2018")]
    const desk = await deskFor(root)
    const names = (await readdir(before)).filter((name) => name.endsWith(".xlsx"))
    await desk.bringLast(
      await Promise.all(
        names.map(async (name) => ({ name, bytes: new Uint8Array(await readFile(join(before, name))) })),
      ),
    )
    const nameOf = cellNames(wholePack.pack, "vi")
    const lookBack: string[] = []
    for (const { file, verdict, received } of (await arrivals(desk, now)).slice(0, 3)) {
      const options = ["--profile", join(root, "profile.json"), "--previous", before, "--json"]
      const checked = JSON.parse((await cliBundled("check", join(now, file), ...options)).out)
      const outcome = received!.file.outcome
      const found = "findings" in outcome ? outcome.findings : []
      expect(found.map((finding) => findingJson(finding, "vi", nameOf))).toEqual(checked.files[0].findings)
      expect(verdict).toMatchObject({ last: { state: "used", period: { id: "2017" } } })
      lookBack.push(
        ...found.flatMap(({ message }) => (/^(change|decrease|carried)/.test(message.key) ? message.key : [])),
      )
    }
    expect(lookBack.length).toBeGreaterThan(3)
  }))

test("[L16] a last report that is none is said beside the workbook, and nothing looks back by it", () =>
  inTemporaryFolder(async (root) => {
    const call = [
      "sample",
      "--units",
      "4",
      "--seed",
      "5",
      "--year",
      "2018",
      "--years",
      "2",
      "--errors",
      "0",
      "-o",
      root,
    ]
    expect((await cliBundled(...call, "--quiet")).status).toBe(0)
    const desk = await deskFor(root)
    const fileAt = async (year: string, at: number) => {
      const name = (await readdir(join(root, year))).filter((one) => one.endsWith(".xlsx")).sort()[at]!
      return { name, bytes: new Uint8Array(await readFile(join(root, year, name))) }
    }
    const [own, other, wrongYear] = [await fileAt("2018", 0), await fileAt("2017", 1), await fileAt("2018", 1)]
    const lastOf = async () => {
      const { verdict } = await desk.receive(own)
      return verdict.kind === "taken" ? verdict.last : undefined
    }
    expect(await lastOf()).toMatchObject({ state: "none", period: { id: "2017" } })
    await desk.bringLast([other, wrongYear, { name: "rong.xlsx", bytes: new Uint8Array() }])
    expect(await lastOf()).toMatchObject({
      state: "missing",
      unfit: [
        { file: other.name, why: { kind: "unit" } },
        { file: wrongYear.name, why: { kind: "period", period: { id: "2018" } } },
        { file: "rong.xlsx", why: { kind: "refused", message: { vi: expect.stringContaining("Tệp rỗng") } } },
      ],
    })
    const right = await fileAt("2017", 0)
    await desk.bringLast([right])
    expect(await lastOf()).toMatchObject({ state: "used", file: right.name })
    await desk.bringLast([])
    expect(await lastOf()).toMatchObject({ state: "none" })
  }))

test("[G8] the desk writes the very bytes that the command line writes", () =>
  inTemporaryFolder(async (folder) => {
    const file = join(folder, "trong.xlsx")
    const call = ["new", "--profile", "vinh-phuc", "--unit", "246", "--year", "2018", "-o", file]
    expect((await cliBundled(...call)).status).toBe(0)
    const choice = { pack: "vtlt", profile: "vinh-phuc", unit: "246", period: "2018" as never, language: "vi" as const }
    const { name, bytes } = await engineDesk().blankFile(choice)
    expect(name).toBe("vtlt-2018-246.xlsx")
    expect(Buffer.from(bytes).equals(await readFile(file))).toBe(true)
  }))

test("a profile with mistakes is answered with every mistake, and nothing is changed by it", async () => {
  const desk = engineDesk()
  const before = await desk.packs()
  const brought = await desk.bring({ name: "tinh-x.json", text: '{"id":"tinh-x","units":[{"code":1}]}' })
  expect(brought).toMatchObject({ kind: "mistakes" })
  expect(JSON.stringify(brought)).toContain("tinh-x.json")
  expect(await desk.bring({ name: "x.json", text: "<html>" })).toMatchObject({
    mistakes: [{ vi: expect.stringContaining("không phải tệp JSON") }],
  })
  expect(await desk.packs()).toEqual(before)
})
