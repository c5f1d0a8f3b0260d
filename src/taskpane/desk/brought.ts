import {
  loadProfile,
  mistakeText,
  rulesOncePer,
  TemplateError,
  type Bilingual,
  type Profile,
} from "../../../engine/index"
import type { Brought } from "./desk"
import { profileChoice, type KnownPack } from "./known-packs"

type KnownPacks = ReadonlyMap<string, KnownPack>

/** The packs with a profile that somebody brought; they stay as they are where it has mistakes. */
export function broughtTo(
  packs: KnownPacks,
  { name, text }: { readonly name: string; readonly text: string },
): { readonly packs: KnownPacks; readonly outcome: Brought } {
  const json = parsed(text)
  if (json === undefined) return { packs, outcome: { kind: "mistakes", mistakes: [noJson(name)] } }
  const mistakes: Bilingual[] = []
  for (const [id, known] of packs) {
    const profile = loaded(name, json.value, known, mistakes)
    if (profile === undefined) continue
    const profiles = [...known.profiles.filter((other) => other.id !== profile.id), profile]
    const added = { ...known, profiles, rulesOf: rulesOncePer(known.pack) }
    const outcome: Brought = { kind: "profile", pack: id, profile: profileChoice(profile) }
    return { packs: new Map([...packs, [id, added]]), outcome }
  }
  return { packs, outcome: { kind: "mistakes", mistakes } }
}

function loaded(name: string, json: unknown, { pack }: KnownPack, mistakes: Bilingual[]): Profile | undefined {
  try {
    return loadProfile(name, json, pack)
  } catch (error) {
    if (!(error instanceof TemplateError)) throw error
    mistakes.push(...error.mistakes.map((one) => ({ vi: mistakeText(one, "vi"), en: mistakeText(one, "en") })))
    return undefined
  }
}

function parsed(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text.replace(/^\uFEFF/, "")) as unknown }
  } catch {
    return undefined
  }
}

function noJson(file: string): Bilingual {
  return {
    vi: `${file}: không phải tệp JSON; hãy chọn tệp do lệnh “bieumau register” ghi ra.`,
    en: `${file}: this is no JSON file; choose one that “bieumau register” wrote.`,
  }
}
