import { writeFile } from "node:fs/promises"
import { join } from "node:path"
import type { Cell, Picture } from "../../engine/workbook/picture"
import { openpyxl, pathOf } from "./programs"
import { run } from "./running"
import { inTemporaryFolder } from "./temporary"

interface ReferenceCell {
  /** openpyxl's own letter: n number, s text, b boolean, e error, d date. */
  readonly type: string
  /** Dates are serial numbers again; what is no finite number is a text. */
  readonly value: number | string | boolean
}

/** Worksheets in their order; formulas by their stored results alone. */
export type ReferenceBook = readonly {
  readonly name: string
  readonly state: "visible" | "hidden" | "veryHidden"
  readonly cells: Readonly<Record<string, ReferenceCell>>
}[]

/** What openpyxl sees in each of the workbooks; undefined where it cannot open one. */
export function referenceOf(workbooks: readonly Uint8Array[]): Promise<readonly (ReferenceBook | undefined)[]> {
  if (workbooks.length === 0) return Promise.resolve([])
  return inTemporaryFolder(async (folder) => {
    const paths = workbooks.map((_, index) => join(folder, `${index}.xlsx`))
    for (const [index, bytes] of workbooks.entries()) await writeFile(paths[index]!, bytes)
    const { status, stdout, stderr } = await run(pathOf(openpyxl), [join(__dirname, "openpyxl-reference.py"), ...paths])
    if (status !== 0) throw new Error(`openpyxl: ${stderr}`)
    return (JSON.parse(stdout) as readonly (ReferenceBook | null)[]).map((book) => book ?? undefined)
  })
}

/**
 * Where a cell is meant to be seen otherwise than by openpyxl, and why. Whatever none of these explains is a difference.
 */
const meant: Readonly<Record<string, (ours: Cell | undefined, theirs: ReferenceCell | undefined) => boolean>> = {
  "a formula without a stored result is one; openpyxl shows nothing": (ours, theirs) =>
    ours?.content.type === "unstored" && theirs === undefined,
  "an empty text is a text; openpyxl shows nothing": (ours, theirs) =>
    ours?.content.type === "text" && ours.content.value === "" && theirs === undefined,
  "escaped characters come back as Excel shows them": (ours, theirs) =>
    ours?.content.type === "text" &&
    typeof theirs?.value === "string" &&
    [ours.content.value, unescaped(ours.content.value)].includes(unescaped(theirs.value)),
  "what is no number in full is text, just as it stands": (ours, theirs) =>
    ours?.content.type === "text" && theirs?.type === "n" && !isNumberInFull(ours.content.value),
  "what is neither true nor false is text; openpyxl takes any number for true": (ours, theirs) =>
    ours?.content.type === "text" && theirs?.type === "b" && !["0", "1", "true", "false"].includes(ours.content.value),
  "dates are serial numbers; openpyxl rounds them to microseconds": (ours, theirs) =>
    ours?.content.type === "number" &&
    theirs?.type === "d" &&
    typeof theirs.value === "number" &&
    Math.abs(theirs.value - ours.content.value) < 1e-8,
}

function unescaped(text: string): string {
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
}

function isNumberInFull(text: string): boolean {
  return /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/.test(text.trim()) && Number.isFinite(Number(text))
}

/**
 * The cells and sheets that are not seen as openpyxl sees them, and for which no reason is listed. A sheet that openpyxl leaves out, as it
 * does without a word where a part is spelled otherwise than its relationship, is none.
 */
export function unexplained(ours: Picture, theirs: ReferenceBook | undefined): readonly string[] {
  if (theirs === undefined) return ["openpyxl cannot open it"]
  const names = new Set(ours.sheets.map(({ name }) => name))
  const said = theirs.flatMap(({ name }) => (names.has(name) ? [] : [`no sheet ${name}`]))
  for (const sheet of ours.sheets) {
    const other = theirs.find(({ name }) => name === sheet.name)
    if (other === undefined) continue
    if (other.state !== sheet.visibility) said.push(`${sheet.name}: ${other.state}`)
    for (const address of new Set([...sheet.cells.keys(), ...Object.keys(other.cells)])) {
      const [one, two] = [sheet.cells.get(address), other.cells[address]]
      if (isSame(one, two) || Object.values(meant).some((holds) => holds(one, two))) continue
      said.push(`${sheet.name}!${address}: ${JSON.stringify(one?.content)} ${JSON.stringify(two)}`)
    }
  }
  return said
}

const types: Readonly<Record<string, Cell["content"]["type"]>> = { n: "number", s: "text", b: "boolean", e: "error" }

function isSame(ours: Cell | undefined, theirs: ReferenceCell | undefined): boolean {
  if (ours === undefined || theirs === undefined || ours.content.type === "unstored") return false
  return types[theirs.type] === ours.content.type && theirs.value === ours.content.value
}
