import { createHash } from "node:crypto"
import { readdirSync, readFileSync } from "node:fs"
import { join, relative, sep } from "node:path"
import { version } from "../../../package.json"

/** What reads and judges a file, below the folder that the program stands in; packages come with the version. */
const rooms = ["engine", "src/cli"]

/**
 * What tells this program from every other one, as hex: its version, that of Node, and its very code, since a program that is
 * being worked on keeps its version. What one program found, another does not take over.
 */
export function programPrint(folder = join(__dirname, "../../..")): string {
  const print = createHash("sha256").update(`${version} ${process.version}\n`)
  for (const room of rooms) {
    const files = readdirSync(join(folder, room), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.[jt]s$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
    for (const file of files) {
      const bytes = readFileSync(file)
      print.update(`${relative(folder, file).split(sep).join("/")} ${bytes.length}\n`).update(bytes)
    }
  }
  return print.digest("hex")
}
