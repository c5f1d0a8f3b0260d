import { blankWorkbook } from "../../engine/outputs/blank/blank-workbook"
import { filledBook } from "../../engine/outputs/filled-book"
import { writeBook } from "../../engine/xlsx/write-book"
import { pictureOf } from "../support/drawn-picture"
import { figuresOf, saidOf, smallRegime, taken } from "../support/issued-workbook"
import { recalculated } from "../support/libre-office"
import { describeWith, libreOffice } from "../support/programs"
import { blankRequest } from "../support/small-pack"

const { pack } = smallRegime
const blank = blankWorkbook({ ...blankRequest, pack })
const figures = { "A4.02.2": 3, "A4.02.3": 4, "A4.04.3": 5, "A10.01.1": 12.25, "A12.02.1": 185.5, "A12.04.1": 15 }
const totals = { "A4.01.1": "7", "A4.01.2": "3", "A4.01.3": "4", "A4.02.1": "7", "A4.04.1": "5", "A12.01.1": "200.5" }

describeWith(libreOffice, "a workbook saved by LibreOffice", () => {
  test("[G3] is read with every total, and nothing to find fault with", async () => {
    const name = "252.xlsx"
    const filled = await writeBook(filledBook(blank, new Map(Object.entries(figures)) as never))
    const saved = (await recalculated(new Map([[name, filled]]))).get(name)!
    const reading = taken(pictureOf(saved), smallRegime)
    expect(saidOf(reading)).toEqual([])
    const typed = Object.fromEntries(Object.entries(figures).map(([cell, figure]) => [cell, String(figure)]))
    expect(figuresOf(reading)).toEqual({ ...typed, ...totals })
  })
})
