import { figureOf } from "../figures/figure"
import { figureText } from "../figures/writing"
import type { Bilingual } from "../model/bilingual"
import type { CellKey } from "../model/cell-key"
import type { Place } from "../model/observation"
import { dayOfSerial, shortDay } from "../model/serial-day"
import { columnLetters, positionOf } from "../workbook/address"
import { figureMarks, marksOfFormat, signs, type FigureMark } from "../workbook/looks"
import { cellPart, type Search, type SeenPart, type SheetPart } from "../workbook/looking"
import type { Cell } from "../workbook/picture"
import { contentText } from "./cell-text"
import { sharePattern, type ChosenTotal } from "./chosen-total"

/** What stands behind a total, as the summary itself says it. */
export interface TracedTotal {
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
  readonly figures: readonly TracedFigure[]
  /** Units of whom no figure is in it. */
  readonly without: readonly UnitWithout[]
  /** The lines of lineage are not where the total leads: figures stand without their files. */
  readonly isLineageLost: boolean
}

/** A workbook's figure behind a total. */
export interface TracedFigure {
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

/** Rows that are asked for at once: as many as one answer of Excel holds. */
const rowsAtOnce = 1_000

/**
 * Follows a total of a summary to the units' figures above which it stands, and to its lines of lineage; reads no other rows.
 * Undefined where it does not stand where the summary says.
 */
export function* tracedTotal({ cell, place, ofAll }: ChosenTotal): Search<TracedTotal | undefined> {
  const [at, all] = [positionOf(place.address), positionOf(ofAll.address)]
  if (at === undefined || all === undefined) return undefined
  const column = columnLetters(at.column)
  const isOfTier = at.row !== all.row
  const partsFrom = (row: number): readonly SheetPart[] => [
    { sheet: place.sheet, area: `A${row}:D${row + rowsAtOnce - 1}` },
    { sheet: place.sheet, area: `${column}${row}:${column}${row + rowsAtOnce - 1}` },
  ]
  const [province, ...first] = yield [cellPart(ofAll), ...partsFrom(at.row)]
  const seen = new Map(cellsOf(first))
  const contentAt = (letters: string, row: number): Cell | undefined => seen.get(`${letters}${row}`)
  const textAt = (letters: string, row: number): string => contentText(contentAt(letters, row)?.content)

  const units: UnitRow[] = []
  let [row, read] = [at.row + 2, at.row + rowsAtOnce]
  for (;;) {
    if (row >= read) {
      for (const [address, one] of cellsOf(yield partsFrom(read))) seen.set(address, one)
      read += rowsAtOnce
    }
    const number = contentAt("A", row)?.content
    if (number?.type === "number") {
      const figure = contentAt(column, row)
      units.push({
        ...{ code: textAt("B", row), name: textAt("C", row), state: textAt("D", row) },
        ...{ figure, place: { sheet: place.sheet, address: `${column}${row}` } },
      })
      // Under the total of all units each tier has a total of its own, and how many units it is of.
    } else if (isOfTier || number?.type !== "text" || contentAt("B", row) !== undefined) break
    row += 1
  }

  const share = sharePattern.exec(textAt(column, at.row + 1))
  if (share === null) return undefined
  const [, behind = "0", of = "0", mark = ""] = share
  const lineage = province?.leadsTo === undefined ? undefined : yield* lineageOf(cell, province.leadsTo)
  const own = units.filter(({ figure }) => figure?.content.type === "number")
  return {
    cell,
    name: lineage?.name ?? "",
    group: textAt("A", at.row),
    text: textOf(contentAt(column, at.row)),
    ...{ units: Number(behind), of: Number(of), marks: figureMarks(mark) },
    figures:
      lineage === undefined || isOfTier
        ? own.map((unit) => lineage?.byUnit.get(unit.code) ?? ownFigure(unit))
        : lineage.figures,
    without: units.flatMap(({ code, name, state, figure }) => {
      const isSetAside = contentText(figure?.content) === signs.setAside
      return figure === undefined || isSetAside ? [{ code, name, state, isSetAside }] : []
    }),
    isLineageLost: lineage === undefined && own.length > 0,
  }
}

/** A row of the units' figures under a total. */
interface UnitRow {
  readonly code: string
  readonly name: string
  readonly state: string
  readonly figure: Cell | undefined
  readonly place: Place
}

function ownFigure({ name, figure, place }: UnitRow): TracedFigure {
  return { unit: name, text: textOf(figure), marks: marksOfFormat(figure?.format), file: "", place }
}

interface LineageLines {
  readonly name: string
  readonly figures: readonly TracedFigure[]
  /** By the code of the unit; a part of a report has its own. */
  readonly byUnit: ReadonlyMap<string, TracedFigure>
}

/** The lines of a total from its own line on; undefined where another stands there. */
function* lineageOf(cell: CellKey, { sheet, address }: Place): Search<LineageLines | undefined> {
  const first = positionOf(address)?.row ?? 1
  const figures: TracedFigure[] = []
  const byUnit = new Map<string, TracedFigure>()
  let name: string | undefined
  let [row, read] = [first, first]
  let seen: ReadonlyMap<string, Cell> = new Map()
  for (;;) {
    if (row >= read) {
      seen = new Map(cellsOf(yield [{ sheet, area: `A${row}:G${row + rowsAtOnce - 1}` }]))
      read += rowsAtOnce
    }
    const at = (letters: string): string => contentText(seen.get(`${letters}${row}`)?.content)
    if (at("A") !== cell) break
    if (name === undefined) name = at("B")
    else {
      const figure = seen.get(`D${row}`)
      const traced: TracedFigure = {
        ...{ unit: at("C"), text: textOf(figure), marks: marksOfFormat(figure?.format), file: at("E") },
        place: { sheet: at("F"), address: at("G") },
      }
      figures.push(traced)
      byUnit.set(at("B"), traced)
    }
    row += 1
  }
  return name === undefined ? undefined : { name, figures, byUnit }
}

function* cellsOf(parts: readonly SeenPart[]): Generator<readonly [string, Cell]> {
  for (const { cells } of parts) yield* cells
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
