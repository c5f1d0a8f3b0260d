import { refusalMessage } from "../../findings/refusal"
import { compareCodes } from "../../text/order"
import { say as sayMessage } from "../../messages/say"
import { cellKeysOf } from "../../model/cell-spec"
import { formsOf } from "../../model/profile"
import { deadlineOf } from "../../tracking/deadline"
import type { RefusedFile, TakenFile } from "../../tracking/received-file"
import type { UnitState } from "../../tracking/unit-state"
import type { BookCell, BookSheet } from "../../workbook/book"
import { emptyCell, textCell } from "../cells"
import { dayText } from "../printed-words"
import { countedFindings } from "./finding-rows"
import { bySource } from "../../merging/by-source"
import { periodTitle, type SummaryPlan } from "./plan"
import { readingSheet } from "./reading-sheet"
import { allSections, type SummaryRequest } from "./request"
import { countStates, shortDay, stateAndForms } from "./state"
import { gap, headLine, wideLine, type TableLine } from "./table"
import { trackingHead } from "./tracking-places"

/** 64 digits on one line. */
const hashWidth = 70

/** Who has handed in what and when, tier by tier, and the files that could not be taken. */
export function trackingSheet(plan: SummaryPlan): BookSheet {
  const { request, say, names, codeWidth } = plan
  const { tracking, language } = request
  const widths = [5, codeWidth, 34, 15, 13, 10, 10, 30, 11, 8, 9, 10, 24]
  const last = widths.length
  const titles = [
    say("number", {}),
    say("unitCode", {}),
    say("unit", {}),
    say("state", {}),
    say("tracking.received", {}),
    say("tracking.daysLate", {}),
    say("tracking.revision", {}),
    say("file", {}),
    say("tracking.forms", {}),
    say("tracking.errors", {}),
    say("tracking.warnings", {}),
    say("outcome.undecided", {}),
    say("tracking.superseded", {}),
    "SHA-256",
  ]
  let number = 0
  const lines = allSections(request).flatMap(({ tier, states }) => [
    wideLine(last, "heading", say("tracking.tier", { tier: tier.label[language], counts: countsText(plan, states) })),
    ...states.flatMap((state) => [
      unitLine(plan, state, (number += 1)),
      ...(state.parts ?? []).map((part) => unitLine(plan, part, undefined)),
    ]),
  ])
  return readingSheet(plan, {
    name: names.tracking,
    // The hash is for who traces a figure, and no page has room for it.
    widths: [...widths, hashWidth],
    lines: [
      wideLine(last, "title", say("tracking.title", { period: periodTitle(request) })),
      wideLine(last, "subtitle", deadlines(plan)),
      wideLine(last, "centred", countsText(plan, tracking.units)),
      wideLine(last, "note", say("tracking.tied", {})),
      gap(),
      headLine(titles),
      ...lines,
      ...refusedLines(plan, last),
      ...decisionLines(plan, last),
    ],
    ways: [{ sheet: names.byUnit, text: names.byUnit }],
    head: [trackingHead, trackingHead],
    screenOnly: 1,
    frozenColumns: 3,
    print: { orientation: "landscape" },
  })
}

/** The general last day, then those of forms that have another one and that somebody is asked for. */
function deadlines({ request, say }: SummaryPlan): string {
  const { pack, profile, tracking, language } = request
  const asked = new Set(tracking.units.flatMap(({ unit }) => formsOf(profile, unit)))
  const byDay = new Map<string, string[]>()
  for (const { code } of pack.forms) {
    const day = deadlineOf(profile, tracking.period, code)
    if (asked.has(code) && day !== tracking.deadline) byDay.set(day, [...(byDay.get(day) ?? []), code])
  }
  return [
    say("tracking.deadline", { date: dayText(tracking.deadline, language) }),
    ...[...byDay]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([day, forms]) => say("tracking.ownDeadline", { forms: forms.join(", "), date: dayText(day, language) })),
  ].join("; ")
}

