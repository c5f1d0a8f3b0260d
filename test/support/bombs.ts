import { deflateRawSync } from "node:zlib"
import { craftParts, craftRows, craftXlsx } from "./crafted-xlsx"
import { craftZip } from "./crafted-zip"

/** A small file that would be large, or long to read, for a reader that trusts it. */
export interface Bomb {
  readonly name: string
  readonly make: () => Uint8Array
  /** The reason code it is refused with. */
  readonly refused: string
}

const mebibyte = 1024 * 1024
const sheet = "xl/worksheets/sheet1.xml"
const strings = "xl/sharedStrings.xml"
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
const withSheet = (packed: Uint8Array, size: number): Uint8Array =>
  craftXlsx({ parts: [{ name: sheet, content: "", packed, both: { size } }] })
/** Not packed, so that no proportion gives it away. */
const withStrings = (content: string): Uint8Array =>
  craftXlsx({ strings: "", parts: [{ name: strings, content: `<sst xmlns="${main}">${content}</sst>`, stored: true }] })
const storedRows = (rows: string): Uint8Array =>
  craftZip(craftParts({ sheets: [{ rows }] }).map((part) => ({ ...part, stored: true })))
const zeros = (size: number): Uint8Array => deflateRawSync(Buffer.alloc(size))

export const bombs: readonly Bomb[] = [
  {
    name: "100 MiB of zeros, honest about it",
    make: () => withSheet(zeros(100 * mebibyte), 100 * mebibyte),
    refused: "LIMIT_SIZE",
  },
  {
    name: "100 MiB of zeros that say they are 10 bytes",
    make: () => withSheet(zeros(100 * mebibyte), 10),
    refused: "DAMAGED",
  },
  {
    name: "100 MiB of zeros that say they are 1 MiB",
    make: () => withSheet(zeros(100 * mebibyte), mebibyte),
    refused: "DAMAGED",
  },
  {
    name: "a part of 1 GiB",
    make: () => withSheet(zeros(mebibyte), 1024 * mebibyte),
    refused: "LIMIT_SIZE",
  },
  {
    name: "300 parts of 1 MiB each",
    make: () =>
      craftXlsx({
        parts: Array.from({ length: 300 }, (_, i) => ({
          ...{ name: `xl/media/${i}`, content: "", packed: new Uint8Array(8), both: { size: mebibyte } },
        })),
      }),
    refused: "LIMIT_SIZE",
  },
  {
    name: "1,000 entries over the same bytes",
    make: () => {
      const [first, ...others] = craftParts()
      const twins = Array.from({ length: 1000 }, (_, i) => ({ ...first!, name: `xl/media/${i}`, start: 0 }))
      return craftZip([first!, ...others, ...twins])
    },
    refused: "DAMAGED",
  },
  {
    name: "10,000 entries",
    make: () =>
      craftXlsx({ parts: Array.from({ length: 10_000 }, (_, i) => ({ name: `m/${i}`, content: "", stored: true })) }),
    refused: "LIMIT_SIZE",
  },
  {
    name: "entities that multiply",
    make: () => {
      const doctype = `<!DOCTYPE sst [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "${"&a;".repeat(1000)}">]>`
      const content = `${doctype}<sst xmlns="${main}">${"<si><t>&b;</t></si>".repeat(1000)}</sst>`
      return craftXlsx({ strings: "", parts: [{ name: strings, content }] })
    },
    refused: "XML_DOCTYPE",
  },
  {
    name: "1,000,000 elements within each other",
    make: () => withStrings("<r>".repeat(1_000_000)),
    refused: "DAMAGED",
  },
  { name: "4,000,001 elements", make: () => withStrings("<x/>".repeat(4_000_001)), refused: "LIMIT_CELLS" },
  {
    name: "a tag of 1,000,000 attributes",
    make: () => withStrings(`<si${Array.from({ length: 1_000_000 }, (_, i) => ` a${i}=""`).join("")}/>`),
    refused: "DAMAGED",
  },
  {
    name: "a text of 20 MiB",
    make: () => withStrings(`<si><t>${"a".repeat(20 * mebibyte)}</t></si>`),
    refused: "LIMIT_SIZE",
  },
  {
    name: "500,001 cells",
    make: () => storedRows(`<row>${"<c><v>1</v></c>".repeat(1000)}</row>`.repeat(500) + "<row><c><v>1</v></c></row>"),
    refused: "LIMIT_CELLS",
  },
  {
    name: "500,001 cells of text in place",
    make: () => storedRows(`<row>${`<c t="inlineStr"><is><t>a</t></is></c>`.repeat(1000)}</row>`.repeat(501)),
    refused: "LIMIT_CELLS",
  },
  {
    name: "100,001 merged areas",
    make: () => {
      const merges = Array.from({ length: 100_001 }, (_, i) => `<mergeCell ref="A${i + 1}:B${i + 1}"/>`)
      return craftXlsx({ sheets: [{ after: `<mergeCells>${merges.join("")}</mergeCells>` }] })
    },
    refused: "LIMIT_CELLS",
  },
  {
    name: "131,073 formats",
    make: () => craftRows("", { styles: `<cellXfs>${`<xf numFmtId="0"/>`.repeat(131_073)}</cellXfs>` }),
    refused: "LIMIT_SIZE",
  },
  { name: "51 MiB of nothing", make: () => new Uint8Array(51 * mebibyte), refused: "LIMIT_SIZE" },
]
