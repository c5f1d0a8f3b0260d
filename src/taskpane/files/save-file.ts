import type { NamedFile } from "../desk/desk"

const office = "application/vnd.openxmlformats-officedocument"

/** What a file is, by the ending of its name. */
const types: Readonly<Record<string, string>> = {
  xlsx: `${office}.spreadsheetml.sheet`,
  docx: `${office}.wordprocessingml.document`,
  html: "text/html",
  csv: "text/csv",
}

/** Brings a file to where the browser keeps downloads. Nothing leaves the machine. */
export function saveFile({ name, bytes }: NamedFile): void {
  const address = URL.createObjectURL(
    new Blob([bytes.slice()], { type: types[name.slice(name.lastIndexOf(".") + 1)] ?? "" }),
  )
  const link = document.createElement("a")
  link.href = address
  link.download = name
  document.body.append(link)
  link.click()
  link.remove()
  // The browser takes the file over a little after the click.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}
