import { heightOf, linesOf } from "../../../engine/outputs/text-lines"

test.each([
  ["", 20, 1],
  ["Tổng số", 20, 1],
  ["Đơn vị tính", 12, 1],
  ["2. Chia theo chuyên ngành đào tạo", 29, 2],
  ["hai\ndòng", 40, 2],
  ["x".repeat(100), 20, 7],
])("“%s” takes its lines in a column of %i characters", (text, width, lines) => {
  expect(linesOf(text, width, 12)).toBe(lines)
})

test("a row is high enough for its lines, and larger letters take more", () => {
  expect(heightOf(1, 12)).toBeGreaterThanOrEqual(15.75)
  expect(heightOf(2, 12)).toBeGreaterThanOrEqual(31.5)
  expect(linesOf("Diện tích kho lưu trữ", 20, 14)).toBeGreaterThan(linesOf("Diện tích kho lưu trữ", 20, 11))
})
