import fc from "fast-check"
import { newCompacting } from "../../../engine/receiving/compact"
import { isTaken, type ReceivedFile } from "../../../engine/tracking/received-file"
import { arbitraryRound, fourUnits } from "../../support/arbitrary-round"
import { handedIn } from "../../support/handed-in"
import { runs } from "../../support/runs"

/** A file with all that is in it spelled out. */
function spelledOut(file: ReceivedFile) {
  const inventory = [...file.inventory]
  if (!isTaken(file)) return { ...file, inventory }
  const { submission, findings } = file.outcome
  const observations = [...submission.observations]
  return { ...file, inventory, outcome: { submission: { ...submission, observations }, findings } }
}

test("[G16] a file that is kept in little memory has the same in it, to the last line of its inventory", () => {
  fc.assert(
    fc.property(arbitraryRound, (round) => {
      const compact = newCompacting()
      for (const { picture, sha256 } of round) {
        const file = handedIn(picture, { file: "a.xlsx", sha256 }, fourUnits)
        expect(spelledOut(compact(file))).toStrictEqual(spelledOut(file))
      }
    }),
    runs(),
  )
})

test("[G16] its figures can be asked for in every way in which a map is asked", () => {
  const compact = newCompacting()
  const [workbook] = fc.sample(arbitraryRound, { numRuns: 1, seed: 1 }).flat()
  if (workbook === undefined) throw new Error("no workbook arrived")
  const file = handedIn(workbook.picture, { file: "a.xlsx" }, fourUnits)
  const kept = compact(file)
  if (!isTaken(file) || !isTaken(kept)) throw new Error("refused")
  const [before, after] = [file.outcome.submission.observations, kept.outcome.submission.observations]
  const each: unknown[] = []
  after.forEach((observation, cell) => each.push([cell, observation]))
  expect(each).toEqual([...before])
  expect([[...after.keys()], [...after.values()], after.size]).toEqual([
    [...before.keys()],
    [...before.values()],
    before.size,
  ])
  expect([...before.keys()].map((cell) => [after.has(cell), after.get(cell)])).toEqual(
    [...before.values()].map((observation) => [true, observation]),
  )
  expect([after.has("A1.99.9" as never), after.get("A1.99.9" as never)]).toEqual([false, undefined])
})
