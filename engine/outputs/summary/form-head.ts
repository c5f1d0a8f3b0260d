import { columnLabel } from "../blank/form-table"
import { speaker } from "../blank/words"
import { textCell } from "../cells"
import { captionDays } from "../printed-words"
import { inEvenLines } from "../text-lines"
import { officialCodeOf } from "../../model/pack"
import { printedNumber } from "../../forms/printed-arithmetic"
import { slotColumns, type Slot, type SummaryGeometry } from "./form-geometry"
import type { SummaryPlan } from "./plan"
import { reportingShare } from "./reporting"
import { sectionsFor } from "./request"
import { downArea, gap, wayRows, wideLine, widthAcross, type TableLine } from "./table"

const letters = ["A", "B", "C"]

/** What stands above a form's totals; `firstRow` is the first row of the table's own head, which repeats on every page. */
export interface SummaryHead {
  readonly lines: readonly TableLine[]
  readonly merges: readonly string[]
  readonly firstRow: number
}

export function headLines(plan: SummaryPlan, geometry: SummaryGeometry): SummaryHead {
  const above = headerBlock(plan, geometry)
  const table = tableHead(plan, geometry)
  const firstRow = above.length + 1 + wayRows
  const lines = [...above, ...table]
  const merges = letters
    .slice(0, geometry.fixedColumns)
    .map((_, index) => downArea(index + 1, firstRow, lines.length - 1 + wayRows))
  return { lines, merges, firstRow }
}

function headerBlock(
  { request, say }: SummaryPlan,
  { form, widths, fixedColumns }: SummaryGeometry,
): readonly TableLine[] {
  const { pack, profile, tracking, language } = request
  const blank = speaker(language)
  const { code } = form
  const official = officialCodeOf(pack, code, tracking.period)
  const printed = official === undefined ? blank("form.code", { code }) : blank("form.codeOfficial", { code, official })
  const title = say("form.title", { title: form.title[language].toUpperCase() })
  const half = fixedColumns + 1
  const pair = (left: string, right: string): TableLine => ({
    cells: [textCell(1, "small", left), textCell(half, "small", right)],
    spans: [
      [1, fixedColumns],
      [half, widths.length],
    ],
  })
  return [
    pair(printed, say("form.province", { province: profile.province.name })),
    pair(form.basis[language], say("form.receiver", { receiver: profile.receiver })),
    pair(
      say("form.tiers", {
        tiers: sectionsFor(request, form)
          .map(({ tier, states }) => `${tier.label[language]} (${states.length})`)
          .join("; "),
      }),
      say("form.reporting", { share: reportingShare(request, form) }),
    ),
    gap(),
    wideLine(widths.length, "title", inEvenLines(title, widthAcross(widths, 1, widths.length), 14)),
    wideLine(widths.length, "subtitle", blank(`form.${form.timing}`, captionDays(tracking.period))),
    gap(),
  ]
}

/** Names of the groups where several stand side by side, then of the columns, then what is what, then the numbers. */
function tableHead(
  { request, say }: SummaryPlan,
  { form, bands, fixedColumns }: SummaryGeometry,
): readonly TableLine[] {
  const { language } = request
  const blank = speaker(language)
  const slots = bands[0] ?? []
  const fixed = [blank("form.label", {}), blank("form.rowCode", {}), blank("form.measure", {})]
    .slice(0, fixedColumns)
    .map((text, index) => textCell(index + 1, "columnHead", text))
  const spans = slots.map(({ at }) => [at, at + slotColumns - 1] as const)
  const groupOf = ({ group }: Slot) => group.tier?.label[language] ?? say("wholeProvince", {})
  const isSideBySide = bands.length === 1
  const isOne = isSideBySide && slots.length === form.columns.length
  const isNamed = isSideBySide && form.columns.length > 1 && !isOne
  const groups = slots.filter((_, index) => index % form.columns.length === 0)
  const groupWidth = form.columns.length * slotColumns
  const first: TableLine = isNamed
    ? {
        cells: [...fixed, ...groups.map((slot) => textCell(slot.at, "columnHead", groupOf(slot)))],
        spans: groups.map(({ at }) => [at, at + groupWidth - 1] as const),
      }
    : {
        cells: [
          ...fixed,
          ...slots.map((slot) =>
            textCell(
              slot.at,
              "columnHead",
              isSideBySide && form.columns.length === 1 ? groupOf(slot) : columnLabel(slot.column, language),
            ),
          ),
        ],
        spans,
      }
  return [
    first,
    ...(isNamed
      ? [{ cells: slots.map(({ at, column }) => textCell(at, "columnHead", columnLabel(column, language))), spans }]
      : []),
    {
      cells: slots.flatMap(({ at, column }) => [
        textCell(at, "columnHead", form.columns.length > 1 ? say("figure", {}) : columnLabel(column, language)),
        textCell(at + 1, "columnHead", say("coverage", {})),
        textCell(at + 2, "columnHead", say("form.mark", {})),
      ]),
    },
    {
      cells: [
        ...letters.slice(0, fixedColumns).map((letter, index) => textCell(index + 1, "numberRow", letter)),
        ...slots.map(({ at, column }) => textCell(at, "numberRow", printedNumber(column))),
      ],
      spans,
      height: 16,
    },
  ]
}
