import { wholeSummary } from "../../../support/whole-summary"
import { writeBook } from "../../../../engine/xlsx/write-book"
import { cellsOf } from "../../../support/drawn-summary"
import { recalculated } from "../../../support/libre-office"
import { cellsSeen } from "../../../support/openpyxl"
import { describeWith, libreOffice, openpyxl } from "../../../support/programs"
import { largeRound, publishedRound, summaryOf } from "../../../support/rounds"

describeWith([libreOffice, openpyxl], "LibreOffice computes the provincial workbook", () => {
  const rounds = [publishedRound(), largeRound()]

  test("[G10] every live total and every n/N is what is stored, digit by digit", async () => {
    const books = rounds.map((round) => wholeSummary(summaryOf(round)))
    const files = new Map<string, Uint8Array>()
    for (const [index, book] of books.entries()) files.set(`${index}.xlsx`, await writeBook(book))
    const seen = await cellsSeen(await recalculated(files))
    books.forEach((book, index) => {
      const sheets = seen.get(`${index}.xlsx`)!
      const formulas = [...cellsOf(book)].filter(([, { content }]) => content.kind === "formula")
      expect(formulas.length).toBeGreaterThan(40)
      const stored = formulas.map(([at, { content }]) => [at, content.kind === "formula" ? content.stored : ""])
      const computed = formulas.map(([at]) => {
        const [sheet = "", address = ""] = at.split("!")
        return [at, sheets[sheet]!.cells[address]?.value ?? ""]
      })
      expect(computed).toEqual(stored)
    })
  })
})
