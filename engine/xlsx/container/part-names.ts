/**
 * The name under which a part is looked up: `/` for `\`, no leading `/`, percent escapes decoded, lower case.
 * Only ever the key of a Map, never a path of a file system.
 */
export function partKey(name: string): string {
  return unescaped(name.replaceAll("\\", "/")).replace(/^\/+/, "").toLowerCase()
}

/**
 * The part that a relationship of `source` points to: relative to the folder of `source`, or from the root when it
 * begins with `/`. `..` past the root stays at the root, as in any address.
 */
export function resolvePart(source: string, target: string): string {
  const written = target.replaceAll("\\", "/")
  const folders = written.startsWith("/") ? [] : source.split("/").slice(0, -1)
  for (const step of written.split("/")) {
    if (step === "..") folders.pop()
    else if (step !== "" && step !== ".") folders.push(step)
  }
  return folders.join("/")
}

/** The part that holds the relationships of `source`; those of the whole file for `""`. */
export function relationshipsOf(source: string): string {
  const slash = source.lastIndexOf("/") + 1
  return `${source.slice(0, slash)}_rels/${source.slice(slash)}.rels`
}

/** A name out of a file, fit for a message: plain ASCII, at most 60 characters, `?` for anything else. */
export function shown(name: string): string {
  const start = name.slice(0, 60).replace(/[^\w./ ()[\]%+-]/g, "?")
  return name.length > 60 ? `${start}...` : start
}

function unescaped(name: string): string {
  if (!name.includes("%")) return name
  try {
    return decodeURI(name)
  } catch {
    return name
  }
}
