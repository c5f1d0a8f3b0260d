import { expectReadings, metres, persons, pieces, said } from "./said"

test("[G5] a figure in another measure is shown, not taken", () => {
  expectReadings(metres, {
    "203 hộp": "measure: 203",
    "203 hộp.": "measure: 203",
    "100m2": "measure: 100",
    "3.135 cặp": "measure: 3135, 3,135",
    "5 hồ sơ": "measure: 5",
    "'5 hồ sơ": "measure: 5",
    "5 nghìn": "measure:",
    "1,2 triệu đồng": "measure:",
  })
})

test("[G5] several figures or several items in a cell are not one figure", () => {
  expectReadings(pieces, {
    "05 giá, tủ, hòm": "several: 5",
    "05 giá và tủ": "several: 5",
    "3 tủ, 2 giá": "several: 3, 2",
    "3 tủ - 2 giá": "several: 3, 2",
    "3+2": "several: 3, 2",
    "1, 2": "several: 1, 2",
    "12\n345": "several: 12, 345",
    "12  345": "several: 12, 345",
    "12\t345": "several: 12, 345",
    "1 23": "several: 1, 23",
    "343 2 chiếc": "several: 343, 2",
  })
})

test("[G5] a range is not a figure", () => {
  for (const text of [
    "từ 01 đến 02",
    "01 đến 02 người",
    "1-2",
    "1 - 2",
    "01–02",
    "1~2",
    "01÷02",
    "1..2",
    "1 tới 2",
    "khoảng 1-2",
  ]) {
    expect([text, said(text, persons)]).toEqual([text, "range: 1, 2"])
  }
})

test("[G5] letters typed for digits show what was probably meant, and are not taken", () => {
  expectReadings(persons, {
    O5: "malformed: 5",
    l2: "malformed: 12",
    "1O": "malformed: 10",
    "1.O34 người": "malformed: 1034, 1,034",
    I5: "malformed: 15",
  })
})

test("[G5] what no numeral is spelled like is not a figure, nor half of one", () => {
  expectReadings(persons, {
    "0x10": "malformed:",
    "1e5": "malformed:",
    "1.2.3": "malformed:",
    "1,2,3": "malformed:",
    "12.5.2020": "malformed:",
    "12.5.2020 người": "malformed:",
    "1.23.456": "malformed:",
    "1,234.567,8": "malformed:",
    "1/2": "malformed:",
    "12/5/2020": "malformed:",
    "2½": "malformed:",
    "5²": "malformed:",
    "5.": "malformed:",
    "5-": "malformed:",
    ".5": "malformed:",
    "(5": "malformed:",
    "-(5)": "malformed:",
    "(-5)": "malformed:",
    "1\ufffd234": "malformed:",
  })
})

test("[G5] words are not a figure, whatever stands among them", () => {
  expectReadings(persons, {
    NaN: "words:",
    "không có": "words:",
    "chưa thống kê": "words:",
    "năm người": "words:",
    "xã 2": "words: 2",
    A12: "words:",
    "343 chưa kể cấp xã": "words: 343",
    "tổng số: 343 người": "words: 343",
    "#DIV/0!": "words:",
    "①": "words:",
    "٣": "words:",
  })
})

test("a word that only begins like a qualifier is a word", () => {
  expect(said("đội 5", persons)).toBe("words: 5")
  expect(said("gầnn 5", persons)).toBe("words: 5")
  expect(said("gần", persons)).toBe("words:")
  expect(said("khoảng gần 40", persons)).toBe("words: 40")
})

test("text of more than 200 characters is no figure", () => {
  expect(said("1".repeat(201), persons)).toBe("words:")
  expect(said("1 ".repeat(20_000), persons)).toBe("words:")
})
