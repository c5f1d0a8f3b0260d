import type { ComponentChildren } from "preact"
import { useState } from "preact/hooks"
import type { PickedFile } from "../actions/ports"
import { droppedFiles, pickedFiles } from "../files/picked-files"

interface DropZoneProps {
  readonly take: (files: readonly PickedFile[]) => void
  readonly children: ComponentChildren
}

/** Files may be dropped anywhere on it; what is within says so, and offers a button that does the same. */
export function DropZone({ take, children }: DropZoneProps) {
  const [isOver, setOver] = useState(false)
  const onDrop = (event: DragEvent): void => {
    event.preventDefault()
    setOver(false)
    if (event.dataTransfer !== null) void droppedFiles(event.dataTransfer).then(take)
  }
  return (
    <div
      class={isOver ? "drop drop-over" : "drop"}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={onDrop}
    >
      {children}
    </div>
  )
}

interface FileButtonProps {
  readonly id: string
  readonly label: string
  readonly take: (files: readonly PickedFile[]) => void
  readonly several?: boolean
  /** A whole folder is picked, with all that is below it. */
  readonly folder?: boolean
  /** What people mostly come for stands out, what few need steps back. */
  readonly look?: "first" | "plain"
  /** The endings that the dialog offers. */
  readonly endings?: ".xlsx,.xlsm,.xls" | ".csv,.txt" | ".json"
}

/** A button that opens the system's own dialog for files. */
export function FileButton({
  id,
  label,
  take,
  several = false,
  folder = false,
  look,
  endings = ".xlsx,.xlsm,.xls",
}: FileButtonProps) {
  return (
    <span class="file-button">
      <input
        id={id}
        class="file-input"
        type="file"
        multiple={several}
        {...(folder ? { webkitdirectory: true } : { accept: endings })}
        onChange={(event) => {
          const input = event.currentTarget
          take(pickedFiles(input.files ?? []))
          // The same file picked once more is to be read once more.
          input.value = ""
        }}
      />
      <label for={id} class={look === "plain" ? "button-plain" : look === "first" ? "button button-first" : "button"}>
        {label}
      </label>
    </span>
  )
}
