import { fileFindings } from "../../../engine/reading/named-elsewhere"
import { readSubmission } from "../../../engine/reading/read-submission"
import { typed } from "../../support/edited-workbook"
import { issued, saidOf, vinhPhuc } from "../../support/issued-workbook"

const { pack, profile } = vinhPhuc
const unit = profile.units.find(({ code }) => code === "252")!
const other = profile.units.find(({ code }) => code === "246")!
const rulesFor = (file: string, of = unit) => fileFindings(file, of, profile.units).map(({ rule }) => rule)

test.each([
  "bao-cao.xlsx",
  "vtlt-2018-252.xlsx",
  "UBND huyen Vinh Tuong 2018 (ban chinh).xlsx",
  "Vĩnh Tường/bao cao.xlsx",
  "Huyện Vĩnh Tường/25-12-2018.xlsx",
  "2018/lan 2/so lieu.xlsx",
])("nothing is said of a file that is named after its unit, or after none: %s", (file) => {
  expect(rulesFor(file)).toEqual([])
})

test.each([
  ["vtlt-2018-246.xlsx", ["reading.fileOfAnother"]],
  [`${other.name}.xlsx`, ["reading.fileOfAnother"]],
  ["UBND_huyen_Lap_Thach_2018.xlsx", ["reading.fileOfAnother"]],
  [`${other.name}/bao cao.xlsx`, ["reading.folderOfAnother"]],
])("a file or a folder that is named after another unit is said: %s", (file, rules) => {
  expect(rulesFor(file)).toEqual(rules)
})

test("[L9] a name that names several units names none", () => {
  expect(rulesFor(`${other.code} ${profile.units.find(({ code }) => code === "253")!.code}.xlsx`)).toEqual([])
})

test("a folder named after the unit that a unit reports under is in order", () => {
  const commune = { ...unit, code: "00252", name: "Xã Đại Đồng", aliases: [], parent: unit.code }
  expect(fileFindings("UBND huyện Vĩnh Tường/xa 3.xlsx", commune, [...profile.units, commune])).toEqual([])
})

test("the cover decides, whatever the file is called, and the conflict is a warning", () => {
  const source = { file: "vtlt-2018-246.xlsx", sha256: "a" }
  const reading = readSubmission(issued({ "A12.02.1": 185 }), source, pack, profile)
  expect(reading).toMatchObject({ submission: { unit: "252" } })
  expect("findings" in reading && saidOf(reading)).toEqual(["warning reading.fileOfAnother"])
})

test("a form that names another unit as the one reporting was copied from its workbook, which is an error", () => {
  const copied = typed(issued({ "A12.02.1": 185 }), "Biểu A12", { B1: `Đơn vị báo cáo: ${other.name}` })
  const reading = readSubmission(copied, { file: "a.xlsx", sha256: "a" }, pack, profile)
  expect("findings" in reading && saidOf(reading)).toEqual(["error reading.sheetOfAnother Biểu A12!B1"])
})

test("a workbook that was issued under another profile, a sample among them, is said", () => {
  const reading = readSubmission(issued({ "A12.02.1": 185 }), { file: "a.xlsx", sha256: "a" }, pack, {
    ...profile,
    id: "tinh-khac",
  })
  expect("findings" in reading && saidOf(reading)).toEqual(["warning reading.otherProfile"])
})
