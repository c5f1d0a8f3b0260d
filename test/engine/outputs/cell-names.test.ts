import { figureOf } from "../../../engine/figures/figure"
import { message } from "../../../engine/messages/catalogue"
import { say } from "../../../engine/messages/say"
import { cellKey } from "../../../engine/model/cell-key"
import { cellNames, shortened } from "../../../engine/outputs/cell-names"
import { smallPack } from "../../support/small-pack"

const area = cellKey("A12", "01", "1")
const staff = cellKey("A4", "01", "2")

test("a cell is named by form, code and label; the column where there are several", () => {
  const nameOf = cellNames(smallPack, "vi")
  expect(nameOf(area, "full")).toBe("Biểu A12, mã số 01 (Tổng số)")
  expect(nameOf(staff, "full")).toBe("Biểu A4, mã số 01, cột 2 (Tổng số)")
  expect(nameOf(staff, "within")).toBe("mã số 01, cột 2 (Tổng số)")
  expect(nameOf(area, "brief")).toBe("mã số 01")
  expect(cellNames(smallPack, "en")(area, "full")).toBe("form A12, row 01 (Total)")
})

test("the form is left out where the reader sees it beside the sentence", () => {
  expect(cellNames(smallPack, "vi", true)(area, "full")).toBe("mã số 01 (Tổng số)")
})

test("a cell of another form than the sentence is about is named with it, whatever stands beside", () => {
  const nameOf = cellNames(smallPack, "vi", true)
  const facts = { cell: { cell: area }, left: figureOf(1), right: figureOf(2), other: { cell: staff } }
  expect(say(message("compare.equal", facts), "vi", nameOf)).toBe(
    "Mã số 01 (Tổng số) ghi 1, phải bằng 2 của Biểu A4, mã số 01, cột 2 (Tổng số). Hãy kiểm tra lại cả hai số.",
  )
})

test("a cell of no form of the pack is named by its key", () => {
  expect(cellNames(smallPack, "vi")(cellKey("A99", "01", "1"), "full")).toBe("A99.01.1")
  expect(cellNames(smallPack, "vi")(cellKey("A12", "77", "1"), "full")).toBe("A12.77.1")
})

test("a long label is cut between words", () => {
  expect(shortened("Tổng số", 10)).toBe("Tổng số")
  expect(shortened("Tổng số tài liệu, đã chỉnh lý", 18)).toBe("Tổng số tài liệu…")
  expect(shortened("Chỉnhlýtàiliệu", 8)).toBe("Chỉnhlý…")
})
