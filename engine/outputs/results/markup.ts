/** A piece of HTML or XML that is written as it stands. Whatever is a text instead is escaped where it is put in. */
export interface Markup {
  readonly markup: string
}

type Piece = string | number | Markup | readonly Markup[]

/** Markup with texts put in: `` markup`<td>${name}</td>` ``. A text never becomes a tag, an attribute or an order to the reader's program. */
export function markup(parts: TemplateStringsArray, ...pieces: readonly Piece[]): Markup {
  return { markup: parts.map((part, index) => part + written(pieces[index] ?? "")).join("") }
}

function written(piece: Piece): string {
  if (typeof piece === "string") return escaped(piece)
  if (typeof piece === "number") return String(piece)
  return "markup" in piece ? piece.markup : piece.map((one) => one.markup).join("")
}

/** What every document of this kind can hold: what XML forbids, and what turns the direction of reading, shows as �. */
export function printable(text: string): string {
  return text
    .replace(/\r\n?/g, "\n")
    .replace(/\p{Surrogate}|[^\P{Cc}\t\n]|[\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]/gu, "\uFFFD")
}

function escaped(text: string): string {
  return printable(text).replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)
}
