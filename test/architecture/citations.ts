/** The laws and promises that the tests of a source cite: `[L2]` and `[G8]` where a title begins with `[L2] [G8]`. */
export function citedIn(source: string): readonly string[] {
  return [...source.matchAll(/["'`]((?:\[[LG]\d+\] ?)+)/g)].flatMap(([, cited = ""]) => cited.match(/[LG]\d+/g) ?? [])
}

/** The numbers of the laws in LAWS.md (`## L1 …`) and of the promises in promises.md (`| G1 | …`). */
export function numbersIn(page: string): readonly string[] {
  return [...page.matchAll(/^(?:## |\| )([LG]\d+)\b/gm)].map(([, number = ""]) => number)
}
