import { createHash } from "node:crypto"
import sheetjs from "@e965/xlsx"
import exceljs from "exceljs"
import { version as exceljsVersion } from "exceljs/package.json"
import type { Means } from "../engine/xlsx/means"
import { readWorkbook, readWorkbookPlainly, type ReadResult } from "../engine/xlsx/read-workbook"
import { version } from "../package.json"
import { nodeMeans } from "../src/cli/node-means"
import type { Peer } from "./measuring"

/** A file, and those of its parts that a reader of figures needs, as they are packed. */
export interface ReadInput {
  readonly bytes: Uint8Array
  readonly packed: readonly { readonly stored: Uint8Array; readonly length: number }[]
}

/** The file with the parts that our reader asks for. */
export function readInput(bytes: Uint8Array): ReadInput {
  const packed: { readonly stored: Uint8Array; readonly length: number }[] = []
  const watched: Means = {
    ...nodeMeans,
    inflate(stored, length) {
      packed.push({ stored, length })
      return nodeMeans.inflate(stored, length)
    },
  }
  visited(readWorkbook(bytes, watched))
  return { bytes, packed }
}

/** Reading a workbook, from its bytes to every cell that holds something. */
export const readPeers: readonly Peer<ReadInput>[] = [
  {
    name: "bieumau",
    version,
    does: "sha-256, CRC of the parts read, every cell",
    run: ({ bytes }) => [hashOf(bytes), visited(readWorkbook(bytes, nodeMeans))],
  },
  {
    name: "bieumau-plain",
    version,
    does: "the same with the plain reader (saxes) alone",
    run: ({ bytes }) => [hashOf(bytes), visited(readWorkbookPlainly(bytes, nodeMeans))],
  },
  {
    name: "exceljs",
    version: exceljsVersion,
    does: "sha-256, load (styles, validations, pictures too; no CRC), every cell",
    async run({ bytes }) {
      const workbook = new exceljs.Workbook()
      await workbook.xlsx.load(bytes as unknown as exceljs.Buffer)
      let cells = 0
      workbook.eachSheet((sheet) =>
        sheet.eachRow((row) => row.eachCell((cell) => (cells += cell.value === null ? 0 : 1))),
      )
      return [hashOf(bytes), cells]
    },
  },
  {
    name: "sheetjs",
    version: sheetjs.version,
    does: "sha-256, read with its defaults (no CRC; formatted texts too), every cell",
    run({ bytes }) {
      const { Sheets } = sheetjs.read(bytes, { type: "buffer" })
      let cells = 0
      for (const sheet of Object.values(Sheets)) for (const key in sheet) if (!key.startsWith("!")) cells += 1
      return [hashOf(bytes), cells]
    },
  },
  {
    name: "inflate",
    version: process.versions.zlib,
    does: "inflating the parts that bieumau reads, and nothing else",
    run: ({ packed }) => packed.map(({ stored, length }) => nodeMeans.inflate(stored, length)?.length),
  },
]

function hashOf(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex")
}

/** How many cells there are, each looked at. Throws where the file is refused: a benchmark must not be fast by refusing. */
function visited(read: ReadResult): number {
  if ("refusal" in read) throw new Error(`refused: ${read.refusal.code} ${read.refusal.detail}`)
  let cells = 0
  for (const sheet of read.picture.sheets)
    for (const { content } of sheet.cells.values()) cells += content.type === "unstored" ? 0 : 1
  return cells
}
