import { readdir, readFile } from "node:fs/promises"
import { join } from "node:path"
import { loadNarrative, loadPack, loadProfile, type Narrative, type PackSource, type Profile } from "../../engine/index"
import { bundledPacks, type BundledPack } from "../../templates/index"
import { loadBundled, type LoadedPack } from "../../templates/load"
import { CallError } from "./call-error"
import { kindOf, reasonOf } from "./files"
import type { Call } from "./options"

/** A pack and the profiles that come with it. */
export interface Resources extends LoadedPack {
  /** The pack's `sampling.json`, unchecked, and where it stands; absent: the pack has none. */
  readonly sampling?: { readonly file: string; readonly json: unknown }
  /** The pack's `report.json`: the text of the report; absent: the pack has none. */
  readonly narrative?: Narrative
}

/** The pack of `--pack` (an id, or a folder with pack.json), else the one that comes with the program. */
export async function resourcesOf({ values }: Call): Promise<Resources> {
  const named = values.get("--pack")
  const [only] = bundledPacks.values()
  const bundled = named === undefined ? only : bundledPacks.get(named)
  if (bundled !== undefined) return fromBundled(bundled)
  const path = named ?? ""
  if ((await kindOf(path)) !== "folder") {
    throw CallError.of("call.unknownPack", { pack: path, packs: [...bundledPacks.keys()].join(", ") })
  }
  return fromFolder(path)
}

export function fromBundled(bundled: BundledPack): Resources {
  const { source, sampling, report } = bundled
  const loaded = loadBundled(bundled)
  return {
    ...loaded,
    ...(report === undefined ? {} : { narrative: loadNarrative(`${source.name}/${reportName}`, report, loaded.pack) }),
    ...(sampling === undefined ? {} : { sampling: { file: `${source.name}/${samplingName}`, json: sampling } }),
  }
}

const samplingName = "sampling.json"
const reportName = "report.json"

/** The profile of `--profile` (an id, or a .json file); undefined when the option is not given. */
export async function namedProfile({ values }: Call, { pack, profiles }: Resources): Promise<Profile | undefined> {
  const named = values.get("--profile")
  if (named === undefined) return undefined
  const known = profiles.find((profile) => profile.id === named)
  if (known !== undefined) return known
  if (!named.endsWith(".json") || (await kindOf(named)) !== "file") {
    throw CallError.of("call.unknownProfile", { profile: named, profiles: profiles.map(({ id }) => id).join(", ") })
  }
  return loadProfile(named, await readJson(named), pack)
}

/** The profile to use where a workbook does not say: the one named, else the only one there is. */
export function onlyProfile(named: Profile | undefined, { profiles }: Resources): Profile {
  const [only, ...others] = named === undefined ? profiles : [named]
  if (only !== undefined && others.length === 0) return only
  throw CallError.of("call.whichProfile", { profiles: profiles.map(({ id }) => id).join(", ") })
}

async function fromFolder(folder: string): Promise<Resources> {
  const files = new Map<string, unknown>()
  if ((await kindOf(join(folder, "pack.json"))) === "file")
    files.set("pack.json", await readJson(join(folder, "pack.json")))
  for (const name of await jsonNames(join(folder, "forms"))) {
    files.set(`forms/${name}`, await readJson(join(folder, "forms", name)))
  }
  const source: PackSource = { name: folder, files }
  const pack = loadPack(source)
  const profiles: Profile[] = []
  for (const name of await jsonNames(join(folder, "profiles"))) {
    const path = join(folder, "profiles", name)
    profiles.push(loadProfile(path, await readJson(path), pack))
  }
  const [sampling, report] = [join(folder, samplingName), join(folder, reportName)]
  return {
    ...{ pack, profiles },
    ...((await kindOf(report)) === "file" ? { narrative: loadNarrative(report, await readJson(report), pack) } : {}),
    ...((await kindOf(sampling)) === "file" ? { sampling: { file: sampling, json: await readJson(sampling) } } : {}),
  }
}

async function jsonNames(folder: string): Promise<readonly string[]> {
  if ((await kindOf(folder)) !== "folder") return []
  return (await readdir(folder)).filter((name) => name.endsWith(".json")).sort()
}

async function readJson(path: string): Promise<unknown> {
  try {
    return JSON.parse((await readFile(path, "utf8")).replace(/^\uFEFF/, "")) as unknown
  } catch (error) {
    throw CallError.of("call.badJson", { path, reason: error instanceof SyntaxError ? error.message : reasonOf(error) })
  }
}
