import { start } from "../../../../src/taskpane/start"
import type { Ports } from "../../../../src/taskpane/actions/ports"

/** Lets everything happen that is due now: answers, and what is drawn after them. */
export async function settle(milliseconds = 0): Promise<void> {
  await jest.advanceTimersByTimeAsync(milliseconds)
  await jest.advanceTimersByTimeAsync(50)
}

/** The pane as people meet it. */
export async function open(ports: Omit<Ports, "store">): Promise<void> {
  Element.prototype.scrollIntoView = () => undefined
  document.body.innerHTML = '<div id="pane">Đang mở…</div>'
  start(document.getElementById("pane")!, ports)
  await settle()
}

const implicit: Readonly<Record<string, string>> = {
  button: "button, summary",
  checkbox: "input[type=checkbox]",
  combobox: "select, [role=combobox]",
  link: "a[href]",
  textbox: "input:not([type])",
  table: "table",
}

const isSeen = (element: Element): boolean => element.closest("[hidden]") === null

const plain = (text: string | null): string => (text ?? "").replace(/\s+/g, " ").trim()

/** How a screen reader calls it: by its label, else by what is in it. */
function nameOf(element: Element): string {
  const by = element.getAttribute("aria-labelledby")
  if (by !== null) return plain(document.getElementById(by)?.textContent ?? "")
  const said = element.getAttribute("aria-label")
  if (said !== null) return said
  const label = element.id === "" ? null : document.querySelector(`label[for=${element.id}]`)
  const own = (label ?? element.closest("label") ?? element).cloneNode(true) as Element
  for (const unsaid of own.querySelectorAll("[aria-hidden=true], select")) unsaid.remove()
  return plain(own.textContent)
}

/** All elements of a role in sight whose name begins with `name`. */
export function all(role: string, name = ""): readonly HTMLElement[] {
  const found = document.querySelectorAll<HTMLElement>(`[role=${role}], ${implicit[role] ?? `[role=${role}]`}`)
  return [...found].filter((element) => {
    const own = element.getAttribute("role")
    return isSeen(element) && (own === null || own === role) && nameOf(element).startsWith(name)
  })
}

/** The one element of a role in sight whose name begins with `name`. */
export function the(role: string, name: string): HTMLElement {
  const [one, ...others] = all(role, name)
  if (one === undefined) throw new Error(`no ${role} “${name}” among: ${all(role).map(nameOf).join(" | ")}`)
  if (others.length > 0) throw new Error(`several ${role} “${name}”: ${all(role, name).map(nameOf).join(" | ")}`)
  return one
}

export async function press(role: string, name: string): Promise<void> {
  const element = the(role, name)
  element.focus()
  element.click()
  await settle()
}

export async function type(role: string, name: string, text: string): Promise<void> {
  const field = the(role, name) as HTMLInputElement
  field.focus()
  field.value = text
  field.dispatchEvent(new Event("input", { bubbles: true }))
  await settle()
}

export async function key(name: string, more: KeyboardEventInit = {}): Promise<void> {
  const target = document.activeElement ?? document.body
  target.dispatchEvent(new KeyboardEvent("keydown", { key: name, bubbles: true, cancelable: true, ...more }))
  await settle()
}

/** Files are picked by the button of that label. */
export async function pick(label: string, ...files: readonly File[]): Promise<void> {
  const found = [...document.querySelectorAll("label")].find((one) => isSeen(one) && plain(one.textContent) === label)
  const input = document.getElementById(found?.htmlFor ?? "") as HTMLInputElement
  Object.defineProperty(input, "files", { value: files, configurable: true })
  input.dispatchEvent(new Event("change", { bubbles: true }))
  await settle()
}

export function file(name: string, more: Partial<File> = {}): File {
  const made = new File(["x"], name)
  return Object.assign(made, {
    arrayBuffer: () => Promise.resolve(new ArrayBuffer(1)),
    text: () => Promise.resolve("{}"),
    ...more,
  })
}

/** Everything in sight, as text. */
export function seen(): string {
  const copy = document.body.cloneNode(true) as HTMLElement
  for (const hidden of copy.querySelectorAll("[hidden]")) hidden.remove()
  return plain(copy.textContent)
}
