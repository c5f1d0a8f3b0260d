import type { ComponentChildren } from "preact"
import { useEffect, useRef, useState } from "preact/hooks"
import { useSpeech } from "./speech"

/** So many are shown at first, and with each step: more at once make the pane slow, and nobody reads them. */
const step = 100

interface StepwiseProps<Item> {
  readonly all: readonly Item[]
  /** So many of them have to be in sight, whatever was asked for: one among them is being looked at. Absent: none. */
  readonly atLeast?: number
  readonly children: (shown: readonly Item[]) => ComponentChildren
}

/**
 * A list of which the first hundred are shown, and a hundred more whenever somebody asks: a button below it, and how many are shown.
 * The keyboard stays on the button; once it is gone, on what is said in its place.
 */
export function Stepwise<Item>({ all, atLeast = 0, children }: StepwiseProps<Item>) {
  const { say } = useSpeech()
  const [asked, ask] = useState(step)
  const said = useRef<HTMLParagraphElement>(null)
  const count = Math.min(all.length, Math.max(asked, Math.ceil(atLeast / step) * step))
  const isPressed = useRef(false)
  useEffect(() => {
    if (isPressed.current && count === all.length) said.current?.focus()
    isPressed.current = false
  }, [count, all.length])
  return (
    <>
      {children(count === all.length ? all : all.slice(0, count))}
      {all.length > step && (
        <div class="stepwise">
          <p class="hint" role="status" tabIndex={-1} ref={said}>
            {say("step.shown", { shown: count, of: all.length })}
          </p>
          {count < all.length && (
            <button
              type="button"
              class="button"
              onClick={() => {
                isPressed.current = true
                ask(count + step)
              }}
            >
              {say("step.more", { count: Math.min(step, all.length - count) })}
            </button>
          )}
        </div>
      )}
    </>
  )
}
