import type { Regime } from "../model/pack"
import { mistake } from "./mistakes"
import type { PackJson } from "./pack-schema"
import type { Mistake } from "./template-error"

type RegimeJson = PackJson["regimes"][number]

/** The regimes of a pack, in its own order. */
export function regimesOf({ regimes }: PackJson): readonly Regime[] {
  return regimes.map(({ id, title, from, to, basis, inferred = false, codes }) => ({
    ...{ id, title, from, inferred },
    ...(to === undefined ? {} : { to }),
    ...(basis === undefined ? {} : { basis }),
    codes: new Map(Object.entries(codes)),
  }))
}

/** What is wrong in the regimes of `pack.json`: a form may answer to one official form a year. */
export function mistakesOfRegimes(file: string, { regimes, forms }: PackJson): readonly Mistake[] {
  const own = forms.join(", ")
  return regimes.flatMap((regime, i): readonly Mistake[] => {
    const at = (path: readonly string[], found: unknown, vi: string, en: string) =>
      mistake(file, ["regimes", i, ...path], found, { vi, en })
    const earlier = regimes.slice(0, i)
    const { id, from, to, codes } = regime
    return [
      ...(earlier.some((other) => other.id === id)
        ? [at(["id"], id, "mã chỉ dùng một lần", "a code used once only")]
        : []),
      ...(to !== undefined && to < from ? [at(["to"], to, `năm từ ${from} trở đi`, `a year from ${from} on`)] : []),
      ...Object.entries(codes).flatMap(([form, code]): readonly Mistake[] => {
        if (!forms.includes(form)) {
          return [at(["codes", form], code, `biểu của bộ biểu: ${own}`, `a form of the pack: ${own}`)]
        }
        const rival = earlier.find((other) => Object.hasOwn(other.codes, form) && overlap(other, regime))
        if (rival === undefined) return []
        return [
          at(["codes", form], code, `năm không trùng với “${rival.id}”`, `years apart from those of "${rival.id}"`),
        ]
      }),
    ]
  })
}

function overlap(a: RegimeJson, b: RegimeJson): boolean {
  return a.from <= (b.to ?? Infinity) && b.from <= (a.to ?? Infinity)
}
