import { mkdtemp, readFile, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import webpack from "webpack"

let made: Promise<string> | undefined

/**
 * The host as one script for a browser: it gives the window `openOfficeHost`. For `page.addInitScript`, or before office.js in a
 * page. It uses no `eval`, so the page's own policy lets it run.
 */
export function hostScript(): Promise<string> {
  return (made ??= bundled(join(__dirname, "entry.ts")))
}

/** A file of this folder, with all it needs, as one script. */
export async function bundled(entry: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "bieumau-office-host-"))
  try {
    await run({
      mode: "none",
      devtool: false,
      entry,
      output: { path: folder, filename: "script.js" },
      resolve: { extensions: [".ts", ".js"] },
      module: { rules: [{ test: /\.ts$/, loader: "ts-loader", options: { transpileOnly: true, compilerOptions } }] },
    })
    return await readFile(join(folder, "script.js"), "utf8")
  } finally {
    await rm(folder, { recursive: true })
  }
}

const compilerOptions = { noEmit: false, module: "ES2022" }

function run(configuration: webpack.Configuration): Promise<void> {
  return new Promise((resolve, reject) => {
    webpack(configuration, (error, stats) => {
      if (error !== null) reject(error)
      else if (stats?.hasErrors() === true) reject(new Error(stats.toString({ all: false, errors: true })))
      else resolve()
    })
  })
}
