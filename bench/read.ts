import { measured } from "./measuring"
import { optionOf } from "./options"
import { readInput, readPeers } from "./read-peers"
import { report, type Table } from "./results"
import { submissionPeers } from "./submission-peers"
import { bytesOf, sampled, savedByLibreOffice } from "./submissions"

const unit = "CPU ms/file"

/** `npm run bench:read [-- --files N --runs N]`: what reading costs, beside other readers and beside unpacking alone. */
async function main(): Promise<void> {
  const files = optionOf("--files", 1000)
  const runs = optionOf("--runs", 5)
  const own = await sampled(files)
  const saved = await savedByLibreOffice(own)
  const tables: Table[] = []
  for (const [origin, submissions] of [
    ["as bieumau sample writes them", own] as const,
    ["saved by LibreOffice", saved] as const,
  ]) {
    if (submissions === undefined) continue
    const inputs = (await bytesOf(submissions)).map(readInput)
    tables.push({
      title: `Every cell, ${origin}`,
      unit,
      base: "inflate",
      rows: await measured(readPeers, inputs, runs),
    })
    const peers = await submissionPeers(own.folder)
    tables.push({
      title: `To a submission, ${origin}`,
      unit,
      base: "bieumau",
      rows: await measured(peers, inputs, runs),
    })
  }
  const libreOffice = saved === undefined ? "; LibreOffice is not installed: its files were left out" : ""
  await report("read", tables, `${files} files, ${runs} interleaved runs: median, min, max, ratio${libreOffice}`)
}

void main()
