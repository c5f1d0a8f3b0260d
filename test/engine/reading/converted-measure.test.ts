import { figureOf } from "../../../engine/figures/figure"
import { say } from "../../../engine/messages/say"
import { drawnObservation, issued, taken, type Regime } from "../../support/issued-workbook"
import { wholePack } from "../../support/whole-pack"

const eight: Regime = {
  ...wholePack,
  profile: { ...wholePack.profile, settings: new Map([["boxes-per-metre", figureOf(8)]]) },
}

/** What row 02 of A10 (mét giá, two decimals) comes to where this was typed, and what is offered. */
function typedInto(text: string, regime = eight) {
  const reading = taken(issued({ "A10.02.1": text }, "252", regime), regime)
  const [finding] = reading.findings.filter(({ cell }) => cell === "A10.02.1")
  const [cause] = finding?.causes ?? []
  return {
    observation: drawnObservation(reading.submission.observations.get("A10.02.1" as never)),
    rule: finding?.rule,
    said: finding && say(finding.message, "vi", String),
    offered: cause?.corrections.map(({ place: { address }, from, to }) => `${address}: ${from} → ${to}`),
  }
}

test("[G5] boxes are never taken for metres: the figure is set aside, and the province's conversion is offered", () => {
  const { observation, rule, said, offered } = typedInto("120 hộp")
  expect([observation, rule]).toEqual(["? 120 hộp (120)", "reading.convertible"])
  expect(said).toContain("Quy đổi: 120 : 8 = 15 mét giá; nếu đúng thì ghi 15.")
  expect(offered).toEqual([expect.stringMatching(/^D\d+: 120 hộp → 15$/)])
})

test("a province that counts otherwise is offered another figure, and one that says nothing the pack's", () => {
  expect(typedInto("120 hộp", wholePack).said).toContain("120 : 10 = 12 mét giá")
  expect(typedInto("1.205 hộp", wholePack).offered?.[0]).toMatch(/→ 120\.5$/)
})

test("what does not come out even is offered in the decimals of the cell, and said to be about that", () => {
  const { said, offered } = typedInto("121 hộp")
  expect(said).toContain("121 : 8 ≈ 15,13 mét giá; nếu đúng thì ghi 15,13.")
  expect(offered?.[0]).toMatch(/→ 15\.13$/)
})

test.each(["120 cặp", "120 hồ sơ", "12 %", "gần 120 hộp", "12,5 hộp", "- 5 hộp", "120 hộp, 5 bó"])(
  "[L9] nothing is offered for %s",
  (text) => {
    const { rule, offered } = typedInto(text)
    expect([rule, offered]).toEqual([expect.not.stringContaining("convertible"), undefined])
  },
)
