import { mistakeText, sayFrom, TemplateError, type Language } from "../../engine/index"
import { version } from "../../package.json"
import { CallError } from "./call-error"
import { commands } from "./commands/index"
import { helpText } from "./help"
import { commonOptions, jobsOption, readCall } from "./options"
import { surroundings, type Surroundings } from "./surroundings"
import { plain, type Terminal } from "./terminal"
import { words } from "./words"

/** Where a run of the program writes, whether a person looks on, and what else it has around it. */
export interface Streams extends Surroundings {
  out(text: string): void
  err(text: string): void
  readonly isWatched: boolean
  readonly hasColour: boolean
}

/** Runs one call of the program and gives its exit status. Wrong calls and wrong packs end in one sentence each on `err`. */
export async function run(args: readonly string[], streams: Streams): Promise<0 | 1 | 2> {
  const language = languageOf(args)
  try {
    const [name, ...rest] = args
    const names = commands.map((command) => command.name).join(", ")
    if (name === "help" || args.some((arg) => arg === "--help" || arg === "-h")) {
      streams.out(helpText(language ?? "vi"))
      return 0
    }
    if (name === "--version") {
      streams.out(`bieumau ${version}\n`)
      return 0
    }
    if (name === undefined || name.startsWith("-")) throw CallError.of("call.noCommand", { commands: names })
    const command = commands.find((candidate) => candidate.name === name)
    if (command === undefined) throw CallError.of("call.unknownCommand", { command: name, commands: names })
    const call = readCall(name, rest, { ...command.options, ...commonOptions })
    const asked = call.values.get("--lang") ?? "vi"
    if (asked !== "vi" && asked !== "en") throw CallError.of("call.language", { value: asked })
    const terminal: Terminal = {
      language: asked,
      isQuiet: call.flags.has("--quiet"),
      isWatched: streams.isWatched,
      hasColour: streams.hasColour && !call.flags.has("--no-color"),
      openReaders: streams.readersFor(jobsOption(call)),
      out: (text) => streams.out(text),
      err: (text) => streams.err(text),
      paneFolder: streams.paneFolder,
      untilStopped: () => streams.untilStopped(),
    }
    return await command.run(call, terminal)
  } catch (error) {
    if (error instanceof CallError) streams.err(`${plain(sayFrom(words, error, language ?? "vi"))}\n`)
    else if (error instanceof TemplateError) {
      streams.err(error.mistakes.map((mistake) => `${plain(mistakeText(mistake, language ?? "vi"))}\n`).join(""))
    } else throw error
    return 2
  }
}

/** The language is wanted before the call is understood, to say what is wrong with it. */
function languageOf(args: readonly string[]): Language | undefined {
  const at = args.findIndex((arg) => arg === "--lang" || arg.startsWith("--lang="))
  const value = args[at]?.split("=")[1] ?? args[at + 1]
  return at >= 0 && value === "en" ? "en" : undefined
}

/** Starts the program on the process it runs in. */
export function start(): void {
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    // Whoever reads us has seen enough: `bieumau cells FILE | head`.
    if (error.code === "EPIPE") process.exit()
    throw error
  })
  const streams: Streams = {
    ...surroundings,
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
    isWatched: process.stderr.isTTY,
    hasColour: process.stdout.isTTY && process.env.NO_COLOR === undefined,
  }
  run(process.argv.slice(2), streams).then(
    (status) => {
      process.exitCode = status
    },
    (error: unknown) => {
      process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`)
      process.exitCode = 2
    },
  )
}
