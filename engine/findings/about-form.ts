import { partsOfKey } from "../model/cell-key"
import type { Finding } from "./finding"
import type { FindingGroup } from "./grouping"

/** The code of the form that all of a group is about, by its cells or its sentence; undefined where there are several, or none. */
export function aboutForm({ findings, message: { facts } }: FindingGroup): string | undefined {
  const about = ({ cell, message }: Finding): unknown =>
    cell === undefined ? message.facts.form : partsOfKey(cell).form
  const forms = new Set(findings.map(about))
  const [form] = forms.size === 1 ? forms : [facts.form]
  return typeof form === "string" ? form : undefined
}
