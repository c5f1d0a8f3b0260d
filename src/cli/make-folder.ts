import { rmdirSync } from "node:fs"
import { mkdir } from "node:fs/promises"
import { dirname, resolve } from "node:path"
import { kindOf, reasonOf } from "./files"

/**
 * Makes a folder with all above it that are missing, and gives those that were made, the uppermost first. Throws what the
 * system throws, having removed them again: `mkdir` of Node would say of a read-only disk that something is missing.
 */
export async function makeFolder(folder: string): Promise<readonly string[]> {
  const made: string[] = []
  try {
    for (const each of await missingOf(resolve(folder))) {
      try {
        await mkdir(each)
        made.push(each)
      } catch (error) {
        if (reasonOf(error) !== "EEXIST") throw error
      }
    }
    return made
  } catch (error) {
    removeEmpty(made)
    throw error
  }
}

async function missingOf(folder: string): Promise<readonly string[]> {
  if ((await kindOf(folder)) !== "missing") return []
  const above = dirname(folder)
  return above === folder ? [folder] : [...(await missingOf(above)), folder]
}

/** Removes folders, the last one first, as far as nothing is in them. At once, since a program that ends waits for nothing. */
export function removeEmpty(folders: readonly string[]): void {
  try {
    for (const folder of [...folders].reverse()) rmdirSync(folder)
  } catch {
    // Something is in it: it stays, and so do those above.
  }
}
