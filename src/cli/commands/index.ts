import { cells } from "./cells"
import { check } from "./check"
import type { Command } from "./command"
import { describe } from "./describe"
import { mergeSubmissions } from "./merge"
import { newWorkbooks } from "./new"
import { sample } from "./sample"
import { packs } from "./packs"
import { register } from "./register"
import { report } from "./report"
import { serve } from "./serve"

/** The commands of the program, in the order that `help` lists them. */
export const commands: readonly Command[] = [
  packs,
  register,
  newWorkbooks,
  describe,
  check,
  cells,
  mergeSubmissions,
  report,
  sample,
  serve,
]
