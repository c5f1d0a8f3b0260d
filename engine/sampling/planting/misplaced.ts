import { add, compare, figureFrom, isZero, multiply, round, sum, zero } from "../../figures/figure"
import { serialOfDay } from "../../model/serial-day"
import { decimalText } from "../../figures/writing"
import { cellKey, partsOfKey, type CellKey } from "../../model/cell-key"
import { indicatorsOf, type Form } from "../../model/form"
import { oncePer } from "../../model/once-per"
import { yearOf } from "../../model/period"
import type { SampledReport } from "../sampled-report"
import { number, oneMore } from "./slips"
import { numberAt, ofNumbers, type CellKind, type NumberAt, type Scene, type Wrong } from "./scene"

/** The cell of the next row, or the next column, where that takes a number too. */
export function nextCell(cell: CellKey, scene: Scene, along: "row" | "column"): NumberAt | undefined {
  const { form: code, row, column } = partsOfKey(cell)
  const form = scene.report.forms.find((candidate) => candidate.code === code)
  if (form === undefined) return undefined
  const after = (list: readonly string[], one: string): string => list[list.indexOf(one) + 1] ?? ""
  const next =
    along === "row"
      ? cellKey(code, after(rowsOf(form), row), column)
      : cellKey(
          code,
          row,
          after(
            form.columns.map(({ number: of }) => of),
            column,
          ),
        )
  return numberAt(next, scene)
}

const rowsOf = oncePer((form: Form): readonly string[] => indicatorsOf(form).map(({ code }) => code))

function swapped(kind: string, along: "row" | "column"): CellKind {
  return ofNumbers(kind, "error", ({ cell, figure }, scene): readonly Wrong[] | undefined => {
    const other = nextCell(cell, scene, along)
    if (other === undefined || compare(other.figure, figure) === 0) return undefined
    return [...number(cell, other.figure), ...number(other.cell, figure)]
  })
}

/** Figures in the wrong place, or the right place's figure of another time. */
export const misplaced: readonly CellKind[] = [
  swapped("swappedRows", "row"),
  swapped("swappedColumns", "column"),

  ofNumbers("partOverTotal", "error", ({ cell, spec }, { report }, random) => {
    const { form: code, row, column } = partsOfKey(cell)
    const form = report.forms.find((candidate) => candidate.code === code)
    const subset = form?.breakdowns.find(({ as, parts }) => as === "subset" && parts.includes(row))
    const whole = subset && report.figures.get(cellKey(code, subset.of, column))
    if (whole === undefined || isZero(whole)) return undefined
    const more = multiply(whole, figureFrom(String(1100 + (random.whole() % 1900)), 3))
    return number(cell, oneMore(round(more, spec.places), spec.places))
  }),

  {
    kind: "typedTotal",
    severity: "error",
    plant: (cell, { totals, report, specs }, random) => {
      const [figure, spec] = [report.figures.get(cell), specs.get(cell)]
      if (!totals.has(cell) || figure === undefined || spec === undefined) return undefined
      const off = round(multiply(figure, figureFrom(String(10 + (random.whole() % 140)), 3)), spec.places)
      return number(cell, oneMore(add(figure, off), spec.places))
    },
  },

  ofNumbers("staleFigure", "warning", ({ cell, figure }, { report, earlier }) => {
    const before = earlier.at(-1)?.figures.get(cell)
    if (timingOf(cell, report) !== "flow" || before === undefined || isZero(before)) return undefined
    return compare(before, figure) === 0 ? undefined : number(cell, before)
  }),

  ofNumbers("stockForFlow", "error", ({ cell, figure }, { recipe, report }) => {
    const stock = recipe.stocks.get(cell)
    const found = stock && report.figures.get(stock)
    return found === undefined || compare(found, figure) === 0 ? undefined : number(cell, found)
  }),

  ofNumbers("flowForStock", "error", ({ cell, figure }, { recipe, report }) => {
    const flows = [...recipe.stocks].flatMap(([flow, stock]) =>
      stock === cell ? (report.figures.get(flow) ?? []) : [],
    )
    const [found] = flows
    return found === undefined || compare(found, figure) === 0 ? undefined : number(cell, found)
  }),

  ofNumbers("cumulative", "error", ({ cell, figure }, { report, earlier }) => {
    if (timingOf(cell, report) !== "flow" || earlier.length === 0) return undefined
    const all = sum([figure, ...earlier.map(({ figures }) => figures.get(cell) ?? zero)])
    return compare(all, figure) === 0 ? undefined : number(cell, all)
  }),

  ofNumbers("blankForZero", "error", ({ cell, figure }) =>
    isZero(figure) ? [{ cell, written: { kind: "blank" } }] : undefined,
  ),

  // Typed as 5.12, which a machine set to days before months takes for 5 December.
  ofNumbers("numberAsDay", "error", ({ cell, figure }, { report }) => {
    const [day = 0, month = 0] = decimalText(figure).split(".").map(Number)
    const serial = serialOfDay({ year: yearOf(report.period), month, day })
    return serial === undefined || figure.places === 0 ? undefined : [{ cell, written: { kind: "date", serial } }]
  }),
]

function timingOf(cell: CellKey, { forms }: SampledReport): "stock" | "flow" | undefined {
  return forms.find(({ code }) => code === partsOfKey(cell).form)?.timing
}
