import type { Figure } from "../../../figures/figure"
import { decimalText } from "../../../figures/writing"
import { noWords, ticks, yesWords } from "../../../forms/written-marks"
import { liveTotalFormula, noTotal, type TermAt } from "../../../formulas/live-total"
import type { InputKind } from "../../../model/form"
import type { Place } from "../../../model/observation"
import { addressOf, columnLetters, reference, type Position } from "../../../workbook/address"
import { areasOf } from "../../../workbook/areas"
import { quoted } from "../../cell-formulas"
import type { FormCell } from "../form-cells"
import { lettersAt, reckonedAt, reckoningColumns, rowAt, type ReckonedForm } from "./reckoning-geometry"

/** What stands for something that is no figure. */
export const noFigure = "?"

/** The days that a cell can hold: before 1 March 1900 Excel shows another day than it counts. */
const [firstDay, afterLastDay] = [61, 2_958_466]

/** A formula of the reckoning sheet, with what it comes to in the workbook as it is issued. */
export interface Reckoned {
  readonly at: Position
  readonly formula: string
  readonly stored: number | string
}

/**
 * A form's figures as the engine reads them: a number, nothing, or `?` for what is no figure; 0 throughout where the form is
 * declared "không phát sinh". Then whether it is so declared, and whether anything was written on it since it was issued.
 * `tick`: the box in which that is declared.
 */
export function reckonedValues(reckoned: ReckonedForm, tick: Place): readonly Reckoned[] {
  const { issued, row } = reckoned
  const { cells, figures, form } = issued
  const nil = addressOf({ row, column: reckoningColumns.nil })
  const ticked = reference(tick.sheet, tick.address)
  return [
    { at: { row, column: reckoningColumns.nil }, formula: nilFormula(reckoned, ticked), stored: 0 },
    { at: { row, column: reckoningColumns.begun }, formula: begunFormula(reckoned, ticked), stored: 0 },
    ...cells.map(({ key, at, spec, terms }) => {
      const reckonedTerms = terms?.map((term) => ({ ...term, at: reckonedAt(reckoned, term.at) }))
      const value = valueFormula(reference(form.sheet, addressOf(at)), spec.kind, reckonedTerms)
      const formula = `IF(${nil}=1,0,${value})`
      return { at: reckonedAt(reckoned, at), formula, stored: storedValue(figures.get(key)) }
    }),
    ...addresses(reckoned),
  ]
}

/** What a formula comes to that shows a figure, or nothing. */
export function storedValue(figure: Figure | undefined): number | string {
  return figure === undefined ? "" : Number(decimalText(figure))
}

/**
 * The letters of each column and the number of each row that the form's cells have, which are an address together. They are asked of
 * the sheet's first row and column, which hold no figures: nobody deletes those, and no entry has them worked out anew.
 */
function addresses(reckoned: ReckonedForm): readonly Reckoned[] {
  const { cells, form } = reckoned.issued
  const columns = new Map(cells.map(({ at }) => [at.column, lettersAt(reckoned, at)]))
  const rows = new Map(cells.map(({ at }) => [at.row, rowAt(reckoned, at)]))
  const edge = (row: number, column: number): string => reference(form.sheet, addressOf({ row, column }))
  return [
    ...[...columns].map(([column, at]) => ({
      at,
      formula: `SUBSTITUTE(ADDRESS(1,COLUMN(${edge(1, column)}),4),"1","")`,
      stored: columnLetters(column),
    })),
    ...[...rows].map(([row, at]) => ({ at, formula: `ROW(${edge(row, 1)})`, stored: row })),
  ]
}

/**
 * LibreOffice takes a logical value for a number; it is asked for first. A total of the form shows `?` for white space among
 * its `terms` too, where the engine sees a blank: it is added up anew from what stands here.
 */
function valueFormula(at: string, kind: InputKind, terms?: readonly TermAt[]): string {
  const other =
    terms === undefined ? `"${noFigure}"` : `IF(${at}="${noTotal}",${liveTotalFormula(terms)},"${noFigure}")`
  const written = `IF(TRIM(${at})="","",${other})`
  const ofKind = {
    number: `IF(ISLOGICAL(${at}),"${noFigure}",IF(ISNUMBER(${at}),${at},${written}))`,
    date: `IF(ISLOGICAL(${at}),"${noFigure}",IF(ISNUMBER(${at}),IF(AND(${at}>=${firstDay},${at}<${afterLastDay}),INT(${at}),"${noFigure}"),${written}))`,
    yesNo: `IF(ISLOGICAL(${at}),IF(${at},1,0),IF(${isOneOf(at, yesWords)},1,IF(${isOneOf(at, noWords)},0,${written})))`,
    text: written,
  } as const satisfies Record<InputKind, string>
  return `IF(ISERROR(${at}),"${noFigure}",${ofKind[kind]})`
}

/** Whether a text is one of several: `=` does not mind capitals. MATCH would take a `?` that is written for any letter. */
function isOneOf(at: string, words: readonly string[]): string {
  return `OR(TRIM(${at})={${words.map(quoted).join(",")}})`
}

/** 1 where the form is ticked and says nothing else: blanks, zeros, a no. */
function nilFormula({ issued: { form, cells } }: ReckonedForm, tick: string): string {
  const areas = (of: readonly FormCell[]): readonly string[] =>
    areasOf(of.map(({ at }) => at)).map((area) => reference(form.sheet, area))
  const ofKind = (...kinds: readonly InputKind[]) => cells.filter(({ spec }) => kinds.includes(spec.kind))
  const silent = [
    ...areas(ofKind("number", "date", "text")).map((area) => `SUMPRODUCT(1*(TRIM(${area})=""))`),
    ...areas(ofKind("number")).map((area) => `COUNTIF(${area},0)`),
    ...areas(ofKind("yesNo")).flatMap((area) =>
      ["", ...noWords].map((word) => `SUMPRODUCT(1*(TRIM(${area})=${quoted(word)}))`),
    ),
  ]
  return `IFERROR(IF(${isOneOf(tick, ticks)},IF(${silent.join("+") || "0"}=${cells.length},1,0),0),0)`
}

/**
 * 1 where something was written on the form since it was issued. Opening figures that stand as they were issued, with what the
 * form's own formulas make of them, are nobody's report; with a tick beside them they are.
 */
function begunFormula(reckoned: ReckonedForm, tick: string): string {
  const { cells, figures } = reckoned.issued
  const areas = (of: readonly FormCell[]): string =>
    areasOf(of.map(({ at }) => reckonedAt(reckoned, at)))
      .map((area) => `COUNTBLANK(${area})`)
      .join("+")
  const issued = cells.filter(({ key }) => figures.has(key))
  const others = cells.filter(({ key }) => !figures.has(key))
  if (cells.length === 0) return "0"
  if (issued.length === 0) return `IF(${areas(cells)}<${cells.length},1,0)`
  const same = issued.map(({ key, at }) => {
    const figure = figures.get(key)
    return `(${addressOf(reckonedAt(reckoned, at))}=${figure === undefined ? '""' : decimalText(figure)})`
  })
  const blank = others.length === 0 ? [] : [`(${areas(others)}=${others.length})`]
  const cleared = issued.map(({ at }) => `(${addressOf(reckonedAt(reckoned, at))}="")`)
  const untouched = `IF(TRIM(${tick})<>"",0,${[...same, ...blank].join("*")})`
  return `IFERROR(IF(${[...cleared, ...blank].join("*")}=1,0,IF(${untouched}=1,0,1)),1)`
}
