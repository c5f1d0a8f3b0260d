import { blankWorkbook } from "../../../../engine/outputs/blank/blank-workbook"
import { writeBook } from "../../../../engine/xlsx/write-book"
import { blankRequest } from "../../../support/small-pack"
import { partsOf } from "../../../support/written-parts"

const { book } = blankWorkbook(blankRequest)

test("[G8] the same book gives the same bytes, in any time zone and at any time", async () => {
  const zone = process.env.TZ
  jest.useFakeTimers({ now: new Date("2020-02-29T23:59:59Z"), doNotFake: ["nextTick", "setImmediate", "setTimeout"] })
  const first = await writeBook(book)
  process.env.TZ = "Pacific/Kiritimati"
  jest.setSystemTime(new Date("2031-07-01T00:00:00Z"))
  const second = await writeBook(book)
  jest.useRealTimers()
  if (zone === undefined) delete process.env.TZ
  else process.env.TZ = zone
  expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true)
})

test("[G8] parts are packed in one order, and every date in them is the book's own", async () => {
  const parts = partsOf(await writeBook(book))
  expect([...parts.keys()]).toEqual([
    "[Content_Types].xml",
    "_rels/.rels",
    "docProps/app.xml",
    "docProps/core.xml",
    "xl/_rels/workbook.xml.rels",
    "xl/theme/theme1.xml",
    "xl/workbook.xml",
    "xl/worksheets/sheet1.xml",
    "xl/worksheets/sheet2.xml",
    "xl/worksheets/sheet3.xml",
    "xl/worksheets/sheet4.xml",
    "xl/worksheets/sheet5.xml",
    "xl/worksheets/sheet6.xml",
    "xl/worksheets/sheet7.xml",
    "xl/worksheets/sheet8.xml",
    "xl/sharedStrings.xml",
    "xl/styles.xml",
  ])
  const dates = [...parts.values()].flatMap((part) => part.match(/\d{4}-\d\d-\d\dT[\d:.]+Z?/g) ?? [])
  expect(dates).toEqual(["2019-01-02T00:00:00Z", "2019-01-02T00:00:00Z"])
})
