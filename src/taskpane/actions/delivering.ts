import type { Book, Lacking, SheetEdit } from "../../../engine/index"
import type { Abilities } from "../../excel/excel-host"
import type { Desk, NamedBook, NamedFile } from "../desk/desk"
import type { Allowed, Delivery, Target } from "../state/delivery"
import type { DeskSeat, Ports } from "./ports"
import { tasksOf, type Ending } from "./tasks"

/** A workbook that the desk can make: as sheets, or as a file. */
export interface Deliverable {
  book(desk: Desk): Promise<NamedBook>
  file(desk: Desk): Promise<NamedFile>
}

/** Brings workbooks of ours to people. */
export interface Delivering {
  /** Does nothing while `what` is undefined, or something is on its way. */
  deliver(what: Deliverable | undefined, target: Target, allowed?: Allowed): Promise<void>
  stop(): void
}

type Brought = Pick<Delivery, "done" | "question">

/** `seat`: the desk that makes the workbook, which is given up after so many `seconds`; undefined: after the usual time. */
export function delivering(
  ports: Ports,
  seat: DeskSeat,
  seconds: number | undefined,
  change: (make: (delivery: Delivery) => Delivery) => void,
  written: () => void,
): Delivering {
  const tasks = tasksOf(ports, seat, (work) => change((delivery) => ({ ...delivery, work })))
  const bring = (made: Deliverable, target: Target, allowed: Allowed): Promise<Ending<Brought>> =>
    tasks.run(2, async (task): Promise<Brought> => {
      if (target === "open") {
        const { name, book } = await task.desk("making", (desk) => made.book(desk), seconds)
        const { lacking = [], replacing = false } = allowed
        const what = lackingOf(book, ports.host?.abilities)
        if (what.some((one) => !lacking.includes(one))) return { question: { kind: "lacking", what, allowed } }
        const edit: SheetEdit = { kind: "sheets", sheets: book.sheets, replacing, lacking }
        await task.host("writing", (host) => host.apply([edit]), false)
        return { done: { target, name } }
      }
      const file = await task.desk("making", (desk) => made.file(desk), seconds)
      if (target === "new") await task.host("opening", (host) => host.openWorkbook(file.bytes), false)
      else ports.saveFile(file)
      return { done: { target, name: file.name } }
    })
  return {
    stop: () => tasks.stop(),
    async deliver(what, target, allowed = {}) {
      if (what === undefined || tasks.isRunning()) return
      change(() => ({}))
      const ending = await bring(what, target, allowed)
      if (ending.kind === "stopped") change(() => ({ isStopped: true }))
      else if (ending.kind === "done") change(() => ending.value)
      else if (ending.trouble.kind === "host" && ending.trouble.code === "sheetTaken" && ending.trouble.detail !== "") {
        const names = ending.trouble.detail
        change(() => ({ question: { kind: "taken", names, allowed } }))
      } else change(() => ({ trouble: ending.trouble }))
      if (ending.kind === "done" && ending.value.done?.target === "open") written()
    },
  }
}

/** What of the workbook this Excel cannot write. */
function lackingOf({ sheets }: Book, abilities: Abilities | undefined): readonly Lacking[] {
  if (abilities === undefined) return []
  const needsValidation = sheets.some(({ validations }) => validations.length > 0)
  return [
    ...(needsValidation && !abilities.validation ? ["validation" as const] : []),
    ...(abilities.printSetup ? [] : ["printSetup" as const]),
  ]
}
