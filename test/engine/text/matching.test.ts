import fc from "fast-check"
import { matchKey, plainKey, sameLabel } from "../../../engine/text/matching"
import { inTcvn3, inVni, labels } from "./vocabulary"

test("a label is the same however it is encoded, composed, spaced, capitalised or punctuated", () => {
  const variants = (label: string) => [
    label,
    label.normalize("NFD"),
    inTcvn3(label),
    inVni(label),
    label.toUpperCase(),
    label.replaceAll(" ", "\u00a0 \n"),
    ` ${label} : `,
    label.replaceAll(",", " –"),
    label.replaceAll("đ", "ð").replaceAll("Đ", "Ð"),
    label.replaceAll("ủy", "uỷ").replaceAll("òa", "oà").replaceAll("úy", "uý"),
    `- ${label}`,
    `1.2. ${label}`,
  ]
  for (const label of labels) {
    for (const variant of variants(label)) expect([variant, matchKey(variant)]).toEqual([variant, matchKey(label)])
  }
})

test("[L8] the key of a label does not depend on how many others were asked for before it", () => {
  const before = labels.map((label) => matchKey(label))
  const others = Array.from({ length: 20_000 }, (_, i) => matchKey(`Kho  số ${i}`))
  expect(new Set(others).size).toBe(others.length)
  expect(labels.map((label) => matchKey(label))).toEqual(before)
})

test("different labels have different keys", () => {
  expect(new Set(labels.map((label) => matchKey(label))).size).toBe(labels.length)
  expect(matchKey("Văn bản đi")).not.toBe(matchKey("Văn bản đến"))
  expect(matchKey("Xã Tân Lập")).not.toBe(matchKey("Xã Tân Lạp"))
})

test("the font decides what reads both ways", () => {
  expect(matchKey("Hoà sô")).toBe("hòa sô")
  expect(matchKey("Hoà sô", "VNI-Times")).toBe("hồ sơ")
})

test("marks of list items are dropped", () => {
  const marks = "1. |1.|1.2 |1.2. |1.2.3. |1) |(1) |a) |a. |A. |II. |IV) |- |– |+ |• |* |1/ |- a) ".split("|")
  for (const mark of marks) expect([mark, matchKey(`${mark}Hồ sơ`)]).toEqual([mark, "hồ sơ"])
})

test("what is not the mark of a list item stays", () => {
  expect(matchKey("P. Nội vụ")).toBe("p nội vụ")
  expect(matchKey("X. Hòa Bình")).toBe("x hòa bình")
  expect(matchKey("12 Lý Thường Kiệt")).toBe("12 lý thường kiệt")
  expect(matchKey("2.5")).toBe("2 5")
  expect(matchKey("1.")).toBe("1")
  expect(matchKey("01/BC")).toBe("01 bc")
  expect(matchKey("1")).toBe("1")
})

test("raised and full-width forms are plain ones", () => {
  expect(matchKey("Diện tích (m²)")).toBe("diện tích m2")
  expect(matchKey("Ａ１２")).toBe("a12")
})

test("a soft hyphen in Unicode text only breaks the line, in TCVN3 it is ư", () => {
  expect(matchKey("văn\u00adphòng")).toBe("vănphòng")
  expect(matchKey("V¨n th\u00ad")).toBe("văn thư")
})

test("the plain key has no tones and no marks", () => {
  expect(plainKey("Đơn vị: Ủy ban nhân dân xã Quỳnh Phụ")).toBe("don vi uy ban nhan dan xa quynh phu")
  for (const label of labels) expect(plainKey(label)).toMatch(/^[a-z0-9 ]+$/)
})

test("a blank label is not the same as another", () => {
  expect(sameLabel("Hoà  Bình", "HÒA BÌNH")).toBe(true)
  expect(sameLabel("Hòa Bình", "Hoa Binh")).toBe(false)
  expect(sameLabel("", " ")).toBe(false)
  expect(sameLabel("…", "-")).toBe(false)
})

test("a key is its own key unless it begins like a list", () => {
  fc.assert(
    fc.property(fc.constantFrom(...labels), (label) => {
      expect(matchKey(matchKey(label))).toBe(matchKey(label))
      expect(plainKey(plainKey(label))).toBe(plainKey(label))
    }),
  )
})

test("any text has a key, however long", () => {
  fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => expect(typeof matchKey(text)).toBe("string")))
  expect(matchKey("- ".repeat(20_000) + "x")).toBe("x")
})
