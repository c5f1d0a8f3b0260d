import { ExcelError } from "../excel-error"
import type { Session } from "../session"
import type { WireObject } from "../wire/wire-object"

/** `Excel.Application` */
export function applicationObject(session: Session): WireObject {
  const { calculation, locale, opened } = session
  return {
    kind: "Application",
    reads: {
      calculationMode: () => calculation.mode,
      calculationState: () => (calculation.isDue ? "Pending" : "Done"),
      decimalSeparator: () => locale.decimal,
      thousandsSeparator: () => locale.group,
      useSystemSeparators: () => true,
    },
    writes: { calculationMode: (mode: Session["calculation"]["mode"]) => void (calculation.mode = mode) },
    methods: {
      calculate: () => void (calculation.isDue = true),
      suspendApiCalculationUntilNextSync: () => void (calculation.isSuspended = true),
      // There is no screen to be kept still.
      suspendScreenUpdatingUntilNextSync: () => undefined,
      createWorkbook: (base64?: string | null) => newWorkbookObject(base64 ?? "", opened),
    },
  }
}

/** What Excel says to a file that it cannot read: every .xlsx begins as a zip does. */
function newWorkbookObject(base64: string, opened: string[]): WireObject {
  if (base64 !== "" && !base64.startsWith("UEsDB"))
    throw new ExcelError("InvalidArgument", "Application.createWorkbook")
  return { kind: "WorkbookCreated", methods: { open: () => void opened.push(base64) } }
}
