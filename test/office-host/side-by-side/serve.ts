import { readFile } from "node:fs/promises"
import { createServer } from "node:http"
import { basename } from "node:path"
import { wholeYear } from "../../../engine/model/period"
import { blankWorkbook } from "../../../engine/outputs/blank/blank-workbook"
import { writeBook } from "../../../engine/xlsx/write-book"
import { builtPane } from "../../support/built-pane"
import { wholePack } from "../../support/whole-pack"
import { fromXlsx } from "../xlsx/from-xlsx"
import { demoAnswers } from "./answers"

const port = 3737

/** A blank of a district of Vĩnh Phúc, for whoever names no file. */
async function blank(): Promise<Uint8Array> {
  const unit = wholePack.profile.units.find(({ code }) => code === "252")!
  const { book } = blankWorkbook({ ...wholePack, unit, period: wholeYear(2018), language: "vi", date: "2018-12-31" })
  return writeBook(book)
}

async function serve(file: string | undefined): Promise<void> {
  const name = file === undefined ? "vtlt-2018-252.xlsx" : basename(file)
  const workbook = await fromXlsx(file === undefined ? await blank() : await readFile(file), name)
  const answers = await demoAnswers(await builtPane(), workbook)
  createServer(answers).listen(port, "127.0.0.1", () => {
    console.log(`${name}: http://localhost:${port}/  (?api=1.8, ?locale=en-US, ?theme=black)`)
  })
}

void serve(process.argv[2])
