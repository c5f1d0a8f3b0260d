import type { Cause, Finding } from "../findings/finding"
import type { Message } from "../messages/catalogue"
import type { CellKey } from "../model/cell-key"
import type { Place } from "../model/observation"
import type { Severity } from "../model/rule"

interface Where {
  readonly cell?: CellKey
  readonly place?: Place
  readonly value?: string
  readonly expected?: string
  readonly causes?: readonly Cause[]
}

/** A finding of the reading itself; its name is the key of its sentence. */
export function layoutFinding(severity: Severity, message: Message, where: Where = {}): Finding {
  return { rule: message.key, severity, outcome: "fails", related: [], causes: [], ...where, message }
}
