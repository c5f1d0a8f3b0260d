import { accountOf, type Account } from "../test/support/mutations/accounts"
import { everyMutation, withoutMap } from "../test/support/mutations/every-mutation"
import { filledIn } from "../test/support/mutations/filled-in"
import { madeUp } from "../test/support/sampled-round"

const [units = "12", seed = "clerks", only = ""] = process.argv.slice(2)
const workbooks = filledIn(madeUp(Number(units), seed))
const verbose = process.env["VERBOSE"] !== undefined
for (const [map, mutations] of [
  ["map", everyMutation],
  ["no map", everyMutation.map(withoutMap)],
] as const) {
  for (const { name, change } of mutations) {
    if (!name.includes(only)) continue
    const accounts = workbooks.map((filled) => accountOf(change(filled), filled))
    const sum = (of: (account: Account) => number): number => accounts.map(of).reduce((a, b) => a + b, 0)
    const line = [
      sum((a) => a.figures),
      sum((a) => a.right),
      sum((a) => a.rightAndSaid),
      sum((a) => a.flagged),
      sum((a) => a.silent.length),
      sum((a) => a.dropped.length),
      sum((a) => (a.refused ? 1 : 0)),
    ]
    console.log(map.padEnd(7), name.padEnd(64), line.map((n) => String(n).padStart(6)).join(""))
    if (verbose)
      for (const a of accounts)
        console.log(
          "   ",
          a.refused ?? "",
          a.rules.join(" "),
          a.silent.slice(0, 6).join(" | "),
          a.dropped.slice(0, 6).join(" | "),
        )
  }
}
