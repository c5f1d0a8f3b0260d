import { areasOf, grades, positionOf, type Mark, type Position, type Unmarked } from "../../../engine/index"
import type { Conversation } from "../conversation"
import { inRequests, step, type Step } from "../writing/steps"
import { markLooks } from "./mark-looks"
import { markedSheets, markFormula, type MarkedSheet } from "./old-marks"

/** These marks stand, and no others. A sheet that may not be formatted keeps what it has, and is named. */
export async function setMarks(talk: Conversation, marks: readonly Mark[]): Promise<readonly Unmarked[]> {
  const sheets = await markedSheets(talk)
  const byName = new Map(sheets.map((sheet) => [sheet.name, sheet]))
  const wanted = marksBySheet(marks)
  const steps: Step[] = []
  const unmarked: Unmarked[] = []
  for (const sheet of sheets) {
    const { name, isClosed, marks: old } = sheet
    const fresh = wanted.get(name) ?? []
    if (old.length === 0 && fresh.length === 0) continue
    if (isClosed) unmarked.push({ sheet: name, why: "protected" })
    else steps.push(...withoutMarks(old), ...withMarks(sheet, fresh))
  }
  for (const sheet of wanted.keys()) if (!byName.has(sheet)) unmarked.push({ sheet, why: "gone" })
  await inRequests(talk, steps)
  return unmarked
}

function withoutMarks(marks: readonly Excel.ConditionalFormat[]): readonly Step[] {
  return marks.map((mark) =>
    step(() => {
      mark.delete()
    }),
  )
}

function withMarks({ worksheet }: MarkedSheet, marks: readonly Mark[]): readonly Step[] {
  const byGrade = new Map<Mark["grade"], Position[]>()
  for (const { grade, place } of marks) {
    const at = positionOf(place.address)
    if (at !== undefined) byGrade.set(grade, [...(byGrade.get(grade) ?? []), at])
  }
  return [...byGrade].flatMap(([grade, positions]) =>
    areasOf(positions).map((area) =>
      step(() => {
        mark(worksheet.getRange(area), grade)
      }, 20),
    ),
  )
}

function mark(range: Excel.Range, grade: Mark["grade"]): void {
  const { fill, ink, bold, italic, underlined, edge } = markLooks[grade]
  const format = range.conditionalFormats.add("Custom")
  // Over the form's own, which may colour the cell too.
  format.priority = 0
  const { rule, format: drawn } = format.custom
  rule.formula = markFormula
  drawn.fill.color = fill
  drawn.font.color = ink
  if (bold === true) drawn.font.bold = true
  if (italic === true) drawn.font.italic = true
  if (underlined === true) drawn.font.underline = "Single"
  for (const side of ["EdgeTop", "EdgeLeft", "EdgeBottom", "EdgeRight"] as const) {
    Object.assign(drawn.borders.getItem(side), { style: edge, color: ink } as const)
  }
}

/** The gravest mark of each cell, by sheet. */
function marksBySheet(marks: readonly Mark[]): ReadonlyMap<string, readonly Mark[]> {
  const cells = new Map<string, Mark>()
  for (const mark of marks) {
    const key = `${mark.place.address} ${mark.place.sheet}`
    const other = cells.get(key)
    if (other === undefined || grades.indexOf(mark.grade) < grades.indexOf(other.grade)) cells.set(key, mark)
  }
  const sheets = new Map<string, Mark[]>()
  for (const mark of cells.values()) {
    const { sheet } = mark.place
    sheets.set(sheet, [...(sheets.get(sheet) ?? []), mark])
  }
  return sheets
}
