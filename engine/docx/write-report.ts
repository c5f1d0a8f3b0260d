import { Document, Packer } from "docx"
import type { ReportDocument } from "../outputs/report/document"
import { annexSection, bodySection } from "./pages"
import { figureBookmarks } from "./bookmarks"
import { bodySize, typeface } from "./measures"
import { repackDocument } from "./repack"

/**
 * Writes a report as a .docx, in the layout of Decree 30/2020/NĐ-CP: A4, Times New Roman. Every figure stands in a bookmark of its
 * own, and the file says what each is bound to (`readReport`). The same bytes for the same report.
 */
export async function writeReport(report: ReportDocument): Promise<Uint8Array> {
  const bookmarks = figureBookmarks()
  const sections = [
    bodySection(report, bookmarks),
    ...report.annexes.map((annex) => annexSection(annex, report, bookmarks)),
  ]
  const document = new Document({
    title: report.title,
    creator: report.author,
    lastModifiedBy: report.author,
    styles: {
      default: {
        document: {
          run: {
            font: typeface,
            size: bodySize,
            language: { value: report.language === "vi" ? "vi-VN" : "en-GB" },
          },
        },
      },
    },
    sections,
  })
  return repackDocument(new Uint8Array(await Packer.toArrayBuffer(document)), report, bookmarks.all())
}
