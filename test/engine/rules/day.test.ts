import { mistakesIn, sentencesOf, verdicts } from "../../support/drawn"

const rule = { kind: "day", rows: ["07"], from: "01-01", to: "03-31" }
const drawing = `
     | 1     | 2     | 3     | 4     | 5 | 6
  07 | 43101 | 43190 | 43191 | 43100 |   | x`

test("a day lies in the year reported, both ends allowed; a blank is not judged, nor is what is no day", () => {
  expect(verdicts(rule, drawing)).toEqual(["07.3 fails", "07.4 fails"])
  expect(verdicts({ ...rule, from: undefined }, drawing)).toEqual(["07.3 fails"])
  expect(verdicts({ kind: "day", cells: ["A.07.4"], from: "01-01" }, drawing)).toEqual(["07.4 fails"])
})

test("[L14] days are said as days", () => {
  expect([...sentencesOf(rule, drawing, "vi"), ...sentencesOf(rule, drawing, "en")]).toEqual([
    "07.3 ghi ngày 01/04/2018, sau ngày 31/03/2018. Hãy kiểm tra lại ngày hoặc giải trình.",
    "07.4 ghi ngày 31/12/2017, trước ngày 01/01/2018. Hãy kiểm tra lại ngày hoặc giải trình.",
    "07.3 states 01/04/2018, after 31/03/2018. Check the day or explain it.",
    "07.4 states 31/12/2017, before 01/01/2018. Check the day or explain it.",
  ])
  expect(sentencesOf({ ...rule, from: undefined }, " | 1\n07 | 50000.5", "vi")).toEqual([
    "07.1 ghi ngày 50.000,5, sau ngày 31/03/2018. Hãy kiểm tra lại ngày hoặc giải trình.",
  ])
})

test("[L7] a day that not every year has, days out of order, and none at all are the pack's mistakes", () => {
  const wanted =
    'wanted a day of every year, as "03-31" for 31 March; "first" or "last" of the period; or "+10", 10 days after it'
  expect(mistakesIn({ ...rule, from: "02-29", to: "31-03" }, drawing)).toEqual([
    `A.json, rules[0].from: found "02-29", ${wanted}`,
    `A.json, rules[0].to: found "31-03", ${wanted}`,
  ])
  expect(mistakesIn({ ...rule, from: "04-01" }, drawing)).toEqual([
    'A.json, rules[0].to: found "03-31", wanted not before from (04-01)',
  ])
  expect(mistakesIn({ kind: "day", rows: ["07"] }, drawing)).toEqual([
    'A.json, rules[0]: found {"id":"R1","severity":"error","kind":"day","rows":["07"]}, wanted from, to, or both',
  ])
})

test("a day lies in the period itself, or so many days after it; those bounds have an order too", () => {
  const within = { kind: "day", rows: ["07"], from: "first", to: "last" }
  expect(verdicts(within, " | 1 | 2 | 3 | 4\n07 | 43101 | 43465 | 43100 | 43466")).toEqual(["07.3 fails", "07.4 fails"])
  expect(verdicts({ ...within, from: undefined, to: "+10" }, " | 1 | 2\n07 | 43475 | 43476")).toEqual(["07.2 fails"])
  expect(mistakesIn({ ...within, from: "+5", to: "last" }, drawing)).toEqual([
    'A.json, rules[0].to: found "last", wanted not before from (+5)',
  ])
  expect(mistakesIn({ ...within, from: "last", to: "first" }, drawing)).toEqual([
    'A.json, rules[0].to: found "first", wanted not before from (last)',
  ])
})

test("both bounds may be one day, and of a day of the year and one of the period either may come first", () => {
  const days = (from: string, to: string) =>
    verdicts({ kind: "day", rows: ["07"], from, to }, " | 1 | 2 | 3\n07 | 43189 | 43190 | 43465")
  expect([days("03-31", "03-31"), days("last", "last")]).toEqual([
    ["07.1 fails", "07.3 fails"],
    ["07.1 fails", "07.2 fails"],
  ])
  expect([days("03-31", "+10"), days("first", "03-30")]).toEqual([["07.1 fails"], ["07.2 fails", "07.3 fails"]])
})

test("[L7] a bound is one of the ways of writing it and nothing around it", () => {
  const wrong = ["the first", "lasting", "+1000", "+5 days"]
  const found = wrong.flatMap((to) => mistakesIn({ kind: "day", rows: ["07"], to }, drawing))
  expect(found.map((line) => line.slice(0, line.indexOf(", wanted")))).toEqual(
    wrong.map((to) => `A.json, rules[0].to: found "${to}"`),
  )
})
