import fc from "fast-check"
import { decimalText } from "../../engine/figures/writing"
import { merge } from "../../engine/merging/merge"
import { markOf } from "../../engine/outputs/summary/figures"
import { wholeSummary } from "../support/whole-summary"
import type { HardFindings, Merged } from "../../engine/merging/merged"
import { profileUnder, type Profile } from "../../engine/model/profile"
import { checked, readCarried, rulesOncePer } from "../../engine/receiving/receive"
import type { ReceivedFile } from "../../engine/tracking/received-file"
import { isTaken } from "../../engine/tracking/received-file"
import { verdicts, type Decision } from "../../engine/tracking/decision"
import { track } from "../../engine/tracking/track"
import { mapSheetName } from "../../engine/workbook/map"
import { readSummaryMap } from "../../engine/workbook/summary-map"
import { arbitraryRound, fourUnits, type ArrivedWorkbook } from "../support/arbitrary-round"
import { pictureOfBook } from "../support/drawn-workbook"
import { handedIn } from "../support/handed-in"
import { runs } from "../support/runs"
import { faultless, madeUp, received, reportsOf, spoilt } from "../support/sampled-round"
import { year2018 } from "../support/small-pack"
import type { Regime } from "../support/issued-workbook"

/** The reports of the units under `head`, merged, written as a workbook, and read back as the province does. */
function carried(
  regime: Regime,
  head: string,
  files: readonly ReceivedFile[],
  decisions: readonly Decision[],
): readonly ReceivedFile[] {
  const { pack } = regime
  const profile = profileUnder(regime.profile, head)!
  const tracking = track(profile, year2018, files, decisions)
  const merged = merge(pack, profile, tracking, "keep")
  expect(merged.ledger.unaccounted).toBe(0)
  const picture = pictureOfBook(wholeSummary({ pack, profile, tracking, merged, language: "vi" }))
  const map = readSummaryMap(picture.sheets.find(({ name }) => name === mapSheetName)!)!
  if (map.reports.length === 0) return []
  const source = { file: `tong-hop-${head}.xlsx`, sha256: `summary of ${head}` }
  const rulesOf = rulesOncePer(pack)
  return readCarried(picture, source, map, { pack, profiles: [regime.profile] }).map(
    (one) => checked(one, rulesOf).file,
  )
}

/** Totals of the province and of every tier with coverage and marks, cell by cell, and which unit's figures are behind them. */
function drawn({ cells }: Merged): readonly string[] {
  return [...cells.values()].map((cell) => {
    const totals = [cell.province, ...cell.tiers.map(({ total }) => total)].map(
      ({ figure, status, units, of, provisionalUnits }) =>
        `${figure === undefined ? "-" : decimalText(figure)} ${status} ${units}/${of} ${provisionalUnits}`,
    )
    const behind = cell.contributions.map(
      ({ unit, figure, qualifier, isProvisional, isNil }) =>
        `${unit.code}=${decimalText(figure)} ${qualifier ?? ""} ${isProvisional} ${isNil}`,
    )
    return [cell.cell, ...totals, markOf(cell, undefined), ...behind].join(" | ")
  })
}

/** Each unit's state, of the round as a whole. */
function states(
  profile: Profile,
  files: readonly ReceivedFile[],
  decisions: readonly Decision[] = [],
): readonly string[] {
  return track(profile, year2018, files, decisions).units.map(
    ({ unit, state, daysLate }) => `${unit.code} ${state} ${daysLate}`,
  )
}

function mergedAll(
  { pack, profile }: Regime,
  files: readonly ReceivedFile[],
  hard: HardFindings,
  decisions: readonly Decision[] = [],
): readonly string[] {
  const merged = merge(pack, profile, track(profile, year2018, files, decisions), hard)
  expect(merged.ledger.unaccounted).toBe(0)
  return drawn(merged)
}

