import type { Cell, Sheet } from "../../engine/workbook/picture"
import { pictureOf } from "../support/drawn-picture"
import { accountOf, type Account } from "../support/mutations/accounts"
import { everyMutation, withoutMap } from "../support/mutations/every-mutation"
import { filledIn } from "../support/mutations/filled-in"
import type { Mutation } from "../support/mutations/mutation"
import { describeWith, libreOffice, openpyxl } from "../support/programs"
import { changedAndSaved, savedByOthers } from "../support/mutations/saved-by-others"
import { madeUp } from "../support/sampled-round"
import { writtenPicture } from "../support/written-picture"

const workbooks = filledIn(madeUp(2, "mutations"))
const known = new Map<Mutation, readonly Account[]>()

function accountsOf(mutation: Mutation): readonly Account[] {
  const accounts = known.get(mutation) ?? workbooks.map((filled) => accountOf(mutation.change(filled), filled))
  known.set(mutation, accounts)
  return accounts
}

const all = everyMutation.flatMap((one) => [
  [`${one.name}, with the map`, one] as const,
  [`${one.name}, without the map`, withoutMap(one)] as const,
])

test.each(all)(
  "[G3] [G5] [G16] every figure is read right or said to be otherwise, and none is lost: %s",
  (_, mutation) => {
    for (const { figures, right, rightAndSaid, flagged, silent, dropped } of accountsOf(mutation)) {
      expect({ silent, dropped }).toEqual({ silent: [], dropped: [] })
      expect(right + rightAndSaid + flagged).toBe(figures)
    }
  },
)

/** What a clerk does that changes no figure, and that every form can still be recognised by. */
const harmless = [
  ...["nothing done to it", "sheets renamed", "sheets renamed Sheet1, Sheet2 …", "names of sheets changed round"],
  ...["sheets in another order", "all forms on one sheet, one below the other", "all forms on one sheet, side by side"],
  ...[
    "sheets of others added",
    "header blocks, titles and numbers of forms deleted",
    "an example of every form left in",
  ],
  ...["figures and a day in the signatures", "formulas without a stored result", "sheets hidden", "sheets very hidden"],
  ...["some rows hidden", "the last column of figures hidden, and all behind it"],
  ...["a row inserted above the table", "a row inserted between the heads and the number row"],
  ...["a row inserted under the number row", "a row above the table deleted", "one code emptied"],
  ...["the code column emptied", "the code column deleted", "codes retyped as numbers", "codes numbered anew from 1"],
  ...["the whole table moved down and to the right", "a column inserted before the labels"],
  ...["a column inserted before the figures", "a column inserted among the figures", "rows inserted among the lines"],
  ...["the code column moved before the labels", "the column of units deleted", "the column of labels emptied"],
  ...["the number row deleted", "the number row emptied", "one column number emptied", "two lines changed places"],
  ...["the number row retyped as numbers, without its arithmetic", "the number row retyped in brackets"],
  ...["two columns changed places, heads and numbers with them", "the lines sorted by their labels"],
  ...["all text decomposed (NFD)", "tones placed the other way", "all text in capitals"],
  ...["labels with letters left out", "labels without their marks", "labels cut short", "labels put differently"],
  ...["text figures: as they are", "text figures: 1 234,5", "text figures: no-break space", "text figures: 03"],
  ...["text figures: 343mét, 100m2", "text figures: full width", "text figures: 1'234", "numbers: shown with a unit"],
]

test.each(all.filter(([, { name }]) => harmless.includes(name)))("every figure is read as it is: %s", (_, mutation) => {
  for (const { figures, right, rightAndSaid } of accountsOf(mutation)) expect(right + rightAndSaid).toBe(figures)
})

test("what is called harmless is done", () => {
  expect(harmless.filter((name) => !everyMutation.some((one) => one.name === name))).toEqual([])
})

test.each(["nothing done to it", "sheets in another order", "sheets renamed", "a row inserted above the table"])(
  "nothing is said of it: %s",
  (name) => {
    const accounts = accountsOf(everyMutation.find((one) => one.name === name)!)
    expect(accounts.map(({ rules }) => rules)).toEqual([[], []])
  },
)

describeWith([libreOffice, openpyxl], "workbooks saved by other programs", () => {
  test("[G3] [G16] every figure is read as it is, whichever program saved it", async () => {
    for (const { accounts } of await savedByOthers(workbooks)) {
      for (const { figures, right, silent, dropped } of accounts) {
        expect({ right, silent, dropped }).toEqual({ right: figures, silent: [], dropped: [] })
      }
    }
  })
})

test("a changed workbook that is written for another program is read back as it was", () => {
  for (const { name, change } of everyMutation.filter((_, i) => i % 4 === 0)) {
    const picture = change(workbooks[0]!)
    const bare = {
      ...picture,
      sheets: picture.sheets.map(({ cells, ...sheet }) => ({ ...sheet, cells: untagged(cells) })),
    }
    expect([name, pictureOf(writtenPicture(picture))]).toEqual([name, bare])
  }
})

function untagged(cells: Sheet["cells"]): Sheet["cells"] {
  const plain = [...cells.values()].map(({ address, content, format }): Cell =>
    format === undefined ? { address, content } : { address, content, format },
  )
  return new Map(plain.map((cell) => [cell.address, cell]))
}

describeWith(libreOffice, "workbooks that a clerk changed and LibreOffice saved", () => {
  // `npm run bench:mutations` does it with all of them, which takes a minute.
  const some = [
    ...["nothing done to it", "all forms on one sheet, one below the other", "sheets very hidden", "some rows hidden"],
    ...["the last column of figures hidden, and all behind it", "the number row deleted", "all text in TCVN3"],
    ...["the heads of two columns changed places", "figures merged away under their neighbours", "values: #REF!"],
    ...["text figures: no-break space", "numbers: shown as dates", "formulas without a stored result"],
  ]

  test("[G3] [G5] [G16] every figure is read right or said to be otherwise, and none is lost", async () => {
    const mutations = everyMutation.filter(({ name }) => some.includes(name))
    expect(mutations.length).toBe(some.length)
    for (const { name, accounts } of await changedAndSaved(workbooks.slice(0, 1), mutations)) {
      for (const { figures, right, rightAndSaid, flagged, silent, dropped } of accounts) {
        expect({ name, silent, dropped }).toEqual({ name, silent: [], dropped: [] })
        expect(right + rightAndSaid + flagged).toBe(figures)
        if (harmless.includes(name)) expect({ name, flagged }).toEqual({ name, flagged: 0 })
      }
    }
  })
})
