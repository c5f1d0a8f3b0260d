import { HostFault, type HostFaultCode } from "../../engine/index"

/** What Excel's own codes come to. Its sentences are never passed on: they are in no one's language and name no next step. */
const codes: ReadonlyMap<string, HostFaultCode> = new Map([
  ["InvalidOperationInCellEditMode", "cellEditing"],
  ["AccessDenied", "protectedSheet"],
  ["ItemNotFound", "sheetGone"],
  ["ItemAlreadyExists", "sheetTaken"],
  ["RequestPayloadSizeLimitExceeded", "tooLarge"],
  ["ResponsePayloadSizeLimitExceeded", "tooLarge"],
  ["RangeExceedsLimit", "tooLarge"],
  ["OperationCellsExceedLimit", "tooLarge"],
  ["ApiNotFound", "missingApi"],
  ["ApiNotAvailable", "missingApi"],
  ["UnsupportedOperation", "missingApi"],
  ["UnsupportedFeature", "missingApi"],
  ["GeneralException", "busy"],
  ["InactiveWorkbook", "busy"],
  ["ActivityLimitReached", "busy"],
  ["ConnectionFailure", "busy"],
  ["RequestAborted", "busy"],
  ["ServiceNotAvailable", "busy"],
  ["Timeout", "busy"],
])

/** Faults whose detail people read as the name of a sheet, a size or a version: Excel's code is none of these. */
const ofSomething: ReadonlySet<HostFaultCode> = new Set([
  ...(["protectedSheet", "sheetGone", "sheetTaken", "tooLarge", "missingApi"] as const),
])

/**
 * Any error as a HostFault; one that is a HostFault already stays what it is. `sheet`: the sheet that was asked for, which is
 * the detail of faults about sheets; absent: that detail is empty. Where a fault is about nothing that has a name, the detail is
 * Excel's short code, or the kind of the error.
 */
export function faultOf(error: unknown, sheet = ""): HostFault {
  if (error instanceof HostFault) return error
  const code = codeOf(error)
  const fault = codes.get(code) ?? "unknown"
  const isOfSheet = fault === "protectedSheet" || fault === "sheetGone"
  return new HostFault(fault, isOfSheet ? sheet : ofSomething.has(fault) ? "" : code, error)
}

/** Whether Excel refused because one request, or its answer, was too long. */
export function isTooLong(error: unknown): boolean {
  return codes.get(codeOf(error)) === "tooLarge"
}

/** Excel's code, which is one word; for errors that are not Excel's the kind of the error. */
function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return "Error"
  const { code } = error as { readonly code?: unknown }
  return (typeof code === "string" || typeof code === "number") && /^\w+$/.test(String(code))
    ? String(code)
    : error.name
}
