import { readFile } from "node:fs/promises"
import type { RequestListener, ServerResponse } from "node:http"
import { join } from "node:path"
import { paneAnswers } from "../../../src/cli/pane-server"
import { bundled } from "../browser/host-script"
import type { WorkbookModel } from "../workbook/model"

/** The client of the pane's frame finds the Excel of the page around it. */
const inFrame = "parent.officeHost.installInto(window)"

/** Answers with the demo page, with the workbook, and with the built pane, whose own page is told of the Excel around it first. */
export async function demoAnswers(folder: string, workbook: WorkbookModel): Promise<RequestListener> {
  const script = await bundled(join(__dirname, "excel-page.ts"))
  const pane = await readFile(join(folder, "taskpane.html"), "utf8")
  const page = await readFile(join(__dirname, "page.html"), "utf8")
  const own: ReadonlyMap<string, readonly [string, string]> = new Map([
    ["/", ["text/html", page]],
    ["/excel-page.js", ["text/javascript", script]],
    ["/workbook.json", ["application/json", JSON.stringify(workbook)]],
    ["/in-excel.js", ["text/javascript", inFrame]],
    ["/taskpane-in-excel.html", ["text/html", pane.replace("<script", '<script src="in-excel.js"></script><script')]],
  ])
  const others = paneAnswers(folder)
  return (request, response) => {
    const mine = own.get((request.url ?? "/").replace(/\?.*/s, ""))
    if (mine === undefined) others(request, response)
    else answer(response, ...mine)
  }
}

function answer(response: ServerResponse, type: string, text: string): void {
  response.writeHead(200, { "Content-Type": `${type}; charset=utf-8`, "Cache-Control": "no-store" })
  response.end(text)
}
