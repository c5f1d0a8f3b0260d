import type { Bilingual, Language } from "../model/bilingual"

/** One mistake in a pack or a profile: where it stands, what stands there, what would be right. Plain data. */
export interface Mistake {
  /** As the person who wrote it knows it: `templates/vtlt/forms/A12.json`. */
  readonly file: string
  /** `rules[3].parts[1]`; empty for the file as a whole. */
  readonly path: string
  /** The place of the first wrong character in a text, from 1 on; absent where it is all of what stands there. */
  readonly at?: number
  /** What stands there, as JSON, cut past 80 characters; of a text with a place, what stands at it; absent where nothing does. */
  readonly found?: string
  readonly wanted: Bilingual
}

/** One line that says a mistake in one language: `…/A12.json, rules[3].parts[1]: found "2x", wanted a row code …`. */
export function mistakeText({ file, path, at, found, wanted }: Mistake, language: Language): string {
  const place = at === undefined ? "" : language === "vi" ? `, ký tự thứ ${at}` : `, character ${at}`
  const where = (path === "" ? file : `${file}, ${path}`) + place
  if (language === "vi") return `${where}: ${found === undefined ? "chưa ghi gì" : `có ${found}`}, cần ${wanted.vi}`
  return `${where}: found ${found ?? "nothing"}, wanted ${wanted.en}`
}

/**
 * Our own pack or profile is wrong: the reporting unit can do nothing about it. Thrown when it is loaded, with every
 * mistake found, never while a submission is read or checked.
 */
export class TemplateError extends Error {
  override readonly name = "TemplateError"

  constructor(readonly mistakes: readonly Mistake[]) {
    super(mistakes.map((mistake) => mistakeText(mistake, "en")).join("\n"))
  }
}
