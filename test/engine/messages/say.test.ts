import { figureOf } from "../../../engine/figures/figure"
import { catalogue, message } from "../../../engine/messages/catalogue"
import { sentences, type Fact } from "../../../engine/messages/message"
import { say, sayFrom } from "../../../engine/messages/say"
import { cellKey } from "../../../engine/model/cell-key"
import { parsePeriod } from "../../../engine/model/period"

const words = sentences({ only: { vi: "có {it}.", en: "there is {it}." } })
const [first, second] = [cellKey("A", "01", "1"), cellKey("A", "02", "1")]

test("[L14] every kind of fact is said in the reader's language", () => {
  const facts: readonly Fact[] = [
    "343mét",
    1065,
    figureOf(-1234.5),
    { vi: "mét giá", en: "shelf metres" },
    { cell: first },
    { cells: [first, second] },
    { figures: [figureOf(1234), figureOf(1.234)] },
    { sheet: "Biểu A12", address: "D7" },
    { period: parsePeriod("2018-Q2")! },
    { cells: [first], previous: [second] },
    {
      terms: [
        { cell: first, sign: 1 },
        { cell: second, sign: -1 },
        { cell: first, sign: 1, previous: true },
      ],
    },
    { terms: [{ cell: second, sign: -1 }] },
    { day: figureOf(43190) },
    { day: figureOf(43190.5) },
  ]
  const said = facts.map((it) => [
    sayFrom(words, { key: "only", facts: { it } }, "vi"),
    sayFrom(words, { key: "only", facts: { it } }, "en"),
  ])
  expect(said.map((pair) => pair.join(" / ")).join("\n")).toBe(
    `
Có 343mét. / There is 343mét.
Có 1.065. / There is 1,065.
Có −1.234,5. / There is −1,234.5.
Có mét giá. / There is shelf metres.
Có A.01.1. / There is A.01.1.
Có A.01.1, A.02.1. / There is A.01.1, A.02.1.
Có 1.234 hoặc 1,234. / There is 1,234 or 1.234.
Có Biểu A12, ô D7. / There is Biểu A12, cell D7.
Có quý II năm 2018. / There is Q2 2018.
Có A.01.1, A.02.1 (kỳ trước). / There is A.01.1, A.02.1 (the period before).
Có A.01.1 − A.02.1 + A.01.1 (kỳ trước). / There is A.01.1 − A.02.1 + A.01.1 (the period before).
Có −A.02.1. / There is −A.02.1.
Có 31/03/2018. / There is 31/03/2018.
Có 43.190,5. / There is 43,190.5.`.slice(1),
  )
})

test("cells are named as the reader asks", () => {
  const required = message("required.blank", { cell: { cell: first } })
  expect(say(required, "vi", () => "ô D7")).toBe("Ô D7 chưa có số liệu. Hãy ghi số; nếu không có thì ghi 0.")
})

test("a fact that looks like a slot is said as it stands, never filled in", () => {
  const two = sentences({ only: { vi: "{it} {other}", en: "{it} {other}" } })
  const facts = { it: "{other} $& $1", other: "{it}" }
  expect(sayFrom(two, { key: "only", facts }, "vi")).toBe("{other} $& $1 {it}")
})

test("a slot for which there is no fact is left to be seen", () => {
  expect(sayFrom(words, { key: "only", facts: {} }, "vi")).toBe("Có {it}.")
})

test("[L14] every sentence of the engine begins with a capital or a slot and ends as a sentence, in both languages", () => {
  const texts = Object.entries(catalogue).flatMap(([key, { vi, en }]) => [`${key} ${vi}`, `${key} ${en}`])
  expect(texts.filter((text) => !/^\S+ (\p{Lu}|\{).*[.]$/su.test(text))).toEqual([])
})

test("[L14] no sentence is the same in both languages, and every slot is one word in braces", () => {
  const entries = Object.entries(catalogue)
  expect(entries.filter(([, { vi, en }]) => (vi as string) === en).map(([key]) => key)).toEqual([])
  const stray = entries.filter(([, { vi, en }]) => /[{}]/.test(`${vi} ${en}`.replace(/\{[a-zA-Z]+\}/g, "")))
  expect(stray.map(([key]) => key)).toEqual([])
})
