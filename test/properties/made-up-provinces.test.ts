import fc from "fast-check"
import { decimalText } from "../../engine/figures/writing"
import { merge } from "../../engine/merging/merge"
import { wholeYear } from "../../engine/model/period"
import { trueTotals } from "../../engine/sampling/totals"
import type { Submission } from "../../engine/model/submission"
import { track } from "../../engine/tracking/track"
import { runs } from "../support/runs"
import { faultless, madeUp, received, reportsOf } from "../support/sampled-round"
import { wholePack } from "../support/whole-pack"

const seeds = fc.integer({ min: 1, max: 1_000_000 }).map(String)

test("[G16] the reports of a made-up province, merged, are its truth to the last digit", () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      const province = madeUp(12, seed)
      const reports = province.profile.units.map((unit) => faultless(province, reportsOf(province, unit, 1)[0]!))
      const files = reports.map((report) => received(province, report))
      const { pack, profile } = province
      const { cells, ledger } = merge(pack, profile, track(profile, wholeYear(2018), files), "keep")
      const merged = [...cells.values()].flatMap(({ cell, province: { figure, status } }) =>
        figure === undefined ? [] : [`${cell} ${decimalText(figure)} ${status}`],
      )
      expect(merged).toEqual(
        [...trueTotals(pack, reports)].map(([cell, total]) => `${cell} ${decimalText(total)} final`),
      )
      expect(ledger.unaccounted).toBe(0)
      expect([...ledger.lines].filter(({ fate, reason }) => fate !== "used" && reason !== "words")).toEqual([])
    }),
    runs(0.1),
  )
})

const onTrial = new Set(
  wholePack.pack.forms.flatMap(({ rules }) => rules.filter(({ trial }) => trial)).map(({ id }) => id),
)

test("where nobody errs nothing is found; beside last year's reports no hard rule breaks, and chance looks like a slip once at most", () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      const province = madeUp(8, seed)
      for (const unit of province.profile.units) {
        const [before, report] = reportsOf(province, unit, 2).map((one) => faultless(province, one))
        const { submission } = received(province, before!).outcome
        const found = (previous?: Submission) =>
          received(province, report!, previous).outcome.findings.filter(({ rule }) => !onTrial.has(rule))
        expect([unit.code, found()]).toEqual([unit.code, []])
        const [doubt, ...others] = found(submission)
        expect([unit.code, others]).toEqual([unit.code, []])
        expect([unit.code, doubt?.severity ?? "warning"]).toEqual([unit.code, "warning"])
      }
    }),
    runs(0.05),
  )
})
