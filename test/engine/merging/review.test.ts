import fc from "fast-check"
import { decimalText } from "../../../engine/figures/writing"
import { merge } from "../../../engine/merging/merge"
import { reviewOf } from "../../../engine/merging/review"
import { reviewLimits, type ReviewRequest } from "../../../engine/merging/reviewed"
import { say } from "../../../engine/messages/say"
import { wholeYear } from "../../../engine/model/period"
import type { Profile } from "../../../engine/model/profile"
import type { Submission } from "../../../engine/model/submission"
import { isTaken } from "../../../engine/tracking/received-file"
import { track } from "../../../engine/tracking/track"
import { handedIn, largeRound, summaryOf, type Handed } from "../../support/rounds"
import { runs } from "../../support/runs"
import { smallPack, smallProfile } from "../../support/small-pack"

const tier = { code: "so", label: { vi: "Sở", en: "Department" }, forms: ["A10", "A12"] }
const units = ["A", "B", "C", "D"].map((code) => ({ code, name: `Sở ${code}`, aliases: [], tier: "so" }))
const profile: Profile = { ...smallProfile, tiers: [tier], units }
const base = { pack: smallPack, profile }

type Written = Readonly<Record<string, number>>

function filesOf(year: number, written: Readonly<Record<string, Written>>) {
  return Object.entries(written).map(([unit, figures]) =>
    handedIn({ unit, written: figures } satisfies Handed, { ...base, period: wholeYear(year) }),
  )
}

/** A round by what each unit wrote, and, where it is given, what each wrote the year before. */
function round(now: Readonly<Record<string, Written>>, before: Readonly<Record<string, Written>> = {}): ReviewRequest {
  const tracking = track(profile, wholeYear(2018), filesOf(2018, now))
  const last = new Map<string, Submission>(
    filesOf(2017, before).flatMap((file) =>
      isTaken(file) ? [[file.outcome.submission.unit, file.outcome.submission] as const] : [],
    ),
  )
  const merged = merge(smallPack, profile, tracking, "keep")
  return { ...base, tracking, merged, previousOf: (unit) => last.get(unit) }
}

/** Unit, cell, share, in the order of calling. */
function drawn(request: ReviewRequest): readonly string[] {
  return reviewOf(request).calls.map(({ unit, why, cell = "-", percent }) =>
    [unit.code, why, cell, percent === undefined ? "?" : decimalText(percent)].join(" "),
  )
}

const right = { "A10.01.1": 100, "A10.02.1": 10, "A10.03.1": 5, "A10.04.1": 20 }
const rooms = { "A12.01.1": 300, "A12.02.1": 200, "A12.03.1": 60, "A12.04.1": 40, "A12.05.1": 250, "A12.06.1": 3 }

test("a missing unit is called by its share of last year's totals, the largest first", () => {
  const last = { A: { "A10.01.1": 100 }, B: { "A10.01.1": 600 }, C: { "A10.01.1": 300 } }
  expect(drawn(round({ A: { ...right, ...rooms } }, last))).toEqual([
    ...["B missing A10.01.1 60", "C missing A10.01.1 30", "D missing - ?"],
  ])
})

test("[L16] without last year's reports nobody knows what a missing unit weighs, and the sentence says so", () => {
  const request = round({ A: { ...right, ...rooms } })
  expect(drawn(request)).toEqual(["B missing - ?", "C missing - ?", "D missing - ?"])
  expect(say(reviewOf(request).calls[0]!.message, "vi", String)).toBe(
    "Chưa nộp báo cáo; chưa biết tỷ trọng vì không có báo cáo kỳ trước.",
  )
})

test("a unit with an error is called by what its figure is of the total, a small one after a large one", () => {
  const wrong = (size: number) => ({ ...rooms, "A10.01.1": size, "A10.02.1": size + 1, "A10.03.1": 0, "A10.04.1": 0 })
  const fine = { ...right, ...rooms, "A12.01.1": 301, "A12.02.1": 201 }
  const request = round({ A: wrong(10), B: wrong(90), C: fine, D: { ...fine, "A12.04.1": 41, "A12.01.1": 302 } })
  const [first, second, ...others] = reviewOf(request).calls
  expect([first?.unit.code, second?.unit.code, others.length]).toEqual(["B", "A", 0])
  expect(first?.cell).toBe("A10.02.1")
  expect(say(first!.message, "vi", String)).toContain("chiếm 74,6% tổng số")
})

