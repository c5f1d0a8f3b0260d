import type { Bilingual } from "../model/bilingual"
import type { UnitState } from "../tracking/unit-state"
import { stateAndForms } from "./summary/state"
import { summarySpeaker } from "./summary/words"

/** What became of a unit's report, in the words of the provincial workbook: `Chậm 5 ngày (A5)`, `Đúng hạn; 2/3 đơn vị thành phần`. */
export function shownState(state: UnitState): Bilingual {
  return { vi: stateAndForms(state, summarySpeaker("vi")), en: stateAndForms(state, summarySpeaker("en")) }
}
