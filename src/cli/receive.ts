import {
  checkSubmission,
  mapSheetName,
  readMap,
  readSubmission,
  type Finding,
  type Picture,
  type Profile,
  type ReceivedFile,
  type Source,
} from "../../engine/index"
import { readWorkbook } from "../../engine/xlsx/read-workbook"
import { readInput, type InputFile, type Inputs } from "./files"
import { progressOver } from "./progress"
import { onlyProfile, type Resources } from "./resources"
import type { Terminal } from "./terminal"

/** A file as it was received, and the profile that it was read by; undefined where the file was refused unread. */
export interface Received {
  readonly file: ReceivedFile
  readonly profile: Profile | undefined
}

export interface ReceiveRequest {
  readonly resources: Resources
  /** The profile of `--profile`; absent: the one that the workbook was made for, else the only one there is. */
  readonly profile: Profile | undefined
  /** The day a file arrived, by its name; undefined where nobody says. */
  readonly receivedOn: (file: string) => string | undefined
}

/** Reads and checks every file, one after the other. Each ends as exactly one verdict, and none stops the others (promise G2). */
export async function receiveAll(
  inputs: Inputs,
  request: ReceiveRequest,
  terminal: Terminal,
): Promise<readonly Received[]> {
  const progress = progressOver(terminal, inputs.files.length)
  const received: Received[] = []
  try {
    for (const input of inputs.files) {
      received.push(await receive(input, request))
      progress.step(received.length)
    }
  } finally {
    progress.end()
  }
  return received
}

async function receive(input: InputFile, request: ReceiveRequest): Promise<Received> {
  const read = await readInput(input)
  const day = request.receivedOn(input.name)
  const dated = day === undefined ? {} : { received: day }
  const workbook = "refusal" in read ? read : readWorkbook(read.bytes)
  if ("refusal" in workbook) {
    const outcome = { refusal: workbook.refusal }
    return { file: { ...dated, source: read.source, inventory: [], outcome }, profile: undefined }
  }
  const { profile: named, resources } = request
  const profile = named ?? profileOf(workbook.picture, resources) ?? onlyProfile(undefined, resources)
  return { file: { ...dated, ...judged(workbook.picture, read.source, request.resources, profile) }, profile }
}

/** Everything between a picture and its verdict is the engine's. */
function judged(picture: Picture, source: Source, { pack }: Resources, profile: Profile): ReceivedFile {
  const reading = readSubmission(picture, source, pack, profile)
  if ("refusal" in reading) return { source, inventory: reading.inventory, outcome: { refusal: reading.refusal } }
  const { submission, inventory } = reading
  const findings: readonly Finding[] = [...reading.findings, ...checkSubmission(submission, pack)]
  return { source, inventory, outcome: { submission, findings } }
}

/** The profile that a workbook of ours was made for. */
function profileOf(picture: Picture, { profiles }: Resources): Profile | undefined {
  const sheet = picture.sheets.find(({ name }) => name === mapSheetName)
  const id = sheet && readMap(sheet)?.profile
  return profiles.find((profile) => profile.id === id)
}
