import type { Desk } from "../desk/desk"
import { withProfile } from "../state/fill"
import { changing } from "./changing"
import { largestFile, type DeskSeat, type PickedFile, type Ports } from "./ports"
import { tasksOf } from "./tasks"

/** Taking in a province's own profile. */
export interface Bringing {
  /** The profile is chosen once it is there; mistakes in it are said, and nothing is changed. */
  bringProfile(files: readonly PickedFile[]): Promise<void>
}

type Profile = Parameters<Desk["bring"]>[0]

/** The same ports with desks that are told every profile that was brought, each desk before its next question. */
export function toldOf(ports: Ports): { readonly told: Ports; readonly bringing: Bringing } {
  const brought: Profile[] = []
  const seat = (of: DeskSeat): DeskSeat => toldSeat(of, brought)
  const { desk, roundDesk, mergeDesk } = ports
  const told: Ports = { ...ports, desk: seat(desk), roundDesk: seat(roundDesk), mergeDesk: seat(mergeDesk) }
  const { fill } = changing(ports.store)
  const tasks = tasksOf(told, told.desk, (work) => fill((state) => ({ ...state, work })))
  return {
    told,
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
          const profile = { name: file.name, text }
          return { profile, answer: await task.desk("packs", (desk) => desk.bring(profile)) }
        })
        if (ending.kind === "trouble") fill((state) => ({ ...state, trouble: ending.trouble }))
        if (ending.kind !== "done") return
        const { profile, answer } = ending.value
        if (answer.kind === "mistakes") fill((state) => ({ ...state, mistakes: answer.mistakes }))
        else {
          brought.push(profile)
          fill((state) => withProfile(state, answer.pack, answer.profile))
        }
      },
    },
  }
}

function toldSeat(seat: DeskSeat, brought: readonly Profile[]): DeskSeat {
  const heard = new WeakMap<Desk, number>()
  return {
    desk() {
      const desk = seat.desk()
      for (const profile of brought.slice(heard.get(desk) ?? 0)) {
        // It was taken once; should it fail now, the desk is broken and its next answer says so.
        desk.bring(profile).catch(() => undefined)
      }
      heard.set(desk, brought.length)
      return desk
    },
    clear: () => seat.clear(),
  }
}
