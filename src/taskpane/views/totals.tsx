import { useState } from "preact/hooks"
import type { ShownTotal, ShownTotals } from "../desk/merged"
import { withoutFigure } from "../state/lineage"
import { Icon } from "./icon"
import { marksText } from "./mark-words"
import { Sources } from "./sources"
import { useSpeech, type Speech } from "./speech"

/** The totals of one form, folded until somebody opens them; of the total that is chosen, the figures behind it stand under it. */
export function Totals({ form }: { readonly form: ShownTotals }) {
  const { say } = useSpeech()
  const [isOpen, setOpen] = useState(false)
  const [chosen, choose] = useState<string>()
  return (
    <details class="fold" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{say("merged.form", { form: form.code, title: form.title })}</summary>
      {isOpen && (
        <div class="table-frame totals-frame">
          <table class="form totals">
            <thead>
              <tr>
                <th scope="col">{say("table.item")}</th>
                <th scope="col">{say("merged.total")}</th>
                <th scope="col">{say("merged.of")}</th>
              </tr>
            </thead>
            <tbody>
              {form.rows.map((total) => (
                <TotalRows
                  key={total.cell}
                  total={total}
                  form={form}
                  isChosen={chosen === total.cell}
                  toggle={() => choose(chosen === total.cell ? undefined : total.cell)}
                />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </details>
  )
}

interface TotalRowsProps {
  readonly total: ShownTotal
  readonly form: ShownTotals
  readonly isChosen: boolean
  readonly toggle: () => void
}

function TotalRows({ total, form, isChosen, toggle }: TotalRowsProps) {
  const speech = useSpeech()
  const { of } = speech
  const { cell, label, measure, text, units, of: expected } = total
  const id = `sources-${cell}`
  const marks = ofTotal(total, speech)
  return (
    <>
      <tr class={isChosen ? "total-chosen" : ""}>
        <th scope="row" class="row-label">
          <button
            type="button"
            class="total-button"
            aria-expanded={isChosen}
            {...(isChosen ? { "aria-controls": id } : {})}
            onClick={toggle}
          >
            <Icon sign={isChosen ? "up" : "down"} />
            <span>{of(label)}</span>
          </button>
        </th>
        <td class="cell">
          {of(text)}
          <span class="total-measure">{of(measure)}</span>
          {marks !== "" && <span class="total-measure">{marks}</span>}
        </td>
        <td class="row-measure">
          {units}/{expected}
        </td>
      </tr>
      {isChosen && (
        <tr>
          <td colSpan={3} id={id} class="sources-cell">
            <Sources sources={total.sources} without={withoutFigure(total, form.asked)} />
          </td>
        </tr>
      )}
    </>
  )
}

/** What is to be known of a total: `số lớn nhất, tạm tính`. */
function ofTotal({ status, marks, isLargest }: ShownTotal, speech: Speech): string {
  const largest = isLargest ? (["largest"] as const) : []
  return marksText([...largest, ...(status === "notAdditive" ? [status] : marks)], speech)
}
