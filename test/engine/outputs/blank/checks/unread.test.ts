import { readAnyWorkbook } from "../../../../../engine/old-formats/read-any-workbook"
import { blankWorkbook } from "../../../../../engine/outputs/blank/blank-workbook"
import { writeBook } from "../../../../../engine/xlsx/write-book"
import { bookWith, randomFillings } from "../../../../support/random-filling"
import { readingOf } from "../../../../support/issued-workbook"
import { patched } from "../../../../support/patched-xlsx"
import { year2018 } from "../../../../support/small-pack"
import { wholePack } from "../../../../support/whole-pack"
import { partsOf } from "../../../../support/written-parts"
import fc from "fast-check"

const { pack, profile } = wholePack
const unit = profile.units.find(({ code }) => code === "CC-VTLT")!
const blank = blankWorkbook({ pack, profile, unit, period: year2018, language: "vi", date: "2019-01-02" })
const forms = pack.forms.filter(({ sheet }) => blank.book.sheets.some(({ name }) => name === sheet))
const [filling] = fc.sample(randomFillings(forms), { numRuns: 1, seed: 2018 })
const part = `xl/worksheets/sheet${blank.book.sheets.findIndex(({ name }) => name === "_kiemtra") + 1}.xml`

async function readingFrom(bytes: Uint8Array): Promise<unknown> {
  const read = await readAnyWorkbook(bytes)
  if ("refusal" in read) throw new Error(`${read.refusal.code} ${read.refusal.detail}`)
  return readingOf(read.picture, wholePack)
}

test("[G2] a workbook is read though the sheet on which the check sheet reckons is damaged, or holds more than may be read", async () => {
  const bytes = await writeBook(bookWith(blank, filling!))
  expect(partsOf(bytes).get(part)).toContain("COUNTBLANK")
  const wanted = await readingFrom(bytes)
  const many = "<c/>".repeat(600_000)
  for (const change of ["<worksheet", `<worksheet><sheetData><row>${many}</row></sheetData></worksheet>`]) {
    expect(await readingFrom(patched(bytes, part, () => change))).toEqual(wanted)
  }
})

test("a sheet that somebody shows, or calls so, is read like any other", async () => {
  const bytes = await writeBook(bookWith(blank, filling!))
  const shown = patched(bytes, "xl/workbook.xml", (xml) =>
    xml.replace('name="_kiemtra" state="veryHidden"', 'name="_kiemtra" state="visible"'),
  )
  const read = async (all: Uint8Array) => {
    const taken = await readAnyWorkbook(all)
    if ("refusal" in taken) throw new Error(taken.refusal.code)
    return taken.picture.sheets.find(({ name }) => name === "_kiemtra")!.cells.size
  }
  expect(await read(bytes)).toBe(0)
  expect(await read(shown)).toBeGreaterThan(500)
  expect("refusal" in (await readAnyWorkbook(patched(shown, part, () => "<worksheet")))).toBe(true)
})
