import { createHash } from "node:crypto"
import { readdir, readFile, stat } from "node:fs/promises"
import { basename, join, normalize, relative, resolve, sep } from "node:path"
import { compareCodes, isBesideSummary, type Refusal, type Source } from "../../engine/index"
import { limits } from "../../engine/xlsx/limits"
import { CallError } from "./call-error"
import { mergeFolderName } from "./merge-folder"

/** A file to be read. `name` is what people and outputs call it: its path below the folder that was named, with `/`. */
export interface InputFile {
  readonly path: string
  readonly name: string
  /** Somebody named this very file, not only a folder that it lies in. */
  readonly isNamed: boolean
  /** Why it cannot be had: a folder below the one named that cannot be looked into. Absent for what is still to be read. */
  readonly refusal?: Refusal
}

export interface Inputs {
  readonly files: readonly InputFile[]
  /** Names of files that are never submissions: lock files, what systems leave behind, what a merge left in the folder. */
  readonly skipped: readonly string[]
}

/**
 * All files of the paths named, each once, in an order that depends on their names alone. Throws a CallError for a path
 * that is not there or cannot be looked into; a folder below it that cannot stands among the files, with its refusal.
 */
export async function inputsOf(paths: readonly string[]): Promise<Inputs> {
  const found = new Map<string, InputFile>()
  for (const path of paths) {
    const kind = await kindOf(path)
    if (kind === "missing") throw CallError.of("call.noSuchPath", { path })
    const inside = kind === "file" ? [{ path }] : await below(path)
    for (const one of inside) {
      const file = one.path
      const name = kind === "file" ? basename(file) : paths.length === 1 ? relative(path, file) : normalize(file)
      const isNamed = kind === "file" || found.get(resolve(file))?.isNamed === true
      found.set(resolve(file), { ...one, name: slashed(name), isNamed })
    }
  }
  const ordered = apart([...found.values()]).sort((a, b) => compareCodes(a.name, b.name))
  const isSkipped = ({ path, refusal, isNamed }: InputFile): boolean =>
    refusal === undefined && (isSystemFile(basename(path)) || (!isNamed && isBesideSummary(basename(path))))
  return {
    files: ordered.filter((file) => !isSkipped(file)),
    skipped: ordered.filter(isSkipped).map(({ name }) => name),
  }
}

/** Files that would have the same name are called by their paths as they were given. */
function apart(files: readonly InputFile[]): InputFile[] {
  const counts = new Map<string, number>()
  for (const { name } of files) counts.set(name, (counts.get(name) ?? 0) + 1)
  return files.map((file) => (counts.get(file.name) === 1 ? file : { ...file, name: slashed(normalize(file.path)) }))
}

/** Whether a path is a folder, a file, or not there. */
export async function kindOf(path: string): Promise<"file" | "folder" | "missing"> {
  try {
    return (await stat(path)).isDirectory() ? "folder" : "file"
  } catch {
    return "missing"
  }
}

/** The bytes of a file with their hash, read once and never written (promise G1); or why they cannot be had. */
export async function readInput({
  path,
  name,
  refusal,
}: Pick<InputFile, "path" | "name" | "refusal">): Promise<
  { readonly bytes: Uint8Array; readonly source: Source } | { readonly refusal: Refusal; readonly source: Source }
> {
  const unread = { file: name, sha256: "" }
  if (refusal !== undefined) return { refusal, source: unread }
  try {
    const { size, isFile } = await sizeOf(path)
    // A pipe would be waited for without end.
    if (!isFile) return { refusal: { code: "UNREADABLE_FILE", detail: "not a file" }, source: unread }
    if (size > limits.file) return { refusal: { code: "LIMIT_SIZE", detail: `${size} byte` }, source: unread }
    const bytes = await readFile(path)
    return { bytes, source: { file: name, sha256: createHash("sha256").update(bytes).digest("hex") } }
  } catch (error) {
    return { refusal: { code: "UNREADABLE_FILE", detail: reasonOf(error) }, source: unread }
  }
}

async function sizeOf(path: string): Promise<{ readonly size: number; readonly isFile: boolean }> {
  const found = await stat(path)
  return { size: found.size, isFile: found.isFile() }
}

/** The system's short name for what went wrong: `EACCES`. */
export function reasonOf(error: unknown): string {
  return typeof error === "object" && error !== null && "code" in error ? String(error.code) : String(error)
}

type Found = Pick<InputFile, "path" | "refusal">

/** The files of a folder that somebody named. Throws a CallError where it cannot be looked into. */
function below(folder: string): Promise<readonly Found[]> {
  return filesIn(folder).catch((error: unknown) => {
    throw CallError.of("call.notTaken", { path: folder, reason: reasonOf(error) })
  })
}

/** A folder below that cannot be looked into stands for what is in it: it does not stop the rest (promise G2). */
async function filesIn(folder: string): Promise<readonly Found[]> {
  const entries = await readdir(folder, { withFileTypes: true })
  const nested = await Promise.all(
    entries.map(async (entry): Promise<readonly Found[]> => {
      const path = join(folder, entry.name)
      if (!entry.isDirectory()) return [{ path }]
      if (entry.name === mergeFolderName) return []
      return filesIn(path).catch((error: unknown) => [
        { path, refusal: { code: "UNREADABLE_FILE", detail: reasonOf(error) } },
      ])
    }),
  )
  return nested.flat()
}

/** A path as outputs name it, on every system. */
export function slashed(path: string): string {
  return path.split(sep).join("/")
}

/** Locks, what systems leave behind, what is still being written, lists of decisions, and what `sample` writes beside its workbooks. */
function isSystemFile(name: string): boolean {
  return /^(truth(-[\dQM-]+)?|profile)\.json$|^(quyet-dinh|decisions)\.csv$|^(~\$|\._)|^(\.DS_Store|Thumbs\.db|desktop\.ini)$|\.(tmp|crdownload|part)$/i.test(
    name,
  )
}
