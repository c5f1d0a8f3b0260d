import { newXlsxHost } from "../../engine/xlsx/xlsx-host"
import { closeOffice, excelOver } from "../support/office-desk"
import { keepsTheContract } from "./workbook-host"

describe("a workbook that is open in Excel", () => {
  afterEach(closeOffice)
  keepsTheContract(async () => (await excelOver()).host)
})

describe("a workbook that becomes a file", () => {
  const frame = { title: "", subject: "", author: "", date: "2018-12-31" }
  keepsTheContract(() => Promise.resolve(newXlsxHost(frame)))
})
