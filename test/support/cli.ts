import { commands } from "../../src/cli/commands/index"
import { run, type Streams } from "../../src/cli/main"
import { readersHere } from "./readers-here"
import type { Surroundings } from "../../src/cli/surroundings"
import { twoFormFolder } from "./two-forms"

/** What a call of the program came to. */
export interface Called {
  readonly status: 0 | 1 | 2
  readonly out: string
  readonly err: string
}

type Seen = Pick<Streams, "isWatched" | "hasColour">

/** What a call has around it: no pane is built, and whatever goes on by itself is ended at once. */
export const bare: Surroundings = {
  paneFolder: "none",
  untilStopped: () => Promise.resolve(),
  readersFor: () => readersHere,
}

const nobody: Seen = { isWatched: false, hasColour: false }

/**
 * Calls the program within this process, as a script does: nobody looks on, and there is no colour. A call that names no
 * pack is made with the small pack of the fixtures.
 */
export function cli(...args: readonly string[]): Promise<Called> {
  return called(nobody, withSmallPack(args))
}

/** Calls the program on a terminal of this kind; with the small pack too. */
export function cliSeen(terminal: Seen, ...args: readonly string[]): Promise<Called> {
  return called(terminal, withSmallPack(args))
}

/** Calls the program with exactly these words: a call that names no pack is made with the one that comes with the program. */
export function cliBundled(...args: readonly string[]): Promise<Called> {
  return called(nobody, args)
}

/** The words of a call, with the small pack of the fixtures where they name none and the command takes one. */
export function withSmallPack([name, ...rest]: readonly string[]): readonly string[] {
  if (name === undefined) return []
  const takesPack = commands.some((command) => command.name === name && "--pack" in command.options)
  const namesPack = rest.some((arg) => /^--pack(?:=|$)/.test(arg))
  return takesPack && !namesPack ? [name, "--pack", twoFormFolder, ...rest] : [name, ...rest]
}

/** Calls the program with other surroundings. */
export function cliAmid(surroundings: Partial<Surroundings>, ...args: readonly string[]): Promise<Called> {
  return called({ ...nobody, ...surroundings }, args)
}

async function called(terminal: Seen & Partial<Surroundings>, args: readonly string[]): Promise<Called> {
  const [out, err]: [string[], string[]] = [[], []]
  const status = await run(args, {
    ...bare,
    ...terminal,
    out: (text) => out.push(text),
    err: (text) => err.push(text),
  })
  return { status, out: out.join(""), err: err.join("") }
}
