import type { NamedFile } from "../desk/desk"

const xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"

/** Brings a workbook to where the browser keeps downloads. Nothing leaves the machine. */
export function saveFile({ name, bytes }: NamedFile): void {
  const address = URL.createObjectURL(new Blob([bytes.slice()], { type: xlsx }))
  const link = document.createElement("a")
  link.href = address
  link.download = name
  document.body.append(link)
  link.click()
  link.remove()
  // The browser takes the file over a little after the click.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}
