import { createHash } from "node:crypto"
import { checked, isReckoningSheet, read } from "../engine/index"
import { readWorkbook } from "../engine/xlsx/read-workbook"
import { nodeMeans } from "../src/cli/node-means"
import type { JobJudging, JobReader } from "./merge-reading"

/** As `bieumau merge` does it, but in this process, without the bounds that it sets to a file. */
export function ownReader({ pack, profile, rulesOf }: JobJudging): JobReader {
  return (name, bytes, wasRead) => {
    const sha256 = createHash("sha256").update(bytes).digest("hex")
    const taken = readWorkbook(bytes, nodeMeans, isReckoningSheet)
    if ("refusal" in taken) throw new Error(`${name}: ${taken.refusal.code}`)
    wasRead()
    const first = read(taken.picture, { file: name, sha256 }, { pack, profiles: [profile] })
    return Promise.resolve(checked(first, rulesOf, undefined))
  }
}
