import { deflateRawSync } from "node:zlib"
import { RefusedError } from "../../../../engine/findings/refusal"
import { countTo } from "../../../../engine/xlsx/limits"
import { craftCells, craftParts, craftRows, craftXlsx, sheetXml } from "../../../support/crafted-xlsx"
import { craftZip } from "../../../support/crafted-zip"
import { pictureOf, refusalCode, refusalText } from "../../../support/drawn-picture"

const sheetName = "xl/worksheets/sheet1.xml"

test("[G6] a file over 50 MB is refused before anything else is looked at", () => {
  expect(refusalText(new Uint8Array(50 * 1024 * 1024 + 1))).toBe("LIMIT_SIZE: 52428801 bytes")
  expect(refusalCode(new Uint8Array(50 * 1024 * 1024))).toBe("DAMAGED")
})

test("[G6] a container of over 2,000 entries is refused", () => {
  const with2000 = (more: number) =>
    craftZip([
      ...craftParts(),
      ...Array.from({ length: 2000 - 5 + more }, (_, i) => ({ name: `m/${i}`, content: "", stored: true })),
    ])
  expect(refusalCode(with2000(0))).toBe("taken")
  expect(refusalText(with2000(1))).toBe("LIMIT_SIZE: entries > 2000")
})

test("[G6] a part declared larger than 128 MiB, or parts of over 256 MiB together, are refused unopened", () => {
  const declared = (...sizes: readonly number[]) =>
    craftZip([...craftParts(), ...sizes.map((size, i) => ({ name: `xl/media/${i}`, content: "x", both: { size } }))])
  const mib = 1024 * 1024
  expect(refusalText(declared(128 * mib + 1))).toBe("LIMIT_SIZE: xl/media/0: 134217729 bytes")
  expect(refusalCode(declared(128 * mib, 120 * mib))).toBe("taken")
  expect(refusalText(declared(128 * mib, 128 * mib))).toBe("LIMIT_SIZE: xl/media/1: 134217728 bytes")
})

test("[G6] a bomb that is honest about its size is refused unopened", () => {
  const bomb = deflateRawSync(Buffer.alloc(100 * 1024 * 1024))
  const part = { name: sheetName, content: "", packed: bomb }
  const honest = craftXlsx({ parts: [{ ...part, both: { size: 100 * 1024 * 1024 } }] })
  expect(honest.length).toBeLessThan(200_000)
  expect(refusalText(honest)).toBe("LIMIT_SIZE: xl/worksheets/sheet1.xml: 104857600 bytes")
})

test("[G6] a bomb that lies about its size is refused as soon as it says more than it declared", () => {
  const bomb = deflateRawSync(Buffer.alloc(100 * 1024 * 1024))
  for (const size of [0, 10, 100_000, 1024 * 1024]) {
    const bytes = craftXlsx({ parts: [{ name: sheetName, content: "", packed: bomb, both: { size } }] })
    expect(refusalText(bytes)).toBe("DAMAGED: xl/worksheets/sheet1.xml: packed data")
  }
})

test("[G6] a part of more than 1 MiB may be at most 200 times its stored size", () => {
  const padded = (length: number) =>
    craftXlsx({ parts: [{ name: sheetName, content: sheetXml({}) + " ".repeat(length) }] })
  expect(refusalCode(padded(1_000_000))).toBe("taken")
  expect(refusalCode(padded(2_000_000))).toBe("LIMIT_SIZE")
})

test("[G6] more than half a million cells with content are refused", () => {
  const row = (cells: number) => `<row>${"<c><v>1</v></c>".repeat(cells)}</row>`
  const sheets = [{ rows: row(1000).repeat(300) }, { rows: row(1000).repeat(200) + row(1) }]
  // Stored, because so much of the same is out of proportion when it is packed.
  const bytes = craftZip(craftParts({ sheets }).map((part) => ({ ...part, stored: true })))
  expect(refusalText(bytes)).toBe("LIMIT_CELLS: cells > 500000")
})

