import type { Actions } from "../actions/actions"
import { commonDay, type Lists } from "../state/days-and-decisions"
import { amissIn, unknownIn } from "../state/days-and-decisions-in-force"
import { waitingFiles, type RoundState } from "../state/round"
import type { Say } from "../words"
import { DropZone, FileButton } from "./drop-zone"
import { Icon } from "./icon"
import { ListsAmiss } from "./days-and-decisions-amiss"
import { ReceivedDay } from "./received-day"
import { useSpeech } from "./speech"

/** When files arrived and what was decided about them: which lists are there, and what in them is of no file. */
export function ListsBrought({ round, act }: { readonly round: RoundState; readonly act: Actions }) {
  const { say } = useSpeech()
  const { lists, files } = round
  const { days, decisions } = lists
  const take = (picked: Parameters<Actions["addLists"]>[0]): void => void act.addLists(picked)
  const isRead = waitingFiles(round).length === 0 && round.reading === undefined
  const names = files.map(({ name }) => name)
  const amiss = isRead ? amissIn(lists, names) : lists.amiss
  const unknown = isRead && files.length > 0 ? unknownIn(lists, names) : { days: [], decisions: [] }
  // What was brought anew and is wrong leaves the list of before in use.
  const used = decisions.filter(({ name }) => amiss.get(name) === lists.amiss.get(name))
  const isAny = days !== undefined || decisions.length > 0
  return (
    <section class="last" aria-label={say("lists.title")}>
      <DropZone take={take}>
        <div role="status" class="last-state">
          <Icon sign={isAny || commonDay(lists) !== undefined ? "good" : "info"} />
          <div class="last-text">
            <p>{daysText(lists, say)}</p>
            {used.map((list) => (
              <p key={list.name}>{say("lists.decisions", { name: list.name, count: list.decisions.length })}</p>
            ))}
            {unknown.days.length > 0 && <p>{say("lists.unknownDays", { files: unknown.days.join(", ") })}</p>}
            {unknown.decisions.length > 0 && (
              <p>{say("lists.unknownDecisions", { files: unknown.decisions.join(", ") })}</p>
            )}
          </div>
        </div>
        {days === undefined && <ReceivedDay day={lists.day} type={(day) => act.typeReceived(day)} />}
        <div class="last-ways">
          <FileButton
            id="round-lists"
            label={say("lists.choose")}
            take={take}
            several
            endings=".csv,.txt"
            look="plain"
          />
          {(isAny || amiss.size + lists.unplaced.size > 0) && (
            <button
              type="button"
              class="button-plain"
              onClick={() => {
                act.forgetLists()
                // The button goes with what it takes away.
                document.getElementById("round-lists")?.focus()
              }}
            >
              {say("lists.forget")}
            </button>
          )}
        </div>
        <details class="found">
          <summary>{say("lists.how")}</summary>
          <p class="hint">{say("lists.howDays")}</p>
          <p class="hint">{say("lists.howDecisions")}</p>
        </details>
      </DropZone>
      <ListsAmiss amiss={amiss} unplaced={lists.unplaced} />
    </section>
  )
}

function daysText(lists: Lists, say: Say): string {
  const { days } = lists
  if (days !== undefined) return say("lists.days", { name: days.name, count: days.days.size })
  const day = commonDay(lists)
  return day === undefined ? say("lists.noDays") : say("lists.oneDay", { day: day.split("-").reverse().join("/") })
}
