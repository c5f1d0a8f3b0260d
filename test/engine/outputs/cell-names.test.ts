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

const many = (...keys: readonly string[]) => keys.map((key) => cellKey(...(key.split(".") as [string, string, string])))

test("of several cells what they share is said once: rows with the same columns, stretches as from and to", () => {
  const [vi, en] = [cellNames(smallPack, "vi"), cellNames(smallPack, "en")]
  const cells = many("A4.01.1", "A4.01.2", "A4.02.1", "A4.02.2", "A4.03.4")
  expect(vi.several!(cells, "A4")).toBe("mã số 01, 02, cột 1, 2; mã số 03, cột 4")
  expect(en.several!(cells, "A4")).toBe("rows 01, 02, columns 1, 2; row 03, column 4")
  expect(vi.several!(many("A12.01.1", "A12.02.1", "A12.03.1", "A12.04.1"), "A12")).toBe("mã số 01–04")
  expect(vi.several!(many("A12.01.1", "A4.01.2"), "A12")).toBe("mã số 01; Biểu A4, mã số 01, cột 2")
  expect(vi.several!(many("A99.01.1", "A12.77.1"), "A12")).toBe("A99.01.1; A12.77.1")
})

test("of a sum the row or the column that its cells share is said once", () => {
  const nameOf = cellNames(smallPack, "vi", true)
  const said = (...keys: readonly string[]) => {
    const parts = {
      terms: many(...keys).map((cell, index) => ({ cell, sign: index === 2 ? (-1 as const) : (1 as const) })),
    }
    const facts = { cell: { cell: staff }, stated: figureOf(1), parts, sum: figureOf(2), difference: figureOf(1) }
    return /nhưng tính (.*) được/.exec(say(message("balance.computed", facts), "vi", nameOf))![1]
  }
  expect(said("A4.01.1", "A4.01.3", "A4.01.4")).toBe("mã số 01, cột 1 + cột 3 − cột 4")
  expect(said("A4.01.2", "A4.02.2")).toBe("mã số 01 + mã số 02, cột 2")
  expect(said("A4.01.2", "A4.02.3")).toBe("mã số 01, cột 2 + mã số 02, cột 3")
})
