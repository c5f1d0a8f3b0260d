import { words } from "../words"
import type { Speech } from "./speech"

/** What may be known of a figure or of a total. */
type Mark = "setAside" | "provisional" | "approximate" | "notAdditive" | "largest" | "nil"

/** What is to be known of a figure, within a line: `số lớn nhất, tạm tính`; empty where nothing is. */
export function marksText(marks: readonly Mark[], { of }: Pick<Speech, "of">): string {
  return marks.map((mark) => of(words[`mark.${mark}`])).join(", ")
}
