import fc from "fast-check"
import { specsOf } from "../../engine/model/cell-spec"
import type { CellKey } from "../../engine/model/cell-key"
import type { Form, InputKind } from "../../engine/model/form"
import type { Observation } from "../../engine/model/observation"
import { figureOf } from "../../engine/figures/figure"
import { zero } from "../../engine/figures/figure"
import { liveTotals } from "../../engine/forms/live-totals"
import { positionOf } from "../../engine/workbook/address"
import type { Book, BookContent } from "../../engine/workbook/book"
import type { BlankWorkbook } from "../../engine/outputs/blank/blank-workbook"

/** What stands in cells of a workbook, by key, and which forms are ticked as nil, by code. */
export interface RandomFilling {
  readonly cells: ReadonlyMap<CellKey, BookContent>
  readonly ticks: ReadonlyMap<string, string>
}

const number = (value: number): BookContent => ({ kind: "number", value })
const text = (written: string): BookContent => ({ kind: "text", text: written })
const formula = (of: string): BookContent => ({ kind: "formula", formula: of, stored: 0 })
const blank: BookContent = { kind: "empty" }
/** What is no figure however it is read; white space is nothing. */
const odd = [text("gần đủ"), text("chưa rõ"), text("?"), text("  "), formula("1/0"), formula("TRUE()"), formula("NA()")]

const written: Readonly<Record<InputKind, fc.Arbitrary<BookContent>>> = {
  number: fc.oneof(
    { weight: 10, arbitrary: fc.constantFrom(0, 0, 1, 1, 2, 3, 5, 10, 12, 100).map(number) },
    { weight: 3, arbitrary: fc.constantFrom(-1, 0.5, 2.25, 10.125, 1234567).map(number) },
    { weight: 4, arbitrary: fc.constant(blank) },
    { weight: 2, arbitrary: fc.constantFrom(...odd) },
  ),
  date: fc.constantFrom(number(43_110), number(43_190), number(42_000), number(0), number(44_000.5), blank, ...odd),
  yesNo: fc.constantFrom(
    text("có"),
    text("Không"),
    text(" X "),
    number(1),
    number(0),
    blank,
    text("chưa rõ"),
    text("?"),
  ),
  text: fc.constantFrom(text("ghi chú"), number(7), blank, text("  "), formula("1/0")),
}

/** How a form is filled in: not at all, with one figure throughout, which many rules allow, or at random. */
function filledForm(form: Form): fc.Arbitrary<readonly (readonly [CellKey, BookContent])[]> {
  const totals = liveTotals(form)
  const inputs = [...specsOf(form)].filter(([cell]) => !totals.has(cell))
  const randomly = fc
    .tuple(...inputs.map(([, { kind }]) => written[kind]))
    .chain((contents) =>
      fc
        .constantFrom(...totals.keys(), ...[...totals.keys(), "none"].map(() => "none" as const))
        .map((total) => [
          ...inputs.map(([cell], i) => [cell, contents[i]!] as const),
          ...(total === "none" ? [] : [[total, number(3)] as const]),
        ]),
    )
  const evenly = fc
    .constantFrom(0, 4, 40)
    .map((value) => inputs.flatMap(([cell, { kind }]) => (kind === "number" ? [[cell, number(value)] as const] : [])))
  return fc.oneof(
    { weight: 1, arbitrary: fc.constant([]) },
    { weight: 2, arbitrary: evenly },
    { weight: 4, arbitrary: randomly },
  )
}

/** Workbooks of these forms filled in at random: figures, zeros, blanks, text, errors, logical values, ticks. */
export function randomFillings(forms: readonly Form[]): fc.Arbitrary<RandomFilling> {
  const ticks = fc.tuple(...forms.map(() => fc.constantFrom("", "", "", "", "x", "V", "không")))
  return fc.tuple(fc.tuple(...forms.map(filledForm)), ticks).map(([filled, marks]) => ({
    cells: new Map(filled.flat()),
    ticks: new Map(forms.map(({ code }, i) => [code, marks[i]!])),
  }))
}

/** What a unit reported of these forms a period earlier, with everything that an observation can be. */
export function randomObservations(forms: readonly Form[]): fc.Arbitrary<ReadonlyMap<CellKey, Observation>> {
  const cells = forms.flatMap((form) => [...specsOf(form)].map(([cell, { kind }]) => ({ cell, kind })))
  const observation: fc.Arbitrary<Observation> = fc.oneof(
    {
      weight: 8,
      arbitrary: fc
        .constantFrom(0, 1, 3, 4, 10, 40, 2.5)
        .map((value): Observation => ({ state: "reported", figure: figureOf(value), place })),
    },
    { weight: 1, arbitrary: fc.constant<Observation>({ state: "reported", figure: zero, qualifier: "nearly", place }) },
    {
      weight: 2,
      arbitrary: fc.constantFrom<Observation>(
        { state: "zero", place },
        { state: "blank" },
        { state: "unreadable", text: "?", readings: [], place },
        { state: "notApplicable" },
      ),
    },
  )
  return fc.tuple(...cells.map(() => observation)).map((all) => {
    return new Map(
      cells.map(({ cell, kind }, i): [CellKey, Observation] => [
        cell,
        kind === "text" ? { state: "words", text: "ghi chú", place } : all[i]!,
      ]),
    )
  })
}

const place = { sheet: "Biểu", address: "D10" }

/** The workbook with this written into it, as it stands on the disk before any program has computed it. */
export function bookWith({ book, map }: BlankWorkbook, { cells, ticks }: RandomFilling): Book {
  const contents = new Map<string, BookContent>()
  for (const [cell, content] of cells) {
    const at = map.cells.find((mapped) => mapped.cell === cell)
    if (at !== undefined && content.kind !== "empty") contents.set(keyOf(at.place.sheet, at.place.address), content)
  }
  for (const [form, mark] of ticks) {
    const at = map.cover.get(`nil:${form}`)
    if (at !== undefined && mark !== "") contents.set(keyOf(at.sheet, at.address), { kind: "text", text: mark })
  }
  return {
    ...book,
    sheets: book.sheets.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map((row) => ({
        ...row,
        cells: row.cells.map((cell) => {
          const content = contents.get(`${sheet.name} ${row.row}:${cell.column}`)
          return content === undefined ? cell : { ...cell, content }
        }),
      })),
    })),
  }
}

function keyOf(sheet: string, address: string): string {
  const at = positionOf(address)
  return `${sheet} ${at?.row}:${at?.column}`
}
