import { createHash } from "node:crypto"
import { readFile } from "node:fs/promises"
import { join } from "node:path"
import { isReckoningSheet, loadProfile, read as readToSubmission } from "../engine/index"
import { readWorkbook, readWorkbookPlainly, type ReadResult } from "../engine/xlsx/read-workbook"
import { version } from "../package.json"
import { nodeMeans } from "../src/cli/node-means"
import { bundledPacks } from "../templates/index"
import { loadBundled } from "../templates/load"
import type { Peer } from "./measuring"
import type { ReadInput } from "./read-peers"

/** Reading a workbook to a submission: the forms found, every figure with its unit, its place and its doubts. */
export async function submissionPeers(folder: string): Promise<readonly Peer<ReadInput>[]> {
  const [bundled] = bundledPacks.values()
  if (bundled === undefined) throw new Error("no pack")
  const { pack } = loadBundled(bundled)
  const path = join(folder, "profile.json")
  const profiles = [loadProfile(path, JSON.parse(await readFile(path, "utf8")), pack)]
  const peer = (name: string, does: string, read: (bytes: Uint8Array) => ReadResult): Peer<ReadInput> => ({
    ...{ name, version, does },
    run({ bytes }) {
      const sha256 = createHash("sha256").update(bytes).digest("hex")
      const taken = read(bytes)
      if ("refusal" in taken) throw new Error(`refused: ${taken.refusal.code}`)
      const { outcome } = readToSubmission(taken.picture, { file: "x.xlsx", sha256 }, { pack, profiles }).file
      if ("refusal" in outcome) throw new Error(`refused: ${outcome.refusal.code} ${outcome.refusal.detail}`)
      return outcome.submission
    },
  })
  return [
    peer("bieumau", "as above, then matched to the forms: every figure read", (bytes) =>
      readWorkbook(bytes, nodeMeans, isReckoningSheet),
    ),
    peer("bieumau-plain", "the same with the plain reader alone", (bytes) =>
      readWorkbookPlainly(bytes, nodeMeans, isReckoningSheet),
    ),
  ]
}
