import { balance } from "./balance"
import { carried } from "./carried"
import { change } from "./change"
import { compare } from "./compare"
import { day } from "./day"
import { decrease } from "./decrease"
import { formula } from "./formula"
import { implies } from "./implies"
import type { RuleKind } from "./kind"
import { listed } from "./listed"
import { number } from "./number"
import { pace } from "./pace"
import { peers } from "./peers"
import { range } from "./range"
import { ratio } from "./ratio"
import { repeated } from "./repeated"
import { required } from "./required"
import { rounded } from "./rounded"
import { swapped } from "./swapped"
import { together } from "./together"

/** Every rule kind the product knows, in the order the manual lists them. Adding a kind is adding a line here. */
export const ruleKinds: readonly RuleKind[] = [
  required,
  number,
  balance,
  compare,
  range,
  ratio,
  together,
  implies,
  listed,
  carried,
  decrease,
  change,
  swapped,
  repeated,
  rounded,
  peers,
  pace,
  day,
  formula,
]
