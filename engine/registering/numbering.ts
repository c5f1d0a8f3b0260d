/** The mark that numbers an item of a list: `I.`, `A`, `3`, `1.2`, `a)`, `-`. */
export interface Mark {
  readonly kind: "section" | "item" | "letter" | "dash"
  /** Without its brackets and points at the end: `1.2`. */
  readonly text: string
  /** How deep it stands: a section 0, an item as many as it has numbers, a letter and a dash below every item. */
  readonly depth: number
}

const deepest = { letter: 10, dash: 11 }
const sections = String.raw`(?:X{0,2}(?:IX|IV|VI{0,3}|I{1,3})|XX?|[A-HĐ])`
const marks = {
  section: new RegExp(`^\\(?(${sections})[.)/:]?$`),
  item: /^\(?(\d{1,4}(?:\.\d{1,4}){0,4})[.)/:]?$/,
  letter: /^\(?(\p{Ll})[.)]?$/u,
  dash: /^([-+*•·–—▪●○➢✓]+)$/,
} as const

/**
 * A mark at the beginning of a name. Not `X.` or `P.`: before a name those are xã and phường; nor a number that nothing
 * ends, which may belong to the name.
 */
const inline =
  /^((?:XI{1,3}|XIV|I{1,3}|IV|VI{0,3}|IX|[A-EĐ])[.)/:]|\(?\d{1,3}(?:\.\d{1,3})*[.):]|\d{1,3}(?:\.\d{1,3})+(?= )|\(?\p{Ll}\)|[a-eđ]\.(?= )|[-+*•·–—▪●○➢✓]+) ?(?=\p{L})(.+)$/u

/** The mark that a text is, as a whole; undefined for any other text. */
export function markOf(text: string): Mark | undefined {
  for (const kind of ["section", "item", "letter", "dash"] as const) {
    const found = marks[kind].exec(text)?.[1]
    if (found !== undefined) return { kind, text: found, depth: depthOf(kind, found) }
  }
  return undefined
}

/** A text without the mark it begins with: `a) Phòng Nội vụ` is `Phòng Nội vụ` with mark `a`. */
export function withoutMark(text: string): { readonly mark?: Mark; readonly rest: string } {
  const [, written = "", rest = ""] = inline.exec(text) ?? []
  const mark = markOf(written)
  return mark === undefined ? { rest: text } : { mark, rest }
}

function depthOf(kind: Mark["kind"], text: string): number {
  if (kind === "section") return 0
  return kind === "item" ? text.split(".").length : deepest[kind]
}
