import { loadForm } from "../../../engine/forms/load-form"
import { formCode } from "../../../engine/forms/form-code"
import { figureOf } from "../../../engine/figures/figure"
import type { Picture } from "../../../engine/workbook/picture"
import { onSheet, withoutSheet } from "../../support/edited-workbook"
import { issued, saidOf, taken, type Filling, type Regime } from "../../support/issued-workbook"
import { columnJson, formJson, measures, rowJson } from "../../support/pack-json"
import { smallPack, smallProfile, year2018 } from "../../support/small-pack"

const form = loadForm(
  "A12.json",
  formJson({
    ...{ code: "A12", sheet: "Biểu A12", columns: [columnJson("1")] },
    rows: [rowJson("01", { arithmetic: "01=02+03" }), rowJson("02"), rowJson("03"), rowJson("04", { kind: "text" })],
  }),
  measures,
)
const regime: Regime = { pack: { ...smallPack, forms: [form] }, profile: smallProfile }

/** The workbook as Excel would have saved it: with this behind "Mã đối chiếu:". */
function showing(code: string, filling: Filling): Picture {
  return onSheet(issued(filling, "252", regime), "Biểu A12", (sheet) => {
    const [address, cell] = [...sheet.cells].find(([, { content }]) => content.formula?.includes("SUMPRODUCT"))!
    const content = { ...cell.content, value: `Mã đối chiếu: ${code}` } as typeof cell.content
    return { ...sheet, cells: new Map(sheet.cells).set(address, { ...cell, content }) }
  })
}

const figures = { "01": 185.5, "02": 100, "03": 85.5 }
const filling = { "A12.02.1": 100, "A12.03.1": 85.5, "A12.04.1": "kho tạm" }
const right = formCode(form, "252", year2018, (cell) => {
  const value = figures[cell.split(".")[1] as keyof typeof figures] as number | undefined
  return value === undefined ? "blank" : figureOf(value)
})!

test("[G10] the check code of a form is made anew from the figures in the file, words left out", () => {
  expect(right).toMatch(/^\d{5}$/)
  const { submission } = taken(showing(right, filling), regime)
  expect(submission.codes).toEqual(new Map([["A12", right]]))
  expect(saidOf(taken(showing(right, filling), regime))).toEqual([])
})

test("[G3] a form that shows the code of other figures than it holds is said", () => {
  const other = String((Number(right) + 1) % 100_000).padStart(5, "0")
  expect(saidOf(taken(showing(other, filling), regime))).toEqual(["warning reading.checkCode Biểu A12!B3"])
  expect(saidOf(taken(showing(right, { ...filling, "A12.03.1": 85 }), regime))).toEqual([
    "warning reading.checkCode Biểu A12!B3",
  ])
})

test("a code that was not stored, text among the figures, and a workbook without its map are not judged", () => {
  expect(saidOf(taken(showing("", filling), regime))).toEqual([])
  const asText = taken(showing("?", { ...filling, "A12.03.1": "85,5 m2" }), regime)
  expect(saidOf(asText)).toEqual(["warning reading.textFigure Biểu A12!D12"])
  expect(asText.submission.codes).toEqual(new Map())
  const bare = taken(withoutSheet(showing("00000", filling), "_bieumau"), regime)
  expect(bare.submission.codes).toBeUndefined()
  expect(saidOf(bare)).toEqual(["info reading.noMap"])
})
