import type { CellKey } from "../model/cell-key"
import type { Form } from "../model/form"
import type { Position } from "../workbook/address"
import type { Sheet } from "../workbook/picture"

/** A row whose label is not the template's, with what it is instead; empty where none stands there. */
export interface ChangedLabel {
  readonly row: string
  readonly written: string
  /** The row whose label it is, where it is exactly that: then nothing says which of the two the figures belong to. */
  readonly labelOf?: string
}

/** A row whose unit of measure is printed as another than the template's. */
export interface ChangedMeasure {
  readonly row: string
  readonly written: string
}

/** A column whose number stands above it, under the head of another column. */
export interface SwappedHead {
  readonly column: string
  readonly written: string
  readonly headOf: string
}

/** Where the cells of one form stand on one sheet of a submission. */
export interface FormLocation {
  readonly form: Form
  readonly sheet: Sheet
  /** Every cell of the form but those of missing rows and columns, with its address on the sheet. */
  readonly addresses: ReadonlyMap<CellKey, string>
  /** The addresses of its row codes, and of the labels of rows without one: what stands there is no figure of anybody's. */
  readonly codes: readonly string[]
  /** The row in which the column numbers stand. */
  readonly numberRow: number
  /** How it was recognised: by the hidden map and the untouched structure, or by what is printed. */
  readonly by: "map" | "print"
  readonly changedLabels: readonly ChangedLabel[]
  readonly changedMeasures: readonly ChangedMeasure[]
  readonly swappedHeads: readonly SwappedHead[]
  /** Rows whose code stands nowhere beside the others, or stands there twice, and that no label tells. */
  readonly missingRows: readonly string[]
  /** Rows that have lost their code and are known by their label alone. */
  readonly rowsByLabel: readonly string[]
  /** Columns whose number stands nowhere above the figures, or stands there twice, and that no head tells. */
  readonly missingColumns: readonly string[]
  /** Columns that have lost their number and are known by their head alone. */
  readonly columnsByHead: readonly string[]
}

/** A form that was recognised, but is so changed that nothing says which figure stands where. */
export interface UnplacedForm {
  readonly form: Form
  readonly sheet: Sheet
  /** Its figures stand to the right of here and below. */
  readonly from: Position
  /** The last row in which a line of it is known to stand, or to have stood. */
  readonly lastRow: number
}
