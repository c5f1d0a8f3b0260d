import { createHash } from "node:crypto"
import { existsSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { programPrint } from "../../src/cli/readers/program-print"
import { alone } from "./alone"
import { filesUnder, house } from "./house"
import { run } from "./running"

const dist = join(house, "dist")
const stamp = join(dist, "program.sha256")

/**
 * The program as npm links it. What it runs is built here where the sources or what was built of them have changed since; tests that
 * run beside this one wait for it, and nothing is written under a program that runs.
 */
export function builtProgram(): Promise<string> {
  return alone(join(dist, "program.lock"), async () => {
    if (!existsSync(stamp) || readFileSync(stamp, "utf8") !== print()) {
      const { status, stdout } = await run("npm", ["run", "--silent", "build"], { cwd: house })
      if (status !== 0) throw new Error(`the program cannot be built\n${stdout}`)
      writeFileSync(stamp, print())
    }
    return join(house, "src/cli/bieumau.js")
  })
}

/** Of the sources and of what was built of them. */
function print(): string {
  const sources = createHash("sha256")
  const names = [...filesUnder(["engine", "src/cli", "templates", "bench"], /\.(ts|js|json)$/), "package.json"]
  for (const name of names) sources.update(`${name}\n`).update(readFileSync(join(house, name)))
  return `${sources.digest("hex")} ${existsSync(join(dist, "engine")) ? programPrint(dist) : ""}`
}
