import {
  AlignmentType,
  BorderStyle,
  HeightRule,
  ImageRun,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
  type FileChild,
} from "docx"
import type { BarsBlock, Block, TableBlock } from "../outputs/report/document"
import { textRun, type FigureBookmarks } from "./bookmarks"
import { bodySize, millimetres, noteSize, tableSize, textWidth } from "./measures"
import { greyPixel } from "./grey-pixel"

const firstLine = millimetres(12.7)
const before = 120

/** What a block is in Word. */
export function childrenOf(block: Block, bookmarks: FigureBookmarks): readonly FileChild[] {
  switch (block.block) {
    case "heading":
      return [
        new Paragraph({
          children: [textRun(block.text, { bold: true, size: bodySize })],
          outlineLevel: 0,
          keepNext: true,
          alignment: AlignmentType.JUSTIFIED,
          indent: { firstLine },
          spacing: { before },
        }),
      ]
    case "paragraph": {
      const look = { body: {}, toWrite: { italics: true }, note: { size: noteSize, italics: true } }[block.look]
      return [
        new Paragraph({
          children: bookmarks.runs(block.runs, look),
          alignment: AlignmentType.JUSTIFIED,
          indent: { firstLine },
          spacing: { before, line: 276 },
        }),
      ]
    }
    case "table":
      return [...titleOf(block.title), tableOf(block, bookmarks), afterTable()]
    case "bars":
      return [...titleOf(block.title, block.measure), barsOf(block, bookmarks), afterTable()]
  }
}

function titleOf(title: string, measure?: string): readonly Paragraph[] {
  if (title === "") return []
  const runs = [textRun(title, { bold: true, size: tableSize })]
  if (measure !== undefined) runs.push(textRun(` (${measure})`, { size: tableSize, italics: true }))
  return [
    new Paragraph({
      children: runs,
      alignment: AlignmentType.CENTER,
      keepNext: true,
      spacing: { before: 160, after: 60 },
    }),
  ]
}

/** Two tables without a line between them would become one. */
function afterTable(): Paragraph {
  return new Paragraph({ children: [textRun("", { size: 12 })], spacing: { before: 0, after: 0 } })
}

const across = { left: AlignmentType.LEFT, center: AlignmentType.CENTER, right: AlignmentType.RIGHT } as const
const edge = { style: BorderStyle.SINGLE, size: 4, color: "000000" }
const edges = { top: edge, bottom: edge, left: edge, right: edge }
const none = { style: BorderStyle.NONE, size: 0, color: "auto" }
export const noEdges = {
  top: none,
  bottom: none,
  left: none,
  right: none,
  insideHorizontal: none,
  insideVertical: none,
}

function tableOf({ columns, rows, hasTotal }: TableBlock, bookmarks: FigureBookmarks): Table {
  const widths = columns.map(({ share }) => Math.round(share * textWidth))
  const cell = (column: number, children: ReturnType<FigureBookmarks["runs"]>, isHead: boolean) =>
    new TableCell({
      width: { size: widths[column] ?? 0, type: WidthType.DXA },
      borders: edges,
      verticalAlign: isHead ? VerticalAlignTable.CENTER : VerticalAlignTable.TOP,
      margins: { top: 40, bottom: 40, left: 80, right: 80 },
      children: [
        new Paragraph({
          children,
          alignment: isHead ? AlignmentType.CENTER : across[columns[column]?.across ?? "left"],
        }),
      ],
    })
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map(({ title }, i) => cell(i, [textRun(title, { bold: true, size: tableSize })], true)),
  })
  const body = rows.map((row, i) => {
    const look = { size: tableSize, ...(hasTotal && i === rows.length - 1 ? { bold: true } : {}) }
    return new TableRow({
      cantSplit: true,
      children: columns.map((_, j) => cell(j, bookmarks.runs(row[j] ?? [], look), false)),
    })
  })
  return new Table({
    columnWidths: widths,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    rows: [head, ...body],
  })
}

const [labelShare, barShare] = [0.38, 0.44]
/** Pixels at 96 to the inch, as pictures are measured. */
const longestBar = Math.floor((barShare * textWidth) / 15) - 12
const barHeight = 13

/** A bar is a picture stretched to its length; label and figure stay text, to be read, searched and bound. */
function barsOf({ bars }: BarsBlock, bookmarks: FigureBookmarks): Table {
  const widths = [labelShare, barShare, 1 - labelShare - barShare].map((share) => Math.round(share * textWidth))
  const cell = (column: number, paragraph: Paragraph) =>
    new TableCell({
      width: { size: widths[column] ?? 0, type: WidthType.DXA },
      borders: { top: none, bottom: none, left: none, right: none },
      verticalAlign: VerticalAlignTable.CENTER,
      margins: { top: 20, bottom: 20, left: 60, right: 60 },
      children: [paragraph],
    })
  return new Table({
    columnWidths: widths,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    borders: noEdges,
    rows: bars.map(
      ({ label, figure, length }, i) =>
        new TableRow({
          cantSplit: true,
          height: { value: 300, rule: HeightRule.ATLEAST },
          children: [
            cell(
              0,
              new Paragraph({
                children: [textRun(label, { size: tableSize })],
                alignment: AlignmentType.RIGHT,
                // A chart that is torn by the end of a page is none: each line holds on to the next.
                keepNext: i < bars.length - 1,
              }),
            ),
            cell(1, new Paragraph({ children: [bar(label, length)] })),
            cell(2, new Paragraph({ children: bookmarks.runs([figure], { size: tableSize }) })),
          ],
        }),
    ),
  })
}

function bar(label: string, length: number): ImageRun {
  return new ImageRun({
    type: "png",
    data: greyPixel(),
    transformation: { width: Math.max(1, Math.round(length * longestBar)), height: barHeight },
    altText: { name: "cột", title: label, description: label },
  })
}
