import { cp, readFile, writeFile } from "node:fs/promises"
import { join } from "node:path"
import { cliBundled } from "../../support/cli"
import { printed, type Printed } from "../../support/printed-json"
import { complete, lay, type Submitted } from "../../support/submitted-files"
import { inTemporaryFolder } from "../../support/temporary"
import { twoFormFolder } from "../../support/two-forms"

const units = ["243", "244", "246", "247", "248", "249", "251", "252", "253"]
const rules = [
  { id: "A12-X1", kind: "range", severity: "warning", rows: ["02"], maximum: "60" },
  { id: "A12-X2", kind: "ratio", severity: "warning", numerator: "02", denominator: "06", minimum: "5", maximum: "30" },
  { id: "A12-X3", kind: "change", severity: "warning", rows: ["02"], factor: "1.5", from: "10" },
  { id: "A12-X4", kind: "peers", severity: "warning", trial: true, rows: ["02"], score: "3" },
]

/** A folder with nine units whose A12.02.1 is 40, 45, … 80, and the rules above; gives what each rule came to. */
function tested<Of>(
  more: Readonly<Record<string, Submitted | string>>,
  look: (call: readonly string[], folder: string) => Promise<Of>,
): Promise<Of> {
  return inTemporaryFolder(async (folder) => {
    const pack = join(folder, "pack")
    await cp(twoFormFolder, pack, { recursive: true })
    const file = join(pack, "forms/A12.json")
    const form = JSON.parse(await readFile(file, "utf8")) as { rules: object[] }
    await writeFile(file, JSON.stringify({ ...form, rules: [...form.rules, ...rules] }))
    const files = units.map(
      (unit, i) => [`${unit}.xlsx`, { unit, figures: { ...complete, "A12.02.1": 40 + 5 * i } }] as const,
    )
    await lay(join(folder, "in"), { ...Object.fromEntries(files), ...more })
    return look(["packs", "--pack", pack, "--backtest", join(folder, "in")], folder)
  })
}

async function json(
  call: readonly string[],
): Promise<{ readonly status: number; readonly said: Printed<"backtest">["backtest"] }> {
  const { status, out, err } = await cliBundled(...call, "--json")
  expect(err).toBe("")
  return { status, said: printed.backtest.parse(JSON.parse(out)).backtest }
}

test("every rule is counted over the reports, with the units in which it fails, and other thresholds with what they would say", () =>
  tested({}, async (call) => {
    const { status, said } = await json(call)
    expect([status, said.reports, said.notCounted]).toEqual([0, 9, []])
    const of = (id: string) => said.rules.find(({ rule }) => rule === id)!
    expect(of("A12-X1")).toMatchObject({ judged: 9, fails: 4, undecided: 0, percent: 44.4 })
    expect(of("A12-X1").units.map(({ unit, cells }) => [unit, cells])).toEqual(
      ["249", "251", "252", "253"].slice(-4).map((unit) => [unit, ["A12.02.1"]]),
    )
    expect(of("A12-X1").thresholds).toEqual([
      {
        parameter: "maximum",
        now: ["60"],
        others: [
          { value: "80", fails: 0 },
          { value: "75", fails: 1 },
        ],
      },
    ])
    // Two rooms in every unit: from 20 to 40 m2 each.
    expect(of("A12-X2").thresholds).toEqual([
      // Four fail by the maximum whatever the minimum is.
      {
        ...{ parameter: "minimum", now: ["5"] },
        others: [
          { value: "20", fails: 4 },
          { value: "22", fails: 5 },
        ],
      },
      {
        parameter: "maximum",
        now: ["30"],
        others: [
          { value: "40", fails: 0 },
          { value: "38", fails: 1 },
        ],
      },
    ])
    expect(of("A12-X3")).toMatchObject({ judged: 0, fails: 0, thresholds: [] })
  }))

test("rules that look back are judged with --previous, and rules about peers once all reports are in", () =>
  tested(
    { "253-lần 2.xlsx": { unit: "253", revision: 1, figures: { ...complete, "A12.02.1": 900 } } },
    async (call, folder) => {
      await lay(join(folder, "last"), {
        "a.xlsx": { unit: "243", year: 2017, figures: { ...complete, "A12.02.1": 20 } },
      })
      const { said } = await json([...call, "--previous", join(folder, "last")])
      expect(said.notCounted).toEqual(["253.xlsx"])
      expect(said.previous).toMatchObject({ units: 1 })
      const of = (id: string) => said.rules.find(({ rule }) => rule === id)!
      expect(of("A12-X3")).toMatchObject({ judged: 1, fails: 1, units: [{ unit: "243", file: "243.xlsx" }] })
      expect(of("A12-X3").thresholds).toMatchObject([
        { parameter: "factor", now: ["1.5"], others: [{ value: "2", fails: 0 }] },
        { parameter: "from", now: ["10"], others: [{ value: "41", fails: 0 }] },
      ])
      expect(of("A12-X4")).toMatchObject({
        trial: true,
        severity: "info",
        judged: 9,
        fails: 1,
        units: [{ unit: "253" }],
      })
      const [score] = of("A12-X4").thresholds
      expect(score).toMatchObject({ parameter: "score", now: ["3"], others: [{ fails: 0 }, { fails: 1 }] })
      // |900 − 57.5| = 842.5 is 56.8 times 1.4826 × 10.
      expect(score!.others[0]).toEqual({ value: "57", fails: 0 })
    },
  ))

test("for people the most frequent rule stands first, with its units and the figures that were tried", () =>
  tested({ "z.xlsx": "" }, async (call) => {
    const { status, out } = await cliBundled(...call)
    expect(status).toBe(1)
    const lines = out.split("\n")
    expect(lines[0]).toBe("Thử quy tắc của bộ biểu vtlt 2018.1 trên 9 báo cáo.")
    expect(lines[1]).toMatch(/^Không tính \(.*\): z\.xlsx\.$/)
    const at = lines.findIndex((line) => line.includes("A12-X1:"))
    expect(lines.slice(at, at + 3)).toEqual([
      "  CẢNH BÁO       A12-X1: sai ở 4/9 báo cáo (44,4%), chưa kiểm được 0",
      "      Đơn vị: 249, 251, 252, 253",
      "      Ngưỡng maximum đang là 60; nếu là 80 thì sai ở 0 báo cáo; 75 thì sai ở 1 báo cáo",
    ])
  }))
