import { openExcelHost } from "../excel/open-excel-host"

/**
 * "Xóa đánh dấu": takes all marks away without opening the pane. A ribbon button has no place to say what went wrong: the marks
 * then stand as they did, and the pane, which has the same button, says why.
 */
async function clearMarks(): Promise<void> {
  const host = await openExcelHost()
  await host.apply([{ kind: "marks", marks: [] }])
}

void Office.onReady(() => {
  Office.actions.associate("clearMarks", (event: Office.AddinCommands.Event) => {
    const done = () => {
      event.completed()
    }
    clearMarks().then(done, done)
  })
})
