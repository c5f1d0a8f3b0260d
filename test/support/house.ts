import { existsSync, readdirSync } from "node:fs"
import { join, relative } from "node:path"

/** The top folder of the checkout. */
export const house = join(__dirname, "..", "..")

/** Every file below these folders of the house whose name fits, as `engine/figures/figure.ts`, in the order of their names. */
export function filesUnder(folders: readonly string[], name: RegExp): readonly string[] {
  return folders
    .map((folder) => join(house, folder))
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && name.test(entry.name))
    .map((entry) => relative(house, join(entry.parentPath, entry.name)).replaceAll("\\", "/"))
    .sort()
}

/** The folders directly in a folder of the house that hold files, as `engine/figures`. */
export function foldersIn(folder: string): readonly string[] {
  if (!existsSync(join(house, folder))) return []
  return readdirSync(join(house, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && readdirSync(join(house, folder, entry.name)).length > 0)
    .map((entry) => `${folder}/${entry.name}`)
    .sort()
}
