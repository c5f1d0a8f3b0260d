import type { BundledPack } from "../templates/index"

/** The mistakes of a pack, of the profiles made for it and of its recipe for samples, each with file, path, found and wanted. */
export function mistakesOf(pack: Pick<BundledPack, "source" | "profiles" | "sampling">): readonly string[]
