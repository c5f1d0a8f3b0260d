import type { ReportingUnit } from "../model/profile"
import type { LateForm } from "./punctuality"
import type { TakenFile } from "./received-file"

/** What became of one unit's report. */
export interface UnitState {
  readonly unit: ReportingUnit
  /** `received`: handed in, on an unknown day. `tied`: several files, and nothing says which counts. */
  readonly state: "onTime" | "late" | "received" | "tied" | "missing"
  /** Days after the deadline, of the form that is latest; 0 unless late. */
  readonly daysLate: number
  /** The forms that are late where not all that the unit brought are so by the same days, by the profile's order; else none. */
  readonly lateForms: readonly LateForm[]
  /** The file that counts; absent where none does. */
  readonly chosen?: TakenFile
  /**
   * What became of the workbooks that the report is made of, where the register says so; then no file of the unit's own counts, `tied`
   * are those that came beside the parts all the same, and the state is the worst of the parts that count.
   */
  readonly parts?: readonly UnitState[]
  readonly superseded: readonly TakenFile[]
  readonly tied: readonly TakenFile[]
  /** Somebody decided that the figures of the file that counts do so whatever hard findings say. Absent: nobody did. */
  readonly isIncluded?: true
}
