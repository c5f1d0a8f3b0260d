import {
  checkedAmongPeers,
  compareCodes,
  newCompacting,
  rulesOncePer,
  type Period,
  type Profile,
  type Received,
  type Refusal,
  type Source,
  type Submission,
} from "../../engine/index"
import { CallError } from "./call-error"
import { inputsOf } from "./files"
import { progressOver } from "./progress"
import type { PreviousOf, SubmissionAnswer } from "./readers/readers"
import { onlyProfile, type Resources } from "./resources"
import type { Terminal } from "./terminal"

/** Every file of the paths that were named: a verdict for each, or its name among those that are never submissions. */
export interface ReceivedAll {
  readonly received: readonly Received[]
  /** In the order of their names. */
  readonly skipped: readonly string[]
}

export interface ReceiveRequest {
  readonly resources: Resources
  /** The profile of `--profile`; absent: the one that the workbook was made for, else the only one that knows the unit. */
  readonly profile: Profile | undefined
  /** The day a file arrived, by its name; undefined where nobody says. */
  readonly receivedOn: (file: string) => string | undefined
  /** The unit's report of the period before, for the rules that look back; absent, or undefined: they are not judged. */
  readonly previousOf?: (profile: Profile, unit: string, period: Period) => Submission | undefined
  /** The figures are wanted, not a judgement of them: the findings are those of the reading alone. */
  readonly isOnlyRead?: boolean
}

/**
 * Reads and checks every file of the paths. Each ends as exactly one verdict, and none stops the
 * others (promise G2). A provincial workbook of ours that lies in a folder is skipped. Throws a CallError where a path is
 * not there, where nothing is left to judge, or where the pack has no profile to judge by.
 */
export async function receiveAll(
  paths: readonly string[],
  request: ReceiveRequest,
  terminal: Terminal,
): Promise<ReceivedAll> {
  if (request.resources.profiles.length === 0) onlyProfile(request.profile, request.resources)
  const { files, skipped: named } = await inputsOf(paths)
  const { pack } = request.resources
  const profiles = request.profile === undefined ? request.resources.profiles : [request.profile]
  const byId = new Map(profiles.map((profile) => [profile.id, profile]))
  const previousOf = lookingBack(request.previousOf, byId)
  const judging = { pack, profiles, isOnlyRead: request.isOnlyRead === true }
  const readers = terminal.openReaders({ judging, previousOf, files: files.length })
  const progress = progressOver(terminal, files.length)
  const received: Received[] = []
  const compact = newCompacting()
  const skipped = [...named]
  try {
    let done = 0
    const answers = await Promise.all(
      files.map(async (input) => {
        const answer = await readers.receive(input)
        progress.step((done += 1))
        if (answer.kind === "summary" && !input.isNamed) return input
        const { file, profile } = dated(receivedAs(answer, byId), request.receivedOn(input.name))
        return { file: compact(file), profile }
      }),
    )
    for (const one of answers) {
      if ("file" in one) received.push(one)
      else skipped.push(one.name)
    }
  } finally {
    progress.end()
    readers.end()
  }
  if (received.length === 0) throw CallError.of("call.noFiles", { path: paths.join(", ") })
  if (judging.isOnlyRead) return { received, skipped: skipped.sort(compareCodes) }
  const among = checkedAmongPeers(received, rulesOncePer(pack), request.previousOf)
  return { received: among, skipped: skipped.sort(compareCodes) }
}

function receivedAs(answer: SubmissionAnswer, profiles: ReadonlyMap<string, Profile>): Received {
  switch (answer.kind) {
    case "received":
      return { file: answer.file, profile: profiles.get(answer.profile ?? "") }
    case "refused":
      return refusedAs(answer.source, answer.refusal)
    case "summary":
      return refusedAs(answer.source, { code: "OWN_OUTPUT", detail: "" })
  }
}

function refusedAs(source: Source, refusal: Refusal): Received {
  return { file: { source, inventory: [], outcome: { refusal } }, profile: undefined }
}

function dated(one: Received, received: string | undefined): Received {
  return received === undefined ? one : { ...one, file: { received, ...one.file } }
}

function lookingBack(
  previousOf: ReceiveRequest["previousOf"],
  profiles: ReadonlyMap<string, Profile>,
): PreviousOf | undefined {
  if (previousOf === undefined) return undefined
  return (id, unit, period) => {
    const profile = profiles.get(id)
    return profile && previousOf(profile, unit, period)
  }
}
