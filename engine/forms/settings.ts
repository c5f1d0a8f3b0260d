import type { Figure } from "../figures/figure"
import type { Pack } from "../model/pack"
import type { Profile } from "../model/profile"

/** The value of every setting of a pack, by code: the province's own where it states one, else the pack's. */
export function settingsOf(
  { settings }: Pick<Pack, "settings">,
  profile: Pick<Profile, "settings">,
): ReadonlyMap<string, Figure> {
  return new Map(settings.map(({ code, value }) => [code, profile.settings?.get(code) ?? value]))
}
