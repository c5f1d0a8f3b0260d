import { liveTotals, type TermCell } from "../forms/live-totals"
import { mistake } from "../forms/mistakes"
import type { Mistake } from "../forms/template-error"
import { partsOfKey, type CellKey } from "../model/cell-key"
import { specsOf, type CellSpec } from "../model/cell-spec"
import type { Form } from "../model/form"
import type { Ref } from "./recipe"
import { isCell } from "./sample-unit"

type Path = readonly PropertyKey[]

/** The cells and quantities that a recipe may name so far, and the mistakes in what it named. */
export interface Names {
  /** Where the recipe came from, for messages. */
  readonly file: string
  readonly specs: ReadonlyMap<CellKey, CellSpec>
  readonly mistakes: Mistake[]
  /** A figure to be taken: a cell with a value by now. */
  taken(path: Path, text: string): Ref
  /** The same for a list, ranges written out. */
  takenAll(path: Path, texts: readonly string[]): readonly Ref[]
  /** A cell to be given a value of such a kind; it has one from now on. */
  given(path: Path, text: string, kinds: readonly CellSpec["kind"][]): Ref
  givenAll(path: Path, texts: readonly string[], kinds: readonly CellSpec["kind"][]): readonly Ref[]
  /** A value of the year before, which a later step may give. Known once all steps are read. */
  before(path: Path, text: string): Ref
  /** The mistakes that show only at the end. */
  close(): void
}

export function namesIn(file: string, forms: readonly Form[]): Names {
  const specs = new Map(forms.flatMap((form) => [...specsOf(form)]))
  const totals = new Map<Ref, readonly TermCell[]>(forms.flatMap((form) => [...liveTotals(form)]))
  const known = new Set<Ref>()
  const before: (readonly [Path, Ref])[] = []
  const mistakes: Mistake[] = []

  const isKnown = (ref: Ref): boolean =>
    known.has(ref) || (totals.get(ref)?.every(({ cell }) => isKnown(cell)) ?? false)
  const wrong = (path: Path, found: string, vi: string, en: string) =>
    void mistakes.push(mistake(file, path, found, { vi, en }))

  const names: Names = {
    file,
    specs,
    mistakes,
    taken(path, text) {
      const ref = text as Ref
      if (!isKnown(ref)) wrong(path, text, "ô hoặc tên đã có giá trị ở bước trên", "what a step above gives a value to")
      return ref
    },
    takenAll: (path, texts) => written(path, texts).map((text) => names.taken(path, text)),
    given(path, text, kinds) {
      const ref = text as Ref
      const spec = isCell(ref) ? specs.get(ref) : undefined
      if (isCell(ref) && spec === undefined)
        wrong(path, text, "ô của một biểu trong bộ", "a cell of a form of the pack")
      else if (totals.has(ref))
        wrong(path, text, "ô nhập; ô này biểu tự tính", "a cell that is filled in; the form computes this one")
      else if (spec !== undefined && !kinds.includes(spec.kind))
        wrong(path, text, `ô kiểu ${kinds.join(", ")}`, `a cell of the kind ${kinds.join(", ")}`)
      else if (known.has(ref)) wrong(path, text, "ô chưa có giá trị ở bước trên", "what no step above gives a value to")
      known.add(ref)
      return ref
    },
    givenAll: (path, texts, kinds) => written(path, texts).map((text) => names.given(path, text, kinds)),
    before(path, text) {
      before.push([path, text as Ref])
      return text as Ref
    },
    close() {
      for (const [path, ref] of before)
        if (!isKnown(ref)) wrong(path, ref, "ô hoặc tên mà một bước cho giá trị", "what some step gives a value to")
      for (const [cell, { indicator }] of specs)
        if (indicator.required && !isKnown(cell))
          wrong(["steps"], cell, "một bước cho ô bắt buộc này", "a step for this required cell")
    },
  }
  return names

  /** Ranges written out in the order of the rows as printed. */
  function written(path: Path, texts: readonly string[]): readonly string[] {
    return texts.flatMap((text) => {
      const [first = "", last] = text.split(":")
      if (last === undefined) return [first]
      const { form, column } = partsOfKey(first as CellKey)
      const cells = [...specs.keys()].filter((cell) => {
        const parts = partsOfKey(cell)
        return parts.form === form && parts.column === column
      })
      const [from, to] = [cells.indexOf(first as CellKey), cells.indexOf(last as CellKey)]
      if (from < 0 || to < from)
        wrong(
          path,
          text,
          "dãy ô cùng biểu, cùng cột, từ trên xuống",
          "cells of one form and column, from above to below",
        )
      return cells.slice(Math.max(from, 0), to + 1)
    })
  }
}
