import type { Desk, NamedFile } from "../desk/desk"
import { withProfile } from "../state/fill"
import { changing } from "./changing"
import { largestFile, type DeskSeat, type PickedFile, type Ports } from "./ports"
import { tasksOf } from "./tasks"

/** Taking in a province's own profile. */
export interface Bringing {
  /** The profile is chosen once it is there; mistakes in it are said, and nothing is changed. */
  bringProfile(files: readonly PickedFile[]): Promise<void>
}

/** What a desk has to know before it is asked anything. */
type Telling = (desk: Desk) => Promise<unknown>

/** From now on these files are taken for the reports of the period before: each desk hears it before its next question. */
export type HoldLast = (files: readonly NamedFile[]) => void

/** Waits until a desk has taken in what it was told. */
export type Told = (desk: Desk) => Promise<unknown>

/** The same ports with desks that are told everything that was brought, each desk before its next question. */
export function toldOf(ports: Ports): {
  readonly told: Ports
  readonly bringing: Bringing
  readonly holdLast: HoldLast
  readonly hasHeard: Told
} {
  const profiles: Telling[] = []
  let last: Telling | undefined
  const heard = new WeakMap<Desk, Map<Telling, Promise<unknown>>>()
  const heardBy = (desk: Desk): Map<Telling, Promise<unknown>> => {
    const known = heard.get(desk) ?? new Map<Telling, Promise<unknown>>()
    heard.set(desk, known)
    return known
  }
  const seat = (of: DeskSeat): DeskSeat => ({
    desk() {
      const desk = of.desk()
      const known = heardBy(desk)
      for (const tell of last === undefined ? profiles : [...profiles, last]) {
        if (known.has(tell)) continue
        const telling = tell(desk)
        known.set(tell, telling)
        // It was taken once; should it fail now, the desk is broken and its next answer says so.
        telling.catch(() => undefined)
      }
      return desk
    },
    clear: () => of.clear(),
  })
  const { desk, roundDesk, mergeDesk } = ports
  const told: Ports = { ...ports, desk: seat(desk), roundDesk: seat(roundDesk), mergeDesk: seat(mergeDesk) }
  const { fill } = changing(ports.store)
  const tasks = tasksOf(told, told.desk, (work) => fill((state) => ({ ...state, work })))
  return {
    told,
    holdLast(files) {
      last = (desk) => desk.bringLast(files)
    },
    hasHeard: (desk) => Promise.all(heardBy(desk).values()),
    bringing: {
      async bringProfile([file]) {
        if (file === undefined) return
        fill((state) => ({ ...state, trouble: undefined, mistakes: [] }))
        if (file.size > largestFile * 1024 * 1024) {
          fill((state) => ({ ...state, trouble: { kind: "fileTooLarge", name: file.name, limit: largestFile } }))
          return
        }
        const ending = await tasks.run(2, async (task) => {
          const text = await task.file(file.name, () => file.text())
          const tell = (other: Desk) => other.bring({ name: file.name, text })
          return { tell, answer: await task.desk("packs", tell) }
        })
        if (ending.kind === "trouble") fill((state) => ({ ...state, trouble: ending.trouble }))
        if (ending.kind !== "done") return
        const { tell, answer } = ending.value
        if (answer.kind === "mistakes") fill((state) => ({ ...state, mistakes: answer.mistakes }))
        else {
          profiles.push(tell)
          fill((state) => withProfile(state, answer.pack, answer.profile))
        }
      },
    },
  }
}
