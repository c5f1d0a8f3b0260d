import { absolute, add, compare, figureOf, multiply, round, zero, type Figure } from "../figures/figure"
import { addressOf, type Position } from "../workbook/address"
import { rectanglesOf } from "../workbook/areas"

/**
 * The check code ("mã đối chiếu") of a form: five digits over all its figures, which the workbook computes and prints on the
 * form, so that signed paper and the file can be held against one another. Every figure has a weight of its own and the
 * remainder is of a prime: a figure that was changed (but by a multiple of it), moved, added or emptied changes the code, and
 * of other changes one in 100.000 stays unseen. It is no signature: it keeps mistakes out, not forgers.
 */
const modulus = 99_991

/** Past this MOD of Excel 2007 gives up, and doubles would soon no longer hold the weighted sum to its last digit. */
const mostExact = figureOf(1e13)

/** What the code shows while something in the form is no number. */
export const noCode = "?"

/** A figure's cell of a form, in the form's own order from 0 on. */
export interface CodedCell {
  readonly index: number
  readonly at: Position
}

/**
 * The code of a form whose cells hold these figures, undefined where a cell is blank. `places`: the most decimals that a cell
 * of the form declares. `seed`: of the form, the unit and the period. Undefined where no cell holds a figure, and for
 * figures that no spreadsheet could add exactly.
 */
export function checkCode(figures: readonly (Figure | undefined)[], places: number, seed: number): string | undefined {
  let sum = zero
  let filled = 0
  figures.forEach((figure, index) => {
    if (figure === undefined) return
    sum = add(sum, multiply(figure, figureOf(weightOf(index))))
    filled += presenceOf(index)
  })
  const whole = round(multiply(sum, figureOf(10 ** places)), 0)
  if (filled === 0 || compare(absolute(whole), mostExact) > 0) return undefined
  const total = BigInt(whole.digits) + BigInt(filled + seed)
  const prime = BigInt(modulus)
  return String(((total % prime) + prime) % prime).padStart(5, "0")
}

/** The same code as an Excel 2007 formula without the `=`; the cells stand on its own sheet. */
export function checkCodeFormula(cells: readonly CodedCell[], places: number, seed: number): string {
  const indexAt = new Map(cells.map(({ at, index }) => [addressOf(at), index]))
  const areas = rectanglesOf(cells.map(({ at }) => at)).map(({ area, rows }) => {
    const constant = (of: (index: number) => number): string =>
      rows.map((row) => row.map((at) => of(indexAt.get(addressOf(at)) ?? 0)).join(",")).join(";")
    return { area, isOne: rows.flat().length === 1, weights: constant(weightOf), presences: constant(presenceOf) }
  })
  const sum = areas
    .map(({ area, isOne, weights }) => (isOne ? `N(${area})*${weights}` : `SUMPRODUCT(${area},{${weights}})`))
    .join("+")
  const filled = areas
    .map(({ area, isOne, presences }) =>
      isOne ? `ISNUMBER(${area})*${presences}` : `SUMPRODUCT(ISNUMBER(${area})*{${presences}})`,
    )
    .join("+")
  const whole = `ROUND((${sum})*${10 ** places},0)+${filled}+${seed}`
  const numbers = `COUNT(${areas.map(({ area }) => area).join(",")})`
  const blanks = areas.map(({ area }) => `COUNTBLANK(${area})`).join("+")
  const code = `IFERROR(TEXT(MOD(${whole},${modulus}),"00000"),"${noCode}")`
  return `IF(${numbers}+${blanks}<${cells.length},"${noCode}",IF(${numbers}=0,"",${code}))`
}

/** A number below the modulus that depends on every letter of a text. */
export function seedOf(text: string): number {
  return [...text].reduce((seed, letter) => (seed * 31 + (letter.codePointAt(0) ?? 0)) % modulus, 7)
}

/** Different for every figure of a form of up to 996 cells. */
function weightOf(index: number): number {
  return ((index * 37) % 997) + 1
}

/** Tells a written 0 from a blank. */
function presenceOf(index: number): number {
  return 1009 + index * 13
}
