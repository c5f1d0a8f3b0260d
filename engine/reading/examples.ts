import { matchKey } from "../text/matching"
import type { Sheet } from "../workbook/picture"

const words = ["ví dụ", "vd", "minh họa", "hướng dẫn", "example", "examples", "guide"].map(
  (word) => ` ${matchKey(word)} `,
)

/** Whether a sheet is called an example or a guide: the forms on it are shown filled in, and nobody reports them. */
export function isExample({ name }: Sheet): boolean {
  const key = ` ${matchKey(name)} `
  return words.some((word) => key.includes(word))
}
