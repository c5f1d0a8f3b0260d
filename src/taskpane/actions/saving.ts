import type { OutputKind } from "../desk/merged"
import { mergeChoice, type Outputs } from "../state/round"
import { changing } from "./changing"
import type { Ports } from "./ports"
import { tasksOf } from "./tasks"

/** Bringing the files that go with the provincial workbook to where the browser keeps downloads; only on the page. */
export interface Saving {
  /** Nothing is written of figures that cannot be accounted for (promise G16). */
  saveOutput(output: OutputKind): Promise<void>
  stopSaving(): void
}

export function saving(ports: Ports): Saving {
  const { store, clock } = ports
  const { round } = changing(store)
  const outputs = (change: (before: Outputs) => Outputs): void =>
    round((state) => ({ ...state, outputs: change(state.outputs) }))
  const tasks = tasksOf(ports, ports.mergeDesk, (work) => outputs((state) => ({ ...state, work })))
  return {
    async saveOutput(output) {
      const { round: state, language } = store.state()
      if (state.outcome?.kind !== "merged" || tasks.isRunning()) return
      const { period, ledger } = state.outcome
      if (ledger.unaccounted > 0) {
        outputs((before) => ({ ...before, trouble: { kind: "unaccounted", count: ledger.unaccounted } }))
        return
      }
      outputs((before) => ({ ...before, trouble: undefined }))
      const choice = { ...mergeChoice(state), period: period.id, language, date: clock.today(), output }
      const ending = await tasks.run(1, (task) => task.desk("making", (desk) => desk.outputFile(choice), Infinity))
      if (ending.kind === "trouble") outputs((before) => ({ ...before, trouble: ending.trouble }))
      if (ending.kind !== "done") return
      const file = ending.value
      ports.saveFile(file)
      outputs(({ saved, ...before }) => ({
        ...before,
        saved: [...saved.filter((one) => one !== file.name), file.name],
      }))
    },
    stopSaving: () => tasks.stop(),
  }
}
