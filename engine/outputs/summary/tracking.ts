import { refusalMessage } from "../../findings/refusal"
import { say as sayMessage } from "../../messages/say"
import type { RefusedFile, TakenFile } from "../../tracking/received-file"
import type { UnitState } from "../../tracking/track"
import type { BookCell, BookSheet } from "../../workbook/book"
import { emptyCell, textCell } from "../cells"
import { dayText } from "../printed-words"
import { countedFindings } from "./finding-rows"
import { bySource } from "./order"
import { footerOf, periodTitle, type SummaryPlan } from "./plan"
import { allSections, type SummaryRequest } from "./request"
import { countStates, shortDay, stateText } from "./state"
import { gap, headLine, laidOut, wideLine, type TableLine } from "./table"

const widths = [5, 9, 32, 14, 16, 13, 10, 30, 8, 11, 28]
const headRow = 6

/** Who has handed in what and when, and the files that could not be taken. */
export function trackingSheet(plan: SummaryPlan): BookSheet {
  const { request, say, names } = plan
  const { tracking, language } = request
  const titles = [
    say("number", {}),
    say("unitCode", {}),
    say("unit", {}),
    say("tier", {}),
    say("state", {}),
    say("tracking.received", {}),
    say("tracking.revision", {}),
    say("file", {}),
    say("tracking.errors", {}),
    say("tracking.warnings", {}),
    say("tracking.superseded", {}),
  ]
  const ordered = allSections(request).flatMap(({ tier, states }) =>
    states.map((state) => ({ state, tier: tier.label[language] })),
  )
  return {
    name: names.tracking,
    visibility: "visible",
    ...laidOut(widths, [
      wideLine(widths.length, "title", say("tracking.title", { period: periodTitle(request) })),
      wideLine(widths.length, "subtitle", say("tracking.deadline", { date: dayText(tracking.deadline, language) })),
      wideLine(widths.length, "centred", countsText(plan)),
      wideLine(widths.length, "note", say("tracking.tied", {})),
      gap(),
      headLine(titles),
      ...ordered.map(({ state, tier }, index) => unitLine(plan, state, tier, index + 1)),
      ...refusedLines(plan),
    ]),
    locked: false,
    validations: [],
    print: {
      orientation: "landscape",
      titleRows: `${headRow}:${headRow}`,
      footer: footerOf(plan, names.tracking),
      blackOnWhite: true,
    },
    frozen: { rows: headRow, columns: 3 },
  }
}

function countsText({ request, say, counted }: SummaryPlan): string {
  const { units } = request.tracking
  const { onTime, late, received, tied, missing } = countStates(units)
  return say("tracking.counts", {
    expected: counted(units.length),
    onTime: counted(onTime),
    late: counted(late),
    received: counted(received),
    tied: counted(tied),
    missing: counted(missing),
  })
}

function unitLine({ request, say }: SummaryPlan, state: UnitState, tier: string, number: number): TableLine {
  const { unit, chosen, superseded, tied } = state
  const found = chosen && countedFindings(chosen.outcome.findings.map((finding) => ({ finding })))
  const revision = chosen?.outcome.submission.revision
  const count = (column: number, value: number | undefined): BookCell =>
    value === undefined ? emptyCell(column, "measure") : { column, look: "measure", content: { kind: "number", value } }
  return {
    cells: [
      count(1, number),
      textCell(2, "code", unit.code),
      textCell(3, "text", unit.name),
      textCell(4, "textCentred", tier),
      textCell(5, "textCentred", stateText(state, say)),
      textCell(6, "textCentred", dayOf(chosen, request)),
      count(7, revision),
      textCell(8, "text", chosen === undefined ? fileList(tied) : chosen.source.file),
      count(9, found?.errors),
      count(10, found?.warnings),
      textCell(11, "text", fileList(superseded)),
    ],
  }
}

function dayOf(file: TakenFile | undefined, { language }: SummaryRequest): string {
  return file?.received === undefined ? "" : shortDay(file.received, language)
}

function fileList(files: readonly TakenFile[]): string {
  return files.map(({ source }) => source.file).join("\n")
}

/** The files that could not be taken, by name: their file, their reason code, the sentence that says what to do. */
function refusedLines({ request, say, counted }: SummaryPlan): readonly TableLine[] {
  const { tracking, language } = request
  const spans = [
    [2, 4],
    [5, 6],
    [7, widths.length],
  ] as const
  const line = (file: RefusedFile, index: number): TableLine => {
    const { refusal } = file.outcome
    const sentence = sayMessage(refusalMessage(refusal), language, String)
    return {
      cells: [
        { column: 1, look: "measure", content: { kind: "number", value: index + 1 } },
        textCell(2, "text", file.source.file),
        textCell(5, "textCentred", refusal.code),
        textCell(7, "text", sentence),
      ],
      spans,
    }
  }
  const head = (["file", "tracking.code", "tracking.reason"] as const).map((key, index) =>
    textCell([2, 5, 7][index] ?? 1, "columnHead", say(key, {})),
  )
  const title = say("tracking.refused", { count: counted(tracking.refused.length) })
  if (tracking.refused.length === 0) return [gap(), wideLine(widths.length, "bold", title)]
  return [
    gap(),
    wideLine(widths.length, "bold", title),
    { cells: [textCell(1, "columnHead", say("number", {})), ...head], spans },
    ...bySource(tracking.refused).map(line),
  ]
}
