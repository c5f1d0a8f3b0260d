import { mergingOf, specsOf } from "../../model/cell-spec"
import type { TotalStatus } from "../../merging/merged"
import type { BookCell, BookSheet, Look } from "../../workbook/book"
import { textCell } from "../cells"
import { marks } from "./figures"
import { countedFindings, findingRows } from "./finding-rows"
import { footerOf, periodTitle, unitsOf, type SummaryPlan } from "./plan"
import { reportingShare } from "./reporting"
import { allSections } from "./request"
import { countStates } from "./state"
import { dayText, madeUp } from "../printed-words"
import { inEvenLines } from "../text-lines"
import { gap, laidOut, wideLine, type TableLine } from "./table"

const widths = [6, 13, 12, 12, 12, 12, 12, 12]
const last = widths.length
const fullWidth = widths.reduce((sum, width) => sum + width, 0)

/** The cover: what was summed up, who has reported, where everything stands, and what the marks mean. */
export function summaryCover(plan: SummaryPlan): BookSheet {
  const { request, say, names } = plan
  const { pack, profile, language } = request
  return {
    name: names.cover,
    visibility: "visible",
    ...laidOut(widths, [
      wideLine(last, "title", say("cover.title", {})),
      wideLine(last, "title", inEvenLines(pack.title[language].toUpperCase(), fullWidth, 14)),
      wideLine(last, "centred", periodTitle(request)),
      ...(profile.synthetic === true ? [wideLine(last, "centred", madeUp[language])] : []),
      gap(),
      ...fields(plan),
      section(say("cover.round", {})),
      ...round(plan),
      section(say("cover.forms", {})),
      ...forms(plan),
      section(say("cover.sheets", {})),
      ...sheets(plan),
      section(say("cover.marks", {})),
      ...legend(plan),
    ]),
    locked: false,
    validations: [],
    print: { orientation: "portrait", footer: footerOf(plan, names.cover), blackOnWhite: true },
  }
}

function section(text: string): TableLine {
  return { ...wideLine(last, "bold", text), height: 25 }
}

/** Something short over the first two columns, its text over the others. */
function described(first: BookCell, look: Look, text: string): TableLine {
  return {
    cells: [first, textCell(3, look, text)],
    spans: [
      [1, 2],
      [3, last],
    ],
  }
}

function fields({ request, say }: SummaryPlan): readonly TableLine[] {
  const { pack, profile, tracking, language, date } = request
  const field = (label: string, text: string) => described(textCell(1, "fieldLabel", label), "fieldFixed", text)
  return [
    field(say("cover.province", {}), profile.province.name),
    field(say("cover.receiver", {}), profile.receiver),
    field(say("cover.pack", {}), say("cover.version", { id: pack.id, version: pack.version })),
    field(say("cover.deadline", {}), dayText(tracking.deadline, language)),
    ...(date === undefined ? [] : [field(say("cover.date", {}), dayText(date, language))]),
  ]
}

/** How many units of each tier are in which state; every unit is in exactly one. */
function round(plan: SummaryPlan): readonly TableLine[] {
  const { request, say, counted } = plan
  const { tracking, language } = request
  const states = ["onTime", "late", "received", "tied", "missing"] as const
  const titles = (["expected", ...states] as const).map((key, index) =>
    textCell(index + 3, "columnHead", say(`cover.${key}`, {})),
  )
  const line = (label: string, look: Look, units: typeof tracking.units): TableLine => {
    const counts = countStates(units)
    const numbers = [units.length, ...states.map((state) => counts[state])]
    return {
      cells: [
        textCell(1, look, label),
        ...numbers.map((value, index): BookCell => ({
          column: index + 3,
          look: "measure",
          content: { kind: "number", value },
        })),
      ],
      spans: [[1, 2]],
    }
  }
  const files = say("cover.files", {
    refused: counted(tracking.refused.length),
    superseded: counted(tracking.units.reduce((count, { superseded }) => count + superseded.length, 0)),
  })
  return [
    { cells: [textCell(1, "columnHead", say("tier", {})), ...titles], spans: [[1, 2]] },
    ...allSections(request).map(({ tier, states: units }) => line(tier.label[language], "label", units)),
    line(say("wholeProvince", {}), "labelTotal", tracking.units),
    wideLine(last, "paragraph", files),
  ]
}

