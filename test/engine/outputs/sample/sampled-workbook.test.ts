import { decimalText } from "../../../../engine/figures/writing"
import { sampledWorkbook } from "../../../../engine/outputs/sample/sampled-workbook"
import type { LayoutEdit } from "../../../../engine/sampling/planting/layouts"
import { drawnSheet } from "../../../support/drawn-book"
import { faultless, madeUp, received, reportsOf } from "../../../support/sampled-round"

const province = madeUp(5, "5")
const [unit] = province.profile.units.filter(({ tier }) => tier === "so-nganh")
const report = faultless(province, reportsOf(province, unit!, 1)[0]!)
const request = { pack: province.pack, profile: province.profile, language: "vi", date: "2018-12-31" } as const

const edits: readonly LayoutEdit[] = [
  { kind: "insertedRow", form: "A12", line: 2 },
  { kind: "deletedRow", form: "A12", line: 1 },
  { kind: "hiddenRow", form: "A12", line: 3 },
  { kind: "mergedCells", form: "A12", line: 1 },
  { kind: "insertedColumn", form: "A12" },
  { kind: "renamedSheet", form: "A12", name: "Kho 'mới'" },
]

test.each(edits)(
  "a sheet with $kind still holds every figure where its codes say, and the live totals add the same cells",
  (edit) => {
    const { findings, submission } = received(province, { ...report, layout: [edit] }).outcome
    const figures = [...submission.observations].flatMap(([cell, observation]) =>
      observation.state === "reported" ? [`${cell} ${decimalText(observation.figure)}`] : [],
    )
    expect(figures).toEqual([...report.figures].map(([cell, figure]) => `${cell} ${decimalText(figure)}`))
    expect(findings.filter(({ severity }) => severity === "error")).toEqual([])
  },
)

test("an inserted row moves what stands below it, and the formulas that speak of it, on every sheet", () => {
  const layout: readonly LayoutEdit[] = [{ kind: "insertedRow", form: "A12", line: 2 }]
  const error = { kind: "tenfold", severity: "error", at: { cell: "A12.03.1" }, true: "1", written: "10" } as const
  const plain = sampledWorkbook(report, request).book
  const { book, places } = sampledWorkbook({ ...report, layout, planted: [error as never] }, request)
  const sheet = (name: string, of = book) => drawnSheet(of.sheets.find((one) => one.name === name)!)
  expect(sheet("Biểu A12", plain)).toContain("=IF(COUNT(D12:D14)")
  expect(sheet("Biểu A12")).toContain("=IF(COUNT(D13:D15)")
  expect(sheet("Thông tin", plain)).toContain("COUNT('Biểu A12'!D12:D14,'Biểu A12'!D16:D17)")
  expect(sheet("Thông tin")).toContain("COUNT('Biểu A12'!D13:D15,'Biểu A12'!D17:D18)")
  expect(sheet("Biểu A10")).toBe(sheet("Biểu A10", plain))
  expect(places).toEqual([{ sheet: "Biểu A12", address: "D14" }])
})

test("what is stored in a total is what its formula gives of what is written", () => {
  const written = new Map(report.written).set("A12.03.1" as never, { kind: "text", text: "343m2" })
  const { book } = sampledWorkbook({ ...report, written }, request)
  expect(drawnSheet(book.sheets.find(({ name }) => name === "Biểu A12")!)).toMatch(/=IF\(COUNT\(D12:D14\).* → "\?"/)
})
