/** The codes of Excel with the sentences that it says, of https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling */
const sentences = {
  AccessDenied: "You cannot perform the requested operation.",
  ApiNotFound: "The API you are trying to use could not be found. It may be available in a newer version of Excel.",
  GeneralException: "There was an internal error while processing the request.",
  InactiveWorkbook:
    "The operation failed because there are multiple workbooks open and the workbook being called by this API has lost focus.",
  InvalidArgument: "The argument is invalid or missing or has an incorrect format.",
  InvalidOperation: "The operation attempted is invalid on the object.",
  InvalidReference: "This reference is not valid for the current operation.",
  InvalidSelection: "The current selection is invalid for this operation.",
  ItemAlreadyExists: "The resource being created already exists.",
  ItemNotFound: "The requested resource doesn't exist.",
  RangeExceedsLimit: "The cell count in the range has exceeded the maximum supported number.",
  UnsupportedOperation: "The operation being attempted is not supported.",
} as const

export type ExcelErrorCode = keyof typeof sentences

/** What Excel answers instead of a result; a batch stops at it and keeps what was done before. */
export class ExcelError extends Error {
  override readonly name = "ExcelError"

  /** `location`: the API that failed, e.g. `Range.values`; empty where Excel names none. */
  constructor(
    readonly code: ExcelErrorCode,
    readonly location = "",
  ) {
    super(sentences[code])
  }
}

/**
 * The code under test asked for what this host does not have. Never Excel's answer: whoever opened the host is told again
 * when it is closed, so that no test passes on a guess.
 */
export class NotInTestHost extends Error {
  override readonly name = "NotInTestHost"

  constructor(readonly what: string) {
    super(`test/office-host has no ${what}: add it to test/office-host/objects, as Excel has it`)
  }
}
