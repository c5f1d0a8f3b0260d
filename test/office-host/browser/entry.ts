import { openBrowserHost, type BrowserChoice, type BrowserHost } from "./browser-host"

declare global {
  interface Window {
    /** Opens a workbook in this window, before office.js is loaded; then `officeHost` is that Excel. */
    openOfficeHost(choice: BrowserChoice): void
    officeHost?: BrowserHost
  }
}

window.openOfficeHost = (choice) => {
  const opened = openBrowserHost(choice)
  opened.installInto(window)
  window.officeHost = opened
}
