import { signatureHeight, signatureLabels } from "../forms/signature-labels"
import { matchKey } from "../text/matching"
import type { Position } from "../workbook/address"
import type { Sheet } from "../workbook/picture"
import { spanOf } from "./span"
import { labelsOn } from "./written-labels"

const keys = Object.values(signatureLabels).flatMap(({ vi, en }) => [matchKey(vi), matchKey(en)])

/**
 * Whether a cell below a form's last row is among its signatures: the day in the row above the first label, names and telephone
 * numbers below it. What stands further below, or beside the form, is somebody's own table again.
 */
export function isSignedIn(
  sheet: Sheet,
  { bottom, right }: { readonly bottom: number; readonly right: number },
): (at: Position) => boolean {
  const below = keys.flatMap((key) => labelsOn(sheet).get(key) ?? []).filter(({ row }) => row > bottom)
  const { from: first } = spanOf(below.map(({ row }) => row))
  return ({ row, column }) => column <= right && row > bottom && row >= first - 1 && row < first + signatureHeight
}
