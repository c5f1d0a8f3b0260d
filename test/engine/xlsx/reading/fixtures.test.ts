import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { readAnyWorkbook } from "../../../../engine/old-formats/read-any-workbook"
import { drawnPicture } from "../../../support/drawn-picture"
import { house } from "../../../support/house"

const folder = join(house, "test", "fixtures", "xlsx")
const workbooks = readdirSync(folder).filter((name) => /\.(?:xlsx|xlsm|xls|ods)$/.test(name))

test.each(workbooks)("[G3] %s, written by another program, is seen as its golden says", async (name) => {
  const result = await readAnyWorkbook(new Uint8Array(readFileSync(join(folder, name))))
  const seen = "refusal" in result ? `refused: ${result.refusal.code}\n` : drawnPicture(result.picture)
  expect(seen).toBe(readFileSync(join(folder, `${name}.txt`), "utf8"))
})

test("every golden has its workbook", () => {
  const goldens = readdirSync(folder).filter((name) => name.endsWith(".txt"))
  expect(goldens).toEqual(workbooks.map((name) => `${name}.txt`))
})
