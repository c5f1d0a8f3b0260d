import {
  checkSubmission,
  compareCodes,
  isSummary,
  isTaken,
  mapSheetName,
  prepareRules,
  readMap,
  readSubmission,
  type Finding,
  type Picture,
  settingsOf,
  type Period,
  type PreparedRules,
  type Profile,
  type ReceivedFile,
  type Refusal,
  type Source,
  type Submission,
} from "../../engine/index"
import { readWorkbook } from "../../engine/xlsx/read-workbook"
import { CallError } from "./call-error"
import { inputsOf, readInput, type InputFile } from "./files"
import { progressOver } from "./progress"
import { onlyProfile, type Resources } from "./resources"
import type { Terminal } from "./terminal"

/** A file as it was received, and the profile that it was read by; undefined where the file was refused. */
export interface Received {
  readonly file: ReceivedFile
  readonly profile: Profile | undefined
}

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
  const rulesFor = preparing(request.resources)
  const skipped = [...inputs.skipped]
  const progress = progressOver(terminal, inputs.files.length)
  try {
    for (const [index, input] of inputs.files.entries()) {
      const one = await receive(input, request, rulesFor)
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

async function receive(input: InputFile, request: ReceiveRequest, rulesFor: RulesFor): Promise<Received | "skipped"> {
  const { resources, profile, receivedOn } = request
  const read = await readInput(input)
  const day = receivedOn(input.name)
  const dated = day === undefined ? {} : { received: day }
  const refused = (refusal: Refusal): Received => {
    return { file: { ...dated, source: read.source, inventory: [], outcome: { refusal } }, profile: undefined }
  }
  const workbook = "refusal" in read ? read : readWorkbook(read.bytes)
  if ("refusal" in workbook) return refused(workbook.refusal)
  const { picture } = workbook
  if (isSummary(picture)) return input.isNamed ? refused({ code: "OWN_OUTPUT", detail: "" }) : "skipped"
  const known = profile ?? profileOf(picture, resources)
  const candidates = known === undefined ? resources.profiles : [known]
  const verdict = verdictOf(
    candidates.map((one) => ({ profile: one, file: judged(picture, read.source, request, one, rulesFor) })),
  )
  return { ...verdict, file: { ...dated, ...verdict.file } }
}

/** The one verdict of a workbook that was judged by every profile it may belong to. */
function verdictOf(verdicts: readonly Received[]): Received {
  const taken = verdicts.filter(({ file }) => isTaken(file))
  const [first] = taken.length === 0 ? verdicts : taken
  if (first === undefined) throw new RangeError("no profile to judge by")
  if (taken.length < 2) return taken.length === 1 ? first : { ...first, profile: undefined }
  // What stands in the cells is the same by every profile; whose it is nobody guesses.
  const detail = taken.map(({ profile }) => profile?.id).join(", ")
  return { file: { ...first.file, outcome: { refusal: { code: "WHICH_PROFILE", detail } } }, profile: undefined }
}

/** Everything between a picture and its verdict is the engine's. */
function judged(
  picture: Picture,
  source: Source,
  { resources: { pack }, previousOf, isOnlyRead }: ReceiveRequest,
  profile: Profile,
  rulesFor: RulesFor,
): ReceivedFile {
  const reading = readSubmission(picture, source, pack, profile)
  if ("refusal" in reading) return { source, inventory: reading.inventory, outcome: { refusal: reading.refusal } }
  const { submission, inventory } = reading
  if (isOnlyRead === true) return { source, inventory, outcome: { submission, findings: reading.findings } }
  const { unit, period } = submission
  const previous = previousOf?.(profile, unit, period)
  const checked = checkSubmission(submission, rulesFor(profile, period), reading.findings, previous)
  const findings: readonly Finding[] = [...reading.findings, ...checked]
  return { source, inventory, outcome: { submission, findings } }
}

/** The rules of a province and a period. */
type RulesFor = (profile: Profile, period: Period) => PreparedRules

/** Rules are written out once for all files of a run. */
function preparing({ pack }: Resources): RulesFor {
  const prepared = new Map<string, PreparedRules>()
  return (profile, period) => {
    const key = `${profile.id} ${period}`
    const rules = prepared.get(key) ?? prepareRules(pack, settingsOf(pack, profile), period)
    prepared.set(key, rules)
    return rules
  }
}

/** The profile that a workbook of ours was made for. */
function profileOf(picture: Picture, { profiles }: Resources): Profile | undefined {
  const sheet = picture.sheets.find(({ name }) => name === mapSheetName)
  const id = sheet && readMap(sheet)?.profile
  return profiles.find((profile) => profile.id === id)
}
