import { decimalText } from "../../../engine/figures/writing"
import { loadPack } from "../../../engine/forms/load-pack"
import { loadProfile } from "../../../engine/forms/load-profile"
import { settingsOf } from "../../../engine/forms/settings"
import { mistakesOf } from "../../support/drawn"
import { formJson, packJson, profileJson } from "../../support/pack-json"

const text = (words: string) => ({ vi: words, en: words })
const setting = (code: string, value: unknown) => ({ code, label: text(code), value })
const load = (...settings: readonly object[]) => {
  const files = new Map<string, unknown>([
    ["pack.json", packJson({ settings })],
    ["forms/A1.json", formJson()],
  ])
  return loadPack({ name: "p", files })
}
const pack = load(setting("boxes-per-metre", "7"), setting("files-per-metre", "10.5"))
const profileOf = (settings: object) => loadProfile("tinh.json", profileJson({ settings }), pack)

test("[L2] a setting has the province's value where it states one, else the pack's, to the last digit", () => {
  const shown = [...settingsOf(pack, profileOf({ "boxes-per-metre": "8.25" }))].map(
    ([code, value]) => `${code} ${decimalText(value)}`,
  )
  expect(shown).toEqual(["boxes-per-metre 8.25", "files-per-metre 10.5"])
})

test("[L7] a setting is stated once, as text, and a province states only those of the pack", () => {
  expect(mistakesOf(() => load(setting("a", "1"), setting("a", "2")))).toEqual([
    'p/pack.json, settings[1].code: found "a", wanted a code used once only',
  ])
  expect(mistakesOf(() => load(setting("Số hộp", "1"), setting("b", "1,5")))).toEqual([
    'p/pack.json, settings[0].code: found "Số hộp", wanted a code such as "boxes-per-metre"',
    'p/pack.json, settings[1].value: found "1,5", wanted a decimal written as text with a point, such as "0.5", of at most 15 digits',
  ])
  expect(mistakesOf(() => profileOf({ "boxes-per-mile": "8" }))).toEqual([
    'tinh.json, settings.boxes-per-mile: found "8", wanted a setting of the pack: boxes-per-metre, files-per-metre',
  ])
})
