import { paragraphs, province, reported, says } from "../../../support/drawn-report"
import { handedIn } from "../../../support/rounds"
import { smallPack } from "../../../support/small-pack"
import { previousPeriod, wholeYear } from "../../../../engine/model/period"
import { isTaken } from "../../../../engine/tracking/received-file"

const [first, second] = province.units
const tier = first!.tier
const area = (value: number | string) => ({ "A12.01.1": value, "A12.02.1": value })
const two = [
  { unit: first!.code, written: area(185) },
  { unit: second!.code, written: area(75) },
]

test("a figure stands in the text as official texts write it, with the units behind it", () => {
  const text = says("Có {A12.01.1} m2 ở {A12.06.1} kho ({coverage A12.01.1}).")
  const rooms = { unit: first!.code, written: { ...area(1185.5), "A12.06.1": 5 } }
  const of = province.units.filter((unit) =>
    province.tiers.find(({ code }) => code === unit.tier)!.forms.includes("A12"),
  )
  expect(paragraphs(reported([text], [rooms]))).toEqual([`Có 1.185,5 m2 ở 05 kho (1/${of.length}).`])
  expect(paragraphs(reported([text], [rooms], { language: "en" }))).toEqual([`Có 1,185.5 m2 ở 5 kho (1/${of.length}).`])
})

test("a figure that nobody reports is said to be missing, never 0", () => {
  expect(paragraphs(reported([says("Có {A12.01.1} m2.")], []))).toEqual(["Có (chưa có số liệu) m2."])
})

test("the word of an approximate figure goes with it; a total that adds it up is about so much", () => {
  const one = [{ unit: first!.code, written: { "A10.01.1": "hơn 3.700" } }]
  const both = [...one, { unit: second!.code, written: { "A10.01.1": 300 } }]
  const text = says("{A10.01.1}; {each A10.01.1}")
  expect(paragraphs(reported([text], one))).toEqual([`hơn 3.700; ${first!.name} hơn 3.700 mét giá`])
  expect(paragraphs(reported([text], both))).toEqual([
    `khoảng 4.000; ${first!.name} hơn 3.700 mét giá, ${second!.name} 300 mét giá`,
  ])
})

test("what a hard rule doubts bears a star, and the end says what that is", () => {
  const doubted = [{ unit: first!.code, written: { "A10.01.1": 10, "A10.02.1": 20 } }]
  const { blocks } = reported([says("{A10.01.1} mét")], doubted)
  expect(JSON.stringify(blocks)).toContain('"*"')
  expect(JSON.stringify(blocks.at(-1))).toContain("(*) Số tạm tính")
})

test("the first variant of which everything is so is written: by threshold, by coverage, by the state of the round", () => {
  const passage = {
    first: [
      says("nhiều", { holds: "A12.01.1 > 200" }),
      says("đủ", { reported: "A12.01.1", by: "all", of: tier }),
      says("một phần", { reported: "A12.01.1", by: "some" }),
      says("chưa có"),
    ],
  }
  expect(paragraphs(reported([passage], two))).toEqual(["nhiều"])
  expect(paragraphs(reported([passage], two.slice(1)))).toEqual(["một phần"])
  expect(paragraphs(reported([passage], []))).toEqual(["chưa có"])
  const late = says("{count missing} chưa nộp", { units: "missing", are: "some" })
  const none = says("nộp đủ", { units: "missing", are: "none" })
  expect(paragraphs(reported([late, none], two))).toEqual([
    `${String(province.units.length - 2).padStart(2, "0")} chưa nộp`,
  ])
})

test("what is said of a tier that the province does not have is left out", () => {
  expect(paragraphs(reported([says("{A12.01.1 of lang} m2"), says("còn")], two))).toEqual(["còn"])
})

test("what changed is told of the units that report both times, by sign", () => {
  const before = new Map(
    [{ unit: first!.code, written: area(100) }].flatMap((one) => {
      const file = handedIn(one, { pack: smallPack, profile: province, period: previousPeriod(wholeYear(2018)) })
      return isTaken(file) ? [[one.unit, file.outcome.submission] as const] : []
    }),
  )
  const previousOf = (unit: string) => before.get(unit)
  const passage = [
    says("{change A12.01.1}", { changed: "A12.01.1", is: "up" }),
    says("không rõ", { changed: "A12.01.1", is: "unknown" }),
  ]
  expect(paragraphs(reported(passage, two, { previousOf }))).toEqual(["tăng 85 %"])
  expect(paragraphs(reported(passage, two))).toEqual(["không rõ"])
  expect(paragraphs(reported(passage, two.slice(1), { previousOf }))).toEqual(["không rõ"])
})

test("bars are as long as their figures, the longest for the greatest; units without a figure have none", () => {
  const bars = { bars: { title: { vi: "Kho", en: "Kho" }, cell: "A12.01.1", each: "unit" } }
  expect(paragraphs(reported([bars], two))).toEqual([`${first!.name} ########## 185`, `${second!.name} #### 75`])
  expect(paragraphs(reported([bars], []))).toEqual([])
})

test("a table has a row for each unit with a figure, and the total last", () => {
  const table = { table: { title: { vi: "Kho", en: "Kho" }, cells: ["A12.01.1", "A12.02.1"] } }
  expect(paragraphs(reported([table], two))).toEqual([
    `1 | ${first!.name} | 185 | 185`,
    `2 | ${second!.name} | 75 | 75`,
    " | Tổng số | 260 | 260",
  ])
})

test("[G10] every figure names its cell, whose it is, and the place in the provincial workbook", () => {
  const { blocks } = reported([says("{A12.01.1}{each A12.01.1}")], two)
  const bound = blocks.flatMap((block) =>
    block.block === "paragraph" ? block.runs.flatMap((run) => (typeof run === "string" ? [] : [run])) : [],
  )
  expect(bound.map(({ text, binding: { unit, figure, place } }) => [text, unit, figure, place.sheet])).toEqual([
    ["260", undefined, "260", "Biểu A12"],
    ["185", first!.code, "185", "A12 theo đơn vị"],
    ["75", second!.code, "75", "A12 theo đơn vị"],
  ])
})

test("the annexes list who is late or missing, and what was handed in and is not counted", () => {
  const odd = [{ unit: first!.code, written: { "A12.01.1": "rộng rãi" } }]
  const { annexes } = reported([], odd)
  expect(annexes.map(({ title, subject }) => `${title}: ${subject}`)).toEqual([
    "Phụ lục I: DANH SÁCH CƠ QUAN, ĐƠN VỊ NỘP CHẬM, CHƯA NỘP BÁO CÁO",
    "Phụ lục II: SỐ LIỆU ĐÃ NỘP NHƯNG CHƯA TÍNH VÀO TỔNG",
  ])
  expect(JSON.stringify(annexes[0])).toContain(second!.name)
  expect(JSON.stringify(annexes[1])).toContain("rộng rãi")
})

test("the head is that of an administrative document; without a day its line is left open", () => {
  const { head } = reported([], two)
  expect(head).toMatchObject({
    state: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    number: "Số:       /BC-SNV",
    placeAndDate: expect.stringMatching(/, ngày 20 tháng 02 năm 2019$/),
    subject: "Kết quả năm 2018",
  })
  expect(reported([], two, { date: undefined }).head.placeAndDate).toMatch(/, ngày {6}tháng {6}năm$/)
})
