import { SaxesParser } from "saxes"
import { RefusedError, type Refusal } from "../findings/refusal"
import type { StatedFigure, StatedReport } from "../outputs/report/agreement"
import type { CellKey } from "../model/cell-key"
import { openZip } from "../xlsx/container/zip"
import { portableMeans, type Means } from "../xlsx/means"
import { figuresNamespace } from "./figures-part"
import { numeralsIn, wordText } from "./word-text"

/**
 * Reads what a report states now, after a person has worked on it in Word, beside what its figures are bound to. `"other"` for a
 * Word document that is no report of ours, or that a program saved without what its figures are bound to.
 */
export function readReport(
  bytes: Uint8Array,
  means: Means = portableMeans,
): StatedReport | "other" | { readonly refusal: Refusal } {
  try {
    const zip = openZip(bytes, means)
    const [document, figures] = [zip.read("word/document.xml"), figuresIn(zip)]
    if (document === undefined || figures === undefined) return "other"
    return stated(figures, new TextDecoder().decode(document))
  } catch (error) {
    if (error instanceof RefusedError) return { refusal: { code: error.code, detail: error.detail } }
    return { refusal: { code: "DAMAGED", detail: "word/document.xml" } }
  }
}

/** Word numbers the parts that it keeps anew. */
function figuresIn(zip: {
  read: (name: string) => Uint8Array | undefined
  has: (name: string) => boolean
}): Bound | undefined {
  for (let i = 1; i <= 20; i++) {
    const part = zip.has(`customXml/item${i}.xml`) ? zip.read(`customXml/item${i}.xml`) : undefined
    const bound = part && boundIn(new TextDecoder().decode(part))
    if (bound !== undefined) return bound
  }
  return undefined
}

interface Bound {
  readonly workbook: string
  readonly language: "vi" | "en"
  readonly numerals: readonly string[]
  readonly figures: readonly (Omit<StatedFigure, "now"> & { readonly bookmark: string })[]
}

function boundIn(xml: string): Bound | undefined {
  if (!xml.includes(figuresNamespace)) return undefined
  const figures: Bound["figures"][number][] = []
  let root: Omit<Bound, "figures"> | undefined
  const parser = new SaxesParser()
  parser.on("opentag", ({ name, attributes }) => {
    const value = (key: string): string => attributes[key] ?? ""
    if (name === "figures") {
      const language = value("language") === "en" ? "en" : "vi"
      root = { workbook: value("workbook"), language, numerals: value("numerals").split(" ") }
    }
    if (name !== "figure") return
    const [tier, unit] = [value("tier"), value("unit")]
    figures.push({
      bookmark: value("bookmark"),
      cell: value("cell") as CellKey,
      ...(tier === "" ? {} : { tier }),
      ...(unit === "" ? {} : { unit }),
      place: { sheet: value("sheet"), address: value("address") },
      text: value("text"),
    })
  })
  parser.write(xml).close()
  return root && { ...root, figures }
}

function stated({ workbook, language, numerals, figures }: Bound, xml: string): StatedReport {
  const { bookmarks, paragraphs } = wordText(xml)
  const left = [...numerals]
  const added = paragraphs.flatMap(({ text, outside }) =>
    numeralsIn(outside).flatMap((numeral) => {
      const at = left.indexOf(numeral)
      if (at < 0) return [{ numeral, text }]
      left.splice(at, 1)
      return []
    }),
  )
  return {
    ...{ workbook, language },
    figures: figures.map(({ bookmark, ...figure }) => {
      const now = bookmarks.get(bookmark)
      return now === undefined || now.trim() === "" ? figure : { ...figure, now }
    }),
    added,
  }
}
