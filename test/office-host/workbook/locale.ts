/** How people write numbers and days. What add-ins write as values Excel always reads as American. */
export interface Locale {
  readonly id: "en-US" | "vi-VN"
  readonly decimal: "." | ","
  readonly group: "," | "."
  /** The order in which a day is written. */
  readonly day: "mdy" | "dmy"
}

export const american: Locale = { id: "en-US", decimal: ".", group: ",", day: "mdy" }
const vietnamese: Locale = { id: "vi-VN", decimal: ",", group: ".", day: "dmy" }

export const locales = { "en-US": american, "vi-VN": vietnamese } as const
