import { RefusedError } from "../../findings/refusal"
import { unescapeText } from "./escaped-text"
import { limits } from "../limits"
import { spreadsheetNamespaces } from "./namespaces"
import type { OpenedFile } from "./opened-file"
import { onlyPart, type Relationship } from "./relationships"
import type { ElementReader, PartReading, XmlAttributes } from "./element-reader"
import { partMemory } from "./part-memory"

/** Formats that files name by number alone, as ECMA-376 lists them (18.8.30). */
const builtinFormats: ReadonlyMap<number, string> = new Map<number, string>([
  [1, "0"],
  [2, "0.00"],
  [3, "#,##0"],
  [4, "#,##0.00"],
  [5, '"$"#,##0_);("$"#,##0)'],
  [6, '"$"#,##0_);[Red]("$"#,##0)'],
  [7, '"$"#,##0.00_);("$"#,##0.00)'],
  [8, '"$"#,##0.00_);[Red]("$"#,##0.00)'],
  [9, "0%"],
  [10, "0.00%"],
  [11, "0.00E+00"],
  [12, "# ?/?"],
  [13, "# ??/??"],
  [14, "mm-dd-yy"],
  [15, "d-mmm-yy"],
  [16, "d-mmm"],
  [17, "mmm-yy"],
  [18, "h:mm AM/PM"],
  [19, "h:mm:ss AM/PM"],
  [20, "h:mm"],
  [21, "h:mm:ss"],
  [22, "m/d/yy h:mm"],
  [37, "#,##0 ;(#,##0)"],
  [38, "#,##0 ;[Red](#,##0)"],
  [39, "#,##0.00;(#,##0.00)"],
  [40, "#,##0.00;[Red](#,##0.00)"],
  [41, '_(* #,##0_);_(* (#,##0);_(* "-"_);_(@_)'],
  [42, '_("$"* #,##0_);_("$"* (#,##0);_("$"* "-"_);_(@_)'],
  [43, '_(* #,##0.00_);_(* (#,##0.00);_(* "-"??_);_(@_)'],
  [44, '_("$"* #,##0.00_);_("$"* (#,##0.00);_("$"* "-"??_);_(@_)'],
  [45, "mm:ss"],
  [46, "[h]:mm:ss"],
  [47, "mmss.0"],
  [48, "##0.0E+0"],
  [49, "@"],
  // Dates and times of East Asian calendars: their texts differ by the reader's language, their being dates does not.
  ...[27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58].map((id): [number, string] => [id, "mm-dd-yy"]),
  ...[32, 33, 34, 35].map((id): [number, string] => [id, "h:mm:ss"]),
])

const memory = partMemory<readonly (string | undefined)[]>()

/**
 * The number format's own text for each cell format (the `s` of a cell), by index; undefined for General. The text is
 * kept, never interpreted: no type follows from it. None when the workbook has no styles.
 */
export function readNumberFormats(
  { zip, readXml }: OpenedFile,
  relationships: ReadonlyMap<string, Relationship>,
): readonly (string | undefined)[] {
  const part = onlyPart(zip, relationships, "styles")
  if (part === undefined) return []
  return readXml({ ...part, namespaces: spreadsheetNamespaces }, listOfFormats, memory)
}

function listOfFormats(): PartReading<readonly (string | undefined)[]> {
  const own = new Map<number, string>()
  const ids: number[] = []
  const numFmt: ElementReader = {
    open(attributes) {
      own.set(numberOf(attributes), unescapeText(attributes.value("formatCode") ?? ""))
      refusePast(own.size)
    },
  }
  const xf: ElementReader = { open: (attributes) => refusePast(ids.push(numberOf(attributes))) }
  const styleSheet: ElementReader = {
    inside: [
      ["numFmts", { inside: [["numFmt", numFmt]] }],
      ["cellXfs", { inside: [["xf", xf]] }],
    ],
  }
  return {
    roots: [["styleSheet", styleSheet]],
    result: () => ids.map((id) => numberFormat(id, own)),
  }
}

function refusePast(count: number): void {
  if (count > limits.formats) throw new RefusedError("LIMIT_CELLS", `formats > ${limits.formats}`)
}

/** The text of the number format of an id, by the file's own formats or by those that every reader knows; undefined for General. */
export function numberFormat(id: number, own: ReadonlyMap<number, string>): string | undefined {
  const text = own.get(id) ?? builtinFormats.get(id)
  return text === undefined || text === "" || text.toLowerCase() === "general" ? undefined : text
}

function numberOf(attributes: XmlAttributes): number {
  return Number(attributes.value("numFmtId") ?? "0")
}
