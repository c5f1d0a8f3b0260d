import { decimalText } from "../../../engine/figures/writing"

import { merge } from "../../../engine/merging/merge"
import type { HardFindings, Merged, Total } from "../../../engine/merging/merged"
import { wholeYear } from "../../../engine/model/period"
import type { ReceivedFile } from "../../../engine/tracking/received-file"
import { track } from "../../../engine/tracking/track"
import { recalculated, typed } from "../../support/edited-workbook"
import { handedIn } from "../../support/handed-in"
import { issued, smallRegime, vinhPhuc, type Filling, type Regime } from "../../support/issued-workbook"
import { year2018 } from "../../support/small-pack"

const hand = (unit: string, filling: Filling, more: object = {}, regime: Regime = vinhPhuc): ReceivedFile =>
  handedIn(issued(filling, unit, regime), { file: `${unit}.xlsx`, ...more }, regime)
const small = (unit: string, filling: Filling, more: object = {}) => hand(unit, filling, more, smallRegime)

const merged = (files: readonly ReceivedFile[], regime: Regime = vinhPhuc, hard: HardFindings = "keep") =>
  merge(regime.pack, regime.profile, track(regime.profile, year2018, files), hard)

/** `416 of 3/9 final`. */
function drawnTotal({ figure, units, of, status, provisionalUnits }: Total): string {
  const doubt = provisionalUnits > 0 ? ` (${provisionalUnits})` : ""
  return `${figure === undefined ? "-" : decimalText(figure)} of ${units}/${of} ${status}${doubt}`
}
const province = ({ cells }: Merged, cell: string) => drawnTotal(cells.get(cell as never)!.province)
const fates = ({ ledger }: Merged) =>
  [...ledger.lines].map(({ source, place, written, fate, reason }) =>
    [source.file, `${place.sheet}!${place.address}`, written, fate, reason]
      .filter((text) => text !== undefined)
      .join(" "),
  )

test("a province's figure is the sum of its units' figures, with the units that stand behind it", () => {
  const result = merged([hand("251", { "A10.05.1": 246 }), hand("252", { "A10.05.1": 185.5 })])
  expect(province(result, "A10.05.1")).toBe("431.5 of 2/9 final")
  expect(province(result, "A12.06.1")).toBe("- of 0/9 notReported")
})

test("a maximum is the largest figure, and what cannot be added has no total", () => {
  const files = [small("252", { "A10.02.1": 5, "A10.03.1": 5, "A10.04.1": -5 }), small("STP", { "A12.06.1": 1 })]
  expect(province(merged(files, smallRegime), "A10.02.1")).toBe("5 of 1/1 final")
  expect(province(merged(files, smallRegime), "A10.03.1")).toBe("- of 1/1 notAdditive")
  expect(province(merged(files, smallRegime), "A10.04.1")).toBe("-5 of 1/1 final")
})

test("the largest of several units' figures is taken for a maximum", () => {
  const units = ["252", "253", "254"].map((code) => ({ ...smallRegime.profile.units[0]!, code, name: code }))
  const regime = { ...smallRegime, profile: { ...smallRegime.profile, units } }
  const files = [5, 30, 7.5].map((figure, i) => hand(units[i]!.code, { "A10.04.1": figure }, {}, regime))
  expect(province(merged(files, regime), "A10.04.1")).toBe("30 of 3/3 final")
})

test("each tier has its own total, of the units that fill the form in it", () => {
  const files = [small("252", { "A12.02.1": 185, "A10.01.1": 3 }), small("STP", { "A12.02.1": 12.5 })]
  const { cells } = merged(files, smallRegime)
  const tiers = (cell: string) =>
    cells.get(cell as never)!.tiers.map(({ tier, total }) => `${tier.code}: ${drawnTotal(total)}`)
  expect(tiers("A12.02.1")).toEqual(["I: 12.5 of 1/1 final", "huyen: 185 of 1/1 final"])
  expect(tiers("A12.01.1")).toEqual(["I: 12.5 of 1/1 final", "huyen: 185 of 1/1 final"])
  expect(tiers("A10.01.1")).toEqual(["huyen: 3 of 1/1 final"])
})

