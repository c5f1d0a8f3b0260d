import type { LookedAt } from "./formula"
import { areas, listed, placeOf, referenceTo, type Referred, type ReferTo } from "./references"

/**
 * How many of the cells hold a number, or less where one holds a logical value. Excel does not count those; LibreOffice
 * takes TRUE for 1, and only ISLOGICAL of a single cell tells.
 */
export function numbersText(cells: readonly LookedAt[], referTo: ReferTo): string {
  const places = placesOf(cells, referTo)
  const logical = referTo.areFigures === true ? [] : places.map((place) => `-ISLOGICAL(${referenceTo(place)})`)
  return `COUNT(${listed(places)})${logical.join("")}`
}

/** COUNTBLANK takes one area at a time. It counts a formula's "" as blank, as the reader does. */
export function blanksText(cells: readonly LookedAt[], referTo: ReferTo): string {
  return areas(placesOf(cells, referTo))
    .map((area) => `COUNTBLANK(${area})`)
    .join("+")
}

/** Where cells stand. Throws as `placeOf` does. */
export function placesOf(cells: readonly LookedAt[], referTo: ReferTo): readonly Referred[] {
  return cells.map((looked) => placeOf(looked, referTo))
}

/** Each place once, in their order. */
export function placesOnce(places: readonly Referred[]): readonly Referred[] {
  return [...new Map(places.map((place) => [referenceTo(place), place])).values()]
}

/** Each cell of each report once, in their order. */
export function cellsOnce(cells: readonly LookedAt[]): readonly LookedAt[] {
  return [...new Map(cells.map((looked) => [`${looked.report} ${looked.cell}`, looked])).values()]
}
