import { firstLineRow } from "../../../engine/forms/printed-places"
import { tcvn3, vni, type LegacyLetters } from "../../../engine/text/legacy-letters"
import { mapSheetName } from "../../../engine/workbook/map"
import { onEveryForm, type FilledIn } from "./filled-in"
import { rewritten } from "./moves"
import { onSheets, type Mutation } from "./mutation"
import type { Picture } from "../../../engine/workbook/picture"

/** Every text of every sheet, typed in another way. Codes and names of units have no letters that this changes. */
function retyped(name: string, change: (text: string) => string): Mutation {
  return {
    ...{ group: "labels", name },
    change: ({ picture }) =>
      onSheets(picture, (sheets) =>
        sheets.map((sheet) =>
          sheet.name === mapSheetName
            ? sheet
            : {
                ...rewritten(sheet, ({ content }) =>
                  content.type === "text" && content.formula === undefined
                    ? { type: "text", value: change(content.value) }
                    : undefined,
                ),
              },
        ),
      ),
  }
}

/** The label of every line, typed in another way. */
function relabelled(name: string, change: (text: string, filled: FilledIn) => string): Mutation {
  const changed = (filled: FilledIn): Picture =>
    onEveryForm(filled, (sheet) =>
      rewritten(sheet, ({ content }, { row, column }) =>
        column === 1 && row >= firstLineRow && content.type === "text" && content.formula === undefined
          ? { type: "text", value: change(content.value, filled) }
          : undefined,
      ),
    )
  return { group: "labels", name, change: changed }
}

function written(letters: LegacyLetters): (text: string) => string {
  const signs = new Map([...letters].map(([sign, letter]) => [letter, sign]))
  return (text) => [...text].map((letter) => signs.get(letter) ?? letter).join("")
}

/** `hòa` as `hoà`, `thủy` as `thuỷ`. */
const otherTones: readonly (readonly [string, string])[] =
  "òa-oà óa-oá ỏa-oả õa-oã ọa-oạ òe-oè óe-oé ỏe-oẻ ùy-uỳ úy-uý ủy-uỷ ũy-uỹ ụy-uỵ"
    .split(" ")
    .map((pair) => [pair.split("-")[0]!, pair.split("-")[1]!] as const)

function withOtherTones(text: string): string {
  return otherTones.reduce(
    (said, [from, to]) => said.replaceAll(new RegExp(`(?<![qQ])${from}(?!\\p{L})`, "gu"), to),
    text,
  )
}

/** A letter left out of every longer word, now and then. */
function misspelled(text: string, { random }: FilledIn): string {
  return text
    .split(" ")
    .map((word) => {
      if (word.length < 4 || random.share() > 0.3) return word
      const at = 1 + Math.floor(random.share() * (word.length - 2))
      return word.slice(0, at) + word.slice(at + 1)
    })
    .join(" ")
}

/** Labels and other words, as other hands and programs type them. */
export const labelMutations: readonly Mutation[] = [
  retyped("all text decomposed (NFD)", (text) => text.normalize("NFD")),
  retyped("all text in TCVN3", written(tcvn3)),
  retyped("all text in VNI", written(vni)),
  retyped("tones placed the other way", withOtherTones),
  retyped("all text in capitals", (text) => text.toUpperCase()),
  retyped("two spaces, no-break spaces and a colon", (text) =>
    /\p{L}{2}/u.test(text) ? `${text.replaceAll(" ", "\u00a0 ")} :` : text,
  ),
  relabelled("labels with letters left out", misspelled),
  relabelled("labels without their marks", (text) =>
    text.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("đ", "d").replaceAll("Đ", "D"),
  ),
  relabelled("labels cut short", (text) => text.split(" ").slice(0, 3).join(" ")),
  relabelled("labels put differently", (text) => `Số ${text.toLowerCase()} của đơn vị`),
]
