import { checkSubmission } from "../../engine/checking/check-submission"
import { prepareRules } from "../../engine/checking/prepare"
import { settingsOf } from "../../engine/forms/settings"
import type { InventoryLine } from "../../engine/model/inventory"
import type { Submission } from "../../engine/model/submission"
import { readSubmission } from "../../engine/reading/read-submission"
import type { ReceivedFile } from "../../engine/tracking/received-file"
import type { Picture } from "../../engine/workbook/picture"
import { vinhPhuc, type Regime } from "./issued-workbook"
import { year2018 } from "./small-pack"

/** How a file came: its name, which also stands for its bytes unless `sha256` says otherwise, and the day. */
export interface Arrival {
  readonly file: string
  readonly sha256?: string
  readonly received?: string
}

/** A workbook that arrived, read and checked as the command line does it. */
export function handedIn(
  picture: Picture,
  { file, sha256 = file, received }: Arrival,
  regime = vinhPhuc,
): ReceivedFile {
  const { pack, profile }: Regime = regime
  const source = { file, sha256 }
  const dated = received === undefined ? { source } : { source, received }
  const reading = readSubmission(picture, source, pack, profile)
  const { inventory } = reading
  if ("refusal" in reading) return { ...dated, inventory, outcome: { refusal: reading.refusal } }
  const { submission } = reading
  const prepared = prepareRules(pack, settingsOf(pack, profile), submission.period)
  const findings = [...reading.findings, ...checkSubmission(submission, prepared, reading.findings)]
  return { ...dated, inventory, outcome: { submission, findings } }
}

/** A file of a unit without a figure, to see which one counts: `252-a.xlsx revision 1 on 2019-02-08`. */
export function file(
  drawn: string,
  more: Partial<Submission> = {},
  inventory: readonly InventoryLine[] = [],
): ReceivedFile {
  const [, name = "", unit = "", hash, revision = "0", received] =
    /^((\w+)-\S+)(?: as (\S+))?(?: revision (\d+))?(?: on (\S+))?$/.exec(drawn) ?? []
  if (name === "") throw new Error(`not a file: ${drawn}`)
  const source = { file: name, sha256: hash ?? name }
  const common = { pack: "p", packVersion: "1", unit, period: year2018, revision: Number(revision), source }
  const submission: Submission = { ...common, observations: new Map(), ...more }
  return { source, ...(received === undefined ? {} : { received }), inventory, outcome: { submission, findings: [] } }
}
