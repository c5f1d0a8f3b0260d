import { balance } from "./balance"
import { carried } from "./carried"
import { compare } from "./compare"
import { day } from "./day"
import { decrease } from "./decrease"
import { formula } from "./formula"
import { implies } from "./implies"
import type { RuleKind } from "./kind"
import { number } from "./number"
import { range } from "./range"
import { ratio } from "./ratio"
import { repeated } from "./repeated"
import { required } from "./required"
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
  carried,
  decrease,
  repeated,
  day,
  formula,
]
