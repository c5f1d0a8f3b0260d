import type { Finding } from "../findings/finding"
import { message } from "../messages/catalogue"
import type { Tier } from "../model/profile"
import { layoutFinding } from "../reading/layout-finding"
import { columnLetters } from "../workbook/address"
import type { Entry, HeadingEntry } from "./entries"
import { fieldIn, type Header } from "./find-header"
import type { ListRow } from "./list-rows"
import type { Mark } from "./numbering"
import { isClosing, isTotal, shapeOf, type RowShape } from "./row-shape"
import type { TierWords } from "./tier-words"
import { draftOf } from "./unit-row"

interface BlockRead {
  readonly entries: readonly Entry[]
  readonly findings: readonly Finding[]
  readonly heading: HeadingEntry | undefined
}

/** What stands above a block of rows: the heading still in force, the tier of sheet or title. */
interface Around {
  readonly heading?: HeadingEntry
  readonly outer?: Tier
}

/** The rows under a header, and the heading that is in force after them. */
export function readBlock(rows: readonly ListRow[], header: Header, words: TierWords, around: Around): BlockRead {
  const entries: Entry[] = []
  const findings: Finding[] = []
  const shapes = rows.map((row) => shapeOf(row, header))
  const isNumbered = shapes.some(({ mark, cell }) => mark?.kind === "item" && cell !== undefined)
  const isCoded = rows.some((row) => fieldIn(row, header, "code") !== undefined)
  let heading = around.heading
  let closedAt: number | undefined
  let above: { readonly mark: Mark; readonly entry: Entry }[] = []
  rows.forEach((row, at) => {
    const shape = shapes[at]
    if (shape === undefined) return
    const { mark, cell, isDescribed } = shape
    const namesTier = !isDescribed && cell !== undefined && words.named(shape.text) !== undefined
    const isPlain = mark === undefined && !namesTier && !isIdentified(row, header)
    if (isPlain && (closedAt !== undefined || isTotal(row) || isClosing(row))) {
      if (!isTotal(row)) closedAt ??= at
      entries.push({ kind: "title", row })
      return
    }
    const isSure = isNumbered || isCoded
    const hasParts = mark !== undefined && shapes.slice(at + 1, at + 2).some((next) => isPartOf(next, mark))
    const kind = cell === undefined ? "unit" : kindOf(shape, { namesTier, isSure, hasParts })
    if (kind === "heading" && cell !== undefined) {
      const more = { ...(mark ? { mark } : {}), ...(heading ? { outer: heading } : {}) }
      heading = { kind: "heading", row, cell, text: shape.text, ...more }
      above = []
      entries.push(heading)
      return
    }
    if (kind === "unclear") {
      entries.push({
        kind: "notUnderstood",
        row,
        reason: message("registering.headingOrUnit", { written: shape.text }),
      })
      return
    }
    above = mark === undefined ? [] : above.filter((one) => isAbove(one.mark, mark))
    const parent = above.at(-1)?.entry
    const scope = { ...(heading ? { heading } : {}), ...(around.outer ? { outer: around.outer } : {}) }
    const entry = draftOf(row, header, shape, { ...scope, ...(parent ? { above: parent } : {}) })
    if (mark !== undefined) above.push({ mark, entry })
    entries.push(entry)
  })
  const begun = rows[closedAt ?? rows.length]
  if (begun !== undefined && closedAt !== undefined) findings.push(closingFinding(begun, entries.slice(closedAt)))
  return { entries, findings, heading }
}

/** Whether a row has a code or a tier of its own, as no signature has. */
function isIdentified({ cells }: ListRow, { fields }: Header): boolean {
  return (["code", "tier"] as const).some((field) => cells.has(fields.get(field)?.[0] ?? 0))
}

type RowKind = "heading" | "unit" | "unclear"

interface Surroundings {
  readonly namesTier: boolean
  /** Units of the list have numbers or codes: a row without either is not simply one more. */
  readonly isSure: boolean
  readonly hasParts: boolean
}

function kindOf({ mark, isAcross, isDescribed }: RowShape, { namesTier, isSure, hasParts }: Surroundings): RowKind {
  if (isDescribed) return "unit"
  if (isAcross || mark?.kind === "section") return "heading"
  if (namesTier) return mark === undefined || hasParts ? "heading" : "unclear"
  return mark === undefined && isSure ? "unclear" : "unit"
}

/** Whether a row is numbered as a part of another: `1.2` of `1`, `-` of `a`. */
function isPartOf({ mark }: RowShape, whole: Mark): boolean {
  return mark !== undefined && isAbove(whole, mark)
}

/** Whether a number stands above another: `1` above `1.2` and `a`, `a` above `-`. */
function isAbove(whole: Mark, part: Mark): boolean {
  if (whole.depth >= part.depth) return false
  return part.kind !== "item" || part.text.startsWith(`${whole.text}.`)
}

function closingFinding(row: ListRow, after: readonly Entry[]): Finding {
  const [cell] = row.cells.values()
  const count = after.filter(({ kind }) => kind === "title").length
  const address = cell?.address ?? `${columnLetters(1)}${row.row}`
  const facts = { written: cell?.text ?? "", count }
  return layoutFinding("info", message("registering.closing", facts), { place: { sheet: row.sheet, address } })
}
