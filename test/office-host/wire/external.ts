import type { ExcelHost } from "../excel-host"
import { eventTypes, wholeDocument } from "../session"
import { safeArray, type SafeArray } from "./safe-array"

/** What Excel says of itself to an add-in. */
export interface HostFacts {
  /** The highest set of the Excel API that this Excel has: `1.8`. */
  readonly api: string
  /** Of Excel's own words: `vi-VN`. */
  readonly language: string
  /** Colours of Office; a dark body makes the theme dark. */
  readonly theme: "white" | "black"
}

/** The method by which batches are sent, and the event by which the host speaks. */
const batchMethod = 93
const messageEvent = 33
/** The event of the whole document that says that something else was selected; what it was is asked for. */
const selectionEvent = 2
const eventCategory = 65_536

type Handler = (id: number, payload: SafeArray) => void

/** `OfficeExtension`, as far as it is told here to keep to the API of this Excel. */
export interface Client {
  readonly CommonUtility: { _doApiNotSupportedCheck: boolean }
}

/**
 * `window.external` of a pane in Excel for Windows, on which office.js stands. `client`: the window's client, once it is there.
 * It is made to throw for every API that is newer than this Excel, which is what the Excel itself would answer.
 */
export function externalOf(host: ExcelHost, facts: HostFacts, client: () => Client | undefined): object {
  let tellClient: Handler | undefined
  let tellSelected: Handler | undefined
  const watched = `${eventTypes.selection} ${wholeDocument}`
  host.listen((events) => {
    if (events.some(({ target }) => target === wholeDocument)) tellSelected?.(selectionEvent, safeArray([]))
    const messages = events.filter(({ target }) => target !== wholeDocument)
    if (messages.length === 0) return
    const entries = messages.map(({ type, target, message }) => [
      eventCategory,
      type,
      target,
      JSON.stringify(message),
      0,
      false,
    ])
    tellClient?.(messageEvent, safeArray(entries))
  })
  return {
    GetHostInfo: () => `excel$win32$16.01$${facts.language}$correlation$$$0`,
    GetContext: () => {
      const loaded = client()
      if (loaded !== undefined) loaded.CommonUtility._doApiNotSupportedCheck = true
      return contextOf(host, facts)
    },
    Execute: (method: number, parameters: unknown, done: (answer: SafeArray) => void) => {
      if (method !== batchMethod) throw host.lack(`method ${method} of window.external`)
      const [message] = parameters as [readonly unknown[]]
      const [, , , , body, , flags] = message as [string, string, string, unknown, string, unknown, number]
      void host.execute(body, flags).then(({ status, reply }) => {
        if (!host.isClosed) done(safeArray(status === 0 ? [0, [200, [], reply]] : [status, ""]))
      })
    },
    RegisterEvent: (event: number, _target: string, handler: Handler, done: (status: number) => void) => {
      if (event === messageEvent) tellClient = handler
      if (event === selectionEvent) {
        tellSelected = handler
        host.session.watched.add(watched)
      }
      setTimeout(() => done(0), 0)
    },
    UnregisterEvent: (event: number, _target: string, done: (status: number) => void) => {
      if (event === messageEvent) tellClient = undefined
      if (event === selectionEvent) host.session.watched.delete(watched)
      setTimeout(() => done(0), 0)
    },
  }
}

function contextOf({ session }: ExcelHost, { api, language, theme }: HostFacts): object {
  const sets = { ExcelApi: api, DelayForCellEdit: "1.1", DialogApi: "1.1", RibbonApi: "1.1", RichApiRuntimeFlag: "1.1" }
  const [background, text] = theme === "black" ? [0x262626, 0xffffff] : [0xffffff, 0x262626]
  return {
    GetAppType: () => 1,
    GetSolutionRef: () => "00000000-0000-0000-0000-000000000000",
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 0,
    GetAppUILocale: () => language,
    GetAppDataLocale: () => session.locale.id,
    GetDocUrl: () => (session.workbook.isSaved ? `C:\\${session.workbook.fileName}` : ""),
    GetAppCapabilities: () => (session.workbook.readOnly ? 1 : 0),
    GetActivationMode: () => 0,
    GetControlIntegrationLevel: () => 0,
    GetSolutionToken: () => "",
    GetSupportedMatrix: () => JSON.stringify(sets),
    GetHostFullVersion: () => "16.0.14332.20000",
    GetInstanceId: () => "test-office-host",
    GetSettings: () => ({ Read: () => safeArray([]), Write: () => undefined }),
    GetOfficeThemeInfo: () =>
      JSON.stringify({
        bodyBackgroundColor: background,
        bodyForegroundColor: text,
        controlBackgroundColor: background,
        controlForegroundColor: text,
      }),
  }
}
