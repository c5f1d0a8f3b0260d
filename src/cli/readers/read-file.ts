import {
  checked,
  isSummary,
  isTaken,
  mapSheetName,
  read,
  readCarried,
  readSummaryMap,
  type Period,
  type Picture,
  type Received,
  type RulesOf,
  type Source,
  type Submission,
} from "../../../engine/index"
import { readAnyWorkbook } from "../../../engine/old-formats/read-any-workbook"
import { readInput } from "../files"
import { nodeMeans } from "../node-means"
import type { Judging, PictureAnswer, ReaderInput, SubmissionAnswer, TakenAnswer } from "./readers"

/** What a file is judged by, with its rules written out, and where the report of the period before is to be had. */
export interface FileJudging extends Judging {
  readonly rulesOf: RulesOf
  readonly previousOf: (profile: string, unit: string, period: Period) => Promise<Submission | undefined>
}

/** Reads one file in this process. Never throws for what is in the file. */
export async function readPicture(input: ReaderInput): Promise<PictureAnswer> {
  const taken = await readInput(input)
  const opened = "refusal" in taken ? taken : await readAnyWorkbook(taken.bytes, nodeMeans)
  const { source } = taken
  if ("refusal" in opened) return { kind: "refused", source, refusal: opened.refusal }
  return { kind: "picture", source, picture: opened.picture }
}

/** Reads one file in this process and judges it. Never throws for what is in the file. */
export async function readSubmitted(input: ReaderInput, judging: FileJudging): Promise<SubmissionAnswer> {
  const answer = await readPicture(input)
  if (answer.kind === "refused") return answer
  const { picture, source } = answer
  if (isSummary(picture)) return readSummary(picture, source, judging)
  return { kind: "received", ...(await judged(read(picture, source, judging), judging)) }
}

async function readSummary(picture: Picture, source: Source, judging: FileJudging): Promise<SubmissionAnswer> {
  const sheet = picture.sheets.find(({ name }) => name === mapSheetName)
  const map = sheet && readSummaryMap(sheet)
  const { summariesBelow } = judging
  // Of the whole province, or of the very unit whose round this is: an output that lies among the submissions.
  if (summariesBelow === undefined || map?.parent === undefined || map.parent === summariesBelow.under)
    return { kind: "summary", source }
  const files: TakenAnswer[] = []
  for (const one of readCarried(picture, source, map, judging)) files.push(await judged(one, judging))
  return { kind: "carried", source, files }
}

/** Adds what the rules say, where somebody wants to know. */
async function judged(first: Received, judging: FileJudging): Promise<TakenAnswer> {
  const { profile } = first
  if (judging.isOnlyRead || profile === undefined || !isTaken(first.file)) return answered(first)
  const { unit, period } = first.file.outcome.submission
  return answered(checked(first, judging.rulesOf, await judging.previousOf(profile.id, unit, period)))
}

function answered({ file, profile }: Received): TakenAnswer {
  return { file, ...(profile === undefined ? {} : { profile: profile.id }) }
}
