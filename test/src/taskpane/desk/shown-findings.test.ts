import type { Finding } from "../../../../engine/index"
import { message } from "../../../../engine/messages/catalogue"
import { cellKey, type CellKey } from "../../../../engine/model/cell-key"
import { shownFindings } from "../../../../src/taskpane/desk/shown-findings"
import { smallPack } from "../../../support/small-pack"

const at = (row: string, form = "A12"): CellKey => cellKey(form, row, "1")
const base = { severity: "error", outcome: "fails", related: [], causes: [] } as const

function blank(cell: CellKey, address: string): Finding {
  const place = { sheet: "Biểu", address }
  return { ...base, rule: "required", cell, place, message: message("required.blank", { cell: { cell } }) }
}

function undecided(rule: string, cell: CellKey, address: string, unknown: CellKey): Finding {
  const said = message("rule.undecided", { cell: { cell }, unknown: { cells: [unknown] } })
  return { ...base, rule, cell, place: { sheet: "Biểu", address }, outcome: "undecided", message: said }
}

test("findings stand form by form in the pack's order, what is about the workbook first; what follows stands under its cause", () => {
  const said = message("report.sparse", { filled: 1, required: 9, least: { digits: 50, places: 0 } })
  const sparse: Finding = { ...base, severity: "warning", rule: said.key, message: said }
  const found = [blank(at("02"), "D1"), undecided("sum", at("01"), "D3", at("02")), blank(at("01", "A4"), "D2"), sparse]
  const shown = shownFindings(found, smallPack)
  expect(shown.map(({ form, rule, following }) => [form, rule, following.map((one) => one.rule)])).toEqual([
    [undefined, "report.sparse", []],
    ["A4", "required", []],
    ["A12", "required", ["sum"]],
  ])
})

test("a form of which nothing came is shown under that form; several are about the workbook", () => {
  const notReported = (form: string): Finding => {
    const said = message("form.notReported", { form, title: { vi: "Tên", en: "Title" } })
    return { ...base, rule: said.key, message: said }
  }
  expect(shownFindings([notReported("A10")], smallPack).map(({ form }) => form)).toEqual(["A10"])
  expect(shownFindings([notReported("A10"), notReported("A4")], smallPack).map(({ form }) => form)).toEqual([undefined])
})

test("a cell of which two rules say the same is one place, though it counts as two findings", () => {
  const cause = blank(at("02"), "D1")
  const twice = ["sum", "within"].map((rule) => undecided(rule, at("01"), "D3", at("02")))
  const [shown] = shownFindings([cause, ...twice, undecided("within", at("05"), "D5", at("02"))], smallPack)
  expect(shown?.following).toMatchObject([
    { count: 3, places: [{ address: "D3" }, { address: "D5" }], figures: [[], []] },
  ])
})
