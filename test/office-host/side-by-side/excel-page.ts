import type { Outcome } from "../user/person"
import { areaOf } from "../workbook/area"
import type { SheetModel, WorkbookModel } from "../workbook/model"
import { openBrowserHost, type BrowserHost } from "../browser/browser-host"
import { gridOf } from "./grid"

/** A sheet and the pane side by side: Excel is our host, the pane is the one that is built. */
async function begin(): Promise<void> {
  const workbook = (await (await fetch("workbook.json")).json()) as WorkbookModel
  const query = new URLSearchParams(location.search)
  const excel = openBrowserHost({
    workbook,
    api: query.get("api") ?? "1.20",
    locale: query.get("locale") === "en-US" ? "en-US" : "vi-VN",
    theme: query.get("theme") === "black" ? "black" : "white",
  })
  // The page within the frame looks for it here, before its office.js is loaded.
  Object.assign(window, { officeHost: excel })
  excel.host.afterEach(() => draw(excel))
  draw(excel)
  place("pane", HTMLIFrameElement).src = "taskpane-in-excel.html"
}

function place<T extends HTMLElement>(id: string, type: new () => T): T {
  const found = document.getElementById(id)
  if (!(found instanceof type)) throw new Error(`the page has no ${id}`)
  return found
}

function draw(excel: BrowserHost): void {
  const { workbook, locale } = excel.host.session
  const sheet = workbook.sheets.find(({ id }) => id === workbook.active)
  if (sheet === undefined) return
  const { selection } = workbook
  const table = gridOf(sheet, selection.sheet === sheet.id ? areaOf(selection.area) : undefined, locale)
  table.addEventListener("click", ({ target }) => {
    const address = addressIn(target)
    if (address !== undefined) excel.clickOn(sheet.name, address)
  })
  table.addEventListener("dblclick", ({ target }) => {
    const address = addressIn(target)
    if (address !== undefined) edit(excel, sheet, address)
  })
  const sheets = place("sheet", HTMLElement)
  const { scrollTop, scrollLeft } = sheets
  sheets.replaceChildren(table)
  sheets.scrollTo(scrollLeft, scrollTop)
  if (sheets.dataset.sheet !== sheet.id) table.querySelector(".selected")?.scrollIntoView({ block: "center" })
  sheets.dataset.sheet = sheet.id
  place("tabs", HTMLElement).replaceChildren(...tabsOf(excel))
}

function addressIn(target: EventTarget | null): string | undefined {
  return target instanceof HTMLElement ? target.closest("td")?.dataset.address : undefined
}

function tabsOf(excel: BrowserHost): HTMLElement[] {
  const { sheets, active } = excel.host.session.workbook
  return sheets
    .filter(({ visibility }) => visibility === "Visible")
    .map((sheet) => {
      const tab = document.createElement("button")
      tab.textContent = sheet.name
      tab.setAttribute("aria-current", String(sheet.id === active))
      tab.addEventListener("click", () => excel.clickOn(sheet.name, "A1"))
      return tab
    })
}

/** Typing as in Excel: Enter, or a click elsewhere, takes it, Escape leaves it; until then add-ins wait. */
function edit(excel: BrowserHost, sheet: SheetModel, address: string): void {
  const cell = document.querySelector<HTMLElement>(`td[data-address="${address}"]`)
  if (cell === null) return
  const input = document.createElement("input")
  input.value = sheet.cells[address]?.formula ?? cell.textContent
  cell.replaceChildren(input)
  input.select()
  excel.beginTyping()
  const end = (isTaken: boolean) => () => {
    if (!excel.host.isEditing) return
    excel.pressEnter()
    say(isTaken ? excel.typeInto(sheet.name, address, input.value) : { kind: "taken" })
    draw(excel)
  }
  const keys: Readonly<Record<string, () => void>> = { Enter: end(true), Escape: end(false) }
  input.addEventListener("keydown", ({ key }) => keys[key]?.())
  input.addEventListener("blur", end(true))
}

function say(outcome: Outcome): void {
  const words = {
    taken: () => "",
    locked: () => "Ô này bị khóa: trang tính được bảo vệ.",
    refused: () => (outcome.kind === "refused" ? `${outcome.title}: ${outcome.message}` : ""),
  }
  place("message", HTMLElement).textContent = words[outcome.kind]()
}

void begin()
