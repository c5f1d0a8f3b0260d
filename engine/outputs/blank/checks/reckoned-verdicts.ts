import { isZero, zero, type Figure } from "../../../figures/figure"
import { storedNumber } from "../../../figures/writing"
import { excelVerdict } from "../../../formulas/excel"
import { lookedAt } from "../../../formulas/formula"
import type { Referred, ReferTo } from "../../../formulas/references"
import { partsOfKey, type CellKey } from "../../../model/cell-key"
import type { Severity } from "../../../model/rule"
import type { Observation } from "../../../model/observation"
import type { Submission } from "../../../model/submission"
import { addressOf, type Position } from "../../../workbook/address"
import type { BookContent } from "../../../workbook/book"
import type { WriteVerdict } from "./check-list"
import { noFigure } from "./reckoned-values"
import {
  addressText,
  positionOn,
  previousAt,
  reckonedAt,
  reckoningColumns,
  type ReckonedForm,
} from "./reckoning-geometry"

/** How a verdict is written on the reckoning sheet. Where it fails or is undecided, the address of the cell follows after a blank. */
export const verdictMarks = { holds: "h", undecided: "u", notJudged: "n" } as const

/** How a failing rule is written there. */
export const faultMarks = { error: "e", warning: "w", info: "i" } as const satisfies Record<Severity, string>

/**
 * Writes the verdict of a rule in one place, over the figures of the reckoning sheet. A form on which nothing is written is not
 * judged, and nor is any other by its figures: as in the engine.
 */
export function verdictsOver(
  forms: readonly ReckonedForm[],
  previous: Submission | undefined,
  apart: NonNullable<ReferTo["apart"]>,
): WriteVerdict {
  const byCode = new Map(forms.map((reckoned) => [reckoned.issued.form.code, reckoned]))
  const placeOf = (cell: CellKey, stands: (reckoned: ReckonedForm, at: Position) => Position): Referred | undefined => {
    const reckoned = byCode.get(partsOfKey(cell).form)
    const at = reckoned && positionOn(reckoned.issued, cell)
    return reckoned && at && { address: addressOf(stands(reckoned, at)) }
  }
  const own = (cell: CellKey): Referred => {
    const place = placeOf(cell, reckonedAt)
    if (place === undefined) throw new RangeError(`the workbook has no cell ${cell}`)
    return place
  }
  const before = (cell: CellKey): Referred | undefined =>
    previous !== undefined && wasAsked(previous.observations.get(cell)) ? placeOf(cell, previousAt) : undefined
  const carried = previous === undefined ? {} : { previous: before }
  const referTo: ReferTo = Object.assign(own, { areFigures: true, apart, ...carried } as const)
  return (form, { severity }, { at, condition, missing }) => {
    const reckoned = byCode.get(form.code)
    const stands = reckoned && positionOn(reckoned.issued, at)
    if (reckoned === undefined || stands === undefined) return undefined
    const address = addressText(reckoned, stands)
    const codes = lookedAt(condition).flatMap((looked) =>
      looked.report === "this" ? [partsOfKey(looked.cell).form] : [],
    )
    const begun = [...new Set([form.code, ...codes])].flatMap((code) => {
      const row = byCode.get(code)?.row
      return row === undefined ? [] : [`${addressOf({ row, column: reckoningColumns.begun })}=1`]
    })
    const words = {
      holds: `"${verdictMarks.holds}"`,
      fails: `"${faultMarks[severity]} "&${address}`,
      // A rule that only tells has nothing to tell where it cannot be judged.
      undecided: severity === "info" ? `"${verdictMarks.notJudged}"` : `"${verdictMarks.undecided} "&${address}`,
      notJudged: `"${verdictMarks.notJudged}"`,
    }
    return excelVerdict(condition, missing, referTo, words, begun)
  }
}

/** The figures of the period before at which the rules of the workbook look, where they stand on the reckoning sheet. */
export function previousValues(
  forms: readonly ReckonedForm[],
  looked: ReadonlySet<CellKey>,
  previous: Submission | undefined,
): readonly { readonly at: Position; readonly content: BookContent }[] {
  if (previous === undefined) return []
  return forms.flatMap((reckoned) =>
    reckoned.issued.cells.flatMap(({ key, at }) => {
      const observation = looked.has(key) ? previous.observations.get(key) : undefined
      return wasAsked(observation) ? [{ at: previousAt(reckoned, at), content: contentOf(observation) }] : []
    }),
  )
}

/** What was not asked for then is known to nobody; a rule that looks at it is left to the program. */
function wasAsked(observation: Observation | undefined): observation is Observation {
  return observation !== undefined && observation.state !== "notApplicable"
}

function contentOf(observation: Observation): BookContent {
  switch (observation.state) {
    case "reported":
      return numberOf(observation.figure)
    case "zero":
      return numberOf(zero)
    case "blank":
    case "notApplicable":
      return { kind: "empty" }
    case "unreadable":
    case "words":
      return { kind: "text", text: noFigure }
  }
}

function numberOf(figure: Figure): BookContent {
  return { kind: "number", value: isZero(figure) ? 0 : storedNumber(figure) }
}
