import { createHash } from "node:crypto"
import { mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises"
import { join } from "node:path"
import { promisify } from "node:util"
import { deserialize, serialize } from "node:v8"
import { constants, deflateRaw, inflateRaw } from "node:zlib"
import { patiently } from "../atomic-write"

/** Every file's findings and inventory would else take as much room as the files; off the main thread, which feeds the readers. */
const squeeze = promisify(deflateRaw)
const unsqueeze = promisify(inflateRaw)

/** What was found out before, in a folder of its own: an entry is believed only if it is whole and answers the very question. */
export interface Memory {
  /** Nothing was found out before: it is no use to ask. */
  readonly isEmpty: boolean
  /** What was kept for a key; undefined where nothing was, or where what stands there is damaged or something else. */
  recall(key: string): Promise<unknown>
  /** Keeps plain data for a key, whole or not at all. Where the disk takes no more, everything is forgotten: it is needed for the outputs. */
  keep(key: string, value: unknown): Promise<void>
}

/** Opens the memory in a folder, which need not be there yet. Never throws for what is there. */
export async function openMemory(folder: string): Promise<Memory> {
  const names = new Set(await readdir(folder).catch(() => []))
  let isLost = false
  return {
    isEmpty: names.size === 0,
    async recall(key) {
      if (!names.has(key)) return undefined
      return valueIn(await readFile(join(folder, key)).catch(() => undefined), key)
    },
    async keep(key, value) {
      if (isLost) return
      // Node's own writing of plain data, as between processes: it knows Map and bigint, which JSON does not.
      const plain = serialize(value)
      const beside = join(folder, `${key}.tmp`)
      try {
        const body = await squeeze(plain, { level: constants.Z_BEST_SPEED })
        await mkdir(folder, { recursive: true })
        await writeFile(beside, Buffer.concat([headOf(key, body), body]))
        await patiently(() => rename(beside, join(folder, key)))
      } catch {
        isLost = true
        await rm(folder, { recursive: true, force: true, maxRetries: 3 }).catch(() => undefined)
      }
    },
  }
}

/** Says which question is answered, and what the answer is like: a power cut may leave any bytes after it. */
function headOf(key: string, body: Uint8Array): Buffer {
  const print = createHash("sha256").update(key).update(body).digest("hex")
  return Buffer.from(`bieumau ${key} ${print}\n`)
}

async function valueIn(bytes: Buffer | undefined, key: string): Promise<unknown> {
  if (bytes === undefined) return undefined
  const body = bytes.subarray(bytes.indexOf("\n") + 1)
  const head = headOf(key, body)
  if (!bytes.subarray(0, head.length).equals(head)) return undefined
  try {
    return deserialize(await unsqueeze(body)) as unknown
  } catch {
    return undefined
  }
}