test("[L5] a form declared as nothing to report counts as a reported 0, a blank does not count", () => {
  const result = merged([
    hand("251", { "nil:A12": "x" }),
    hand("252", { "A12.06.1": 2 }),
    hand("253", { "A10.05.1": 1 }),
  ])
  expect(province(result, "A12.06.1")).toBe("2 of 2/9 final")
  expect(province(result, "A12.05.1")).toBe("0 of 1/9 final")
  expect(result.cells.get("A12.05.1" as never)!.contributions).toMatchObject([
    { unit: { code: "251" }, isNil: true, place: { sheet: "Thông tin", address: "D18" } },
  ])
})

test("an approximate figure is used, and marks its total, also the one that the form computes", () => {
  const result = merged([hand("251", { "A12.02.1": "gần 3700" }), hand("252", { "A12.02.1": 100 })])
  expect(province(result, "A12.02.1")).toBe("3800 of 2/9 approximate")
  expect(province(result, "A12.01.1")).toBe("3800 of 2/9 approximate")
  expect(province(result, "A12.03.1")).toBe("- of 0/9 notReported")
})

const doubtful = [
  hand("251", { "A12.01.1": 500, "A12.02.1": 100, "A12.03.1": 1, "A12.04.1": 1 }),
  hand("252", { "A12.02.1": 100, "A12.03.1": 0, "A12.04.1": 0, "A12.05.1": 40 }),
]

test("a figure that a hard finding names stays in, and makes the total provisional with the count of units", () => {
  const result = merged(doubtful)
  expect(doubtful[0]!.outcome).toMatchObject({
    findings: expect.arrayContaining([expect.objectContaining({ severity: "error", cell: "A12.01.1" })]),
  })
  expect(province(result, "A12.01.1")).toBe("600 of 2/9 provisional (1)")
  expect(province(result, "A12.05.1")).toBe("40 of 1/9 final")
})

test("when strict, a figure that a hard finding names is left out, and the ledger says so", () => {
  const result = merged(doubtful, vinhPhuc, "setAside")
  expect(province(result, "A12.01.1")).toBe("100 of 1/9 final")
  expect(fates(result)).toContain("251.xlsx Biểu A12!D10 500 setAside strict")
  expect(fates(result)).toContain("252.xlsx Biểu A12!D10 100 used")
  expect(result.ledger.unaccounted).toBe(0)
})

test("a total that adds a doubted figure is doubted with it, and left out with it when strict", () => {
  const wrong = recalculated(issued({ "A10.02.1": -5, "A10.03.1": 20, "A10.04.1": 0 }, "252"))
  const right = recalculated(issued({ "A10.02.1": 1, "A10.03.1": 2, "A10.04.1": 3 }, "251"))
  const files = [handedIn(wrong, { file: "252.xlsx" }), handedIn(right, { file: "251.xlsx" })]
  expect(province(merged(files), "A10.01.1")).toBe("21 of 2/9 provisional (1)")
  expect(province(merged(files), "A10.03.1")).toBe("22 of 2/9 final")
  expect(province(merged(files, vinhPhuc, "setAside"), "A10.01.1")).toBe("6 of 1/9 final")
})

test("a total typed over while its parts are blank is not doubted for them", () => {
  const files = [handedIn(issued({ "A10.01.1": 343 }, "247"), { file: "247.xlsx" })]
  expect(province(merged(files), "A10.01.1")).toBe("343 of 1/9 final")
})

test("[G10] every total is the sum of its contributions, each of which says file, hash, sheet and address", () => {
  const result = merged([hand("251", { "A12.02.1": 56 }, { sha256: "f1" }), hand("252", { "A12.02.1": "75m2" })])
  expect(result.cells.get("A12.02.1" as never)!.contributions).toMatchObject([
    { unit: { code: "251" }, source: { file: "251.xlsx", sha256: "f1" }, place: { sheet: "Biểu A12", address: "D12" } },
    { unit: { code: "252" }, source: { file: "252.xlsx" }, place: { sheet: "Biểu A12", address: "D12" } },
  ])
  expect(province(result, "A12.02.1")).toBe("131 of 2/9 final")
})

