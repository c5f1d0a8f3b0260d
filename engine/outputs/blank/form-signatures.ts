import type { Place } from "../../model/observation"
import { reference } from "../../workbook/address"
import type { BookCell, BookRow } from "../../workbook/book"
import type { BlankRequest } from "./request"
import { speaker } from "./words"
import { rowOf, textCell } from "../cells"
import type { FormGeometry } from "./form-geometry"

/** Who signs a form: the names are taken over from the cover, where they are written once. */
export interface Signers {
  readonly preparedBy: Place
  readonly approvedBy: Place
}

/** Place and date, who signs on which side, and the names under the room to sign in. */
export function signatures(geometry: FormGeometry, request: BlankRequest, signers: Signers): readonly BookRow[] {
  const { signatureRows, leftEnd } = geometry
  const { pack, language } = request
  const say = speaker(language)
  const right = leftEnd + 1
  const name = (column: number, { sheet, address }: Place): BookCell => {
    const cell = reference(sheet, address)
    return {
      column,
      look: "signatureTitle",
      content: { kind: "formula", formula: `IF(${cell}="","",${cell})`, stored: "" },
    }
  }
  return [
    rowOf(signatureRows.date, 18, { ...textCell(right, "signature", say("form.date", {})), open: true }),
    rowOf(
      signatureRows.title,
      18,
      textCell(1, "signatureTitle", say("form.preparer", {})),
      textCell(right, "signatureTitle", pack.approver[language]),
    ),
    rowOf(
      signatureRows.how,
      18,
      textCell(1, "signature", say("form.preparerHow", {})),
      textCell(right, "signature", say("form.approverHow", {})),
    ),
    rowOf(signatureRows.how + 1, 60),
    rowOf(signatureRows.name, 18, name(1, signers.preparedBy), name(right, signers.approvedBy)),
  ]
}