function countsText({ say, counted }: SummaryPlan, units: readonly UnitState[]): string {
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

function unitLine({ request, say }: SummaryPlan, state: UnitState, number: number | undefined): TableLine {
  const { unit, chosen, superseded, tied } = state
  const found = chosen && countedFindings([{ findings: chosen.outcome.findings }])
  const revision = chosen?.outcome.submission.revision
  const count = (column: number, value: number | undefined): BookCell =>
    value === undefined ? emptyCell(column, "measure") : { column, look: "measure", content: { kind: "number", value } }
  return {
    cells: [
      count(1, number),
      textCell(2, "code", unit.code),
      { ...textCell(3, "text", unit.name), ...(number === undefined ? { indent: 2 } : {}) },
      textCell(4, "textCentred", stateAndForms(state, say)),
      textCell(5, "textCentred", dayOf(chosen, request)),
      count(6, state.state === "late" ? state.daysLate : undefined),
      count(7, revision),
      textCell(8, "text", chosen === undefined ? fileList(tied) : chosen.source.file),
      textCell(9, "measure", chosen === undefined ? "" : formsShare(request, state)),
      count(10, found?.errors),
      count(11, found?.warnings),
      count(12, found?.undecided),
      textCell(13, "text", fileList(superseded)),
      textCell(14, "text", chosen?.source.sha256 ?? ""),
    ],
  }
}

/** How many of its forms a unit has written something in, or declared nil: `5/16`. */
function formsShare({ profile, pack }: SummaryRequest, { unit, chosen }: UnitState): string {
  const asked = new Set(formsOf(profile, unit))
  const observations = chosen?.outcome.submission.observations
  const begun = pack.forms.filter(
    (form) =>
      asked.has(form.code) && cellKeysOf(form).some((cell) => (observations?.get(cell)?.state ?? "blank") !== "blank"),
  )
  return `${begun.length}/${asked.size}`
}

function dayOf(file: TakenFile | undefined, { language }: SummaryRequest): string {
  return file?.received === undefined ? "" : shortDay(file.received, language)
}

function fileList(files: readonly TakenFile[]): string {
  return files.map(({ source }) => source.file).join("\n")
}

/** The files that could not be taken, by name: their file, their reason code, the sentence that says what to do. */
function refusedLines({ request, say, counted }: SummaryPlan, last: number): readonly TableLine[] {
  const { tracking, language } = request
  const spans = [
    [2, 3],
    [4, 5],
    [6, last],
  ] as const
  const line = (file: RefusedFile, index: number): TableLine => {
    const { refusal } = file.outcome
    const sentence = sayMessage(refusalMessage(refusal), language, String)
    return {
      cells: [
        { column: 1, look: "measure", content: { kind: "number", value: index + 1 } },
        textCell(2, "text", file.source.file),
        textCell(4, "textCentred", refusal.code),
        textCell(6, "text", sentence),
      ],
      spans,
    }
  }
  const head = (["file", "tracking.code", "tracking.reason"] as const).map((key, index) =>
    textCell([2, 4, 6][index] ?? 1, "columnHead", say(key, {})),
  )
  const title = say("tracking.refused", { count: counted(tracking.refused.length) })
  if (tracking.refused.length === 0) return [gap(), wideLine(last, "bold", title)]
  return [
    gap(),
    wideLine(last, "bold", title),
    { cells: [textCell(1, "columnHead", say("number", {})), ...head], spans },
    ...bySource(tracking.refused).map(line),
  ]
}

/** What people decided about files of the round, with who and why; nothing where nobody did. */
function decisionLines({ request, say, counted }: SummaryPlan, last: number): readonly TableLine[] {
  const { decisions } = request.tracking
  if (decisions.length === 0) return []
  const spans = [
    [2, 3],
    [4, 5],
    [6, last],
  ] as const
  const head = (["file", "tracking.decision", "tracking.why"] as const).map((key, index) =>
    textCell([2, 4, 6][index] ?? 1, "columnHead", say(key, {})),
  )
  return [
    gap(),
    wideLine(last, "bold", say("tracking.decisions", { count: counted(decisions.length) })),
    { cells: [textCell(1, "columnHead", say("number", {})), ...head], spans },
    ...[...decisions]
      .sort((a, b) => compareCodes(a.file, b.file))
      .map(({ file, verdict, who, why }, index): TableLine => ({
        cells: [
          { column: 1, look: "measure", content: { kind: "number", value: index + 1 } },
          textCell(2, "text", file),
          textCell(4, "textCentred", say(`decision.${verdict}`, {})),
          textCell(6, "text", `${who}: ${why}`),
        ],
        spans,
      })),
  ]
}