test("[G16] [L10] every figure of every file is in the ledger with what became of it", () => {
  const tie = [1, 2].map((n) => hand("253", { "A10.05.1": n }, { file: `253-${n}.xlsx` }))
  const stray = typed(issued({ "A10.05.1": 246 }, "251"), "Biểu A10", { F10: 7 })
  const result = merged([
    handedIn(stray, { file: "251.xlsx" }),
    hand("252", { "A10.05.1": 185, revision: 0 }, { file: "252-a.xlsx" }),
    hand("252", { "A10.05.1": "- 9", revision: 1 }, { file: "252-b.xlsx" }),
    ...tie,
    handedIn(typed(issued({ "A10.05.1": 5 }), "Thông tin", { C6: "999" }), { file: "unknown.xlsx" }),
    handedIn(issued({ "A10.05.1": 6 }, "246", vinhPhuc, wholeYear(2017)), { file: "old.xlsx" }),
  ])
  expect(fates(result)).toEqual([
    "251.xlsx Biểu A10!F10 7 setAside noCell",
    "251.xlsx Biểu A10!D15 246 used",
    "252-b.xlsx Biểu A10!D15 - 9 setAside ambiguous",
    "252-a.xlsx Biểu A10!D15 185 superseded",
    "253-1.xlsx Biểu A10!D15 1 setAside tied",
    "253-2.xlsx Biểu A10!D15 2 setAside tied",
    "old.xlsx Biểu A10!D15 6 setAside WRONG_YEAR",
    "unknown.xlsx Biểu A10!D15 5 setAside UNKNOWN_UNIT",
  ])
  const { lines: made, ...counts } = result.ledger
  const lines = [...made]
  expect(counts).toEqual({ figures: 8, used: 1, superseded: 1, setAside: 6, unaccounted: 0 })
  expect(lines.map(({ unit }) => unit)).toEqual(["251", "251", "252", "252", "253", "253", undefined, undefined])
})

test("[G16] figures in a form that the unit does not fill are set aside", () => {
  const foreign = typed(issued({ "A10.01.1": 5, "A12.06.1": 2 }, "252", smallRegime), "Thông tin", { C6: "STP" })
  const result = merged([handedIn(foreign, { file: "STP.xlsx" }, smallRegime)], smallRegime)
  expect(fates(result)).toEqual(["STP.xlsx Biểu A10!D10 5 setAside notAsked", "STP.xlsx Biểu A12!D16 2 used"])
})

test("[G16] totals that no program computed, and invisible text, leave nothing unaccounted", () => {
  const unstored = { type: "unstored", formula: "" } as const
  const uncomputed = (filling: Filling) => {
    const picture = issued(filling)
    const formula = picture.sheets.find(({ name }) => name === "Biểu A12")!.cells.get("D10")!.content.formula!
    return handedIn(typed(picture, "Biểu A12", { D10: { ...unstored, formula } }), { file: "252.xlsx" })
  }
  for (const filling of [
    {},
    { "A12.02.1": 5 },
    { "A12.02.1": "5 m2" },
    { "A12.02.1": "?" },
    { "A12.02.1": "\u200b" },
  ]) {
    expect(merged([uncomputed(filling)]).ledger.unaccounted).toBe(0)
  }
})

test("a round in which nobody reported has no figures and an empty ledger", () => {
  const result = merged([])
  expect([...result.cells.values()].every(({ province: { status } }) => status === "notReported")).toBe(true)
  expect({ ...result.ledger, lines: [...result.ledger.lines] }).toEqual({
    lines: [],
    figures: 0,
    used: 0,
    superseded: 0,
    setAside: 0,
    unaccounted: 0,
  })
})

test("an untouched blank left beside the filled workbook is no rival to it", () => {
  const blank = handedIn(issued({}, "252"), { file: "a-trống.xlsx" })
  const result = merged([blank, hand("252", { "A12.06.1": 2 })])
  expect(province(result, "A12.06.1")).toBe("2 of 1/9 final")
  const { units } = track(vinhPhuc.profile, year2018, [blank, hand("252", { "A12.06.1": 2 })])
  const state = units.find(({ unit }) => unit.code === "252")!
  expect([state.chosen?.source.file, state.superseded.map(({ source }) => source.file)]).toEqual([
    "252.xlsx",
    ["a-trống.xlsx"],
  ])
})
