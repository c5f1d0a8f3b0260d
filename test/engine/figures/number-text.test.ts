import fc from "fast-check"
import { readNumberText } from "../../../engine/figures/number-text"
import { expectReadings, metres, percent, persons, pieces, said, squareMetres, thousandths } from "./said"

test("[G3] white space and invisible characters are blank, and blank is not 0", () => {
  for (const text of [
    "",
    " ",
    "\u00a0",
    "\u2009\t\r\n",
    "\u3000",
    "\u200b",
    "\ufeff \u2060",
    "\u00ad",
    " ".repeat(300),
  ]) {
    expect([text, readNumberText(text, persons)]).toEqual([text, { kind: "blank" }])
  }
  expect(said("0", persons)).toBe("0")
})

test("figures grouped in any of the usual ways are read in a cell of whole numbers", () => {
  expectReadings(persons, {
    "1234": "1234",
    "1.234": "1234",
    "1,234": "1234",
    "1 234": "1234",
    "1\u00a0234": "1234",
    "1\u2009234": "1234",
    "1\u202f234": "1234",
    "1'234": "1234",
    "1’234": "1234",
    "1.234.567": "1234567",
    "1,234,567": "1234567",
    "12 345 678": "12345678",
    "133.310": "133310",
  })
})

test("figures with decimals are read with a point or a comma", () => {
  expectReadings(metres, {
    "1234,5": "1234,5",
    "1234.5": "1234,5",
    "1.234,5": "1234,5",
    "1,234.5": "1234,5",
    "1 234,56": "1234,56",
    "1.234.567,8": "1234567,8",
    "1,234,567.8": "1234567,8",
    "0,25": "0,25",
    "3.135": "3135",
  })
})

test("[G5] a point before three digits is grouping where fewer decimals are allowed, else both readings are shown", () => {
  expect(said("3.135", metres)).toBe("3135")
  expect(said("3.135", thousandths)).toBe("3135 | 3,135")
  expect(said("1,234", thousandths)).toBe("1234 | 1,234")
  expect(said("hơn 1.234", thousandths)).toBe("more than 1234 | 1,234")
  expect(said("0.135", thousandths)).toBe("0,135")
  expect(said("0.135", metres)).toBe("decimals: 0,135")
  expect(said("1234.567", thousandths)).toBe("1234,567")
})

test("zeros at the end of the decimals are no information, except where three digits may be a group", () => {
  expectReadings(squareMetres, {
    "1,50": "1,5",
    "1,500": "1500",
    "0,500": "0,5",
    "1234,500": "1234,5",
    "1,55": "decimals: 1,55",
  })
  expect(said("5,00", persons)).toBe("5")
})

test("[G5] more decimals than the cell has are never rounded away", () => {
  expect(said("1,5", persons)).toBe("decimals: 1,5")
  expect(said("2.345,678", metres)).toBe("decimals: 2345,678")
})

test("leading zeros, full-width digits, signs and brackets of accounting are read", () => {
  expectReadings(metres, {
    "03": "3",
    "007": "7",
    "00": "0",
    "１．２３４，５": "1234,5",
    "（５）": "−5",
    "+5": "5",
    "-7": "−7",
    "−7": "−7",
    "–7,5": "−7,5",
    "－７": "−7",
    "(5)": "−5",
    "( 1.234,5 )": "−1234,5",
    "-0": "0",
    "'343": "343",
  })
})

test("[G5] a dash apart from its figure may be a minus or the mark of a list item", () => {
  expect(said("- 5", persons)).toBe("−5 | 5")
  expect(said("– 5 người", persons)).toBe("−5 | 5")
  expect(said("- 0", persons)).toBe("0")
})

test("a dash alone is neither blank nor 0", () => {
  for (const text of ["-", "–", "...", "…", "x"]) expect(said(text, persons)).toMatch(/^(words|malformed):$/)
})

test("the measure of the cell may follow, however it is typed", () => {
  expectReadings(metres, {
    "343mét": "343",
    "343 mét": "343",
    "343 MÉT": "343",
    "343 me\u0301t": "343",
    "343\nmét": "343",
    "343 (mét)": "343",
    "343 m.": "343",
    "1.234,5 mét giá": "1234,5",
    "1.234,5 mét  giá": "1234,5",
    "343 mÐt": "343",
  })
  expectReadings(squareMetres, {
    "100m2": "100",
    "56 m²": "56",
    "100 m 2": "100",
    "56 ㎡": "56",
    "1.200,5M2": "1200,5",
  })
  expect(said("5 chiếc", pieces)).toBe("5")
  expect(said("5 khoẻ", { places: 0, spellings: ["khỏe"] })).toBe("5")
})

