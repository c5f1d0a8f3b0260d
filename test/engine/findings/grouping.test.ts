import { grouped, underCauses } from "../../../engine/findings/grouping"
import type { Finding } from "../../../engine/findings/finding"
import { message } from "../../../engine/messages/catalogue"
import { say } from "../../../engine/messages/say"
import { cellKey, type CellKey } from "../../../engine/model/cell-key"
import { cellNames } from "../../../engine/outputs/cell-names"
import { smallPack } from "../../support/small-pack"

const base = { severity: "error", outcome: "fails", related: [], causes: [] } as const

function blank(form: string, row: string, column = "1"): Finding {
  const cell = cellKey(form, row, column)
  return { ...base, rule: `${form}-required`, cell, message: message("required.blank", { cell: { cell } }) }
}

function notReported(form: string): Finding {
  const said = message("form.notReported", { form, title: { vi: "Tên", en: "Title" } })
  return { ...base, rule: said.key, message: said }
}

const all = [
  ...[notReported("A10"), blank("A12", "02"), blank("A12", "03"), blank("A12", "04"), notReported("A13")],
  ...[blank("A4", "01", "3"), blank("A4", "01", "4")],
]

test("blank cells of a form are one sentence, and so are forms of which nothing came; no finding is lost", () => {
  const groups = grouped(all)
  expect(groups.map(({ message: said }) => say(said, "vi", cellNames(smallPack, "vi")))).toEqual([
    "2 biểu chưa báo cáo, không có ô nào được điền: A10, A13. Hãy điền các biểu này, hoặc đánh dấu “Không phát sinh” ở trang Thông tin.",
    "Biểu A12: 3 ô bắt buộc chưa có số liệu: mã số 02, 03, 04. Hãy ghi số; nếu không có thì ghi 0.",
    "Biểu A4: 2 ô bắt buộc chưa có số liệu: mã số 01, cột 3, 4. Hãy ghi số; nếu không có thì ghi 0.",
  ])
  expect(new Set(groups.flatMap(({ findings }) => findings))).toEqual(new Set(all))
  expect(groups.flatMap(({ findings }) => findings)).toHaveLength(all.length)
})

test("a finding that stands alone keeps its own sentence", () => {
  const [only] = grouped([blank("A12", "02")])
  expect(say(only!.message, "en", cellNames(smallPack, "en"))).toBe(
    "Form A12, row 02 (Purpose-built) has no figure. Write the figure; write 0 where there is none.",
  )
})

test("findings of different weight are never put together", () => {
  const lighter: Finding = { ...blank("A12", "03"), severity: "warning" }
  expect(grouped([blank("A12", "02"), lighter])).toHaveLength(2)
})

function undecided(cell: CellKey, ...unknown: readonly CellKey[]): Finding {
  const said = message("rule.undecided", { cell: { cell }, unknown: { cells: unknown } })
  return { ...base, outcome: "undecided", rule: "A12-sum", cell, message: said }
}

const at = (row: string) => cellKey("A12", row, "1")

test("what could not be judged stands under the gravest finding about a cell that it wanted; none is lost or said twice", () => {
  const warned: Finding = { ...blank("A12", "03"), severity: "warning" }
  const [follows, free] = [undecided(at("01"), at("03"), at("02")), undecided(at("01"), at("04"))]
  const found = [follows, warned, free, blank("A12", "02")]
  const groups = underCauses(found)
  expect(groups.map(({ findings, following }) => [findings, following.map((group) => group.findings)])).toEqual([
    [[found[3]], [[follows]]],
    [[warned], []],
    [[free], []],
  ])
})

test("cells that miss the same figures are one sentence", () => {
  const [group, ...others] = grouped([undecided(at("01"), at("02")), undecided(at("03"), at("02"))])
  expect(others).toEqual([])
  expect(say(group!.message, "vi", cellNames(smallPack, "vi"))).toBe(
    "Biểu A12: chưa kiểm được 2 ô (mã số 01, 03) vì còn trống hoặc không đọc được thành số: mã số 02.",
  )
})
