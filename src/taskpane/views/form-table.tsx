import { grades, type Place, type ShownCell, type ShownForm, type ShownRow } from "../../../engine/index"
import type { ShownCause, ShownFinding } from "../desk/shown"
import { withFollowing } from "../state/check"
import { Icon } from "./icon"
import { useSpeech } from "./speech"

/** A finding at a cell: its number in the list, that of its cause where it follows from one, and which of its places the cell is. */
interface CellMark {
  readonly finding: ShownFinding
  readonly number: number
  readonly at: number
}

type Marks = ReadonlyMap<string, readonly CellMark[]>

interface FormTableProps {
  readonly form: ShownForm
  readonly findings: readonly ShownCause[]
  /** The cell that is looked at. */
  readonly current: Place | undefined
  readonly goTo: (id: string, at: number) => void
}

/** A form as it was filled in. Every finding stands at its cells with its number in the list. */
export function FormTable({ form, findings, current, goTo }: FormTableProps) {
  const { say, of } = useSpeech()
  const marks = marksIn(form.sheet, findings)
  return (
    <div class="table-frame" role="region" tabIndex={0} aria-label={`${form.code}. ${of(form.title)}`}>
      <table class="form">
        <caption>
          <strong>{form.code}</strong> {of(form.title)}
        </caption>
        <thead>
          <tr>
            <th scope="col">{say("table.code")}</th>
            <th scope="col">{say("table.item")}</th>
            <th scope="col">{say("table.measure")}</th>
            {form.columns.map(({ number, label }) => (
              <th key={number} scope="col">
                {of(label)}
                <span class="column-number">{number}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {form.rows.map((row, i) => (
            <Row key={i} row={row} marks={marks} current={current} goTo={goTo} columns={form.columns.length} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

interface RowProps extends Pick<FormTableProps, "current" | "goTo"> {
  readonly row: ShownRow
  readonly marks: Marks
  readonly columns: number
}

function Row({ row, marks, current, goTo, columns }: RowProps) {
  const { of } = useSpeech()
  const isHeading = row.cells.length === 0
  if (isHeading) {
    return (
      <tr class="row-heading">
        <th scope="colgroup" colSpan={columns + 3}>
          {of(row.label)}
        </th>
      </tr>
    )
  }
  return (
    <tr>
      <td class="row-code">{row.code}</td>
      <th scope="row" class={`row-label depth-${Math.min(row.depth, 3)}`}>
        {of(row.label)}
      </th>
      <td class="row-measure">{of(row.measure)}</td>
      {row.cells.map((cell, i) =>
        cell === undefined ? (
          <td key={i} class="cell-none" />
        ) : (
          <Cell
            key={cell.cell}
            cell={cell}
            marks={marks.get(cell.place?.address ?? "") ?? []}
            isCurrent={current !== undefined && cell.place?.address === current.address}
            goTo={goTo}
          />
        ),
      )}
    </tr>
  )
}

interface CellProps extends Pick<FormTableProps, "goTo"> {
  readonly cell: ShownCell
  readonly marks: readonly CellMark[]
  readonly isCurrent: boolean
}

function Cell({ cell, marks, isCurrent, goTo }: CellProps) {
  const { say, of } = useSpeech()
  const [gravest] = marks
  const kind = gravest === undefined ? "" : ` cell-${gravest.finding.grade}`
  return (
    <td
      class={`cell${cell.isComputed ? " cell-computed" : ""}${kind}`}
      tabIndex={marks.length > 0 || isCurrent ? -1 : undefined}
      data-current={isCurrent || undefined}
      aria-description={
        marks.length === 0
          ? undefined
          : marks.map(({ finding }) => `${say(`grade.${finding.grade}`)}: ${of(finding.message)}`).join(" ")
      }
    >
      {marks.map(({ finding, number, at }) => (
        <button
          key={finding.id}
          type="button"
          class={`cell-mark mark-${finding.grade}`}
          aria-label={`${say(`grade.${finding.grade}`)} ${number}`}
          title={of(finding.message)}
          onClick={() => goTo(finding.id, at)}
        >
          <Icon sign={finding.grade} />
          {number}
        </button>
      ))}
      <span class="cell-text">{of(cell.text)}</span>
    </td>
  )
}

/** The gravest first. */
function marksIn(sheet: string, causes: readonly ShownCause[]): Marks {
  const marks = new Map<string, CellMark[]>()
  causes.forEach((cause, i) => {
    for (const finding of withFollowing(cause)) {
      finding.places.forEach((place, at) => {
        if (place.sheet !== sheet) return
        const others = marks.get(place.address) ?? []
        if (others.some((other) => other.finding === finding)) return
        marks.set(place.address, [...others, { finding, number: i + 1, at }])
      })
    }
  })
  for (const all of marks.values())
    all.sort((a, b) => grades.indexOf(a.finding.grade) - grades.indexOf(b.finding.grade))
  return marks
}
