import { existsSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { sourcesHash } from "../../build/sources"
import { alone } from "./alone"
import { house } from "./house"
import { run } from "./running"

const folder = join(house, "dist", "pane")

/**
 * The folder of the built pane. It is built here where it is missing or the sources have changed since (about ten seconds); tests that
 * run beside this one wait for it. `npm ci && npm test` needs no other step.
 */
export function builtPane(): Promise<string> {
  return alone(join(house, "dist", "pane.lock"), async () => {
    if (isCurrent()) return folder
    const webpack = join(house, "node_modules", "webpack", "bin", "webpack.js")
    const { status, stdout, stderr } = await run(process.execPath, [webpack], { cwd: house })
    if (status !== 0) throw new Error(`The pane was not built:\n${stdout}${stderr}`)
    return folder
  })
}

function isCurrent(): boolean {
  const stamp = join(folder, "sources.sha256")
  return existsSync(stamp) && readFileSync(stamp, "utf8").trim() === sourcesHash()
}
