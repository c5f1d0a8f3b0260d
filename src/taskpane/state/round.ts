import type { Period } from "../../../engine/index"
import type { Arrival, MergeChoice, ReceivedHere } from "../desk/desk"
import type { MergeOutcome } from "../desk/merged"
import { noDelivery, type Delivery } from "./delivery"
import { noLists, type Lists } from "./days-and-decisions"
import { listedOf } from "./days-and-decisions-in-force"
import type { Trouble } from "./trouble"
import type { Work } from "./work"

/** Why a file was not handed to the desk, or did not come back from it. */
export type GivenUp = "slow" | "broke" | "unopened" | "tooLarge"

/** A picked file and what became of it. `name` is its path below the folder that was picked, numbered so that no two have the same. */
export interface RoundFile {
  readonly name: string
  /** The name that a file of before has too: once this one is read, it takes that one's place, or stays beside it. */
  readonly again?: string
  readonly state:
    /** `read`: what was read of it stays, and is judged anew. */
    | { readonly kind: "waiting"; readonly read?: ReceivedHere }
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
  readonly lists: Lists
  /** The files that go with the provincial workbook. */
  readonly outputs: Outputs
}

/** Files on their way to where the browser keeps downloads; `saved` by their names, the latest last. */
export interface Outputs {
  readonly work?: Work | undefined
  readonly trouble?: Trouble | undefined
  readonly saved: readonly string[]
}

const noOutputs: Outputs = { saved: [] }

export const emptyRound: RoundState = { files: [], delivery: noDelivery, lists: noLists, outputs: noOutputs }

const systemFile =
  /^(~\$.*|\._.*|\.DS_Store|Thumbs\.db|desktop\.ini|(quyet-dinh|decisions)\.csv|.*\.(tmp|crdownload))$/i

/** Picked files as they come into the list. Folders may have files of one name: none is lost for that. */
export function placed({ files }: RoundState, picked: readonly string[]): readonly RoundFile[] {
  const before = new Set(files.map(({ name }) => name))
  const taken = new Set(before)
  return picked.map((plain) => {
    if (systemFile.test(plain.slice(plain.lastIndexOf("/") + 1))) return { name: plain, state: { kind: "system" } }
    const name = freeName(plain, taken)
    taken.add(name)
    return { name, state: { kind: "waiting" }, ...(before.has(plain) ? { again: plain } : {}) }
  })
}

/** `a.xlsx`, else `a (2).xlsx`. */
function freeName(plain: string, taken: ReadonlySet<string>): string {
  const dot = plain.lastIndexOf(".")
  const [stem, ending] = dot > plain.lastIndexOf("/") + 1 ? [plain.slice(0, dot), plain.slice(dot)] : [plain, ""]
  let name = plain
  for (let number = 2; taken.has(name); number += 1) name = `${stem} (${number})${ending}`
  return name
}

/** Files that were placed come into the list. */
export function withFiles(state: RoundState, added: readonly RoundFile[]): RoundState {
  const files = new Map([...state.files, ...added].map((file) => [file.name, file]))
  return unsettled({ ...state, files: [...files.values()] })
}

/** Everything that was taken is to be judged anew; a file that is being read, to be read anew. */
export function toBeJudged(state: RoundState): RoundState {
  const files = state.files.map((file): RoundFile => {
    if (file.state.kind === "reading") return { ...file, state: { kind: "waiting" } }
    const received = file.state.kind === "read" && isTaken(file) ? file.state.arrival.received : undefined
    return received === undefined ? file : { ...file, state: { kind: "waiting", read: received } }
  })
  return unsettled({ ...state, files })
}

export function withoutFiles(state: RoundState, isGone: (file: RoundFile) => boolean): RoundState {
  const files = state.files.filter((file) => !isGone(file))
  return files.length === state.files.length ? state : unsettled({ ...state, files })
}

/** Another state of one file. */
export function withFile(state: RoundState, name: string, became: RoundFile["state"]): RoundState {
  return {
    ...state,
    files: state.files.map((file) => (file.name === name ? { ...file, state: became } : file)),
  }
}

/**
 * A file was read; nothing where it was taken from the list meanwhile, or is to be read anew. One that has the name of another
 * takes its place where it is of the same unit and period, or the other counts for nobody; else both stay, and it is read
 * once more under a name of its own.
 */
export function withReadFile(state: RoundState, name: string, became: RoundFile["state"]): RoundState {
  const file = state.files.find((one) => one.name === name && one.state.kind === "reading")
  if (file === undefined) return state
  const { again } = file
  if (again === undefined || became.kind === "waiting") return withFile(state, name, became)
  const read: RoundFile = { name: again, state: became }
  const before = state.files.find((one) => one.name === again)
  const others = state.files.filter((one) => one !== file)
  if (before === undefined) return { ...state, files: state.files.map((one) => (one === file ? read : one)) }
  if (!isTaken(before) || isSameReport(before, read))
    return { ...state, files: others.map((one) => (one === before ? read : one)) }
  const beside: RoundFile = { name, state: became.kind === "read" ? { kind: "waiting" } : became }
  return { ...state, files: state.files.map((one) => (one === file ? beside : one)) }
}

function isTaken({ state }: RoundFile): boolean {
  return state.kind === "read" && state.arrival.verdict.kind === "taken"
}

function isSameReport(one: RoundFile, other: RoundFile): boolean {
  const of = ({ state }: RoundFile): string => {
    if (state.kind !== "read" || state.arrival.verdict.kind !== "taken") return ""
    const { unit, period, profile } = state.arrival.verdict
    return `${profile.id} ${unit.code} ${period.id}`
  }
  return of(one) === of(other)
}

/** Other lists beside the files. */
export function withLists(state: RoundState, lists: Lists): RoundState {
  return unsettled({ ...state, lists })
}

/** What was added up no longer holds. */
function unsettled(state: RoundState): RoundState {
  return { ...state, outcome: undefined, trouble: undefined, delivery: noDelivery, outputs: noOutputs }
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
export function mergeChoice({ files, period, lists }: RoundState): MergeChoice {
  const arrivals = files.flatMap(({ state }) =>
    state.kind === "read" && state.arrival.received !== undefined ? [state.arrival.received] : [],
  )
  const listed = listedOf(
    lists,
    files.map(({ name }) => name),
  )
  return { arrivals, ...listed, ...(period === undefined ? {} : { period }) }
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
