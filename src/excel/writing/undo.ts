import { HostFault, type SheetEdit } from "../../../engine/index"
import type { Converse } from "../conversation"
import { styleName, stylesIn } from "./cell-styles"
import { inRequests, step, type Step } from "./steps"
import { removingSteps } from "./removing"
import type { Survey } from "./survey"

/** How often it is tried: what made the writing fail may pass. */
const attempts = 3

/**
 * Takes back what was written of an edit: the workbook is as it was surveyed. Where a sheet that gave way is gone already,
 * everything new is there: then it stays, and the rest of those that give way goes too. Says which of both it was. Throws a
 * HostFault (`halfWritten`) where Excel does not let it.
 */
export async function undo(converse: Converse, edit: SheetEdit, before: Survey): Promise<"asBefore" | "done"> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await takeBack(converse, edit, before)
    } catch (cause) {
      if (attempt === attempts) {
        throw new HostFault("halfWritten", edit.sheets.map(({ name }) => name).join(", "), cause)
      }
    }
  }
}

function takeBack(converse: Converse, edit: SheetEdit, before: Survey): Promise<"asBefore" | "done"> {
  return converse(async (talk) => {
    const { workbook } = talk.context
    const worksheets = workbook.worksheets.load("items/id,items/name")
    const styles = workbook.styles.load("items/name")
    await talk.sync()

    const known = new Map(before.sheets.map((sheet) => [sheet.id, sheet]))
    const there = new Set(worksheets.items.map(({ id }) => id))
    if (before.replaced.some(({ id }) => !there.has(id))) {
      const rest = before.replaced.filter(({ id }) => there.has(id))
      await inRequests(talk, removingSteps(worksheets, rest))
      return "done"
    }
    const added = new Set(edit.sheets.map(({ name }) => name.toLowerCase()))
    const steps: Step[] = []
    if (there.has(before.inFront)) steps.push(step(() => worksheets.getItem(before.inFront).activate()))
    for (const sheet of worksheets.items) {
      // Somebody may have added a sheet of their own meanwhile.
      if (known.has(sheet.id) || !added.has(sheet.name.toLowerCase())) continue
      steps.push(
        step(() => {
          sheet.visibility = "Hidden"
          sheet.delete()
        }, 2),
      )
    }
    for (const { id, name, visibility } of before.replaced) {
      steps.push(
        step(() => {
          const sheet = worksheets.getItem(id)
          sheet.name = name
          sheet.visibility = visibility
        }, 2),
      )
    }
    const ours = new Set(stylesIn(edit.sheets).map(styleName))
    for (const style of styles.items) {
      if (ours.has(style.name) && !before.styles.has(style.name)) {
        steps.push(
          step(() => {
            style.delete()
          }),
        )
      }
    }
    await inRequests(talk, steps)
    return "asBefore"
  })
}
