import { mistake } from "../../../engine/forms/mistakes"
import { mistakeText, TemplateError } from "../../../engine/forms/template-error"

const wanted = { vi: "mã số dòng", en: "a row code" }

test("[L7] a mistake is one clear sentence in either language, and says no English in Vietnamese", () => {
  const wrong = mistake("p/forms/A1.json", ["rules", 3, "parts", 1], "2x", wanted)
  const absent = mistake("p/forms/A1.json", ["rules", 3, "total"], undefined, wanted)
  const whole = mistake("p/pack.json", [], [1, 2], wanted)
  expect([wrong, absent, whole].map((it) => mistakeText(it, "vi"))).toEqual([
    'p/forms/A1.json, rules[3].parts[1]: có "2x", cần mã số dòng',
    "p/forms/A1.json, rules[3].total: chưa ghi gì, cần mã số dòng",
    "p/pack.json: có [1,2], cần mã số dòng",
  ])
  expect([wrong, absent, whole].map((it) => mistakeText(it, "en"))).toEqual([
    'p/forms/A1.json, rules[3].parts[1]: found "2x", wanted a row code',
    "p/forms/A1.json, rules[3].total: found nothing, wanted a row code",
    "p/pack.json: found [1,2], wanted a row code",
  ])
})

test("what was found is cut where it is long", () => {
  const { found } = mistake("a.json", [], "x".repeat(500), wanted)
  expect(found).toMatch(/^"x{78}…$/)
})

test("[L15] the error carries its mistakes as plain data, and says them all in its message", () => {
  const error = new TemplateError([mistake("a.json", ["x"], null, wanted), mistake("b.json", [], 1, wanted)])
  expect(error.message).toBe("a.json, x: found null, wanted a row code\nb.json: found 1, wanted a row code")
  expect(structuredClone(error.mistakes)).toEqual(error.mistakes)
})
