import type { Form } from "../../model/form"
import type { Random } from "../random"

/** What somebody did to the sheet of a form. Lines count from the first under the heads of the columns, 0. */
export type LayoutEdit =
  | { readonly kind: "insertedRow"; readonly form: string; readonly line: number }
  | { readonly kind: "deletedRow"; readonly form: string; readonly line: number }
  | { readonly kind: "hiddenRow"; readonly form: string; readonly line: number }
  | { readonly kind: "mergedCells"; readonly form: string; readonly line: number }
  | { readonly kind: "insertedColumn"; readonly form: string }
  | { readonly kind: "renamedSheet"; readonly form: string; readonly name: string }

const kinds = ["insertedRow", "deletedRow", "hiddenRow", "mergedCells", "insertedColumn", "renamedSheet"] as const

/** One thing done to the sheet of a form; no figure is lost by it. */
export function layoutEdit(form: Form, random: Random): LayoutEdit {
  const headings = form.lines.flatMap(({ line }, index) => (line === "heading" ? [index] : []))
  const line = Math.floor(random.share() * form.lines.length)
  // Rows are deleted, and cells merged, only where no figures stand.
  const possible = headings.length > 0 ? kinds : kinds.filter((kind) => kind !== "deletedRow" && kind !== "mergedCells")
  const kind = random.oneOf(possible)
  switch (kind) {
    case "deletedRow":
    case "mergedCells":
      return { kind, form: form.code, line: random.oneOf(headings) }
    case "insertedColumn":
      return { kind, form: form.code }
    case "renamedSheet":
      return { kind, form: form.code, name: `${form.sheet} sửa` }
    case "insertedRow":
    case "hiddenRow":
      return { kind, form: form.code, line }
  }
}
