import { useRef } from "preact/hooks"
import type { Actions } from "../actions/actions"
import { fileCounts, kindOfFile, type FileKind, type RoundFile, type RoundState } from "../state/round"
import { FileRow } from "./file-row"
import { signOf } from "./file-signs"
import { Icon } from "./icon"
import { useSpeech } from "./speech"
import { Stepwise } from "./stepwise"

/** In the order in which somebody has to do something about them. */
const order: readonly FileKind[] = ["rejected", "withFindings", "accepted", "skipped", "waiting"]

/** The files and what became of each. */
export function RoundFiles({ round, act }: { readonly round: RoundState; readonly act: Actions }) {
  const { say } = useSpeech()
  const { files, shown } = round
  const list = useRef<HTMLUListElement>(null)
  // The button that was pressed goes with its file: the keyboard goes on from the file after it, else from where files are picked.
  const remove = (name: string, at: number): void => {
    act.removeFile(name)
    const rows = list.current?.querySelectorAll<HTMLElement>(".file > button") ?? []
    const next = rows[Math.min(at, rows.length - 1)] ?? document.getElementById("round-files")
    next?.focus()
  }
  if (files.length === 0) return null
  const counts = fileCounts(files)
  const listed = files.filter((file) => shown === undefined || kindOfFile(file) === shown)
  return (
    <section class="files" aria-label={say("round.files")}>
      <div class="chips" role="group" aria-label={say("round.show")}>
        <Chip isPressed={shown === undefined} press={() => act.showFiles(undefined)}>
          {say("round.all", { count: files.length })}
        </Chip>
        {order.map((kind) => {
          const count = counts.get(kind) ?? 0
          if (count === 0 || kind === "reading") return null
          return (
            <Chip
              key={kind}
              isPressed={shown === kind}
              press={() => act.showFiles(shown === kind ? undefined : kind)}
              kind={kind}
            >
              {say(`round.${kind}`, { count })}
            </Chip>
          )
        })}
        <button
          type="button"
          class="chip chip-plain"
          onClick={() => {
            act.removeFiles(() => true)
            document.getElementById("round-files")?.focus()
          }}
        >
          {say("round.clear")}
        </button>
      </div>
      <Stepwise key={shown ?? ""} all={listed}>
        {(inSight) => (
          <ul class="file-list" ref={list}>
            {inSight.map((file: RoundFile, at) => (
              <FileRow key={file.name} file={file} remove={() => remove(file.name, at)} />
            ))}
          </ul>
        )}
      </Stepwise>
    </section>
  )
}

interface ChipProps {
  readonly isPressed: boolean
  readonly press: () => void
  readonly kind?: FileKind
  readonly children: string
}

function Chip({ isPressed, press, kind, children }: ChipProps) {
  return (
    <button type="button" class={`chip chip-${kind ?? "all"}`} aria-pressed={isPressed} onClick={press}>
      {kind && <Icon sign={signOf[kind]} />}
      {children}
    </button>
  )
}
