import type { Period } from "../../../engine/index"
import type { Arrival, MergeChoice, MergeOutcome } from "../desk/desk"
import { noDelivery, type Delivery } from "./delivery"
import type { Trouble } from "./trouble"
import type { Work } from "./work"

/** Why a file was not handed to the desk, or did not come back from it. */
export type GivenUp = "slow" | "broke" | "unopened" | "tooLarge"

/** A picked file and what became of it. `name` is its path below the folder that was picked; no two have the same. */
export interface RoundFile {
  readonly name: string
  readonly state:
    | { readonly kind: "waiting" }
    | { readonly kind: "reading" }
    /** Never a submission: a lock file, or what systems leave behind. */
    | { readonly kind: "system" }
    | { readonly kind: "givenUp"; readonly why: GivenUp }
    | { readonly kind: "read"; readonly arrival: Arrival }
}

/** How people sort the files: by what became of them. */
export type FileKind = "accepted" | "withFindings" | "rejected" | "skipped" | "waiting" | "reading"

/** How far the reading is; times in milliseconds of the clock that was given. */
export interface Reading {
  readonly done: number
  readonly total: number
  readonly began: number
  readonly now: number
}

/** Many submissions, and what they come to. */
export interface RoundState {
  readonly files: readonly RoundFile[]
  readonly reading?: Reading | undefined
  /** Absent: all files are listed. */
  readonly shown?: FileKind | undefined
  /** The period that was chosen; absent: that of most submissions. */
  readonly period?: Period | undefined
  readonly outcome?: MergeOutcome | undefined
  readonly work?: Work | undefined
  readonly trouble?: Trouble | undefined
  readonly delivery: Delivery
}

export const emptyRound: RoundState = { files: [], delivery: noDelivery }

const systemFile = /^(~\$.*|\._.*|\.DS_Store|Thumbs\.db|desktop\.ini|.*\.(tmp|crdownload))$/i

/** Files were picked: one of a name that is there already takes its place, and is read anew. */
export function withFiles(state: RoundState, names: readonly string[]): RoundState {
  const files = new Map(state.files.map((file) => [file.name, file]))
  for (const name of names) {
    const isSystem = systemFile.test(name.slice(name.lastIndexOf("/") + 1))
    files.set(name, { name, state: { kind: isSystem ? "system" : "waiting" } })
  }
  return unsettled({ ...state, files: [...files.values()] })
}

export function withoutFiles(state: RoundState, isGone: (file: RoundFile) => boolean): RoundState {
  const files = state.files.filter((file) => !isGone(file))
  return files.length === state.files.length ? state : unsettled({ ...state, files })
}

/** Another state of one file. */
export function withFile(state: RoundState, name: string, became: RoundFile["state"]): RoundState {
  return { ...state, files: state.files.map((file) => (file.name === name ? { name, state: became } : file)) }
}

/** A file was read; nothing where it was taken from the list meanwhile, or added once more: then it is still to be read. */
export function withReadFile(state: RoundState, name: string, became: RoundFile["state"]): RoundState {
  const isReading = state.files.some((file) => file.name === name && file.state.kind === "reading")
  return isReading ? withFile(state, name, became) : state
}

/** What was added up no longer holds. */
function unsettled(state: RoundState): RoundState {
  return { ...state, outcome: undefined, trouble: undefined, delivery: noDelivery }
}

export function kindOfFile({ state }: RoundFile): FileKind {
  if (state.kind === "waiting" || state.kind === "reading") return state.kind
  if (state.kind === "system") return "skipped"
  if (state.kind === "givenUp") return "rejected"
  const { verdict, received } = state.arrival
  if (received === undefined) return "skipped"
  if (verdict.kind === "refused") return "rejected"
  return verdict.findings.length === 0 ? "accepted" : "withFindings"
}

/** How many files there are of each kind; kinds without any are left out. */
export function fileCounts(files: readonly RoundFile[]): ReadonlyMap<FileKind, number> {
  const counts = new Map<FileKind, number>()
  for (const file of files) counts.set(kindOfFile(file), (counts.get(kindOfFile(file)) ?? 0) + 1)
  return counts
}

/** What is to be added up: everything that arrived, refused files too, since the round tells of them. */
export function mergeChoice({ files, period }: RoundState): MergeChoice {
  const arrivals = files.flatMap(({ state }) =>
    state.kind === "read" && state.arrival.received !== undefined ? [state.arrival.received] : [],
  )
  return { arrivals, ...(period === undefined ? {} : { period }) }
}

/** Files that nobody has looked into yet. */
export function waitingFiles({ files }: RoundState): readonly RoundFile[] {
  return files.filter(({ state }) => state.kind === "waiting")
}

/** Files a second and seconds left; undefined before anything can be said. */
export function paceOf({
  done,
  total,
  began,
  now,
}: Reading): { readonly rate: number; readonly left: number } | undefined {
  const seconds = (now - began) / 1000
  if (done === 0 || seconds < 1) return undefined
  return { rate: done / seconds, left: ((total - done) * seconds) / done }
}
