import { foldLookAlikes, normalText } from "../../../engine/text/normal"
import { inTcvn3, inVni, labels } from "./vocabulary"

test("every kind of white space is one space, and none at the ends", () => {
  expect(normalText(" \t Hồ\u00a0\u2009sơ \r\n lưu\u3000trữ\u2028\u202f")).toBe("Hồ sơ lưu trữ")
  expect(normalText(" \n\u00a0 ")).toBe("")
})

test("text comes out in NFC, from NFD and from Windows' base letter and tone", () => {
  for (const label of labels) expect(normalText(label.normalize("NFD"))).toBe(label)
  expect(normalText("Viê\u0323t")).toBe("Việt")
})

test("what takes no room on paper goes", () => {
  expect(normalText("\ufeffHồ\u200b s\u200dơ\u2060 \u202alưu\u202c trữ\ufe0f\u0007")).toBe("Hồ sơ lưu trữ")
})

test("the soft hyphen stays: in TCVN3 it is the letter ư", () => {
  expect(normalText("V¨n th\u00ad")).toBe("V¨n th\u00ad")
})

test("a sign that stands for something lost stays", () => {
  expect(normalText("1\ufffd2")).toBe("1\ufffd2")
})

test("normal text is normal, and text in a legacy encoding is not touched", () => {
  for (const label of labels) {
    for (const text of [label, inTcvn3(label), inVni(label)]) expect(normalText(text)).toBe(text)
  }
})

test("look-alikes of đ, dashes and apostrophes are one", () => {
  expect(foldLookAlikes("ðơn vị Ðoàn")).toBe("đơn vị Đoàn")
  expect(foldLookAlikes("1–2—3−4‐5‑6")).toBe("1-2-3-4-5-6")
  expect(foldLookAlikes("1’234")).toBe("1'234")
})
