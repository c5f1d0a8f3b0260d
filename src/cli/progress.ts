import { word, type Terminal } from "./terminal"

/** Called after each file. */
export type Progress = (done: number) => void

/** Short, so that the whole line fits into 80 columns: a line that is broken in two cannot be drawn over. */
const barWidth = 10

/** A line on stderr with a bar, that counts, says the rate and the time left; nothing where nobody looks on, or where it is over at once. */
export function progressOver(
  terminal: Terminal,
  total: number,
  key: "progress" | "progress.writing" = "progress",
): { readonly step: Progress; readonly end: () => void } {
  if (terminal.isQuiet || !terminal.isWatched) return { step: () => undefined, end: () => undefined }
  const began = Date.now()
  let drawn = 0
  const step = (done: number): void => {
    const now = Date.now()
    if (now - began < 500 || now - drawn < 100) return
    drawn = now
    const rate = (done * 1000) / (now - began)
    const facts = {
      ...{ done: String(done), total: String(total), percent: String(Math.floor((done * 100) / total)) },
      bar: barOf(done, total),
      ...{ rate: rate.toFixed(0), left: String(Math.ceil((total - done) / rate)) },
    }
    terminal.err(`\r\u001B[K${word(terminal, key, facts)}`)
  }
  return { step, end: () => (drawn > 0 ? terminal.err("\r\u001B[K") : undefined) }
}

/** In letters that every terminal has: `[###-------]`. */
function barOf(done: number, total: number): string {
  const full = Math.floor((done * barWidth) / total)
  return `[${"#".repeat(full)}${"-".repeat(barWidth - full)}]`
}
