import { mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { weighed } from "../test/support/weighed"
import { optionOf } from "./options"
import { sampled } from "./submissions"

const most = 500

/**
 * `npm run bench:merge-memory [-- --units N]`: whether a merge keeps within 500 MiB, the processes that read counted, where Node is
 * told to collect its garbage in time and one process reads (docs/running-a-merge.md).
 */
async function main(): Promise<void> {
  const units = optionOf("--units", 10_000)
  const { folder } = await sampled(units)
  const output = await mkdtemp(join(tmpdir(), "bieumau-merge-"))
  process.env.NODE_OPTIONS = "--max-old-space-size=256"
  const call = [
    "merge",
    folder,
    "--profile",
    join(folder, "profile.json"),
    "-o",
    join(output, "out"),
    ...["--jobs", "1", "--quiet"],
    "--json",
  ]
  const { status, seconds, mebibytes } = await weighed(join("src", "cli", "bieumau.js"), call)
  await rm(output, { recursive: true, force: true })
  console.log(
    `${units} units: status ${status ?? "?"}, ${seconds.toFixed(0)} s, ${mebibytes?.toFixed(0) ?? "?"} MiB at most`,
  )
  if (status !== 0 || (mebibytes ?? 0) > most) process.exitCode = 1
}

void main()
