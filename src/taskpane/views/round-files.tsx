import type { Actions } from "../actions/actions"
import { fileCounts, kindOfFile, type FileKind, type RoundFile, type RoundState } from "../state/round"
import { FileRow } from "./file-row"
import { signOf } from "./file-signs"
import { Icon } from "./icon"
import { useSpeech } from "./speech"

/** In the order in which somebody has to do something about them. */
const order: readonly FileKind[] = ["rejected", "withFindings", "accepted", "skipped", "waiting"]

/** The files and what became of each. */
export function RoundFiles({ round, act }: { readonly round: RoundState; readonly act: Actions }) {
  const { say } = useSpeech()
  const { files, shown } = round
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
        <button type="button" class="chip chip-plain" onClick={() => act.removeFiles(() => true)}>
          {say("round.clear")}
        </button>
      </div>
      <ul class="file-list">
        {listed.map((file: RoundFile) => (
          <FileRow key={file.name} file={file} remove={() => act.removeFile(file.name)} />
        ))}
      </ul>
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
