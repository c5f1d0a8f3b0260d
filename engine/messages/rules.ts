import { sentences } from "./message"

/** What rules say when they fail or cannot be judged. */
export const ruleSentences = sentences({
  "balance.off": {
    vi: "{total} ghi {stated}, nhưng cộng {parts} được {sum} (lệch {difference}).",
    en: "{total} states {stated}, but {parts} add up to {sum} (off by {difference}).",
  },
})
