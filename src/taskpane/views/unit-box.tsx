import { useRef, useState } from "preact/hooks"
import { chosenProfile, chosenUnit, type FillState } from "../state/fill"
import { searchedUnits, type UnitSearch } from "../state/unit-search"
import type { Say } from "../words"
import { useSpeech } from "./speech"

interface UnitBoxProps {
  readonly fill: FillState
  readonly type: (query: string) => void
  readonly choose: (code: string) => void
  /** The id of the sentence that says what is wrong; absent: nothing is. */
  readonly wrong?: string | undefined
}

/** The search for a unit: a field with a list below it, by the pattern of an editable combobox. */
export function UnitBox({ fill, type, choose, wrong }: UnitBoxProps) {
  const { say, of } = useSpeech()
  const [isOpen, setOpen] = useState(false)
  const [active, setActive] = useState(-1)
  const list = useRef<HTMLUListElement>(null)
  const units = chosenProfile(fill)?.units ?? []
  const unit = chosenUnit(fill)
  const search = searchedUnits(units, unit === undefined ? fill.query : "", Number.parseInt(fill.year, 10))
  const { offered, count } = search
  const take = (code: string | undefined): void => {
    if (code === undefined) return
    choose(code)
    setOpen(false)
    setActive(-1)
  }
  const move = (to: number): void => {
    setOpen(true)
    setActive(to)
    list.current?.children[to]?.scrollIntoView({ block: "nearest" })
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    const last = offered.length - 1
    if (event.key === "ArrowDown") move(isOpen ? Math.min(active + 1, last) : Math.max(active, 0))
    else if (event.key === "ArrowUp") move(active <= 0 ? last : active - 1)
    else if (event.key === "Enter" && isOpen) take((offered[active] ?? (count === 1 ? offered[0] : undefined))?.code)
    else if (event.key === "Escape" && isOpen) setOpen(false)
    else if (event.key === "Escape" && fill.query !== "") type("")
    else return
    event.preventDefault()
  }
  return (
    <div class="field">
      <label for="unit">{say("fill.unit")}</label>
      <div class="combo">
        <input
          id="unit"
          class="input"
          role="combobox"
          autocomplete="off"
          spellcheck={false}
          aria-autocomplete="list"
          aria-expanded={isOpen}
          aria-controls="units"
          aria-activedescendant={isOpen && active >= 0 ? `unit-${active}` : undefined}
          aria-invalid={wrong !== undefined}
          aria-describedby={wrong ?? "unit-hint"}
          placeholder={say("fill.unitHint")}
          value={unit?.name ?? fill.query}
          onInput={(event) => {
            type(event.currentTarget.value)
            setOpen(true)
            setActive(-1)
          }}
          onFocus={(event) => event.currentTarget.select()}
          onClick={() => setOpen(true)}
          onBlur={() => setOpen(false)}
          onKeyDown={onKeyDown}
        />
        <ul id="units" class="options" role="listbox" aria-label={say("fill.unit")} ref={list} hidden={!isOpen}>
          {isOpen &&
            offered.map(({ code, name, tier }, i) => (
              <li
                key={code}
                id={`unit-${i}`}
                role="option"
                class="option"
                aria-selected={code === unit?.code || i === active}
                // The field keeps the focus, as a combobox must.
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => take(code)}
              >
                <span class="option-name">{name}</span>
                <span class="option-more">
                  {code} · {of(tier)}
                </span>
              </li>
            ))}
        </ul>
      </div>
      <p class="hint" id="unit-hint" role="status">
        {unit !== undefined ? `${unit.code} · ${of(unit.tier)}` : isOpen ? foundText(say, fill, search) : ""}
      </p>
    </div>
  )
}

/** How many units were found, and why none; empty before anything is typed, where all are offered. */
function foundText(say: Say, { query, year }: FillState, { offered, count, elsewhen }: UnitSearch): string {
  if (count > offered.length) return say("fill.unitMore", { count: count - offered.length })
  if (count === 0 && elsewhen > 0) return say("fill.unitElsewhen", { count: elsewhen, query, year })
  if (count === 0) return say("fill.unitNone", { query })
  return query === "" ? "" : say("fill.unitCount", { count })
}
