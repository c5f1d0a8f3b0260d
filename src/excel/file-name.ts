/** The name in the address of a document: a path of Windows or macOS, or a URL; empty where there is none. */
export function fileNameOf(url: string | null | undefined): string {
  const name = (url ?? "").split(/[\\/]/).at(-1) ?? ""
  if (!/^https?:/i.test(url ?? "")) return name
  try {
    return decodeURIComponent(name.replace(/[?#].*$/, ""))
  } catch {
    return name
  }
}