function forms(plan: SummaryPlan): readonly TableLine[] {
  const { request, say } = plan
  const spans = [[3, 6] as const]
  const head = (["cover.form", "cover.formTitle", "cover.reporting", "cover.byUnit"] as const).map((key) =>
    say(key, {}),
  )
  const columns = [2, 3, 7, 8]
  return [
    {
      cells: [
        textCell(1, "columnHead", say("number", {})),
        ...head.map((text, index) => textCell(columns[index] ?? 1, "columnHead", text)),
      ],
      spans,
    },
    ...request.pack.forms.map((form, index): TableLine => ({
      cells: [
        { column: 1, look: "measure", content: { kind: "number", value: index + 1 } },
        linkCell(2, form.code, form.sheet),
        textCell(3, "text", form.title[request.language]),
        textCell(7, "textCentred", reportingShare(request, form)),
        linkCell(8, say("cover.open", {}), unitsOf(plan, form).sheet),
      ],
      spans,
    })),
    wideLine(last, "paragraph", totalsText(plan)),
  ]
}

function totalsText({ request, say, counted }: SummaryPlan): string {
  const all = [...request.merged.cells.values()].map(({ province }) => province.status)
  const count = (status: TotalStatus): string => counted(all.filter((one) => one === status).length)
  return say("cover.totals", {
    cells: counted(all.length),
    final: count("final"),
    provisional: count("provisional"),
    approximate: count("approximate"),
    notReported: count("notReported"),
    notAdditive: count("notAdditive"),
  })
}

function sheets(plan: SummaryPlan): readonly TableLine[] {
  const { request, say, names, counted } = plan
  const { figures, used, superseded, setAside, unaccounted } = request.merged.ledger
  const { errors, warnings } = countedFindings(findingRows(request))
  const line = (sheet: string, text: string) => described(linkCell(1, sheet, sheet), "text", text)
  return [
    line(names.tracking, say("cover.tracking", {})),
    line(names.findings, say("cover.findings", { errors: counted(errors), warnings: counted(warnings) })),
    line(names.lineage, say("cover.lineage", {})),
    line(
      names.ledger,
      say("cover.ledger", {
        figures: counted(figures),
        used: counted(used),
        superseded: counted(superseded),
        setAside: counted(setAside),
        unaccounted: counted(unaccounted),
      }),
    ),
  ]
}

function legend({ say, names, request }: SummaryPlan): readonly TableLine[] {
  const specs = request.pack.forms.flatMap((form) => [...specsOf(form).values()])
  const hasNotAdditive = specs.some((spec) => mergingOf(spec) === "notAdditive")
  const line = (sign: string, text: string) => described(textCell(1, "textCentred", sign), "text", text)
  return [
    line("5/9", say("mark.coverage", {})),
    line(marks.provisional, say("mark.provisional", {})),
    line(marks.approximate, say("mark.approximate", {})),
    line(marks.notReported, say("mark.notReported", {})),
    line(marks.nil, say("mark.nil", {})),
    line(marks.setAside, say("mark.setAside", { sheet: names.ledger })),
    line(say("mark.blankCell", {}), say("mark.blank", {})),
    ...(hasNotAdditive ? [line(say("notAdditive", {}), say("mark.notAdditive", {}))] : []),
  ]
}

function linkCell(column: number, text: string, sheet: string): BookCell {
  return { column, look: "link", content: { kind: "link", text, sheet, address: "A1" } }
}
