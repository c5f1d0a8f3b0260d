import { writeFile } from "node:fs/promises"
import { join } from "node:path"
import type { Cell, Picture } from "../../engine/workbook/picture"
import { openpyxl, pathOf } from "./programs"
import { run } from "./running"
import { inTemporaryFolder } from "./temporary"

interface ReferenceCell {
  /** openpyxl's own letter: n number, s text, b boolean, e error, d date. */
  readonly type: string
  /** Dates are serial numbers again. */
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
    theirs.value.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16))) ===
      ours.content.value,
  "what is no number in full is text, just as it stands": (ours, theirs) =>
    ours?.content.type === "text" && typeof theirs?.value === "number" && !isNumberInFull(ours.content.value),
  "dates are serial numbers; openpyxl rounds them to microseconds": (ours, theirs) =>
    ours?.content.type === "number" &&
    theirs?.type === "d" &&
    typeof theirs.value === "number" &&
    Math.abs(theirs.value - ours.content.value) < 1e-8,
}

function isNumberInFull(text: string): boolean {
  return /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/.test(text.trim())
}

/** The cells and sheets that are not seen as openpyxl sees them, and for which no reason is listed. */
export function unexplained(ours: Picture, theirs: ReferenceBook): readonly string[] {
  const said: string[] = []
  if (ours.sheets.length !== theirs.length) said.push("sheets")
  for (const [i, sheet] of ours.sheets.entries()) {
    const other = theirs[i]
    if (other?.name !== sheet.name || other.state !== sheet.visibility) {
      said.push(`${sheet.name}: ${other?.name} ${other?.state}`)
      continue
    }
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
