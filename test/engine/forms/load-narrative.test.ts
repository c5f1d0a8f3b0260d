import { loadNarrative } from "../../../engine/forms/load-narrative"
import { TemplateError, mistakeText } from "../../../engine/forms/template-error"
import { bundledPacks } from "../../../templates/index"
import { loadBundled } from "../../../templates/load"
import { narrativeJson, says } from "../../support/drawn-report"
import { smallPack } from "../../support/small-pack"

function mistakes(...passages: readonly unknown[]): readonly string[] {
  try {
    loadNarrative("report.json", narrativeJson(...passages), smallPack)
  } catch (error) {
    if (error instanceof TemplateError) return error.mistakes.map((one) => mistakeText(one, "en"))
    throw error
  }
  return []
}

const at = "report.json, sections[0].passages[0]"

test.each([
  [
    "a cell that no form has",
    says("{A12.09.1}"),
    /^report\.json, sections\[0\]\.passages\[0\]\.text\.vi: .*wanted a row code of form A12/,
  ],
  ["a slot that there is not", says("{tổng}"), /wanted a cell such as \{A9\.04\.1\}, .*\{count late\}/],
  [
    "a state that there is not",
    says("{count absent}"),
    /wanted one of the states expected, handedIn, onTime, late, missing, tied/,
  ],
  [
    "a slot that one language lacks",
    { text: { vi: "{A12.01.1}", en: "area" } },
    /text\.en: .*wanted the slots \{…\} of the Vietnamese text/,
  ],
  [
    "two statements in one",
    { text: { vi: "a", en: "a" }, toWrite: { vi: "b", en: "b" } },
    /wanted exactly one of text, toWrite, bars, table/,
  ],
  ["none", { when: [] }, /wanted exactly one of text/],
  [
    "a condition over last year",
    says("a", { holds: "A12.01.1 > PREV(A12.01.1)" }),
    /wanted figures of this period, without PREV and PEERS/,
  ],
  [
    "a condition that is none",
    says("a", { holds: "A12.01.1 >" }),
    /character 11: found nothing, wanted a cell such as/,
  ],
  [
    "a circumstance of two kinds",
    says("a", { reported: "A12.01.1", are: "some" }),
    /wanted one circumstance: \{"holds"/,
  ],
  ["variants beside a text", { first: [says("a")], text: { vi: "b", en: "b" } }, /wanted first by itself/],
  ["an unknown field", { txt: "a" }, /found "txt", wanted no such field/],
])("%s is named with its path, what stands there and what should", (_, passage, wanted) => {
  const said = mistakes(passage)
  expect(said[0]).toMatch(wanted)
  expect(said[0]!.startsWith(at)).toBe(true)
})

test("every mistake of a text is listed at once", () => {
  expect(mistakes(says("{A12.09.1} {tổng}"), says("{A99.01.1}"))).toHaveLength(6)
})

test("the texts of the bundled packs load, and name tiers that some province of theirs has", () => {
  for (const [id, bundled] of bundledPacks) {
    const { pack, profiles } = loadBundled(bundled)
    const text = JSON.stringify(bundled.report)
    expect(() => loadNarrative(`${id}/report.json`, bundled.report, pack)).not.toThrow()
    const tiers = new Set(profiles.flatMap((profile) => profile.tiers.map(({ code }) => code)))
    const named = [...text.matchAll(/ of ([a-z-]+)\}|"of":"([a-z-]+)"/g)].map(([, one, other]) => one ?? other!)
    expect(named.length).toBeGreaterThan(0)
    expect(named.filter((tier) => !tiers.has(tier))).toEqual([])
  }
})
