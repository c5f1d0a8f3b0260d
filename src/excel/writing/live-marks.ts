import { liveLooks, reference, type BookSheet, type LiveMark } from "../../../engine/index"
import { step, type Step } from "./steps"

/** The conditional formats of a sheet, and the names that their formulas use; the sheets that these name must be there. */
export function* liveMarkSteps(worksheet: Excel.Worksheet, { names = [], marks = [] }: BookSheet): Iterable<Step> {
  for (const { name, sheet, area } of names) {
    const to = `=${reference(sheet, area.replace(/[A-Z]+|\d+/g, "$$$&"))}`
    yield step(() => worksheet.names.add(name, to), 1, to)
  }
  // What is added comes before what is there.
  for (const mark of [...marks].reverse()) {
    for (const area of mark.areas) {
      yield step(
        () => {
          draw(worksheet.getRange(area), mark)
        },
        20,
        mark.formula,
      )
    }
  }
}

function draw(range: Excel.Range, { formula, look }: LiveMark): void {
  const drawn: { fill: string; bold?: boolean; italic?: boolean; edge: "dashed" | "dotted" } = liveLooks[look]
  const { rule, format } = range.conditionalFormats.add("Custom").custom
  rule.formula = `=${formula}`
  format.fill.color = `#${drawn.fill}`
  if (drawn.bold === true) format.font.bold = true
  if (drawn.italic === true) format.font.italic = true
  for (const side of ["EdgeTop", "EdgeLeft", "EdgeBottom", "EdgeRight"] as const) {
    format.borders.getItem(side).style = drawn.edge === "dashed" ? "Dash" : "Dot"
  }
}
