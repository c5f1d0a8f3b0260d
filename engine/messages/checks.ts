import { sentences } from "./message"
import type { ruleSentences } from "./rules"

/** Sentences of `rules.ts` that no rule of a form says when it fails. */
type NotOfARule = "rule.undecided" | "rule.dividedByZero" | `report.${string}` | `form.${string}` | `cause.${string}`

/** What a rule asks, by the sentence that it says when it fails. */
type Asked = Exclude<keyof typeof ruleSentences, NotOfARule>

/** Up and down are one line of the list: so are all powers, which no slot names. */
const slipped = {
  vi: "Không gấp khoảng 10, 100, 1.000 lần số của kỳ trước, cũng không chỉ bằng khoảng 1/10, 1/100, 1/1.000: {cells}.",
  en: "Not about 10, 100 or 1,000 times the figure of the period before, nor about 1/10, 1/100 or 1/1,000 of it: {cells}.",
} as const
const jumped = {
  vi: "Không gấp hơn {factor} lần số của kỳ trước, cũng không ít hơn 1/{factor}: {cells}.",
  en: "Not more than {factor} times the figure of the period before, nor less than 1/{factor} of it: {cells}.",
} as const

/**
 * What rules ask for, before anything is written: a sentence for each of those in `rules.ts`, with the facts of that one as far
 * as they are known by then. `{cells}` are all the places of the rule; where it is not named, the sentence is about `{cell}`,
 * and the other places follow it. What is asked in the same words is one line.
 */
export const checkSentences = sentences({
  "required.blank": {
    vi: "Phải có số liệu ở {cells}; nếu không có thì ghi 0.",
    en: "There must be a figure in {cells}; 0 where there is none.",
  },
  "number.negative": { vi: "Không được nhỏ hơn 0: {cells}.", en: "Cannot be below 0: {cells}." },
  "number.notWhole": { vi: "Phải là số nguyên: {cells}.", en: "Must be whole numbers: {cells}." },
  "number.decimals": {
    vi: "Có nhiều nhất {places} chữ số thập phân: {cells}.",
    en: "Decimals at most {places}: {cells}.",
  },
  "balance.off": { vi: "{cell} phải bằng tổng của {parts}.", en: "{cell} must equal the sum of {parts}." },
  "balance.computed": { vi: "{cell} phải bằng {parts}.", en: "{cell} must equal {parts}." },
  "balance.over": { vi: "{cell} không được lớn hơn {parts}.", en: "{cell} cannot exceed {parts}." },
  "compare.equal": { vi: "{cell} phải bằng {other}.", en: "{cell} must equal {other}." },
  "compare.unequal": { vi: "{cell} không được bằng {other}.", en: "{cell} must differ from {other}." },
  "compare.below": { vi: "{cell} phải nhỏ hơn {other}.", en: "{cell} must be below {other}." },
  "compare.atMost": { vi: "{cell} không được lớn hơn {other}.", en: "{cell} cannot exceed {other}." },
  "compare.above": { vi: "{cell} phải lớn hơn {other}.", en: "{cell} must be above {other}." },
  "compare.atLeast": { vi: "{cell} không được nhỏ hơn {other}.", en: "{cell} cannot be below {other}." },
  "range.below": { vi: "Không nhỏ hơn {minimum}: {cells}.", en: "Not below {minimum}: {cells}." },
  "range.above": { vi: "Không lớn hơn {maximum}: {cells}.", en: "Not above {maximum}: {cells}." },
  "ratio.outside": {
    vi: "{cell} chia cho {other} phải trong khoảng {minimum} đến {maximum}.",
    en: "{cell} divided by {other} lies between {minimum} and {maximum}.",
  },
  "together.alone": {
    vi: "{cell} và {other} phải cùng lớn hơn 0 hoặc cùng bằng 0.",
    en: "{cell} and {other} must both be above 0, or both be 0.",
  },
  "implies.alone": {
    vi: "{cell} lớn hơn 0 thì {other} cũng phải lớn hơn 0.",
    en: "Where {cell} is above 0, {other} must be above 0 too.",
  },
  "carried.off": {
    vi: "{cell} phải bằng số đã báo cáo kỳ trước của {other}.",
    en: "{cell} must equal what {other} was in the report of the period before.",
  },
  "decrease.below": {
    vi: "Không ít hơn số của kỳ trước: {cells}.",
    en: "Not less than in the period before: {cells}.",
  },
  "change.slipUp": slipped,
  "change.slipDown": slipped,
  "change.above": jumped,
  "change.below": jumped,
  "swapped.crossed": {
    vi: "{cell} và {other} không bị ghi đổi chỗ cho nhau (so với kỳ trước).",
    en: "{cell} and {other} are not in each other's place, compared with the period before.",
  },
  "repeated.same": {
    vi: "Không trùng đúng số của kỳ trước: {cells}.",
    en: "Not the very figure of the period before: {cells}.",
  },
  "day.early": { vi: "Không trước ngày {from}: {cells}.", en: "Not before {from}: {cells}." },
  "day.late": { vi: "Không sau ngày {to}: {cells}.", en: "Not after {to}: {cells}." },
  "rounded.hundreds": {
    vi: "Ghi số đếm được, không ghi số ước lượng tròn trăm: {cells}.",
    en: "What was counted, not an estimate in whole hundreds: {cells}.",
  },
  "listed.notCounted": {
    vi: "{name} có tên thì {cell} phải lớn hơn 0.",
    en: "Where {name} holds a name, {cell} must be above 0.",
  },
  "listed.notNamed": {
    vi: "{cell} lớn hơn 0 thì {name} phải có tên.",
    en: "Where {cell} is above 0, {name} must hold a name.",
  },
  "peers.far": {
    vi: "Không lệch xa số của các đơn vị khác cùng cấp: {cells}.",
    en: "Not far from the other units of the tier: {cells}.",
  },
  "pace.out": {
    vi: "So với kỳ trước không tăng, giảm khác hẳn các đơn vị khác cùng cấp: {cells}.",
    en: "No change since the period before unlike those of the other units of the tier: {cells}.",
  },
  "formula.unequal": { vi: "Phải đúng quy tắc {formula}.", en: "The rule {formula} must hold." },
  "formula.off": { vi: "Phải đúng quy tắc {formula}.", en: "The rule {formula} must hold." },
}) satisfies Readonly<Record<Asked, unknown>>

/** Whether what a failing rule says has its counterpart here: it has for every rule of a form. */
export function isAsked(key: string): key is Asked {
  return Object.hasOwn(checkSentences, key)
}