test("[G6] a limit is the last number that is still taken", () => {
  const count = countTo(2, "things")
  count()
  count()
  expect(count).toThrow(new RefusedError("LIMIT_CELLS", "things > 2"))
})

test("[G6] more than 512 sheets are refused", () => {
  const sheets = (count: number) => craftXlsx({ sheets: Array.from({ length: count }, () => ({})) })
  expect(pictureOf(sheets(512)).sheets).toHaveLength(512)
  expect(refusalText(sheets(513))).toBe("LIMIT_CELLS: sheets > 512")
})

test("[G6] more than 100,000 merged areas are refused", () => {
  const merges = (count: number) =>
    `<mergeCells>${Array.from({ length: count }, (_, i) => `<mergeCell ref="A${i + 1}:B${i + 1}"/>`).join("")}</mergeCells>`
  const sheets = [{ after: merges(60_000) }, { after: merges(40_000) }]
  expect(refusalCode(craftXlsx({ sheets }))).toBe("taken")
  expect(refusalText(craftXlsx({ sheets: [...sheets, { after: merges(1) }] }))).toBe(
    "LIMIT_CELLS: merged areas > 100000",
  )
})

test("[G6] more than four million elements of a part are refused, whatever they are", () => {
  const content = `<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${"<x/>".repeat(4_000_000)}</sst>`
  const bytes = craftXlsx({ strings: "", parts: [{ name: "xl/sharedStrings.xml", content, stored: true }] })
  expect(refusalText(bytes)).toBe("LIMIT_CELLS: xl/sharedStrings.xml: elements > 4000000")
})

test("[G6] more than 131,072 formats are refused", () => {
  const ids = Array.from({ length: 131_073 }, (_, id) => id)
  const xfs = ids.map((id) => `<xf numFmtId="${id}"/>`).join("")
  expect(refusalText(craftXlsx({ styles: `<cellXfs>${xfs}</cellXfs>` }))).toBe("LIMIT_CELLS: formats > 131072")
  const numFmts = ids.map((id) => `<numFmt numFmtId="${id}" formatCode="0"/>`).join("")
  expect(refusalText(craftXlsx({ styles: `<numFmts>${numFmts}</numFmts>` }))).toBe("LIMIT_CELLS: formats > 131072")
})

test("[G6] a text of more than 131,072 characters is refused, wherever it stands", () => {
  const text = "x".repeat(131_072)
  const refusal = "LIMIT_SIZE: characters in a text > 131072"
  const places = (t: string) => [
    craftCells(`<c t="str"><v>${t}</v></c>`),
    craftCells(`<c><v>${t}</v></c>`),
    craftCells(`<c t="inlineStr"><is><r><t>${t.slice(0, 100)}</t></r><r><t>${t.slice(100)}</t></r></is></c>`),
    craftCells(`<c t="s"><v>0</v></c>`, { strings: `<si><t>${t}</t></si>` }),
  ]
  for (const bytes of places(text)) expect(refusalCode(bytes)).toBe("taken")
  for (const bytes of places(text + "x")) expect(refusalText(bytes)).toBe(refusal)
})

test("[G6] rows and cells that are styled and empty are not cells: 100,000 rows of them are read", () => {
  const styles = `<cellXfs><xf numFmtId="0"/><xf numFmtId="3"/></cellXfs>`
  const empty = `<c s="1"/>`.repeat(8)
  const rows = Array.from(
    { length: 100_000 },
    (_, i) => `<row r="${i + 1}" s="1" customFormat="1" ht="15.75">${empty}</row>`,
  )
  const cells = pictureOf(craftRows(rows.join("") + `<row><c s="1"><v>343</v></c></row>`, { styles })).sheets[0]!.cells
  expect([...cells.values()]).toEqual([
    { address: "A100001", content: { type: "number", value: 343 }, format: "#,##0" },
  ])
})
