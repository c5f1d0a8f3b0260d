import { useState } from "preact/hooks"
import type { ShownTotals } from "../desk/desk"
import { useSpeech } from "./speech"

/** The totals of one form, folded until somebody opens them. */
export function Totals({ form }: { readonly form: ShownTotals }) {
  const { say, of } = useSpeech()
  const [isOpen, setOpen] = useState(false)
  return (
    <details class="fold" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{say("merged.form", { form: form.code, title: form.title })}</summary>
      {isOpen && (
        <div class="table-frame">
          <table class="form totals">
            <thead>
              <tr>
                <th scope="col">{say("table.item")}</th>
                <th scope="col">{say("table.measure")}</th>
                <th scope="col">{say("merged.total")}</th>
                <th scope="col">{say("merged.of")}</th>
              </tr>
            </thead>
            <tbody>
              {form.rows.map(({ cell, label, measure, text, units, of: expected }) => (
                <tr key={cell}>
                  <th scope="row" class="row-label">
                    {of(label)}
                  </th>
                  <td class="row-measure">{of(measure)}</td>
                  <td class="cell">{of(text)}</td>
                  <td class="row-measure">
                    {units}/{expected}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </details>
  )
}
