import { writeFile } from "node:fs/promises"
import { join } from "node:path"
import type { Bomb } from "./bombs"
import { inTemporaryFolder } from "./temporary"
import { weighed } from "./weighed"

/** What the command line took to refuse a bomb. */
export interface WeighedBomb {
  readonly name: string
  readonly bytes: number
  readonly refused: string
  /** Beyond what the same call takes for an empty file: the start of the program is not the bomb's. */
  readonly seconds: number
  readonly mebibytes: number | undefined
}

/** Gives each bomb to `bieumau check`, alone. The program must have been built. */
export function weighedBombs(bombs: readonly Bomb[]): Promise<readonly WeighedBomb[]> {
  return inTemporaryFolder(async (folder) => {
    const check = async (bytes: Uint8Array) => {
      const file = join(folder, "bomb.xlsx")
      await writeFile(file, bytes)
      const { stdout, ...weight } = await weighed(join("src", "cli", "bieumau.js"), ["check", file, "--json"])
      const { files } = JSON.parse(stdout) as { readonly files: readonly { readonly reason?: string }[] }
      return { ...weight, refused: files.map(({ reason = "taken" }) => reason).join() }
    }
    const empty = [await check(new Uint8Array(0)), await check(new Uint8Array(0))]
    const start = Math.min(...empty.map(({ seconds }) => seconds))
    const made: WeighedBomb[] = []
    for (const { name, make } of bombs) {
      const bytes = make()
      const { seconds, mebibytes, refused } = await check(bytes)
      made.push({ name, bytes: bytes.length, refused, seconds: Math.max(0, seconds - start), mebibytes })
    }
    return made
  })
}
