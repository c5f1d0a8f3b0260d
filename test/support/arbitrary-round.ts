import fc from "fast-check"
import { wholeYear } from "../../engine/model/period"
import type { CellContent, Picture } from "../../engine/workbook/picture"
import { addressOf } from "../../engine/workbook/address"
import { onSheet, recalculated, typed, withColumnAt, withCopy, withoutSheet, withRowAt } from "./edited-workbook"
import { issued, smallRegime, type Regime } from "./issued-workbook"

const [district, agency] = smallRegime.profile.units

/** The small forms, and four units in two tiers. */
export const fourUnits: Regime = {
  ...smallRegime,
  profile: {
    ...smallRegime.profile,
    units: [
      district!,
      { ...district!, code: "253", name: "Sông Lô" },
      agency!,
      { ...agency!, code: "SNV", name: "SNV" },
    ],
  },
}

/** The sheets of forms with the rectangle of their figures: first and last row, first and last column. */
const areas = new Map([
  ["Biểu A4", { rows: [10, 16], columns: [4, 6] }],
  ["Biểu A10", { rows: [10, 13], columns: [4, 4] }],
  ["Biểu A12", { rows: [10, 16], columns: [4, 4] }],
] as const)

const contents = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: -5000, max: 500_000 }).map((n): CellContent => number(n / 100)) },
  fc
    .constantFrom(..."0|185 m2|343mét|1.234|- 5|gần 3700|5 người|chưa rõ|12 %|O5| |\u200b|\u00a0".split("|"))
    .map((value): CellContent => ({ type: "text", value })),
  fc.boolean().map((value): CellContent => ({ type: "boolean", value })),
  fc.constantFrom("#REF!", "#N/A").map((value): CellContent => ({ type: "error", value })),
  fc.constant<CellContent>({ type: "unstored", formula: "100+20" }),
  fc.integer({ min: 0, max: 999 }).map((value): CellContent => ({ type: "number", value, formula: "A1+1" })),
)

function number(value: number): CellContent {
  return { type: "number", value }
}

/** A cell within the figures, the lines of headings among them; or a number to the right of them or below. */
const typing = fc.constantFrom(...areas).chain(([sheet, { rows, columns }]) => {
  const inside = fc.record({
    row: fc.integer({ min: rows[0], max: rows[1] }),
    column: fc.integer({ min: columns[0], max: columns[1] }),
    content: contents,
  })
  const beyond = fc.record({
    row: fc.integer({ min: rows[0], max: rows[1] + 3 }),
    column: fc.integer({ min: columns[1] + 1, max: columns[1] + 3 }),
    content: fc.integer({ min: 0, max: 99 }).map((value): CellContent => ({ type: "number", value })),
  })
  return fc.oneof({ weight: 6, arbitrary: inside }, beyond).map(({ row, column, content }) => ({
    ...{ sheet, address: addressOf({ row, column }), content },
  }))
})

/** What happens to a workbook after it was filled in; figures stay where their codes say. */
const edits: fc.Arbitrary<(picture: Picture) => Picture> = fc.constantFrom(
  ...[
    (picture: Picture) => picture,
    (picture: Picture) => withoutSheet(picture, "_bieumau"),
    (picture: Picture) => withRowAt(picture, "Biểu A4", 3),
    (picture: Picture) => withColumnAt(picture, "Biểu A12", 1),
    (picture: Picture) => withCopy(picture, "Biểu A12"),
    (picture: Picture) => withoutSheet(withCopy(picture, "Biểu A12"), "_bieumau"),
    (picture: Picture) => onSheet(picture, "Biểu A4", (sheet) => ({ ...sheet, name: "Nhân sự" })),
    (picture: Picture) => onSheet(picture, "Biểu A4", (sheet) => ({ ...sheet, merges: [...sheet.merges, "E12:F13"] })),
    ...Array.from({ length: 3 }, () => (picture: Picture) => withStored(picture, { type: "number", value: 999 })),
    (picture: Picture) => withStored(picture, undefined),
  ],
)

/** The total of A12 with its own formula and this stored beside it, as a program leaves it that does not compute. */
function withStored(
  picture: Picture,
  stored: { readonly type: "number"; readonly value: number } | undefined,
): Picture {
  const formula = picture.sheets.find(({ name }) => name === "Biểu A12")?.cells.get("D10")?.content.formula
  if (formula === undefined) return picture
  return typed(picture, "Biểu A12", {
    D10: stored === undefined ? { type: "unstored", formula } : { ...stored, formula },
  })
}

/** A workbook that arrived, and how. `unit` is the code on its cover, which may be nobody's. */
export interface ArrivedWorkbook {
  readonly picture: Picture
  readonly sha256: string
  readonly received: string | undefined
  readonly copies: number
}

/** A round of workbooks: some units not at all, some several times, wrong years, unknown units, the same file twice. */
export const arbitraryRound: fc.Arbitrary<readonly ArrivedWorkbook[]> = fc
  .array(
    fc.record({
      unit: fc.constantFrom("252", "252", "253", "253", "SNV", "STP", "999"),
      year: fc.constantFrom(2018, 2018, 2018, 2018, 2018, 2017),
      revision: fc.integer({ min: 0, max: 1 }),
      nil: fc.constantFrom(undefined, undefined, "x"),
      cells: fc.array(typing, { maxLength: 20 }),
      edit: edits,
      received: fc.constantFrom(undefined, "2019-02-08", "2019-02-20"),
      copies: fc.constantFrom(1, 1, 1, 2),
    }),
    { maxLength: 5 },
  )
  .map((files) =>
    files.map(({ unit, year, revision, nil, cells, edit, received, copies }, i) => {
      const cover = { revision, "nil:A10": nil, unitCode: unit }
      const filled = cells.reduce(
        (picture, { sheet, address, content }) => typed(picture, sheet, { [address]: content }),
        issued(cover, "252", fourUnits, wholeYear(year)),
      )
      return { picture: edit(recalculated(filled)), sha256: String(i), received, copies }
    }),
  )
