import { lint } from "../../engine/linting/lint"
import { bundledPacks } from "../../templates/index"
import { loadBundled } from "../../templates/load"
import { nuocSachRegime } from "../support/nuoc-sach"

const found = (pack: Parameters<typeof lint>[0], profiles: Parameters<typeof lint>[1]): readonly string[] =>
  lint(pack, profiles).map(({ lint: kind, rules }) => `${kind} ${rules.join(" ")}`)

/**
 * What is right as it stands, each with its reason in docs/rules.md: no more files than documents (A6-R03), no more certificates
 * than applications (B5-R01). A unit of one is made of units of the other.
 */
const meant = ["measures A6-R03", "measures B5-R01"]

test("the rules of the bundled packs contradict nothing, can all be decided, and none repeats another", () => {
  const all = [...bundledPacks.values()].map(loadBundled).flatMap(({ pack, profiles }) => found(pack, profiles))
  expect(all).toEqual(meant)
})

test("so do those of the pack on clean water, by quarter", () => {
  const { pack, profile } = nuocSachRegime()
  expect(found(pack, [profile])).toEqual([])
})
