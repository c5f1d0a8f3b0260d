import {
  AlignmentType,
  BorderStyle,
  Footer,
  Header,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
  type FileChild,
  type ISectionOptions,
} from "docx"
import type { Annex, ReportDocument } from "../outputs/report/document"
import { childrenOf, noEdges } from "./blocks"
import { textRun, type FigureBookmarks } from "./bookmarks"
import { bodySize, headSize, listSize, noteSize, page, stateSize, textWidth } from "./measures"

/** The report itself, from the name of the State to the signature. */
export function bodySection(report: ReportDocument, bookmarks: FigureBookmarks): ISectionOptions {
  const { head, blocks } = report
  return {
    ...frame(report),
    children: [
      headTable(report),
      centred(head.title, { bold: true, size: bodySize }, 240),
      centred(head.subject, { bold: true, size: bodySize }, 0),
      rule(textWidth * 0.33, 200),
      ...blocks.flatMap((block) => childrenOf(block, bookmarks)),
      ...closing(report),
    ],
  }
}

/** An annex on pages of its own, counted from 1. */
export function annexSection(annex: Annex, report: ReportDocument, bookmarks: FigureBookmarks): ISectionOptions {
  return {
    ...frame(report),
    children: [
      centred(annex.title, { bold: true, size: bodySize }, 0),
      centred(annex.subject, { bold: true, size: bodySize }, 60),
      centred(report.annexOf, { italics: true, size: headSize }, 60),
      rule(textWidth * 0.33, 160),
      ...annex.blocks.flatMap((block) => childrenOf(block, bookmarks)),
    ],
  }
}

/** The number of the page in the middle above, from the second page on. */
function frame({ foot }: ReportDocument): Omit<ISectionOptions, "children"> {
  const number = new Header({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ children: [PageNumber.CURRENT], size: headSize })],
      }),
    ],
  })
  const nothing = new Header({ children: [new Paragraph({})] })
  const made =
    foot === undefined ? undefined : new Footer({ children: [centred(foot, { italics: true, size: noteSize }, 0)] })
  return {
    properties: {
      titlePage: true,
      page: { size: { width: page.width, height: page.height }, margin: page.margin, pageNumbers: { start: 1 } },
    },
    headers: { default: number, first: nothing },
    ...(made === undefined ? {} : { footers: { default: made, first: made } }),
  }
}

type Look = NonNullable<Parameters<typeof textRun>[1]>

function centred(text: string, look: Look, before: number): Paragraph {
  return new Paragraph({ children: [textRun(text, look)], alignment: AlignmentType.CENTER, spacing: { before } })
}

/** A line as wide as that, in the middle of a width: by default that of the text. */
function rule(length: number, after: number, width = textWidth): Paragraph {
  const aside = Math.round((width - length) / 2)
  return new Paragraph({
    children: [textRun("", { size: 4 })],
    indent: { left: aside, right: aside },
    border: { top: { style: BorderStyle.SINGLE, size: 6, color: "000000", space: 1 } },
    spacing: { before: 20, after, line: 60 },
  })
}

/** Two columns without edges: who issues the document on the left, the State on the right. */
function headTable({ head }: ReportDocument): Table {
  const widths = [Math.round(textWidth * 0.4), Math.round(textWidth * 0.6)] as const
  return columnsOf(widths, [
    [
      ...head.parent.map((line) => centred(line, { size: headSize }, 0)),
      centred(head.issuer, { bold: true, size: headSize }, 0),
      rule(widths[0] * 0.4, 120, widths[0]),
      centred(head.number, { size: headSize }, 0),
    ],
    [
      centred(head.state, { bold: true, size: stateSize }, 0),
      centred(head.motto, { bold: true, size: bodySize }, 0),
      rule(widths[1] * 0.62, 120, widths[1]),
      centred(head.placeAndDate, { italics: true, size: headSize }, 0),
    ],
  ])
}

/** Who gets it on the left; who signs on the right, with room to sign. */
function closing({ closing: { recipients, recipientsTitle, signer } }: ReportDocument): readonly FileChild[] {
  const widths = [Math.round(textWidth * 0.5), Math.round(textWidth * 0.5)] as const
  const left = [
    new Paragraph({ children: [textRun(recipientsTitle, { bold: true, italics: true, size: 24 })] }),
    ...recipients.map((one) => new Paragraph({ children: [textRun(one, { size: listSize })] })),
  ]
  const right = signer.map((one) => centred(one, { bold: true, size: bodySize }, 0))
  return [
    new Paragraph({ children: [], spacing: { before: 240 }, keepNext: true }),
    columnsOf(widths, [left, [...right, ...Array.from({ length: 4 }, () => new Paragraph({}))]]),
  ]
}

function columnsOf(
  widths: readonly [number, number],
  [left, right]: readonly [readonly Paragraph[], readonly Paragraph[]],
): Table {
  const cell = (width: number, children: readonly Paragraph[]) =>
    new TableCell({
      width: { size: width, type: WidthType.DXA },
      margins: { left: 0, right: 0 },
      children: [...children],
    })
  return new Table({
    columnWidths: [...widths],
    width: { size: widths[0] + widths[1], type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    borders: noEdges,
    rows: [new TableRow({ cantSplit: true, children: [cell(widths[0], left), cell(widths[1], right)] })],
  })
}
