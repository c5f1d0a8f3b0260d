import type { ExcelHost } from "../../excel/excel-host"
import type { Desk } from "../desk/desk"
import { hostTrouble, type Trouble } from "../state/trouble"
import { givenUpAfter, toldAfter, type Work, type WorkStep } from "../state/work"
import type { DeskSeat, Ports } from "./ports"

/** How a task ended; `stopped`: people ended it. */
export type Ending<T> =
  | { readonly kind: "done"; readonly value: T }
  | { readonly kind: "trouble"; readonly trouble: Trouble }
  | { readonly kind: "stopped" }

/** The steps that a task is made of. */
export interface Task {
  /** Asks the desk; one that does not answer in `within` seconds is given up, `Infinity`: never. */
  desk<T>(step: WorkStep, ask: (desk: Desk) => Promise<T>, within?: number): Promise<T>
  /** Asks Excel. Where something would be left half done, it cannot be stopped. */
  host<T>(step: WorkStep, ask: (host: ExcelHost) => Promise<T>, mayStop?: boolean): Promise<T>
  /** Reads a picked file. */
  file<T>(name: string, read: () => Promise<T>): Promise<T>
}

/** A place where one task runs at a time. */
export interface Tasks {
  isRunning(): boolean
  /** Ends the task that runs, where nothing is left half done by that. */
  stop(): void
  /** Runs a task of so many steps. What is asked while one runs already is stopped at once. */
  run<T>(of: number, does: (task: Task) => Promise<T>): Promise<Ending<T>>
}

/** Leaves a task; without a trouble: it was stopped. */
class Halt extends Error {
  override readonly name = "Halt"

  constructor(readonly trouble?: Trouble) {
    super()
  }
}

/** Runs tasks; `show` is told what is being done, and undefined when it is over. */
export function tasksOf(
  { host, timers }: Pick<Ports, "host" | "timers">,
  seat: DeskSeat,
  show: (work: Work | undefined) => void,
): Tasks {
  let halt: ((reason: Halt) => void) | undefined
  let work: Work | undefined
  const draw = (next: Work): void => {
    work = next
    show(work)
  }
  const run = async <T>(of: number, does: (task: Task) => Promise<T>): Promise<T> => {
    const halted = new Promise<never>((_, reject) => (halt = reject))
    halted.catch(() => undefined)
    let number = 0
    const begin = (step: WorkStep, mayStop: boolean): void => {
      number += 1
      draw({ step, number, of, mayStop, isShown: work?.isShown === true })
    }
    const silence = timers.after(toldAfter, () => work && draw({ ...work, isShown: true }))
    const task: Task = {
      async desk(step, ask, within = givenUpAfter) {
        begin(step, true)
        const slow = (): void => halt?.(new Halt({ kind: "slow", seconds: within }))
        const inTime = within === Infinity ? () => undefined : timers.after(within * 1000, slow)
        try {
          return await Promise.race([ask(seat.desk()), halted])
        } catch (thrown) {
          seat.clear()
          throw thrown instanceof Halt ? thrown : new Halt({ kind: "desk" })
        } finally {
          inTime()
        }
      },
      async host(step, ask, mayStop = true) {
        begin(step, mayStop)
        try {
          if (host === undefined) throw new RangeError("no Excel here")
          return await (mayStop ? Promise.race([ask(host), halted]) : ask(host))
        } catch (thrown) {
          throw thrown instanceof Halt ? thrown : new Halt(hostTrouble(thrown))
        }
      },
      async file(name, read) {
        begin("readingFile", true)
        try {
          return await Promise.race([read(), halted])
        } catch (thrown) {
          throw thrown instanceof Halt ? thrown : new Halt({ kind: "file", name })
        }
      },
    }
    try {
      return await does(task)
    } finally {
      silence()
      halt = undefined
      work = undefined
      show(undefined)
    }
  }
  return {
    isRunning: () => halt !== undefined,
    stop() {
      if (work?.mayStop === true) halt?.(new Halt())
    },
    async run(of, does) {
      if (halt !== undefined) return { kind: "stopped" }
      try {
        return { kind: "done", value: await run(of, does) }
      } catch (thrown) {
        if (!(thrown instanceof Halt)) throw thrown
        return thrown.trouble === undefined ? { kind: "stopped" } : { kind: "trouble", trouble: thrown.trouble }
      }
    },
  }
}
