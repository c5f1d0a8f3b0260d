import type { Bilingual } from "./bilingual"
import type { Form } from "./form"
import type { Limit } from "./limit"

/** One reporting regime as data: its forms and rules. National; a province's own choices are in its Profile. */
export interface Pack {
  readonly id: string
  readonly version: string
  readonly title: Bilingual
  readonly basis: Bilingual
  /** Who signs: the title over the signature at the right of every form. */
  readonly approver: Bilingual
  readonly forms: readonly Form[]
  /** A report with less than so many per cent of its required cells filled is called sparse; absent: none is. */
  readonly completeness?: Limit
}
