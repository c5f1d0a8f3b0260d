import { isTaken, profileUnder, type Profile, type ReceivedFile } from "../../engine/index"
import { CallError } from "./call-error"
import type { Call } from "./options"

/** The profile of `--parent`, for the unit's own round; without it, the province's. Throws a CallError where nobody reports under it. */
export function ownRound({ values }: Call, profile: Profile): Profile {
  const parent = values.get("--parent")
  if (parent === undefined) return profile
  const own = profileUnder(profile, parent)
  if (own === undefined) throw CallError.of("call.noParent", { unit: parent, profile: profile.id })
  return own
}

/** A file of a unit that the register knows, but not under the unit whose round it is, is refused as such. */
export function withinRound(file: ReceivedFile, own: Profile, { units }: Profile): ReceivedFile {
  if (!isTaken(file)) return file
  const { unit } = file.outcome.submission
  if (own.units.some(({ code }) => code === unit) || !units.some(({ code }) => code === unit)) return file
  return { ...file, outcome: { refusal: { code: "OTHER_PARENT", detail: unit } } }
}
