import type { Finding } from "../findings/finding"
import { message } from "../messages/catalogue"
import type { CellKey } from "../model/cell-key"
import type { InventoryLine, SetAsideReason } from "../model/inventory"
import type { Observation, Place } from "../model/observation"
import { positionOf, type Position } from "../workbook/address"
import { contentText, isBlank, isNumberLike } from "./cell-text"
import type { FormLocation } from "./form-location"
import { layoutFinding } from "./layout-finding"
import { isSignedIn } from "./signatures"
import type { PreviousAt } from "./previous-figures"

/** Claims a place: false where another form, whose sheet it is too, has claimed it before. */
export type Claim = (place: Place) => boolean

/** The cells and row codes of all located forms are claimed from the start: each form lists its own cells, once. */
export function claims(locations: readonly FormLocation[]): Claim {
  const claimed = new Map<string, Set<string>>()
  const claim: Claim = ({ sheet, address }) => {
    const onSheet = claimed.get(sheet) ?? new Set()
    claimed.set(sheet, onSheet)
    return onSheet.size < onSheet.add(address).size
  }
  for (const { sheet, addresses, codes } of locations) {
    for (const address of [...addresses.values(), ...codes]) claim({ sheet: sheet.name, address })
  }
  return claim
}

/** A table that was pasted beside a form is one mistake, not a thousand; the inventory has all of it. */
const mostFindings = 20

/** Every non-empty cell of a form's input area but last period's figures as they were issued, and what is said of those that belong to no cell of the form. */
export function inventoryOf(
  location: FormLocation,
  observations: ReadonlyMap<CellKey, Observation>,
  claim: Claim,
  before: PreviousAt = () => undefined,
): { readonly lines: readonly InventoryLine[]; readonly findings: readonly Finding[] } {
  const { form, sheet, addresses } = location
  const cells = new Map([...addresses].map(([cell, address]) => [address, cell]))
  const area = areaOf(location)
  const isSigned = isSignedIn(sheet, area)
  const lines: InventoryLine[] = []
  const findings: Finding[] = []
  let strays = 0
  for (const { address, content } of sheet.cells.values()) {
    const place = { sheet: sheet.name, address }
    const written = contentText(content)
    const cell = cells.get(address)
    if (cell !== undefined) {
      const observation = observations.get(cell)
      if (observation?.state !== "blank") lines.push({ place, written, cell, ...fateOf(observation) })
      continue
    }
    const at = positionOf(address)
    if (at === undefined || !isBeyond(at, area) || isSigned(at)) continue
    const printed = before(address, content)
    if (printed === "asIssued") continue
    if ((isInside(at, area) ? !isBlank(content) : isNumberLike(content)) && claim(place)) {
      lines.push({ place, written, setAside: printed === undefined ? "noCell" : "previousPeriod" })
      if (printed !== undefined) continue
      strays += 1
      if (strays > mostFindings) continue
      const said = message("reading.noCell", { place, written, form: form.code })
      findings.push(layoutFinding("error", said, { place, value: written }))
    }
  }
  if (strays > mostFindings) {
    const said = message("reading.moreNoCell", { count: strays - mostFindings, form: form.code })
    findings.push(layoutFinding("error", said))
  }
  return { lines, findings }
}

/** The lines of a form's sheet that does not count at all. */
export function inventoryOfCopy(
  location: FormLocation,
  observations: ReadonlyMap<CellKey, Observation>,
  claim: Claim,
  reason: SetAsideReason,
  before?: PreviousAt,
): readonly InventoryLine[] {
  return inventoryOf(location, observations, claim, before).lines.map((line) => ({ ...line, setAside: reason }))
}

/** Why what stands in a cell of a form is not counted; nothing for a figure that is. */
export function fateOf(observation: Observation | undefined): { readonly setAside?: SetAsideReason } {
  if (observation?.state === "words") return { setAside: "words" }
  if (observation?.state !== "unreadable") return {}
  return { setAside: observation.readings.length > 1 ? "ambiguous" : "unreadable" }
}

interface Area {
  readonly top: number
  readonly left: number
  readonly bottom: number
  readonly right: number
}

/**
 * The smallest rectangle around all cells of the form, from the row under its column numbers on: the first rows of a form may be
 * those that have lost their codes.
 */
function areaOf({ addresses, numberRow }: FormLocation): Area {
  const positions = [...addresses.values()].flatMap((address) => positionOf(address) ?? [])
  const rows = positions.map(({ row }) => row)
  const columns = positions.map(({ column }) => column)
  return {
    top: Math.min(numberRow + 1, ...rows),
    left: Math.min(...columns),
    bottom: Math.max(...rows),
    right: Math.max(...columns),
  }
}

/** Among the figures, to the right of them or below: where a clerk adds a column or a row of his own. */
function isBeyond({ row, column }: Position, { top, left }: Area): boolean {
  return row >= top && column >= left
}

/** Within the smallest rectangle around the figures, for what is not to the left of it or above. */
function isInside({ row, column }: Position, { bottom, right }: Area): boolean {
  return row <= bottom && column <= right
}
