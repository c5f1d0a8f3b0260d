import { mkdir, readFile, writeFile } from "node:fs/promises"
import { join } from "node:path"
import vinhPhuc from "../../templates/vtlt/profiles/vinh-phuc.json"
import { cliBundled } from "./cli"
import { attacks, tamperedBook, type Put } from "./hostile-submission"
import { printed } from "./printed-json"

/** A round of the bundled pack in which everything that people can write is an attack, and where it lies. */
export interface AttackedRound {
  readonly submissions: string
  readonly profile: string
  readonly days: string
  /** What was written into cells that ask for figures. */
  readonly figures: readonly string[]
  /** What was written where words are asked for. */
  readonly words: readonly string[]
  /** Names of units, files and sheets; who decided what, and why. */
  readonly names: readonly string[]
}

const unitNames = new Map([
  ["252", `=1+1 "Vĩnh Tường" <b>&amp;</b>`],
  ["SO-TP", "@Sở <script>alert(2)</script>"],
  ["LTLS", `-LTLS'"><img src=y onerror=alert(2)>`],
  ["SO-NV", "javascript:alert(2) {A12.01.1}"],
])

const fileNames = new Map([
  ["252", "=1+1 & <img src=z onerror=alert(3)>.xlsx"],
  ["SO-TP", "@SUM(1) \u202Exslx.xlsx"],
  ["LTLS", `-2+3 "a",b;c 'd'.xlsx`],
  ["CC-VTLT", "+1 javascript:alert(3).xlsx"],
])

const sheetNames = new Map([
  ["Biểu A12", `=1+1&<b>"x"`],
  ["Biểu A10", "@SUM(1) {0}"],
])

const decided = { who: "=cmd|' /C calc'!A1", why: "<script>alert(4)</script> & +1" }

/** Lays the round into a folder: blanks that the program makes for these units, with texts put into every cell that can be filled in. */
export async function attackedRound(folder: string): Promise<AttackedRound> {
  const [blanks, submissions] = [join(folder, "trống"), join(folder, "nộp")]
  const [profile, days] = [join(folder, "hồ sơ.json"), join(folder, "ngày.csv")]
  await mkdir(submissions, { recursive: true })
  const units = vinhPhuc.units.map((unit) => {
    const name = unitNames.get(unit.code)
    return name === undefined ? unit : { ...unit, name, aliases: [`${name} (=1+1)`, ...unit.aliases] }
  })
  await writeFile(profile, JSON.stringify({ ...vinhPhuc, units, receiver: "=1+1 <i>Sở</i>" }))
  const [figures, words] = [Object.values<string>(attacks), Object.values<string>(attacks)]
  for (const [unit, name] of fileNames) {
    const blank = join(blanks, `${unit}.xlsx`)
    await called("new", "--profile", profile, "--year", "2018", "--unit", unit, "-o", blank)
    const said = printed.describe.parse(JSON.parse(await called("describe", blank, "--json")))
    const counts = { text: 0, figure: 0 }
    const texts = said.cells.flatMap(({ cell, input, computed, sheet, address }): readonly Put[] => {
      if (computed) return []
      // So that the report has these sections, which name agencies in the units' own words.
      if (/^(A9|B4)\./.test(cell)) return [[sheet, address, 1]]
      const [kind, texts] = input === "text" ? (["text", words] as const) : (["figure", figures] as const)
      return [[sheet, address, texts[counts[kind]++ % texts.length] ?? ""]]
    })
    const bytes = tamperedBook(await readFile(blank), texts, unit === "252" ? sheetNames : new Map())
    await writeFile(join(submissions, name), bytes)
  }
  // One is refused, and one is decided against.
  await writeFile(join(submissions, "=2+2 <script>alert(5)<⁄script>.xlsx"), attacks.script)
  const excluded = "@loại.xlsx"
  await writeFile(join(submissions, excluded), await readFile(join(blanks, "252.xlsx")))
  const fields = [excluded, "loại", decided.who, decided.why]
  await writeFile(join(submissions, "quyet-dinh.csv"), `${fields.join(";")}\r\n`)
  await writeFile(
    days,
    [...fileNames.values()]
      .filter((name) => !/[;"]/.test(name))
      .map((name) => `${name};2019-03-01`)
      .join("\n"),
  )
  const names = [
    ...unitNames.values(),
    ...fileNames.values(),
    ...sheetNames.values(),
    decided.who,
    decided.why,
    excluded,
  ]
  return { submissions, profile, days, figures, words, names }
}

/** What the program prints. Throws where the call is wrong. */
export async function called(...args: readonly string[]): Promise<string> {
  const { status, out, err } = await cliBundled(...args)
  if (status === 2) throw new Error(err)
  return out
}