test("a percent sign fits only where it is the measure", () => {
  expect(said("12 %", percent)).toBe("12")
  expect(said("12,5%", percent)).toBe("12,5")
  expect(said("12 %", persons)).toBe("measure: 12")
})

test("words that make a figure approximate are kept as its qualifier", () => {
  expectReadings(persons, {
    "gần 3700": "nearly 3700",
    "suýt soát 40": "nearly 40",
    "hơn 133.310": "more than 133310",
    "trên 40 người": "more than 40",
    "Trên 40": "more than 40",
    "khoảng 40": "about 40",
    khoảng40: "about 40",
    "~ 40": "about 40",
    "~40": "about 40",
    "≈40": "about 40",
    "độ 40": "about 40",
    "chừng 40": "about 40",
    "xấp xỉ 40": "about 40",
    "ước 40": "about 40",
    "ước tính 40": "about 40",
    "dưới 5": "less than 5",
    "chưa đến 5": "less than 5",
    "about 40": "about 40",
    "over 40": "more than 40",
    "more than 40": "more than 40",
    "nearly 40": "nearly 40",
    "under 40": "less than 40",
    "less than 40": "less than 40",
    "> 40": "more than 40",
    "<40": "less than 40",
  })
})

test("a qualifier is known in NFD and in a legacy encoding", () => {
  expect(said("gần 3700".normalize("NFD"), persons)).toBe("nearly 3700")
  expect(said("h¬n 133.310", persons)).toBe("more than 133310")
  expect(said("khoaûng 40", persons)).toBe("about 40")
})

test("'trên dưới' is about, not more than", () => {
  expect(said("trên dưới 40", persons)).toBe("about 40")
})

test("zero-width characters inside a numeral do not split it", () => {
  expect(said("\u200b1.2\u200b34\ufeff", persons)).toBe("1234")
})

test("every digit of a long figure is kept", () => {
  expect(said("12345678901234567890,25", metres)).toBe("12345678901234567890,25")
  expect(said("9".repeat(200), persons)).toBe("9".repeat(200))
})

test("a blank spelling is no spelling", () => {
  expect(said("5 người", { places: 0, spellings: ["", " "] })).toBe("measure: 5")
})

const wholeOf = fc.bigInt({ min: 0n, max: 10n ** 30n })
const groupMarks = fc.constantFrom("", ".", ",", " ", "\u00a0", "\u2009", "\u202f", "'", "’")
const grouped = (digits: string, mark: string) => digits.replace(/\B(?=(?:\d{3})+$)/g, mark)

test("[G5] a whole number is read back from every way of grouping it", () => {
  fc.assert(
    fc.property(wholeOf, groupMarks, (whole, mark) => {
      const digits = String(whole)
      expect(said(grouped(digits, mark), persons)).toBe(digits)
    }),
  )
})

test("[G5] in a cell of whole numbers nothing with decimals other than zeros is a figure", () => {
  const fraction = fc.stringMatching(/^\d{1,2}$|^\d{4,6}$/).filter((digits) => /[1-9]/.test(digits))
  fc.assert(
    fc.property(wholeOf, fc.constantFrom(".", ","), fraction, (whole, mark, digits) => {
      expect(said(`${whole}${mark}${digits}`, persons)).toMatch(/^decimals: /)
    }),
  )
})

test("[G5] a figure is taken only of a text whose digits are its digits", () => {
  const piece = fc.constantFrom(..."0123456789.,'-+()%~/\n \u00a0ol", "mét", "m2", "gần", "đến", "và", "hộp", "½", "²")
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const text = pieces.join("")
      const read = readNumberText(text, metres)
      if (read.kind !== "figure") return
      const digits = text.replace("m2", "").replace(/\D/g, "")
      const { figure } = read
      expect(digits.replace(/^0+|0+$/g, "")).toBe(
        String(figure.digits)
          .replace(/^-/, "")
          .replace(/^0+|0+$/g, ""),
      )
    }),
    { numRuns: 20_000 },
  )
})

test("any text gets one of the four answers, and the same one twice", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 450 }), fc.nat(4), (text, places) => {
      const wanted = { places, spellings: ["mét"] }
      expect(readNumberText(text, wanted)).toEqual(readNumberText(text, wanted))
    }),
    { numRuns: 2000 },
  )
})
