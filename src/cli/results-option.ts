import { realpath } from "node:fs/promises"
import { dirname, isAbsolute, relative, resolve } from "node:path"
import { resultFormats, type ResultFormat } from "../../engine/index"
import { assertFolder } from "./atomic-write"
import { CallError } from "./call-error"
import { dayOption } from "./days"
import { kindOf } from "./files"
import type { Call } from "./options"

/** In what form the results of a check are wanted: the command line's own, or one of the engine's. */
export type WantedFormat = "text" | "json" | { readonly name: string; readonly format: ResultFormat }

const known: ReadonlyMap<string, ResultFormat> = new Map(Object.entries(resultFormats))

/** The names that `--format` takes. */
export const formatNames: readonly string[] = ["text", "json", ...known.keys()]

/** The format of `--format`, or of `--json`. Throws a CallError where both are given, or there is none of that name. */
export function formatOption(call: Call): WantedFormat {
  const value = call.values.get("--format")
  const isJson = call.flags.has("--json")
  if (isJson && value !== undefined) throw CallError.of("call.together", { one: "--json", other: "--format" })
  if (value === undefined || value === "text" || value === "json") {
    if (call.values.has("--today"))
      throw CallError.of("call.formatWithoutDay", { formats: [...known.keys()].join(", ") })
    return isJson ? "json" : (value ?? "text")
  }
  const format = known.get(value)
  if (format === undefined) throw CallError.of("call.format", { value, formats: formatNames.join(", ") })
  const day = dayOption(call, "--today")
  if (format.needs.includes("date") && day === undefined) throw CallError.of("call.formatNeedsDay", { value })
  return { name: value, format }
}

/**
 * The file of `-o`; undefined when it is not given. Throws a CallError where it is one of the inputs or lies in one of their folders:
 * no submission is written over (promise G1), and results are never read as one.
 */
export async function outputOption({ values, paths }: Call): Promise<string | undefined> {
  const output = values.get("-o")
  if (output === undefined) return undefined
  if ((await kindOf(output)) === "folder") throw CallError.of("call.outputIsFolder", { path: output })
  await assertFolder(dirname(output))
  const place = await real(output)
  for (const path of paths) {
    const way = relative(await real(path), place)
    if (way === "" || (!way.startsWith("..") && !isAbsolute(way)))
      throw CallError.of("call.outputAmongInputs", { path: output })
  }
  return output
}

/** Where a path leads once links are followed, as far as it is there. */
async function real(path: string): Promise<string> {
  const whole = resolve(path)
  try {
    return await realpath(whole)
  } catch {
    const above = dirname(whole)
    return above === whole ? whole : resolve(await real(above), relative(above, whole))
  }
}
