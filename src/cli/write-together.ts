import { createHash, type Hash } from "node:crypto"
import { copyFile, link, mkdir, rename, rm, writeFile } from "node:fs/promises"
import { join } from "node:path"
import { patiently, writeSynced, type Pieces } from "./atomic-write"
import { CallError } from "./call-error"
import { kindOf, reasonOf } from "./files"
import { writeFault } from "./write-fault"

/** A file to be written. */
export interface NewFile {
  readonly path: string
  readonly pieces: Pieces
}

/** Where a file stands until all are there, and where the one that it replaces is kept. */
interface Move {
  readonly path: string
  readonly fresh: string
  /** Undefined where there was none. */
  readonly old: string | undefined
}

/** Stands in the folder of a merge while files are put in place: those that stand there may then be of two merges. */
const marker = "placing"

/**
 * Writes files that belong together, all or none (promise G7): into `folder`, which is on the same disk, and only once all are
 * there into their places. Throws a CallError where that cannot be done. All old files are then where they were; where
 * even that cannot be done, the sentence names the files that are new among old ones. Gives the hash of each file. `unbroken` does
 * what is not to be cut off: putting them into their places.
 */
export async function writeTogether(
  files: readonly NewFile[],
  folder: string,
  unbroken: (work: () => Promise<void>) => Promise<void> = (work) => work(),
): Promise<readonly string[]> {
  const freshFolder = join(folder, "new")
  const oldFolder = join(folder, "old")
  try {
    // What a merge that was killed has left.
    for (const left of [freshFolder, oldFolder]) await rm(left, { recursive: true, force: true })
    const moves: Move[] = []
    const hashes: string[] = []
    for (const [i, { path, pieces }] of files.entries()) {
      const [fresh, old] = [join(freshFolder, String(i)), join(oldFolder, String(i))]
      try {
        await mkdir(freshFolder, { recursive: true })
        await mkdir(oldFolder, { recursive: true })
        const hash = createHash("sha256")
        await writeSynced(fresh, hashed(pieces, hash))
        hashes.push(hash.digest("hex"))
        moves.push({ path, fresh, old: await keepOld(path, old) })
      } catch (error) {
        throw writeFault(path, error)
      }
    }
    await unbroken(() => place(moves, join(folder, marker)))
    return hashes
  } finally {
    for (const left of [freshFolder, oldFolder]) await rm(left, { recursive: true, force: true }).catch(() => undefined)
  }
}

/** Whether a merge was killed while it put files in place, so that those of two merges may stand there. */
export async function isPlacing(folder: string): Promise<boolean> {
  return (await kindOf(join(folder, marker))) === "file"
}

/** Gives what stands at a path a second name, or where the disk knows no such thing makes a copy; undefined where there is none. */
async function keepOld(path: string, old: string): Promise<string | undefined> {
  if ((await kindOf(path)) === "missing") return undefined
  try {
    await link(path, old)
  } catch {
    await copyFile(path, old)
  }
  return old
}

async function* hashed(pieces: Pieces, hash: Hash): AsyncGenerator<Uint8Array> {
  for await (const piece of pieces) {
    hash.update(piece)
    yield piece
  }
}

async function place(moves: readonly Move[], mark: string): Promise<void> {
  await writeFile(mark, "").catch((error: unknown) => {
    throw writeFault(mark, error)
  })
  const placed: Move[] = []
  for (const move of moves) {
    try {
      await patiently(() => rename(move.fresh, move.path))
      placed.push(move)
    } catch (error) {
      const mixed = await putBack(placed)
      const facts = { path: move.path, reason: reasonOf(error) }
      if (mixed.length > 0) throw CallError.of("call.mixed", { ...facts, files: mixed.join(", ") })
      await rm(mark, { force: true }).catch(() => undefined)
      throw CallError.of("call.notReplaced", facts)
    }
  }
  await rm(mark, { force: true })
}

/** Puts the old files back; the paths of those of which that cannot be done. */
async function putBack(placed: readonly Move[]): Promise<readonly string[]> {
  const stuck: string[] = []
  for (const { path, old } of placed) {
    const undo = old === undefined ? () => rm(path) : () => rename(old, path)
    await patiently(undo).catch(() => stuck.push(path))
  }
  return stuck
}
