import { message } from "../../../engine/messages/catalogue"
import { sentences } from "../../../engine/messages/message"
import { cellKey } from "../../../engine/model/cell-key"
import { ruleMessage } from "../../../engine/rules/kind"

const cell = { cell: cellKey("A", "01", "1") }

/** The compiler is the test here: `npm run types` fails where one of these lines is no error any more. */
export function refusedByTheCompiler(): readonly unknown[] {
  return [
    // @ts-expect-error a fact is missing
    message("number.negative", { cell }),
    // @ts-expect-error a fact too many
    message("required.blank", { cell, stated: "5" }),
    // @ts-expect-error no such sentence
    message("required.blanc", { cell }),
    // @ts-expect-error no such kind of fact
    message("required.blank", { cell: true }),
    // @ts-expect-error a rule owes its sentence the same facts
    ruleMessage("balance.off", { cell }),
    // @ts-expect-error English lacks the slot
    sentences({ a: { vi: "{cell} trống", en: "blank" } }),
    // @ts-expect-error English has a slot that Vietnamese has not
    sentences({ a: { vi: "trống", en: "{cell} is blank" } }),
    // @ts-expect-error English has another slot
    sentences({ a: { vi: "{cell} trống", en: "{cells} are blank" } }),
    // @ts-expect-error no English at all
    sentences({ a: { vi: "{cell} trống" } }),
  ]
}

test("[L14] [L15] a message is a key and facts, plain data without a language", () => {
  const said = message("number.negative", { cell, stated: { digits: -5, places: 0 } })
  expect(said).toEqual({ key: "number.negative", facts: { cell, stated: { digits: -5, places: 0 } } })
  expect(structuredClone(said)).toEqual(said)
})

test("[L14] slots may come in another order, and more than once, in either language", () => {
  const turned = sentences({ a: { vi: "{x} rồi {y}", en: "{y} after {x}, {x} first" } })
  expect(turned.a.en).toBe("{y} after {x}, {x} first")
})
