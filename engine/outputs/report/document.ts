import type { Language } from "../../model/bilingual"
import type { CellKey } from "../../model/cell-key"
import type { Place } from "../../model/observation"

/** A report to be signed, as what stands on its pages: neither Word nor HTML. */
export interface ReportDocument {
  readonly language: Language
  readonly title: string
  readonly author: string
  /** The day of the document, `2019-02-20`; absent: left open on the page. */
  readonly date?: string
  readonly head: ReportHead
  readonly blocks: readonly Block[]
  readonly closing: {
    readonly recipientsTitle: string
    readonly recipients: readonly string[]
    readonly signer: readonly string[]
  }
  /** Under the title of each annex: which document it belongs to. */
  readonly annexOf: string
  /** The file name of the provincial workbook that the figures come from. */
  readonly workbook: string
  readonly annexes: readonly Annex[]
  /** What stands at the foot of every page: that the figures are made up; absent where they are real. */
  readonly foot?: string
}

/** The head of an administrative document by Decree 30/2020/NĐ-CP. */
export interface ReportHead {
  /** Whoever the issuer is under, line by line. */
  readonly parent: readonly string[]
  readonly issuer: string
  readonly state: string
  readonly motto: string
  readonly number: string
  readonly placeAndDate: string
  readonly title: string
  readonly subject: string
}

/** On pages of its own, after the signature. */
export interface Annex {
  readonly title: string
  readonly subject: string
  readonly blocks: readonly Block[]
}

export type Block =
  | { readonly block: "heading"; readonly text: string }
  /** `toWrite`: a person has to write it. `note`: small, under what it explains. */
  | { readonly block: "paragraph"; readonly look: "body" | "toWrite" | "note"; readonly runs: readonly Run[] }
  | TableBlock
  | BarsBlock

export interface TableBlock {
  readonly block: "table"
  /** Empty: none. */
  readonly title: string
  readonly columns: readonly TableColumn[]
  readonly rows: readonly (readonly (readonly Run[])[])[]
  /** Whether the last row is a total. */
  readonly hasTotal: boolean
}

export interface TableColumn {
  readonly title: string
  /** Of the width of the page; all together 1. */
  readonly share: number
  readonly across: "left" | "center" | "right"
}

/** A bar for each figure, the longest for the greatest, with the figure beside it. */
export interface BarsBlock {
  readonly block: "bars"
  readonly title: string
  readonly measure: string
  readonly bars: readonly { readonly label: string; readonly figure: BoundFigure; readonly length: number }[]
}

/** Words as they are, or a figure that hangs on the summary. */
export type Run = string | BoundFigure

export interface BoundFigure {
  /** As it is written in the report: `01`, `3.135`, `hơn 133.310`. */
  readonly text: string
  readonly binding: Binding
}

/** Whose figure it is, and where the provincial workbook has it. */
export interface Binding {
  readonly cell: CellKey
  /** Absent for the province. */
  readonly tier?: string
  readonly unit?: string
  /** The figure as decimal text with a point; a day as its serial number. */
  readonly figure: string
  readonly place: Place
}
