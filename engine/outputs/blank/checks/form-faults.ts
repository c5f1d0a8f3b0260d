import { addressOf, reference } from "../../../workbook/address"
import { areasOf } from "../../../workbook/areas"
import type { BookContent, BookSheet } from "../../../workbook/book"
import { reckoningSheetName } from "../../../workbook/map"
import type { Language } from "../../../model/bilingual"
import { quoted } from "../../cell-formulas"
import type { IssuedForm } from "../issued-form"
import { checkSpeaker } from "./check-words"
import { marked, spanText, verdictsIn, type Reckoning } from "./reckoning"
import { faultMarks, verdictMarks } from "./reckoned-verdicts"
import { reckoningColumns } from "./reckoning-geometry"

/** What the verdicts of a form are called on its sheet: Excel 2007 lets a conditional format name no other sheet. */
const verdictsName = "kiem_tra"

/** What a form's own sheet shows of its checks: a line that leads to the first fault, and marks on the cells at fault. */
export interface FormFaults {
  readonly line: BookContent
  readonly sheet: Pick<BookSheet, "marks" | "names">
}

/** `lineAt`: the address of the line on the form. Undefined where no check of the form is live. */
export function formFaults(
  { form, cells }: IssuedForm,
  { forms }: Reckoning,
  lineAt: string,
  language: Language,
): FormFaults | undefined {
  const known = forms.get(form.code)
  if (known === undefined) return undefined
  const say = checkSpeaker(language)
  const { verdicts, row } = known
  const span = verdictsIn(verdicts)
  const numbers = reference(reckoningSheetName, spanText(reckoningColumns.number, verdicts))
  const [begun, first] = [reckoningColumns.begun, reckoningColumns.firstFault].map((column) =>
    reference(reckoningSheetName, addressOf({ row, column })),
  ) as [string, string]
  const address = `MID(INDEX(${span},${first}),3,9)`
  const label = `IF(LEFT(INDEX(${span},${first}),1)="${faultMarks.error}",${quoted(say("firstFault", {}))},${quoted(say("firstWarning", {}))})`
  const shown = `${label}&${address}&${quoted(say("seeCheck", {}))}&INDEX(${numbers},${first})&${quoted(say("onSheet", { sheet: say("sheet", {}) }))}`
  const without = `IF(COUNTIF(${span},${marked(verdictMarks.undecided)})>0,${quoted(say("noFaultYet", {}))},${quoted(say("noFault", {}))})`
  const link = `HYPERLINK(${quoted(`#${reference(form.sheet, "")}`)}&${address},${shown})`
  const formula = `IF(${begun}=0,${quoted(say("notBegun", {}))},IF(${first}>0,${link},${without}))`
  const areas = areasOf(cells.map(({ at }) => at))
  const atFault = (mark: string) => `COUNTIF(${verdictsName},"${mark} "&ADDRESS(ROW(),COLUMN(),4))>0`
  const isLed = [say("firstFault", {}), say("firstWarning", {})].map(
    (words) => `LEFT(${lineAt},${words.length})=${quoted(words)}`,
  )
  return {
    line: { kind: "formula", formula, stored: say("notBegun", {}) },
    sheet: {
      names: [{ name: verdictsName, sheet: reckoningSheetName, area: spanText(reckoningColumns.verdict, verdicts) }],
      marks: [
        { areas, formula: atFault(faultMarks.error), look: "fault" },
        { areas, formula: atFault(faultMarks.warning), look: "doubt" },
        { areas: [lineAt], formula: `OR(${isLed.join(",")})`, look: "fault" },
      ],
    },
  }
}
