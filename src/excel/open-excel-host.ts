import type { Applied, Edit, Unmarked } from "../../engine/index"
import { base64Of } from "./base64"
import { conversing } from "./conversation"
import type { ExcelHost } from "./excel-host"
import { faultOf } from "./faults"
import { fileNameOf } from "./file-name"
import { abilities, demand } from "./gates"
import { setMarks } from "./marking/set-marks"
import { hasSheet, lookAt, selectedCell } from "./picturing/look-at"
import { takePicture } from "./picturing/take-picture"
import { selectCell } from "./select-cell"
import { inTurn } from "./turns"
import { watchChanges } from "./watch-changes"
import { watchSelection } from "./watch-selection"
import { writeSheets } from "./writing/write-sheets"

/**
 * The workbook that is open in Excel, once Office is ready. Throws a HostFault (`missingApi`) where this Excel is older than
 * Excel 2019.
 */
export async function openExcelHost(): Promise<ExcelHost> {
  await Office.onReady()
  demand("floor")
  const waiters = new Set<(isWaiting: boolean) => void>()
  const converse = conversing((isWaiting) => {
    for (const waits of waiters) waits(isWaiting)
  })
  const turn = inTurn()
  let isWriting = false

  async function applyOne(edit: Edit): Promise<readonly Unmarked[]> {
    switch (edit.kind) {
      case "sheets":
        await writeSheets(converse, edit)
        return []
      case "marks":
        return converse((talk) => setMarks(talk, edit.marks))
      case "select":
        await converse((talk) => selectCell(talk, edit.place), edit.place.sheet)
        return []
    }
  }

  return {
    abilities: abilities(),
    get fileName() {
      return fileNameOf(Office.context.document.url)
    },
    picture: () => turn(() => converse(takePicture)),
    apply: (edits) =>
      turn(async (): Promise<Applied> => {
        isWriting = true
        try {
          const unmarked: Unmarked[] = []
          for (const edit of edits) unmarked.push(...(await applyOne(edit)))
          return { unmarked: onlyOnce(unmarked) }
        } finally {
          isWriting = false
        }
      }),
    async openWorkbook(bytes) {
      demand("newWorkbook")
      try {
        await Excel.createWorkbook(base64Of(bytes))
      } catch (error) {
        throw faultOf(error)
      }
    },
    watch: (changed) =>
      watchChanges(converse, () => {
        if (!isWriting) changed()
      }),
    watchSelection,
    selected: () => turn(() => converse(selectedCell)),
    hasSheet: (name) => turn(() => converse((talk) => hasSheet(talk, name))),
    lookAt: (parts) => turn(() => converse((talk) => lookAt(talk, parts), parts[0]?.sheet)),
    onWaiting(waits) {
      waiters.add(waits)
      return () => void waiters.delete(waits)
    },
  }
}

function onlyOnce(unmarked: readonly Unmarked[]): readonly Unmarked[] {
  return [...new Map(unmarked.map((one) => [one.sheet, one])).values()]
}
