import { parsePeriod, type Bilingual, type Frequency, type Period } from "../../../engine/index"
import type { BlankChoice, PackChoice, ProfileChoice, UnitChoice } from "../desk/desk"
import { noDelivery, type Delivery } from "./delivery"
import type { Trouble } from "./trouble"
import type { Work } from "./work"

/** The choice of a blank workbook. */
export interface FillState {
  /** Absent until the desk has said which there are. */
  readonly packs?: readonly PackChoice[]
  readonly pack: string
  readonly profile: string
  /** What is typed into the search for a unit. */
  readonly query: string
  /** The code of the unit that was chosen; empty: none. */
  readonly unit: string
  /** As it is typed. */
  readonly year: string
  /** Quarter 1–4 or month 1–12; 1 for whole years. */
  readonly part: number
  /** The blank was asked for with something missing, so that what is missing is said. */
  readonly isAsked: boolean
  readonly work?: Work | undefined
  readonly trouble?: Trouble | undefined
  /** What is wrong in a profile that was brought. */
  readonly mistakes: readonly Bilingual[]
  readonly delivery: Delivery
}

export const emptyFill: FillState = {
  ...{
    pack: "",
    profile: "",
    query: "",
    unit: "",
    year: "",
    part: 1,
    isAsked: false,
    mistakes: [],
    delivery: noDelivery,
  },
}

/** The packs are there: the first one and its first province are chosen, and the last period that is over by `today`. */
export function withPacks(state: FillState, packs: readonly PackChoice[], today: string): FillState {
  const [first] = packs
  return first === undefined ? { ...state, packs } : withPack({ ...state, packs }, first.id, today)
}

export function withPack(state: FillState, id: string, today: string): FillState {
  const pack = state.packs?.find((one) => one.id === id)
  if (pack === undefined) return state
  const [profile] = pack.profiles
  const over = lastPeriod(pack.frequency, today)
  return changed(state, { pack: id, profile: profile?.id ?? "", ...over, query: "", unit: "" })
}

/** A province's own profile is there, in the place of one of the same id, and is chosen. */
export function withProfile(state: FillState, id: string, profile: ProfileChoice): FillState {
  const packs = (state.packs ?? []).map((pack) =>
    pack.id === id ? { ...pack, profiles: [...pack.profiles.filter((one) => one.id !== profile.id), profile] } : pack,
  )
  return changed({ ...state, packs }, { pack: id, profile: profile.id, query: "", unit: "" })
}

/** Another choice: what was asked or said of the one before is gone. */
export function changed(state: FillState, choice: Partial<FillState>): FillState {
  return { ...state, ...choice, delivery: state.delivery.work ? state.delivery : noDelivery }
}

export function chosenPack({ packs, pack }: FillState): PackChoice | undefined {
  return packs?.find(({ id }) => id === pack)
}

export function chosenProfile(state: FillState): ProfileChoice | undefined {
  return chosenPack(state)?.profiles.find(({ id }) => id === state.profile)
}

export function chosenUnit(state: FillState): UnitChoice | undefined {
  return chosenProfile(state)?.units.find(({ code }) => code === state.unit)
}

/** The period that is written and picked; undefined where there is none such. */
export function chosenPeriod(state: FillState): Period | undefined {
  const year = state.year.trim()
  const part = { year: "", quarter: `-Q${state.part}`, month: `-M${String(state.part).padStart(2, "0")}` }
  return parsePeriod(year + part[chosenPack(state)?.frequency ?? "year"])
}

/** Whether the unit reports in that year. */
export function reportsIn({ from, to }: UnitChoice, year: number): boolean {
  return (from === undefined || year >= from) && (to === undefined || year <= to)
}

/** What is to be made; undefined while something is missing or wrong. */
export function blankChoice(state: FillState, language: BlankChoice["language"]): BlankChoice | undefined {
  const unit = chosenUnit(state)
  const period = chosenPeriod(state)
  if (unit === undefined || period === undefined || !reportsIn(unit, Number(state.year))) return undefined
  return { pack: state.pack, profile: state.profile, unit: unit.code, period, language }
}

/** The last period that is over on a day, `2019-02-20`. */
function lastPeriod(frequency: Frequency, today: string): Pick<FillState, "year" | "part"> {
  const [year = 0, month = 1] = today.split("-").map(Number)
  const parts = { year: 1, quarter: 4, month: 12 }[frequency]
  const part = Math.ceil((month * parts) / 12) - 1
  return part === 0 || parts === 1 ? { year: String(year - 1), part: parts } : { year: String(year), part }
}
