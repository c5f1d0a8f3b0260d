import { loadPack } from "../engine/forms/load-pack"
import { loadProfile } from "../engine/forms/load-profile"
import type { Pack } from "../engine/model/pack"
import type { Profile } from "../engine/model/profile"
import type { BundledPack } from "./index"

/** A pack, checked, with the profiles that come with it. */
export interface LoadedPack {
  readonly pack: Pack
  readonly profiles: readonly Profile[]
}

/** Checks a pack that comes with the program and its profiles. Throws a TemplateError with the mistakes of the first that has any. */
export function loadBundled({ source, profiles }: Pick<BundledPack, "source" | "profiles">): LoadedPack {
  const pack = loadPack(source)
  const loaded = [...profiles].map(([id, json]) => loadProfile(`${source.name}/profiles/${id}.json`, json, pack))
  return { pack, profiles: loaded }
}
