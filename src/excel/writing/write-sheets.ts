import { HostFault, type SheetEdit } from "../../../engine/index"
import type { Converse } from "../conversation"
import { faultOf } from "../faults"
import { demand } from "../gates"
import { styleSteps, stylesIn } from "./cell-styles"
import { finishingSteps, sheetSteps } from "./sheet-steps"
import { inRequests, step, type Step } from "./steps"
import { removingSteps } from "./removing"
import { survey, type Survey } from "./survey"
import { undo } from "./undo"

/**
 * Writes new sheets into the open workbook, or nothing: whatever fails is taken back. Sheets that give way only lose their names
 * at first, and go when everything else is there. Throws a HostFault.
 */
export async function writeSheets(converse: Converse, edit: SheetEdit): Promise<void> {
  assertWritable(edit)
  const before = await converse((talk) => survey(talk, edit))
  try {
    await converse((talk) => inRequests(talk, writing(talk.context.workbook, edit, before)))
    if (before.replaced.length > 0)
      await converse((talk) => inRequests(talk, removingSteps(talk.context.workbook.worksheets, before.replaced)))
  } catch (error) {
    if ((await undo(converse, edit, before)) === "done") return
    const fault = faultOf(error)
    // New sheets are not protected, and the structure is not: nothing may be written at all.
    throw fault.code === "protectedSheet" ? new HostFault("readOnly", "", fault) : fault
  }
}

/** Throws before anything is written where this Excel is too old for a part that nobody agreed to do without. */
function assertWritable({ sheets, lacking = [] }: SheetEdit): void {
  const isValidated = sheets.some(({ validations }) => validations.length > 0)
  demand(
    ...(isValidated && !lacking.includes("validation") ? (["validation"] as const) : []),
    ...(lacking.includes("printSetup") ? [] : (["printSetup"] as const)),
  )
}

/** The names come free. Whoever finds them after Excel itself broke off can still tell what the sheets were. */
function makingRoom({ worksheets }: Excel.Workbook, { sheets, replaced }: Survey): readonly Step[] {
  const taken = new Set(sheets.map(({ name }) => name.toLowerCase()))
  return replaced.map(({ id, name }) => {
    const free = freeName(name, taken)
    taken.add(free.toLowerCase())
    return step(() => (worksheets.getItem(id).name = free))
  })
}

function freeName(name: string, taken: ReadonlySet<string>): string {
  for (let i = 1; ; i++) {
    const end = i === 1 ? " (cũ)" : ` (cũ ${i})`
    const free = name.slice(0, 31 - end.length) + end
    if (!taken.has(free.toLowerCase())) return free
  }
}

/** Each step is done before the next is made: what it names must be there by then. */
function* writing(workbook: Excel.Workbook, { sheets }: SheetEdit, before: Survey): Iterable<Step> {
  yield* makingRoom(workbook, before)
  // All of them first: formulas and links name sheets that come after their own.
  for (const { name } of sheets) yield step(() => workbook.worksheets.add(name))
  yield* styleSteps(workbook, stylesIn(sheets), before.styles)
  for (const sheet of sheets) yield* sheetSteps(workbook.worksheets.getItem(sheet.name), sheet)
  yield* finishingSteps(workbook.worksheets, sheets)
}
