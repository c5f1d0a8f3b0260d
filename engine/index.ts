/** The door of the engine: all that the faces of the product may use. The drivers have doors of their own (xlsx/). */
export { checkSubmission } from "./checking/check-submission"
export { prepareRules, type PreparedRules } from "./checking/prepare"
export { decimalText, figureText } from "./figures/writing"
export type { Finding } from "./findings/finding"
export { grouped, type FindingGroup } from "./findings/grouping"
export { refusalMessage, type Refusal } from "./findings/refusal"
export { loadPack, type PackSource } from "./forms/load-pack"
export { loadProfile } from "./forms/load-profile"
export { settingsOf } from "./forms/settings"
export { mistakeText, TemplateError } from "./forms/template-error"
export { merge } from "./merging/merge"
export type { Merged } from "./merging/merged"
export { sentences, type FactsOf } from "./messages/message"
export { briefPeriod, periodText } from "./messages/period-text"
export { say, sayFrom, type NameOf } from "./messages/say"
export type { Language } from "./model/bilingual"
export type { CellKey } from "./model/cell-key"
export { partsOfKey } from "./model/cell-key"
export { mergingOf, specsOf } from "./model/cell-spec"
export type { Form } from "./model/form"
export type { Pack } from "./model/pack"
export {
  frequencyOf,
  isFirstPeriod,
  lastDay,
  parsePeriod,
  previousPeriod,
  wholeYear,
  yearOf,
  type Period,
} from "./model/period"
export { formsOf, unitsIn, type Profile, type ReportingUnit } from "./model/profile"
export type { Source, Submission } from "./model/submission"
export { blankWorkbook } from "./outputs/blank/blank-workbook"
export { filledBook } from "./outputs/filled-book"
export { sampledWorkbook } from "./outputs/sample/sampled-workbook"
export { cellNames } from "./outputs/cell-names"
export { summaryWorkbook } from "./outputs/summary/summary-workbook"
export { describeWorkbook } from "./reading/describe"
export { readSubmission } from "./reading/read-submission"
export type { LedgerRow, Registered } from "./registering/ledger"
export { readList } from "./registering/read-list"
export { compareCodes } from "./text/order"
export { isDay } from "./tracking/days"
export { isTaken, type ReceivedFile } from "./tracking/received-file"
export { track, type Tracking } from "./tracking/track"
export { isSummary, mapSheetName, readMap } from "./workbook/map"
export type { Picture } from "./workbook/picture"
export { loadRecipe } from "./sampling/load-recipe"
export { withErrors, type ErrorRequest, type PlantedReport } from "./sampling/planting/plant"
export { profileJson, sampledProvince } from "./sampling/province"
export { sampledReports, type Sampling } from "./sampling/sampled-report"
export { trueTotals } from "./sampling/totals"
