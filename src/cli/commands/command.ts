import type { Call, OptionSpec } from "../options"
import type { Terminal } from "../terminal"

/** 0: nothing at error level and no file rejected. 1: findings at error level, or a file rejected. A wrong call throws: 2. */
export type ExitStatus = 0 | 1

/** One command of the program. */
export interface Command {
  readonly name: string
  /** How it is called, for `help`. */
  readonly usage: string
  readonly does: { readonly vi: string; readonly en: string }
  /** Its options beside those that every command has. */
  readonly options: OptionSpec
  run(call: Call, terminal: Terminal): Promise<ExitStatus>
}
