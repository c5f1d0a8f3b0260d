import type { Mark, Unmarked } from "../../../engine/index"
import type { ExcelHost } from "../../excel/excel-host"
import { inTurn } from "../../excel/turns"
import { currentFinding, goneTo, marksOf, neighbour, takenVerdict } from "../state/check"
import { changing } from "./changing"
import type { Ports } from "./ports"
import { tasksOf } from "./tasks"

/** Going to the cells of findings, and marking them. */
export interface Going {
  /** The finding becomes the current one; in Excel its `at`-th cell is selected. */
  goTo(id: string, at?: number): Promise<void>
  /** The finding after (1) or before (-1) the current one. */
  goOn(by: 1 | -1): Promise<void>
  setMarking(isOn: boolean): Promise<void>
  /** Takes away every mark, whether or not this pane made it. */
  clearMarks(): Promise<void>
  /** After a check: marks are made for what was found now. */
  renewMarks(): Promise<void>
}

export function going(ports: Ports): Going {
  const { store, host } = ports
  const { check } = changing(store)
  const tasks = tasksOf(ports, ports.desk, (goingWork) => check((state) => ({ ...state, goingWork })))
  const turn = inTurn()
  let drawn = ""

  // Excel takes its time to go to a cell: what is asked meanwhile waits, so that neither a mark nor the last cell is lost.
  const ask = (
    does: (host: ExcelHost) => Promise<unknown>,
    mayStop: boolean,
    isWanted = () => true,
  ): Promise<boolean> =>
    turn(async () => {
      if (!isWanted()) return false
      check((state) => ({ ...state, trouble: undefined, areCleared: undefined }))
      const ending = await tasks.run(1, (task) => task.host(mayStop ? "going" : "marking", does, mayStop))
      if (ending.kind === "trouble") check((state) => ({ ...state, trouble: ending.trouble }))
      return ending.kind === "done"
    })
  const mark = async (marks: readonly Mark[]): Promise<boolean> => {
    let unmarked: readonly Unmarked[] = []
    const isDone = await ask(async (open) => {
      unmarked = (await open.apply([{ kind: "marks", marks }])).unmarked
    }, false)
    if (isDone) check((state) => ({ ...state, unmarked }))
    drawn = isDone ? JSON.stringify(marks) : ""
    return isDone
  }
  const goTo = async (id: string, at = 0): Promise<void> => {
    check((state) => goneTo(state, id, at))
    const place = currentFinding(store.state().check)?.places[at]
    if (host === undefined || place === undefined) return
    const { jumps } = store.state().check
    const isLatest = (): boolean => store.state().check.jumps === jumps
    await ask((open) => open.apply([{ kind: "select", place }]), true, isLatest)
  }
  return {
    goTo,
    async goOn(by) {
      const id = neighbour(store.state().check, by)
      if (id !== undefined) await goTo(id)
    },
    async setMarking(isMarking) {
      // The switch follows the hand at once; where Excel does not, it goes back.
      check((state) => ({ ...state, isMarking }))
      const isDone = await mark(isMarking ? marksOf(store.state().check) : [])
      if (!isDone) check((state) => ({ ...state, isMarking: !isMarking }))
    },
    async clearMarks() {
      if (await mark([])) check((state) => ({ ...state, isMarking: false, areCleared: true }))
    },
    async renewMarks() {
      const state = store.state().check
      const marks = marksOf(state)
      if (host === undefined || !state.isMarking || JSON.stringify(marks) === drawn) return
      if (takenVerdict(state) !== undefined) await mark(marks)
    },
  }
}
