import { markOf, withoutMark } from "../../../engine/registering/numbering"

test.each([
  ["I", "section"],
  ["XIV.", "section"],
  ["A.", "section"],
  ["12", "item"],
  ["1.", "item"],
  ["1.2.3", "item"],
  ["(3)", "item"],
  ["a)", "letter"],
  ["đ", "letter"],
  ["-", "dash"],
  ["+", "dash"],
])("%s is a mark of kind %s", (text, kind) => {
  expect(markOf(text)?.kind).toBe(kind)
})

test.each([["P."], ["Sở"], ["1a"], ["2025-2026"], [""]])("%j is none", (text) => {
  expect(markOf(text)).toBeUndefined()
})

test.each([
  ["I. Khối sở", "I", "Khối sở"],
  ["II.UBND huyện", "II", "UBND huyện"],
  ["1.1 Chi cục", "1.1", "Chi cục"],
  ["2) Sở", "2", "Sở"],
  ["a) Phòng", "a", "Phòng"],
  ["- Phòng", "-", "Phòng"],
])("%s begins with the mark %s", (text, mark, rest) => {
  expect(withoutMark(text)).toMatchObject({ mark: { text: mark }, rest })
})

test.each([["X. Tân Lập"], ["P. Đồng Tâm"], ["H. Lập Thạch"], ["T. Vĩnh Phúc"], ["30 tháng 4"], ["Trường số 1.2"]])(
  "in “%s” it belongs to the name",
  (text) => {
    expect(withoutMark(text)).toEqual({ rest: text })
  },
)
