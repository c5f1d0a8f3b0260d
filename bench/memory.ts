import { readFile } from "node:fs/promises"
import { join } from "node:path"
import { readWorkbook } from "../engine/xlsx/read-workbook"
import { nodeMeans } from "../src/cli/node-means"
import { optionOf } from "./options"
import { sampled } from "./submissions"

const mebibyte = 1024 * 1024
const most = 300

/** `npm run bench:memory [-- --files N]`: whether reading one file after the other keeps within the same memory. */
async function main(): Promise<void> {
  const files = optionOf("--files", 10_000)
  const { folder, names } = await sampled(Math.min(files, 200))
  let peak = 0
  for (let i = 0; i < files; i++) {
    const read = readWorkbook(await readFile(join(folder, names[i % names.length] ?? "")), nodeMeans)
    if ("refusal" in read) throw new Error(read.refusal.code)
    const used = process.memoryUsage.rss() / mebibyte
    peak = Math.max(peak, used)
    if ((i + 1) % Math.ceil(files / 10) === 0)
      console.log(`${i + 1} files: ${used.toFixed(0)} MiB now, ${peak.toFixed(0)} MiB at most`)
  }
  if (peak > most) {
    console.error(`more than ${most} MiB`)
    process.exitCode = 1
  }
}

void main()