/** The same province with its units under heads: `under[i]` is the number of the unit that the i-th reports under, if any. */
function parented(regime: Regime, under: readonly number[]): Regime {
  const { units } = regime.profile
  const heads = new Set(under.slice(0, units.length).filter((head) => head < units.length))
  return {
    ...regime,
    profile: {
      ...regime.profile,
      units: units.map((unit, index) => {
        const head = units[under[index] ?? units.length]
        return head === undefined || heads.has(index) ? unit : { ...unit, parent: head.code }
      }),
    },
  }
}

/** Two units of each tier: the second hands in a part of the first's report, which may have an office of its own. */
const parting = fc.array(fc.constantFrom("apart", "part", "partAndOffice"), { minLength: 2, maxLength: 2 })

function parted(regime: Regime, ways: readonly string[]): Regime {
  const { units } = regime.profile
  const parts = units.map((unit, index) => {
    const way = ways[index >> 1]
    const whole = units[index & ~1]!.code
    const isPart = index % 2 === 1 ? way !== "apart" : way === "partAndOffice"
    return isPart ? { ...unit, partOf: whole } : unit
  })
  return { ...regime, profile: { ...regime.profile, units: parts } }
}

/** All files of the round, those of the units under each head inside its summary. */
function byHeads(
  regime: Regime,
  files: readonly ReceivedFile[],
  decisions: readonly Decision[] = [],
): readonly ReceivedFile[] {
  const { units } = regime.profile
  const heads = [...new Set(units.flatMap(({ parent }) => parent ?? []))]
  const headOf = (file: ReceivedFile): string | undefined => {
    if (!isTaken(file) || file.outcome.submission.period !== year2018) return undefined
    const unit = units.find(({ code }) => code === file.outcome.submission.unit)
    return unit?.parent ?? heads.find((head) => head === unit?.code)
  }
  return [
    ...files.filter((file) => headOf(file) === undefined),
    ...heads.flatMap((head) =>
      carried(
        regime,
        head,
        files.filter((file) => headOf(file) === head),
        decisions,
      ),
    ),
  ]
}

const partition = fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 12, maxLength: 12 })

/** Decisions about the first workbooks of a round. */
const deciding = fc
  .array(fc.tuple(fc.nat(5), fc.constantFrom(...verdicts)), { maxLength: 4 })
  .map((all) =>
    all.map(([i, verdict]): Decision => ({ file: `${i}-0.xlsx`, verdict, who: "Trần Thị B", why: "đã hỏi lại" })),
  )

test("[L2] [L5] a merge of merges equals one merge: whatever was typed and decided, whoever collects whom, whoever makes a report together", () => {
  const hard = fc.constantFrom("keep" as const, "setAside" as const)
  const filesOf = (round: readonly ArrivedWorkbook[], regime: Regime): readonly ReceivedFile[] =>
    round.flatMap(({ picture, sha256, received: day, copies }, i) =>
      Array.from({ length: copies }, (_, copy) =>
        handedIn(
          picture,
          { file: `${i}-${copy}.xlsx`, sha256, ...(day === undefined ? {} : { received: day }) },
          regime,
        ),
      ),
    )
  fc.assert(
    fc.property(arbitraryRound, partition, parting, hard, deciding, (round, under, ways, way, decisions) => {
      const regime = parented(parted(fourUnits, ways), under)
      const files = filesOf(round, regime)
      const merged = byHeads(regime, files, decisions)
      expect(mergedAll(regime, merged, way, decisions)).toEqual(mergedAll(regime, files, way, decisions))
      expect(states(regime.profile, merged, decisions)).toEqual(states(regime.profile, files, decisions))
    }),
    runs(),
  )
})

test("[L2] a merge of merges equals one merge on every form of the bundled pack, with what clerks do wrong", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1_000_000 }), partition, (seed, under) => {
      const province = madeUp(9, String(seed))
      const regime = parented(province, under)
      const files = province.profile.units.map((unit, index) =>
        received(
          province,
          index % 3 === 0
            ? faultless(province, reportsOf(province, unit, 1)[0]!)
            : spoilt(province, unit, { rate: 0.1, layouts: false }, 1),
        ),
      )
      expect(mergedAll(regime, byHeads(regime, files), "keep")).toEqual(mergedAll(regime, files, "keep"))
    }),
    runs(0.03),
  )
})
