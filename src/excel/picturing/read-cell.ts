import type { Cell, CellContent } from "../../../engine/index"

/** What Excel says of one cell. */
export interface ShownCell {
  readonly value: unknown
  /** The formula with its `=`; for any other cell what is typed there. */
  readonly formula: unknown
  /** `String`, `Double`, `Error` …, `Empty`. */
  readonly type: unknown
  readonly format: unknown
}

/** A cell as its saved file would be read; undefined for an empty one. */
export function readCell(address: string, shown: ShownCell): Cell | undefined {
  const content = contentOf(shown)
  if (content === undefined) return undefined
  const format = formatOf(shown.format)
  return format === undefined ? { address, content } : { address, content, format }
}

function contentOf(shown: ShownCell): CellContent | undefined {
  const formula = formulaOf(shown)
  const stored = storedOf(shown, formula !== undefined)
  if (stored === undefined) return undefined
  return formula === undefined ? stored : { ...stored, formula }
}

/** Text that was typed after an apostrophe may begin with `=` too; it stands there as its own value, which no formula does. */
function formulaOf({ formula, value, type }: ShownCell): string | undefined {
  if (typeof formula !== "string" || !formula.startsWith("=")) return undefined
  return type === "String" && formula === value ? undefined : formula.slice(1)
}

function storedOf(
  { value, type }: ShownCell,
  isFormula: boolean,
): Exclude<CellContent, { type: "unstored" }> | undefined {
  switch (typeof value) {
    case "number":
      // Excel knows no −0, and neither does a figure.
      return { type: "number", value: value === 0 ? 0 : value }
    case "boolean":
      return { type: "boolean", value }
    case "string":
      if (type === "Error") return { type: "error", value: storedErrors.has(value) ? value : "#VALUE!" }
      // A formula's empty text is content; a cell is empty where Excel says so.
      return value === "" && !isFormula && type !== "String" ? undefined : { type: "text", value }
    default:
      return undefined
  }
}

/** The errors that a file knows. Excel stores those that came later, such as `#SPILL!`, as `#VALUE!`. */
const storedErrors: ReadonlySet<string> = new Set([
  ...["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A", "#GETTING_DATA"],
])

/** In the spelling of en-US, which is that of files but for dates in the computer's own style: those are dates either way. */
function formatOf(format: unknown): string | undefined {
  return typeof format !== "string" || format === "" || format.toLowerCase() === "general" ? undefined : format
}
