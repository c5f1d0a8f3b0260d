import { CallError } from "./call-error"

/** The options of a command: `flag` stands alone, `value` is followed by something. Keys are written with their dashes. */
export type OptionSpec = Readonly<Record<string, "flag" | "value">>

/** Options that every command has. */
export const commonOptions = {
  "--json": "flag",
  "--lang": "value",
  "--quiet": "flag",
  "--no-color": "flag",
  "--jobs": "value",
} as const satisfies OptionSpec

/** What was asked for: what stands free, and the options that were given. */
export interface Call {
  readonly command: string
  readonly paths: readonly string[]
  readonly flags: ReadonlySet<string>
  readonly values: ReadonlyMap<string, string>
}

/**
 * Sorts the words of a call. `--year 2018`, `--year=2018` and `-o FILE` are understood; after `--` everything is a path.
 * Throws a CallError for an option that the command does not have: none is accepted and ignored.
 */
export function readCall(command: string, args: readonly string[], spec: OptionSpec): Call {
  const paths: string[] = []
  const flags = new Set<string>()
  const values = new Map<string, string>()
  const known = new Map(Object.entries(spec))
  for (let i = 0; i < args.length; i++) {
    const arg = args[i] ?? ""
    if (arg === "--") {
      paths.push(...args.slice(i + 1))
      break
    }
    if (!arg.startsWith("-") || arg === "-") {
      paths.push(arg)
      continue
    }
    const [option, attached] = splitAtEquals(arg)
    const kind = known.get(option)
    if (kind === undefined)
      throw CallError.of("call.unknownOption", { command, option, options: [...known.keys()].join(", ") })
    if (flags.has(option) || values.has(option)) throw CallError.of("call.optionTwice", { option })
    if (kind === "flag") {
      if (attached !== undefined) throw CallError.of("call.needlessValue", { option })
      flags.add(option)
      continue
    }
    const next = args[i + 1]
    if (attached === undefined) i += 1
    const value = attached ?? (next?.startsWith("-") === true ? undefined : next)
    if (value === undefined || value === "") throw CallError.of("call.noValue", { option })
    values.set(option, value)
  }
  return { command, paths, flags, values }
}

function splitAtEquals(arg: string): readonly [string, string | undefined] {
  const at = arg.indexOf("=")
  return arg.startsWith("--") && at > 0 ? [arg.slice(0, at), arg.slice(at + 1)] : [arg, undefined]
}

/** The value of an option that the command cannot do without. */
export function needed({ command, values }: Call, option: string): string {
  const value = values.get(option)
  if (value === undefined) throw CallError.of("call.needed", { command, option })
  return value
}

/** How many files are read at a time, `--jobs 4`; undefined when it is not given. Throws a CallError for what is no such number. */
export function jobsOption({ values }: Call): number | undefined {
  const value = values.get("--jobs")
  if (value === undefined) return undefined
  if (!/^[1-9]\d?$/.test(value)) throw CallError.of("call.jobs", { value })
  return Number(value)
}
