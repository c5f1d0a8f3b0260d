import { indicatorsOf, type Form } from "../../model/form"
import { mergingOf, specsOf } from "../../model/cell-spec"
import type { TotalStatus } from "../../merging/merged"
import type { BookCell, BookSheet, Look } from "../../workbook/book"
import { signs } from "../../workbook/looks"
import { textCell } from "../cells"
import { countedFindings, findingRows } from "./finding-rows"
import { callLines } from "./calls"
import { pagesOf } from "./pages"
import { footerOf, periodTitle, unitsOf, type SummaryPlan } from "./plan"
import { reportingOf } from "./reporting"
import { allSections } from "./request"
import { countStates } from "./state"
import { dayText, madeUp } from "../printed-words"
import { inEvenLines } from "../text-lines"
import { gap, laidOut, wideLine, type TableLine } from "./table"

const widths = [9, 32, 11.5, 11.5, 11.5, 11.5, 11.5, 11.5, 11.5]
const last = widths.length
const fullWidth = widths.reduce((sum, width) => sum + width, 0)

/** The cover: who has reported, what was found, every form with links to its sheets; then how the workbook is read. */
export function summaryCover(plan: SummaryPlan): BookSheet {
  const { request, say, names } = plan
  const { pack, profile, language } = request
  const state = [
    wideLine(last, "title", say("cover.title", {})),
    wideLine(last, "title", inEvenLines(pack.title[language].toUpperCase(), fullWidth, 14)),
    wideLine(last, "centred", periodTitle(request)),
    ...(profile.synthetic === true ? [wideLine(last, "subtitle", madeUp[language])] : []),
    gap(),
    ...fields(plan),
    section(say("cover.round", {})),
    ...round(plan),
    section(say("cover.calls", {})),
    ...callLines(plan, last),
  ]
  const listed = [section(say("cover.forms", {})), ...forms(plan)]
  const reading = [section(say("cover.sheets", {})), ...sheets(plan), section(say("cover.marks", {})), ...legend(plan)]
  const table = laidOut(widths, [...state, ...listed, ...reading])
  const [first, second] = [state.length, state.length + listed.length]
  const lots = [table.rows.slice(0, first), table.rows.slice(first, second), table.rows.slice(second)]
  return {
    name: names.cover,
    visibility: "visible",
    ...table,
    locked: false,
    validations: [],
    print: {
      orientation: "portrait",
      ...pagesOf(lots, [], widths, "portrait"),
      footer: footerOf(plan, names.cover),
      blackOnWhite: true,
    },
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
  const { request, say, counted, names } = plan
  const { tracking, language } = request
  const states = ["onTime", "late", "received", "tied", "missing"] as const
  const titles = (["expected", "handedIn", ...states] as const).map((key, index) =>
    textCell(index + 3, "columnHead", say(`cover.${key}`, {})),
  )
  const line = (label: string, look: Look, units: typeof tracking.units): TableLine => {
    const counts = countStates(units)
    const numbers = [units.length, units.length - counts.missing, ...states.map((state) => counts[state])]
    return {
      cells: [textCell(1, look, label), ...numbers.map((value, index) => numberCell(index + 3, value))],
      spans: [[1, 2]],
    }
  }
  const files = say("cover.files", {
    refused: counted(tracking.refused.length),
    superseded: counted(tracking.senders.reduce((count, { superseded }) => count + superseded.length, 0)),
  })
  const { errors, warnings, undecided } = countedFindings(findingRows(request))
  const found = { errors: counted(errors), warnings: counted(warnings), undecided: counted(undecided) }
  return [
    { cells: [textCell(1, "columnHead", say("tier", {})), ...titles], spans: [[1, 2]] },
    ...allSections(request).map(({ tier, states: units }) => line(tier.label[language], "label", units)),
    line(say("wholeProvince", {}), "labelTotal", tracking.units),
    described(linkCell(1, names.tracking, names.tracking), "text", files),
    described(linkCell(1, names.byUnit, names.byUnit), "text", say("cover.findings", found)),
  ]
}

/** Every form with the units behind it, in the groups of the pack, with the ways to its two sheets. */
function forms(plan: SummaryPlan): readonly TableLine[] {
  const { request, say } = plan
  const { pack, language } = request
  const head = [
    textCell(1, "columnHead", say("cover.form", {})),
    textCell(2, "columnHead", say("cover.formTitle", {})),
    ...(["cover.asked", "cover.handedIn", "cover.withFigures", "cover.byUnit"] as const).map((key, index) =>
      textCell(6 + index, "columnHead", say(key, {})),
    ),
  ]
  const formLine = (form: Form): TableLine => {
    const { asked, handedIn, withFigures } = reportingOf(request, form)
    return {
      cells: [
        linkCell(1, form.code, form.sheet),
        textCell(2, "text", form.title[language]),
        numberCell(6, asked),
        numberCell(7, handedIn),
        numberCell(8, withFigures),
        linkCell(9, say("cover.open", {}), unitsOf(plan, form).sheet),
      ],
      spans: [[2, 5]],
    }
  }
  const groups = pack.groups ?? []
  const listed = new Set(groups.flatMap((group) => group.forms))
  const formsIn = (codes: readonly string[]) => pack.forms.filter(({ code }) => codes.includes(code)).map(formLine)
  return [
    { cells: head, spans: [[2, 5]] },
    ...groups.flatMap((group) => [wideLine(last, "heading", group.title[language]), ...formsIn(group.forms)]),
    ...pack.forms.filter(({ code }) => !listed.has(code)).map(formLine),
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

/** The sheets that are neither forms nor named above, and in what order all of them come. */
function sheets({ request, say, names, counted }: SummaryPlan): readonly TableLine[] {
  const { figures, used, superseded, setAside, unaccounted } = request.merged.ledger
  const line = (sheet: string, text: string) => described(linkCell(1, sheet, sheet), "text", text)
  return [
    wideLine(last, "paragraph", say("cover.order", {})),
    line(names.tracking, say("cover.tracking", {})),
    line(names.byUnit, say("cover.findingsByUnit", {})),
    line(names.findings, say("cover.eachFinding", {})),
    ...(request.pack.charts === undefined ? [] : [line(names.charts, say("cover.charts", {}))]),
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
  const hasYesNo = request.pack.forms.some((form) => indicatorsOf(form).some(({ kind }) => kind === "yesNo"))
  const line = (sign: string, text: string) => described(textCell(1, "textCentred", sign), "text", text)
  return [
    line("5/9", say("mark.coverage", {})),
    line(signs.provisional, say("mark.provisional", {})),
    line(signs.approximate, say("mark.approximate", {})),
    line(signs.notReported, say("mark.notReported", {})),
    line(signs.nil, say("mark.nil", {})),
    line(signs.setAside, say("mark.setAside", { sheet: names.ledger })),
    line(say("mark.blankCell", {}), say("mark.blank", {})),
    ...(hasNotAdditive ? [line(say("notAdditive", {}), say("mark.notAdditive", {}))] : []),
    ...(hasYesNo ? [line(say("unitsThatHave", {}), say("mark.yesNo", {}))] : []),
    line(say("checkCode", {}), say("mark.checkCode", {})),
  ]
}

function numberCell(column: number, value: number): BookCell {
  return { column, look: "measure", content: { kind: "number", value } }
}

function linkCell(column: number, text: string, sheet: string): BookCell {
  return { column, look: "link", content: { kind: "link", text, sheet, address: "A1" } }
}