test("where a doubted figure is more of the change than of the total, the change is what is said", () => {
  const last = { A: { ...right, ...rooms }, B: { ...right, ...rooms }, C: { ...right, ...rooms } }
  const now = { ...last, A: { ...right, ...rooms, "A10.02.1": 101 } }
  const call = reviewOf(round(now, last)).calls.find(({ unit }) => unit.code === "A")
  expect(call?.message.key).toBe("review.findings.change")
  expect(decimalText(call!.percent!)).toBe("100")
})

function said(request: ReviewRequest): readonly string[] {
  return reviewOf(request).findings.map(({ message }) => say(message, "vi", String))
}

test("two units with the same figures over a whole form are named together", () => {
  const found = said(round({ A: { ...right, ...rooms }, B: { ...rooms, "A10.01.1": 7 }, C: right }))
  expect(found).toEqual([
    expect.stringMatching(/^Sở A và Sở C có số liệu giống hệt nhau ở toàn bộ biểu A10\./),
    expect.stringMatching(/^Sở A và Sở B có số liệu giống hệt nhau ở toàn bộ biểu A12\./),
  ])
})

test.each([
  ["zeros", { "A10.01.1": 0, "A10.02.1": 0, "A10.03.1": 0, "A10.04.1": 0 }],
  ["small figures", { "A10.01.1": 3, "A10.02.1": 1, "A10.03.1": 2, "A10.04.1": 0 }],
  ["one figure", { "A10.01.1": 1234567 }],
])("that %s are equal says nothing of a copy", (_, written: Written) => {
  expect(said(round({ A: written, B: written }))).toEqual([])
})

test("a cell that one unit left blank makes two forms differ: a blank is not 0", () => {
  expect(
    said(
      round({ A: { ...right, "A10.03.1": 0, "A12.01.1": 1 }, B: { "A10.01.1": 100, "A10.02.1": 10, "A10.04.1": 20 } }),
    ),
  ).toEqual([])
})

test("a form that is all as last year is named, and only that form", () => {
  const [only, ...others] = said(round({ A: { ...right, ...rooms } }, { A: { ...right, ...rooms, "A12.05.1": 249 } }))
  expect(others).toEqual([])
  expect(only).toMatch(/^Sở A có số liệu ở toàn bộ biểu A10 giống hệt kỳ trước\./)
})

const steady = { A: { "A10.01.1": 100 }, B: { "A10.01.1": 100 }, C: { "A10.01.1": 100 } }

test("a total that one unit alone has changed is said with the unit; several together are not", () => {
  const alone = { A: { "A10.01.1": 190 }, B: { "A10.01.1": 101 }, C: { "A10.01.1": 99 } }
  expect(said(round(alone, steady))).toEqual([expect.stringMatching(/^Sở A thay đổi nhiều hơn 50% .*, ở A10\.01\.1\./)])
  const together = { A: { "A10.01.1": 150 }, B: { "A10.01.1": 150 }, C: { "A10.01.1": 100 } }
  expect(said(round(together, steady))).toEqual([])
})

test("a total that has hardly changed was changed by nobody; nor one against whose change a unit went", () => {
  const hardly = { A: { "A10.01.1": 109 }, B: { "A10.01.1": 100 }, C: { "A10.01.1": 100 } }
  expect(said(round(hardly, steady))).toEqual([])
  expect(said({ ...round(hardly, steady), limits: { ...reviewLimits, leastChange: 3 } })).toHaveLength(1)
})

test("[G8] [L2] the order in which files came changes nothing", () => {
  const large = largeRound()
  const wanted = reviewOf(summaryOf(large))
  fc.assert(
    fc.property(fc.shuffledSubarray([...large.files], { minLength: large.files.length }), (files) => {
      expect(reviewOf(summaryOf({ ...large, files }))).toEqual(wanted)
    }),
    runs(0.03),
  )
})

test("[L15] what a review says is plain data", () => {
  const review = reviewOf(summaryOf(largeRound()))
  expect(structuredClone(review)).toEqual(review)
})
