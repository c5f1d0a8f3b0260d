import { execFile } from "node:child_process"
import { existsSync } from "node:fs"
import { mkdir, readdir, readFile, rename } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { pathToFileURL } from "node:url"
import { promisify } from "node:util"

const run = promisify(execFile)
const program = join("src", "cli", "bieumau.js")
const seed = "5"
const year = "2018"

/** Workbooks of a made-up province, kept in the system's temporary folder from one benchmark to the next. */
export interface Submissions {
  readonly folder: string
  readonly names: readonly string[]
}

/** `count` submissions as `bieumau sample` writes them. */
export async function sampled(count: number): Promise<Submissions> {
  const folder = join(tmpdir(), "bieumau-bench", `sample-${seed}-${count}`)
  await once(folder, async (into) => {
    await run(process.execPath, [program, "sample", "--units", `${count}`, "--seed", seed, "--year", year, "-o", into])
  })
  return { folder, names: await workbooksIn(folder) }
}

/** The same, opened and saved by LibreOffice in one start; undefined where it is not installed. */
export async function savedByLibreOffice({ folder, names }: Submissions): Promise<Submissions | undefined> {
  const version = await run("soffice", ["--version"]).catch(() => undefined)
  if (version === undefined) return undefined
  const saved = `${folder}-libreoffice`
  await once(saved, async (into) => {
    const profile = pathToFileURL(`${into}-profile`).href
    const call = [`-env:UserInstallation=${profile}`, "--headless", "--norestore", "--convert-to", "xlsx"]
    await run("soffice", [...call, "--outdir", into, ...names.map((name) => join(folder, name))], { maxBuffer: 1e9 })
  })
  return { folder: saved, names: await workbooksIn(saved) }
}

export async function bytesOf({ folder, names }: Submissions): Promise<readonly Uint8Array[]> {
  return Promise.all(names.map((name) => readFile(join(folder, name))))
}

/** Made whole or not at all: a benchmark that was stopped leaves nothing to be taken for its inputs. */
async function once(folder: string, make: (into: string) => Promise<void>): Promise<void> {
  if (existsSync(folder)) return
  const into = `${folder}.${process.pid}`
  await mkdir(into, { recursive: true })
  await make(into)
  await rename(into, folder)
}

async function workbooksIn(folder: string): Promise<readonly string[]> {
  return (await readdir(folder)).filter((name) => name.endsWith(".xlsx")).sort()
}
