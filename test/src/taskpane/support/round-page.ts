import type { Desk } from "../../../../src/taskpane/desk/desk"
import { scriptedDesk, scriptedPorts, type scriptedHost } from "./scripted"
import { open, press, settle } from "./seen"

/** The part in which submissions are added up, over a desk that answers so. */
export async function page(answers: Partial<Desk> = {}, host?: ReturnType<typeof scriptedHost>) {
  const ports = scriptedPorts(scriptedDesk(answers), host)
  await open(ports)
  await press("tab", "Tổng hợp")
  return ports
}

/** The files that are listed, as text. */
export const rows = (): readonly (string | null)[] =>
  [...document.querySelectorAll(".file")].map(({ textContent }) => textContent)

/** Opens what is folded under a line that begins so, and gives all that is in it. */
export async function unfolded(summary: string): Promise<string> {
  const fold = [...document.querySelectorAll("details")].find((one) => one.textContent.trim().startsWith(summary))!
  fold.open = true
  fold.dispatchEvent(new Event("toggle"))
  await settle()
  return fold.textContent
}
