import fc from "fast-check"
import { blankWorkbook } from "../../../../../engine/outputs/blank/blank-workbook"
import type { Picture } from "../../../../../engine/workbook/picture"
import { pictureOfBook } from "../../../../support/drawn-workbook"
import { typed, withoutSheet } from "../../../../support/edited-workbook"
import { readingOf } from "../../../../support/issued-workbook"
import { bookWith, randomFillings } from "../../../../support/random-filling"
import { year2018 } from "../../../../support/small-pack"
import { wholePack } from "../../../../support/whole-pack"

const { pack, profile } = wholePack
const unit = profile.units.find(({ code }) => code === "CC-VTLT")!
const blank = blankWorkbook({ pack, profile, unit, period: year2018, language: "vi", date: "2019-01-02" })
const forms = pack.forms.filter(({ sheet }) => blank.book.sheets.some(({ name }) => name === sheet))
const without = (picture: Picture): Picture => withoutSheet(withoutSheet(picture, "KIỂM TRA"), "_kiemtra")
const renamed = (picture: Picture, name: string, to: string): Picture => ({
  ...picture,
  sheets: picture.sheets.map((sheet) => (sheet.name === name ? { ...sheet, name: to } : sheet)),
})
const scribbled = fc.dictionary(
  fc.tuple(fc.constantFrom("A", "C", "D", "E", "G", "J"), fc.integer({ min: 1, max: 60 })).map(([c, r]) => `${c}${r}`),
  fc.constantFrom<string | number>("01", "02", "03", 1, 2, 999, "1", "Mã số", "sai", "Không phát sinh", "x"),
  { maxKeys: 30 },
)

test("[G2] the check sheet, whatever is written into it, renamed or taken away, changes nothing that is read", () => {
  fc.assert(
    fc.property(randomFillings(forms), scribbled, fc.constantFrom("KIỂM TRA", "Sheet9"), (filling, marks, name) => {
      const picture = pictureOfBook(bookWith(blank, filling))
      const wanted = readingOf(without(picture), wholePack)
      expect(readingOf(picture, wholePack)).toEqual(wanted)
      const written = renamed(typed(typed(picture, "KIỂM TRA", marks), "_kiemtra", marks), "KIỂM TRA", name)
      expect(readingOf(written, wholePack)).toEqual(wanted)
    }),
    { numRuns: 10 },
  )
})

test("[G2] nor does it where the workbook has lost its map, and forms are found by what is printed", () => {
  fc.assert(
    fc.property(randomFillings(forms), (filling) => {
      const picture = withoutSheet(pictureOfBook(bookWith(blank, filling)), "_bieumau")
      expect(readingOf(picture, wholePack)).toEqual(readingOf(without(picture), wholePack))
    }),
    { numRuns: 5 },
  )
})
