/** The door of the engine: all that the faces of the product may use. The drivers have doors of their own (xlsx/). */
export { decimalText, figureText } from "./figures/writing"
export type { Finding } from "./findings/finding"
export { countsOf, gradeOf, grades, type FindingCounts, type Grade } from "./findings/counts"
export { aboutForm } from "./findings/about-form"
export { underCauses, type FindingGroup } from "./findings/grouping"
export { refusalMessage, type Refusal } from "./findings/refusal"
export { loadNarrative } from "./forms/load-narrative"
export type { Narrative } from "./forms/narrative"
export { loadPack, type PackSource } from "./forms/load-pack"
export { loadProfile } from "./forms/load-profile"
export { mistakeText, TemplateError } from "./forms/template-error"
export { lint } from "./linting/lint"
export type { LintFinding } from "./linting/lint-finding"
export { backtest } from "./backtesting/backtest"
export type { Backtest, TestedRule } from "./backtesting/tested"
export { merge } from "./merging/merge"
export type { Contribution, Merged, Total, TotalStatus } from "./merging/merged"
export type { Message } from "./messages/catalogue"
export { sentences, type FactsOf } from "./messages/message"
export { briefPeriod, periodText } from "./messages/period-text"
export { say, sayFrom, type NameOf } from "./messages/say"
export type { Bilingual, Language } from "./model/bilingual"
export type { CellKey } from "./model/cell-key"
export { partsOfKey } from "./model/cell-key"
export { mergingOf, specsOf, type CellSpec } from "./model/cell-spec"
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
  type Frequency,
  type Period,
} from "./model/period"
export { formsOf, profileUnder, sendersIn, unitsIn, type Profile, type ReportingUnit } from "./model/profile"
export { isSamePlace, type Place } from "./model/observation"
export type { Source, Submission } from "./model/submission"
export { blankName, isBesideSummary, reportName, summaryName, tableName, type ReportOutput } from "./outputs/file-names"
export { blankWorkbook } from "./outputs/blank/blank-workbook"
export { filledBook } from "./outputs/filled-book"
export { resultFormats, type ResultFormat } from "./outputs/results/formats"
export { reviewOf } from "./merging/review"
export { successionMessage } from "./merging/successions"
export type { Review, ReviewRequest } from "./merging/reviewed"
export { mergeTables, type TableKind } from "./outputs/tables/tables"
export { sampledWorkbook } from "./outputs/sample/sampled-workbook"
export { cellNames } from "./outputs/cell-names"
export { shownFigures, type ShownFigure } from "./outputs/shown-figures"
export { shownState } from "./outputs/shown-state"
export { shownForms, textOf, type ShownCell, type ShownForm, type ShownRow } from "./outputs/shown-forms"
export { disagreements, type Disagreement, type StatedReport } from "./outputs/report/agreement"
export { htmlReport } from "./outputs/report/html"
export { reportDocument } from "./outputs/report/report"
export { totalMarks } from "./outputs/summary/figures"
export type { SummaryRequest } from "./outputs/summary/request"
export { summaryWorkbook } from "./outputs/summary/summary-workbook"
export { chosenTotal, type ChosenTotal } from "./reading/chosen-total"
export { describeWorkbook } from "./reading/describe"
export { totalLineage, type TotalLineage } from "./reading/total-lineage"
export { newCompacting } from "./receiving/compact"
export { lastReportsIn, type LastReports } from "./receiving/last-reports"
export { checkedAmongPeers, peersAmong } from "./receiving/peers"
export {
  checked,
  read,
  readCarried,
  ruleOutcomes,
  rulesOncePer,
  type Received,
  type RulesOf,
} from "./receiving/receive"
export { periodOfMost, periodsIn, profilesIn } from "./receiving/round"
export type { LedgerRow, Registered } from "./registering/ledger"
export { readList } from "./registering/read-list"
export { plainKey } from "./text/matching"
export { compareCodes } from "./text/order"
export { isDay } from "./model/calendar"
export { isTaken, type ReceivedFile } from "./tracking/received-file"
export { listSentences } from "./messages/days-and-decisions"
export type { Decision } from "./tracking/decision"
export {
  decidedTwice,
  decisionLists,
  readDays,
  readDecisions,
  unmatched,
  type ListMistake,
  type ReceivedDays,
} from "./tracking/read-days-and-decisions"
export { listedNames } from "./tracking/listed-names"
export { track, type Tracking } from "./tracking/track"
export type { UnitState } from "./tracking/unit-state"
export { datesShown, leastNumber } from "./workbook/allowed"
export { cleanText } from "./workbook/clean-text"
export { isReckoningSheet, isSummary, mapSheetName, readMap } from "./workbook/map"
export type {
  Book,
  BookCell,
  BookContent,
  BookRow,
  BookSheet,
  LiveMark,
  Look,
  PrintSetup,
  Validation,
} from "./workbook/book"
export { readSummaryIndex, readSummaryMap, reportRow, type SummaryIndex } from "./workbook/summary-map"
export type { Search, SeenPart, SheetPart } from "./workbook/looking"
export type { Edit, Lacking, Mark, SheetEdit } from "./workbook/edit"
export { HostFault, type Applied, type HostFaultCode, type Unmarked, type WorkbookHost } from "./workbook/host"
export { indentOf, ink, liveLooks, looks, numberFormat, type Drawn } from "./workbook/looks"
export type { FigureMark } from "./workbook/looks"
export { footerParts, margins, widePages } from "./workbook/page"
export { hiddenIn, spans, type HiddenLines } from "./workbook/hidden-lines"
export type { Cell, CellContent, Picture, Sheet, Unseen } from "./workbook/picture"
export {
  addressOf,
  columnLetters,
  lastColumn,
  lastRow,
  placeIn,
  positionOf,
  reference,
  type Position,
} from "./workbook/address"
export { areasOf } from "./workbook/areas"
export { loadRecipe } from "./sampling/load-recipe"
export { withErrors, type ErrorRequest, type PlantedReport } from "./sampling/planting/plant"
export { profileJson, sampledProvince } from "./sampling/province"
export { sampledReports, type Sampling } from "./sampling/sampled-report"
export { trueTotals } from "./sampling/totals"
