import { mergingOf, type CellSpec } from "../../model/cell-spec"
import type { Language } from "../../model/bilingual"
import type { SummarySpeaker } from "./words"

/** The unit of measure of a total, as it is printed. Of answers yes or no the total is the number of units that say yes. */
export function measureText(spec: CellSpec, language: Language, say: SummarySpeaker): string {
  return spec.kind === "yesNo" && mergingOf(spec) === "sum" ? say("unitsThatHave", {}) : spec.measure.label[language]
}
