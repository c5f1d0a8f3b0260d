import { compare, figureOf } from "../figures/figure"
import { figureText, storedNumber } from "../figures/writing"
import type { Bilingual } from "../model/bilingual"
import type { CellKey } from "../model/cell-key"
import { combine } from "../model/combine"
import type { Place } from "../model/observation"
import { dayOfSerial, shortDay } from "../model/serial-day"
import { byPart } from "../workbook/by-part"
import { figureMarks, marksOfFormat, type FigureMark } from "../workbook/looks"
import type { Search } from "../workbook/looking"
import type { Cell } from "../workbook/picture"
import type { SummaryIndex } from "../workbook/summary-map"
import { contentText } from "./cell-text"
import type { ChosenTotal } from "./chosen-total"
import { lineageLines, type LineageLine } from "./lineage-lines"
import { isBehind, isSetAside, rowsUnderTotal, type UnitRow } from "./rows-under-total"

/** What stands behind a total, as the summary itself says it. */
export interface TotalLineage {
  readonly cell: CellKey
  /** What the total is of, as its lineage says; empty where there is none. */
  readonly name: string
  /** The line it stands in: the whole province, or a tier. */
  readonly group: string
  /** As it stands there; empty where there is none. */
  readonly text: Bilingual
  /** Units behind it, of those that must report it. */
  readonly units: number
  readonly of: number
  readonly marks: readonly FigureMark[]
  readonly figures: readonly LineageFigure[]
  /** Units of whom no figure is in it. */
  readonly without: readonly UnitWithout[]
  /**
   * Some figure stands without its file: its line of lineage is not where the total leads, or says another figure than the
   * unit's row.
   */
  readonly isLineageLost: boolean
}

/** A workbook's figure behind a total. */
export interface LineageFigure {
  readonly unit: string
  readonly text: Bilingual
  readonly marks: readonly FigureMark[]
  /** The file, and where it came inside a summary the unit's own; empty where only the figure is known. */
  readonly file: string
  /** Where it stands in that file; without a file: in the summary. */
  readonly place: Place
}

/** A unit without a figure in a total; `state`: of its report, as the summary says. */
export interface UnitWithout {
  readonly code: string
  readonly name: string
  readonly state: string
  /** It wrote something, which counts in no total. */
  readonly isSetAside: boolean
}

/**
 * Follows a total of a summary to the units' figures above which it stands, and to its lines of lineage; reads no other rows.
 * Undefined where it does not stand where the summary says, or where rows of units are missing under it.
 */
export function* totalLineage(index: SummaryIndex, chosen: ChosenTotal): Search<TotalLineage | undefined> {
  const under = yield* rowsUnderTotal(chosen)
  if (under === undefined) return undefined
  const { total, group, units, of, mark, rows, leadsTo } = under
  const lineage = leadsTo === undefined ? undefined : yield* lineageLines(chosen.cell, leadsTo)
  const behind = behindRows(rows.filter(isBehind), lineage?.lines ?? [], index)
  // Words have no lineage.
  const hasLineage = leadsTo !== undefined || rows.some(({ figure }) => figure?.content.type === "number")
  return {
    ...{ cell: chosen.cell, name: lineage?.name ?? "", group, text: textOf(total) },
    ...{ units, of, marks: figureMarks(mark) },
    figures: behind.flatMap(({ row, lines }) => (lines.length === 0 ? [ownFigure(row)] : lines.map(ofLine))),
    without: rows
      .filter((row) => !isBehind(row))
      .map((row) => ({ code: row.code, name: row.name, state: row.state, isSetAside: isSetAside(row) })),
    isLineageLost: hasLineage && behind.some(({ lines }) => lines.length === 0),
  }
}

/** A unit's row with the lines that its figure comes from; none where there are none, or they say something else. */
interface BehindRow {
  readonly row: UnitRow
  readonly lines: readonly LineageLine[]
}

/** The rows in the order of their lines; those without any come last. */
function behindRows(
  rows: readonly UnitRow[],
  lines: readonly LineageLine[],
  { parts }: SummaryIndex,
): readonly BehindRow[] {
  const wholes = new Map(parts.map(({ unit, whole }) => [unit, whole]))
  const linesOf = new Map<string, LineageLine[]>()
  for (const line of lines) {
    const whole = wholes.get(line.code) ?? line.code
    linesOf.set(whole, [...(linesOf.get(whole) ?? []), line])
  }
  const order = new Map([...linesOf.keys()].map((code, place) => [code, place]))
  const placeOf = ({ row }: BehindRow): number => order.get(row.code) ?? order.size
  return rows
    .map((row): BehindRow => {
      const own = linesOf.get(row.code) ?? []
      return { row, lines: isMadeOf(row, own) ? own : [] }
    })
    .sort((one, other) => placeOf(one) - placeOf(other))
}

/** Whether a row shows what its lines come to: their sum, or the largest, or that they come to no one figure. */
function isMadeOf({ figure }: UnitRow, lines: readonly LineageLine[]): boolean {
  if (new Set(lines.map(({ code }) => code)).size < lines.length) return false
  const figures = lines.flatMap(({ figure: of }) => (of?.content.type === "number" ? [figureOf(of.content.value)] : []))
  if (figures.length < lines.length) return false
  if (figure?.content.type !== "number") {
    const text = contentText(figure?.content)
    return lines.length > 1 && (text === byPart.vi || text === byPart.en)
  }
  const shown = figureOf(figure.content.value)
  return (["sum", "maximum"] as const).some((way) => {
    const made = combine(way, figures)
    return made !== undefined && compare(figureOf(storedNumber(made)), shown) === 0
  })
}

function ownFigure({ name, figure, place }: UnitRow): LineageFigure {
  return { unit: name, text: textOf(figure), marks: marksOfFormat(figure?.format), file: "", place }
}

function ofLine({ unit, figure, file, place }: LineageLine): LineageFigure {
  return { unit, text: textOf(figure), marks: marksOfFormat(figure?.format), file, place }
}

/** A figure in the way of each language, a day as one; words as they are; empty for nothing. */
function textOf(cell: Cell | undefined): Bilingual {
  const text = contentText(cell?.content)
  if (cell?.content.type !== "number") return { vi: text, en: text }
  const { value } = cell.content
  const day = /^d/i.test(cell.format ?? "") ? dayOfSerial(value) : undefined
  if (day !== undefined) return { vi: shortDay(day), en: shortDay(day) }
  return { vi: figureText(figureOf(value), "vi"), en: figureText(figureOf(value), "en") }
}
