import {
  compareCodes,
  isSummary,
  receive,
  rulesOncePer,
  type Profile,
  type Received,
  type Receiving,
  type Refusal,
} from "../../engine/index"
import { readWorkbook } from "../../engine/xlsx/read-workbook"
import { CallError } from "./call-error"
import { inputsOf, readInput, type InputFile } from "./files"
import { nodeMeans } from "./node-means"
import { progressOver } from "./progress"
import { onlyProfile, type Resources } from "./resources"
import type { Terminal } from "./terminal"

/** Every file of the paths that were named: a verdict for each, or its name among those that are never submissions. */
export interface ReceivedAll {
  readonly received: readonly Received[]
  /** In the order of their names. */
  readonly skipped: readonly string[]
}

export interface ReceiveRequest extends Pick<Receiving, "previousOf" | "isOnlyRead"> {
  readonly resources: Resources
  /** The profile of `--profile`; absent: the one that the workbook was made for, else the only one that knows the unit. */
  readonly profile: Profile | undefined
  /** The day a file arrived, by its name; undefined where nobody says. */
  readonly receivedOn: (file: string) => string | undefined
}

/**
 * Reads and checks every file of the paths, one after the other. Each ends as exactly one verdict, and none stops the
 * others (promise G2). A provincial workbook of ours that lies in a folder is skipped. Throws a CallError where a path is
 * not there, where nothing is left to judge, or where the pack has no profile to judge by.
 */
export async function receiveAll(
  paths: readonly string[],
  request: ReceiveRequest,
  terminal: Terminal,
): Promise<ReceivedAll> {
  if (request.resources.profiles.length === 0) onlyProfile(request.profile, request.resources)
  const inputs = await inputsOf(paths)
  const received: Received[] = []
  const { resources, profile, previousOf, isOnlyRead } = request
  const { pack, profiles } = resources
  const receiving: Receiving = {
    ...{ pack, profiles: profile === undefined ? profiles : [profile], rulesOf: rulesOncePer(pack) },
    ...{ previousOf, isOnlyRead },
  }
  const skipped = [...inputs.skipped]
  const progress = progressOver(terminal, inputs.files.length)
  try {
    for (const [index, input] of inputs.files.entries()) {
      const one = await receiveOne(input, request.receivedOn, receiving)
      if (one === "skipped") skipped.push(input.name)
      else received.push(one)
      progress.step(index + 1)
    }
  } finally {
    progress.end()
  }
  if (received.length === 0) throw CallError.of("call.noFiles", { path: paths.join(", ") })
  return { received, skipped: skipped.sort(compareCodes) }
}

async function receiveOne(
  input: InputFile,
  receivedOn: ReceiveRequest["receivedOn"],
  receiving: Receiving,
): Promise<Received | "skipped"> {
  const read = await readInput(input)
  const day = receivedOn(input.name)
  const dated = day === undefined ? {} : { received: day }
  const refused = (refusal: Refusal): Received => {
    return { file: { ...dated, source: read.source, inventory: [], outcome: { refusal } }, profile: undefined }
  }
  const workbook = "refusal" in read ? read : readWorkbook(read.bytes, nodeMeans)
  if ("refusal" in workbook) return refused(workbook.refusal)
  const { picture } = workbook
  if (isSummary(picture)) return input.isNamed ? refused({ code: "OWN_OUTPUT", detail: "" }) : "skipped"
  const verdict = receive(picture, read.source, receiving)
  return { ...verdict, file: { ...dated, ...verdict.file } }
}
