import type { Allowed, Target } from "../state/delivery"
import { blankChoice, changed, withPack, withPacks } from "../state/fill"
import { givenUpAfter } from "../state/work"
import { changing } from "./changing"
import { delivering, type Deliverable } from "./delivering"
import type { Ports } from "./ports"
import { tasksOf } from "./tasks"

/** Choosing a blank workbook, and bringing it to people. */
export interface Filling {
  loadPacks(): Promise<void>
  choosePack(id: string): void
  chooseProfile(id: string): void
  typeUnit(query: string): void
  /** Empty: none. */
  chooseUnit(code: string): void
  typeYear(year: string): void
  choosePart(part: number): void
  /** Where something is missing or wrong in the choice, that is said and nothing is made. */
  deliverBlank(target: Target, allowed?: Allowed): Promise<void>
  withdrawBlank(): void
  stopBlank(): void
}

export function filling(ports: Ports, written: () => void): Filling {
  const { store, clock } = ports
  const { fill } = changing(store)
  const tasks = tasksOf(ports, ports.desk, (work) => fill((state) => ({ ...state, work })))
  const blanks = delivering(
    ports,
    ports.desk,
    givenUpAfter,
    (make) => fill((state) => ({ ...state, delivery: make(state.delivery) })),
    written,
  )
  return {
    async loadPacks() {
      fill((state) => ({ ...state, trouble: undefined }))
      const ending = await tasks.run(1, (task) => task.desk("packs", (desk) => desk.packs()))
      if (ending.kind === "done") fill((state) => withPacks(state, ending.value, clock.today()))
      if (ending.kind === "trouble") fill((state) => ({ ...state, trouble: ending.trouble }))
    },
    choosePack: (id) => fill((state) => withPack(state, id, clock.today())),
    chooseProfile: (profile) => fill((state) => changed(state, { profile, query: "", unit: "" })),
    typeUnit: (query) => fill((state) => changed(state, { query, unit: "" })),
    chooseUnit: (unit) => fill((state) => changed(state, { unit, query: "" })),
    typeYear: (year) => fill((state) => changed(state, { year })),
    choosePart: (part) => fill((state) => changed(state, { part })),
    async deliverBlank(target, allowed) {
      const { fill: state, language } = store.state()
      const choice = blankChoice(state, language)
      fill((before) => ({ ...before, isAsked: true }))
      const what: Deliverable | undefined = choice && {
        book: (desk) => desk.blankBook(choice),
        file: (desk) => desk.blankFile(choice),
      }
      await blanks.deliver(what, target, allowed)
    },
    withdrawBlank: () => fill((state) => ({ ...state, delivery: {} })),
    stopBlank: () => blanks.stop(),
  }
}
