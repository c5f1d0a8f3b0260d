import type { Grade } from "../../../engine/index"

/** Signs that stand beside words, never instead of them; each has a shape of its own. */
export type Sign = Grade | "good" | "skipped" | "waiting" | "up" | "down" | "remove" | "file"

/** Drawn on 16 by 16. `body` is filled, `line` is drawn over it. */
const shapes: Readonly<Record<Sign, { readonly body?: string; readonly line: string }>> = {
  error: { body: "M5.2 1.5h5.6l3.7 3.7v5.6l-3.7 3.7H5.2l-3.7-3.7V5.2z", line: "M5.6 5.6l4.8 4.8M10.4 5.6l-4.8 4.8" },
  warning: { body: "M8 1.6l6.8 12.3H1.2z", line: "M8 6v4M8 11.9v.2" },
  undecided: { body: "M8 1.4l6.6 6.6L8 14.6 1.4 8z", line: "M6.4 6.5a1.6 1.6 0 1 1 2.3 1.4q-.7.4-.7 1.3M8 11.2v.1" },
  info: { body: "M8 1.5a6.5 6.5 0 1 1 0 13a6.5 6.5 0 1 1 0-13z", line: "M8 7.2v4M8 4.7v.1" },
  good: { body: "M8 1.5a6.5 6.5 0 1 1 0 13a6.5 6.5 0 1 1 0-13z", line: "M5 8.2l2.1 2.1L11 6.2" },
  skipped: { body: "M8 1.5a6.5 6.5 0 1 1 0 13a6.5 6.5 0 1 1 0-13z", line: "M5 8h6" },
  waiting: { line: "M8 2a6 6 0 1 1 0 12a6 6 0 1 1 0-12zM8 4.6V8l2.4 1.6" },
  up: { line: "M3.5 10L8 5.5l4.5 4.5" },
  down: { line: "M3.5 6L8 10.5 12.5 6" },
  remove: { line: "M4 4l8 8M12 4l-8 8" },
  file: { line: "M4 1.8h5l3.2 3.2v9.2H4zM9 1.8V5h3.2" },
}

/** A sign; what it means is said in words beside it. */
export function Icon({ sign }: { readonly sign: Sign }) {
  const { body, line } = shapes[sign]
  return (
    <svg class={`icon icon-${sign}`} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      {body !== undefined && <path class="icon-body" d={body} />}
      <path class="icon-line" d={line} />
    </svg>
  )
}
