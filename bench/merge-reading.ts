import type { Pack, Profile, Received, RulesOf } from "../engine/index"

/** What a file is judged by. */
export interface JobJudging {
  readonly pack: Pack
  readonly profile: Profile
  readonly rulesOf: RulesOf
}

/** Makes a submission of a file and checks it; `read` is called when its cells are there. */
export type JobReader = (name: string, bytes: Uint8Array, read: () => void) => Promise<Received>
