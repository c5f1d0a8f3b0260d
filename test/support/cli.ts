import { run, type Streams } from "../../src/cli/main"

/** What a call of the program came to. */
export interface Called {
  readonly status: 0 | 1 | 2
  readonly out: string
  readonly err: string
}

/** Calls the program within this process, as a script does: nobody looks on, and there is no colour. */
export function cli(...args: readonly string[]): Promise<Called> {
  return cliSeen({ isWatched: false, hasColour: false }, ...args)
}

/** Calls the program on a terminal of this kind. */
export async function cliSeen(
  terminal: Pick<Streams, "isWatched" | "hasColour">,
  ...args: readonly string[]
): Promise<Called> {
  const [out, err]: [string[], string[]] = [[], []]
  const status = await run(args, {
    ...terminal,
    out: (text) => out.push(text),
    err: (text) => err.push(text),
  })
  return { status, out: out.join(""), err: err.join("") }
}
