import { bytes, isReport, isTidying, recordOf, type BatchRecord } from "./batch-log"
import { ExcelError, NotInTestHost, type ExcelErrorCode } from "./excel-error"
import { noFaults, type Faults } from "./faults"
import { recalculated } from "./formulas/recalculate"
import { makersOf } from "./objects/makers"
import { workbookObject } from "./objects/workbook"
import { newSession, wholeDocument, type Session } from "./session"
import { notInTestHost, process, type Batch, type Reply, type Roots } from "./wire/batch"
import type { WireObject } from "./wire/wire-object"
import { locales, type Locale } from "./workbook/locale"
import type { WorkbookModel } from "./workbook/model"

/** Excel below office.js: an open workbook that answers batches. */
export interface ExcelHost {
  readonly session: Session
  readonly faults: Faults
  /** Every batch of the code under test, in order; what office.js sends for itself is not here. */
  readonly log: readonly BatchRecord[]
  /** What was asked for and is not in this host. */
  readonly lacking: readonly string[]
  /** Somebody is typing into a cell: batches fail, or wait where they were sent with `delayForCellEdit`. */
  isEditing: boolean
  /** Excel is gone: what office.js still asks for by itself is not answered. */
  isClosed: boolean
  /** Answers a batch as it came over the wire. */
  execute(body: string, flags: number): Promise<Answered>
  /** Goes on with what waits for the end of typing. */
  editingEnded(): void
  /** Tells those who listen what happened since the last time. */
  tellEvents(): void
  listen(listener: (events: readonly WireEvent[]) => void): void
  /** Calls back after every batch and everything that a person did, for whoever draws the workbook. */
  afterEach(drawn: () => void): void
  /** Keeps in mind that something is asked for that this host does not have; gives the error. */
  lack(what: string): NotInTestHost
}

export interface WireEvent {
  readonly type: number
  readonly target: string
  readonly message: object
}

const statuses = { requestTooLarge: 5103, responseTooLarge: 5104, cellEditing: 5004 } as const
/** Flags of a batch: it writes; it was sent with `delayForCellEdit`. */
const flagged = { write: 1, delay: 64 } as const

export function excelHost(workbook: WorkbookModel, locale: Locale = locales["vi-VN"]): ExcelHost {
  const session = newSession(workbook, locale, makersOf)
  const log: BatchRecord[] = []
  const { lacking } = session
  const kept = new Map<string, WireObject>()
  const roots: Roots = {
    kept,
    root: () => workbookObject(session, (reference) => kept.delete(reference)),
    service: (name) => {
      throw new NotInTestHost(`service ${name}`)
    },
  }
  let waiting: (() => void)[] = []
  let draw = (): void => undefined
  let listener: (events: readonly WireEvent[]) => void = () => undefined
  const host: ExcelHost = {
    session,
    faults: noFaults(),
    log,
    lacking,
    isEditing: false,
    isClosed: false,
    execute: async (body, flags) => {
      const batch = JSON.parse(body) as Batch
      if (isReport(batch)) return { status: 0, reply: JSON.stringify({ Results: [] }) }
      if (isTidying(batch)) return { status: 0, reply: JSON.stringify(process(batch, roots)) }
      await new Promise((resolve) => setTimeout(resolve, host.faults.latency))
      if (host.isEditing && (flags & flagged.delay) !== 0) await new Promise<void>((resolve) => waiting.push(resolve))
      const answer = answered(batch, body, (flags & flagged.write) !== 0)
      log.push(recordOf(batch, body, answer.status, answer.reply))
      host.tellEvents()
      return answer
    },
    editingEnded: () => {
      host.isEditing = false
      const ready = waiting
      waiting = []
      for (const resume of ready) resume()
    },
    afterEach: (drawn) => void (draw = drawn),
    tellEvents: () => {
      draw()
      const events = session.happened
        .splice(0)
        .flatMap(({ type, sheet, message }) =>
          ["Workbook", wholeDocument, sheet]
            .filter((target) => session.watched.has(`${type} ${target}`))
            .map((target) => ({ type, target, message })),
        )
      if (events.length > 0) setTimeout(() => listener(events), 0)
    },
    listen: (to) => void (listener = to),
    lack: (what) => {
      lacking.push(what)
      return new NotInTestHost(what)
    },
  }
  return host

  function answered(batch: Batch, body: string, isWrite: boolean): Answered {
    const { faults } = host
    if (host.isEditing) return refused(statuses.cellEditing)
    if (faults.status !== undefined) return refused(faults.status)
    if (bytes(body) > faults.mostBytesIn) return refused(statuses.requestTooLarge)
    const number = log.length + 1
    faults.before[number]?.()
    const result = failed(batch, number, isWrite) ?? process(batch, roots)
    session.calculation.isSuspended = false
    recalculated(session)
    if (result.Error?.Code === notInTestHost) lacking.push(result.Error.Message)
    const reply = JSON.stringify(result)
    return bytes(reply) > faults.mostBytesOut ? refused(statuses.responseTooLarge) : { status: 0, reply }
  }

  function failed(batch: Batch, number: number, isWrite: boolean): Reply | undefined {
    if (isWrite && workbook.readOnly) return { Results: [], Error: errorOf("AccessDenied", 0) }
    const failing = host.faults.failing.find((one) => one.batch === number)
    if (failing === undefined) return undefined
    const done = process({ ...batch, Actions: batch.Actions.slice(0, failing.after ?? 0) }, roots)
    return done.Error === undefined ? { ...done, Error: errorOf(failing.code, done.Results.length) } : done
  }
}

interface Answered {
  readonly status: number
  readonly reply: string
}

function refused(status: number): Answered {
  return { status, reply: "" }
}

function errorOf(code: ExcelErrorCode, ActionIndex: number): Reply["Error"] & object {
  return { Code: code, Message: new ExcelError(code).message, Location: "", ActionIndex }
}
