import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { readWorkbook } from "../../../../engine/xlsx/read-workbook"
import { house } from "../../../support/house"
import { everyKindOfCell } from "../../../support/old-workbooks"
import { referenceOf, unexplained } from "../../../support/openpyxl-reference"
import { describeWith, openpyxl } from "../../../support/programs"
import { complete, submitted } from "../../../support/submitted-files"

const folder = join(house, "test/fixtures/xlsx")

async function workbooks(): Promise<ReadonlyMap<string, Uint8Array>> {
  // Other formats under the name that clerks give them have two endings.
  const foreign = readdirSync(folder).filter((name) => /^[\w-]+\.xls[xm]$/.test(name) && name !== "password.xlsx")
  return new Map([
    ...foreign.map((name) => [name, new Uint8Array(readFileSync(join(folder, name)))] as const),
    ["of ours, blank", await submitted({})],
    ["of ours, complete", await submitted({ figures: complete })],
    ["of ours, text", await submitted({ figures: { ...complete, "A10.02.1": "343mét" }, nil: ["A12"] })],
    ["of exceljs", await everyKindOfCell()],
  ])
}

describeWith(openpyxl, "openpyxl", () => {
  test("[G3] every workbook of ours and of other programs is seen as openpyxl sees it: no cell is unexplained", async () => {
    const files = await workbooks()
    const seen = await referenceOf([...files.values()])
    const said = [...files].map(([name, bytes], i) => {
      const read = readWorkbook(bytes)
      return [name, "refusal" in read ? read.refusal : unexplained(read.picture, seen[i])]
    })
    expect(Object.fromEntries(said)).toEqual(Object.fromEntries([...files.keys()].map((name) => [name, []])))
    expect(files.size).toBeGreaterThan(12)
  })
})
