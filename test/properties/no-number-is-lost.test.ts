import fc from "fast-check"
import { decimalText } from "../../engine/figures/writing"
import { merge } from "../../engine/merging/merge"
import type { Contribution, Merged } from "../../engine/merging/merged"
import type { ReceivedFile } from "../../engine/tracking/received-file"
import { track } from "../../engine/tracking/track"
import { arbitraryRound, fourUnits, type ArrivedWorkbook } from "../support/arbitrary-round"
import { countFilled } from "../support/filled-cells"
import { handedIn } from "../support/handed-in"
import { runs } from "../support/runs"
import { year2018 } from "../support/small-pack"

const { pack, profile } = fourUnits
const hard = fc.constantFrom("keep" as const, "setAside" as const)

const filesOf = (round: readonly ArrivedWorkbook[]): readonly ReceivedFile[] =>
  round.flatMap(({ picture, sha256, received, copies }, i) =>
    Array.from({ length: copies }, (_, copy) =>
      handedIn(
        picture,
        { file: `${i}-${copy}.xlsx`, sha256, ...(received === undefined ? {} : { received }) },
        fourUnits,
      ),
    ),
  )

/** Hundredths, which doubles count exactly. */
const hundredths = ({ figure }: Pick<Contribution, "figure">): number => Math.round(Number(decimalText(figure)) * 100)
const added = (contributions: readonly Contribution[]): number =>
  contributions.map(hundredths).reduce((total, one) => total + one, 0)

test("[G16] [L10] the ledger has every filled cell of every workbook once, and nothing is unaccounted", () => {
  fc.assert(
    fc.property(arbitraryRound, hard, (round, way) => {
      const { ledger } = merge(pack, profile, track(profile, year2018, filesOf(round)), way)
      const filled = round.reduce((total, { picture, copies }) => total + copies * countFilled(picture), 0)
      expect(ledger.figures).toBe(filled)
      expect(ledger.used + ledger.superseded + ledger.setAside).toBe(ledger.figures)
      expect(ledger.unaccounted).toBe(0)
      const places = [...ledger.lines].map(({ source, place }) => `${source.file} ${place.sheet} ${place.address}`)
      expect(new Set(places).size).toBe(places.length)
    }),
    runs(),
  )
})

test("[G10] used figures add up to the totals, cell by cell", () => {
  fc.assert(
    fc.property(arbitraryRound, hard, (round, way) => {
      const { cells, ledger } = merge(pack, profile, track(profile, year2018, filesOf(round)), way)
      for (const { cell, province, tiers, contributions } of cells.values()) {
        const written = contributions.filter(({ isNil }) => !isNil)
        expect([...ledger.lines].filter((line) => line.cell === cell && line.fate === "used")).toHaveLength(
          written.length,
        )
        expect(province.units).toBe(contributions.length)
        expect(tiers.reduce((units, { total }) => units + total.units, 0)).toBe(contributions.length)
        if (province.figure === undefined) continue
        const most = Math.max(...contributions.map(hundredths))
        expect(hundredths({ figure: province.figure })).toBe(cell === "A10.04.1" ? most : added(contributions))
      }
    }),
    runs(),
  )
})

test("[G16] [G10] a report that is made of several workbooks loses no number, and its units' figures add up to the totals", () => {
  // 253 and its own office 252 are one report; so are the two agencies, the second of which is no part of its own.
  const [district, other, agency, whole] = profile.units
  const units = [
    { ...district!, partOf: district!.code },
    { ...other!, partOf: district!.code },
    { ...agency!, partOf: whole!.code },
    whole!,
  ]
  const combining = { ...profile, units }
  fc.assert(
    fc.property(arbitraryRound, hard, (round, way) => {
      const { cells, ledger } = merge(pack, combining, track(combining, year2018, filesOf(round)), way)
      expect(ledger.figures).toBe(
        round.reduce((total, { picture, copies }) => total + copies * countFilled(picture), 0),
      )
      expect(ledger.unaccounted).toBe(0)
      for (const { cell, province, units: byUnit } of cells.values()) {
        expect(province.units).toBeLessThanOrEqual(province.of)
        expect(province.of).toBeLessThanOrEqual(2)
        if (province.figure === undefined) continue
        expect(byUnit).toHaveLength(province.units)
        const all = byUnit.map(hundredths)
        const added = all.reduce((total, one) => total + one, 0)
        expect(hundredths({ figure: province.figure })).toBe(cell === "A10.04.1" ? Math.max(...all) : added)
      }
    }),
    runs(),
  )
})

/** All that a merge answers, in its order; also what it makes only when asked. */
function writtenOut({ cells, reporting, ledger }: Merged) {
  return {
    cells: [...cells.values()].map((cell) => ({
      ...cell,
      ofUnit: profile.units.map(({ code }) => cell.ofUnit(code)),
    })),
    reporting: [...reporting],
    ledger: { ...ledger, lines: [...ledger.lines] },
  }
}

test("[G8] the order in which workbooks are read changes nothing of what comes out", () => {
  const ordered = arbitraryRound.chain((round) => {
    const files = filesOf(round)
    return fc.tuple(
      fc.constant(files),
      fc.shuffledSubarray([...files], { minLength: files.length, maxLength: files.length }),
    )
  })
  fc.assert(
    fc.property(ordered, hard, ([files, shuffled], way) => {
      const one = track(profile, year2018, files)
      const other = track(profile, year2018, shuffled)
      expect(other).toEqual(one)
      const merged = merge(pack, profile, one, way)
      const again = merge(pack, profile, other, way)
      expect(writtenOut(again)).toEqual(writtenOut(merged))
    }),
    runs(0.5),
  )
})
