import { figureOf } from "../../../engine/figures/figure"
import { say } from "../../../engine/messages/say"
import type { Limit } from "../../../engine/model/limit"
import { checkedAcross, type DrawnForms } from "../../support/drawn-pack"

const wanted = [{ kind: "required", rows: ["01", "02", "03"] }]
const half: Limit = figureOf(50)

function sparse(forms: DrawnForms, completeness: Limit | undefined = half, settings = {}): readonly string[] {
  return checkedAcross(wanted, { forms, settings, completeness })
    .filter(({ rule }) => rule === "report.sparse")
    .map(({ severity, message }) => `${severity}: ${say(message, "vi", String)}`)
}

const drawing = (...figures: readonly string[]) => {
  const row = (code: string, i: number) => `${code} | ${figures[i] ?? ""} | ${figures[i + 3] ?? ""}`
  return ["  | 1 | 2", row("01", 0), row("02", 1), row("03", 2), "04 |  | "].join("\n")
}

test("a report of which fewer required cells are filled than the pack asks is called sparse, once", () => {
  expect(sparse({ A: drawing("5", "6") })).toEqual([
    "warning: Báo cáo còn sơ sài: mới điền 2 trên 6 ô bắt buộc, chưa đến 50%. Hãy điền tiếp các ô còn trống; nếu không có số liệu thì ghi 0.",
  ])
  expect(sparse({ A: drawing("5", "6", "0") })).toEqual([])
})

test("[L5] a written 0 and text that cannot be read fill a cell; cells that nobody requires do not count", () => {
  expect(sparse({ A: drawing("0", "hơn 60 ạ", "0") })).toEqual([])
  expect(sparse({ A: drawing("5").replace("04 |  | ", "04 | 7 | 8") })).toHaveLength(1)
})

test("a form that is wholly blank, declared nil or not asked for is no part of the share", () => {
  expect(sparse({ A: drawing() })).toEqual([])
  expect(sparse({ A: drawing(...Array<string>(6).fill("nil")).replace("04 |  | ", "04 | nil | nil") })).toEqual([])
  expect(sparse({ A: drawing(...Array<string>(6).fill("-")).replace("04 |  | ", "04 | - | -") })).toEqual([])
})

test("[L12] the share may be a setting of the pack; without one, or at 0, no report is sparse", () => {
  const settings = { "completeness-least": "30" }
  const asked: Limit = { setting: "completeness-least" }
  expect(sparse({ A: drawing("5", "6") }, asked, settings)).toEqual([])
  expect(sparse({ A: drawing("5") }, asked, settings)).toHaveLength(1)
  expect(sparse({ A: drawing("5") }, figureOf(0))).toEqual([])
  const unasked = checkedAcross(wanted, { forms: { A: drawing("5") } })
  expect(unasked.filter(({ rule }) => rule === "report.sparse")).toEqual([])
})
