import { progressOver } from "../../../src/cli/progress"
import { readersHere } from "../../support/readers-here"
import { bare, cliSeen } from "../../support/cli"
import { complete, lay } from "../../support/submitted-files"
import { inTemporaryFolder } from "../../support/temporary"

/** What is drawn on stderr over a run of twenty files, a second each by a clock that only this test moves. */
function drawn(changes: { readonly isWatched?: boolean; readonly isQuiet?: boolean; readonly language?: "vi" | "en" }) {
  const err: string[] = []
  let now = 0
  const clock = jest.spyOn(Date, "now").mockImplementation(() => now)
  const terminal = {
    ...bare,
    ...{ language: "vi" as const, isQuiet: false, isWatched: true, hasColour: false, ...changes },
    openReaders: readersHere,
    out: () => {
      throw new Error("progress is not a result")
    },
    err: (text: string) => err.push(text),
  }
  const progress = progressOver(terminal, 20)
  for (let done = 1; done <= 20; done++) {
    now += 1000
    progress.step(done)
  }
  progress.end()
  clock.mockRestore()
  return err
}

test("progress is drawn over itself on stderr with a bar, count, share, rate and time left, and is gone at the end", () => {
  const lines = drawn({})
  expect(lines).toHaveLength(21)
  expect(lines[4]).toBe("\r\u001B[K[##--------] Đang đọc 5/20 (25%) · 1 tệp/giây · còn 15 giây")
  expect(lines.at(-1)).toBe("\r\u001B[K")
  expect(drawn({ language: "en" })[4]).toBe("\r\u001B[K[##--------] Reading 5/20 (25%) · 1 files/s · 15 s left")
})

test("a line of ten thousand files fits into the 80 columns of a terminal", () => {
  const lines: string[] = []
  const clock = jest.spyOn(Date, "now").mockReturnValue(0)
  const terminal = { ...bare, language: "vi" as const, isQuiet: false, isWatched: true, hasColour: false }
  const io = { openReaders: readersHere, out: () => undefined, err: (text: string) => lines.push(text) }
  const progress = progressOver({ ...terminal, ...io }, 10_000)
  clock.mockReturnValue(10_000_000)
  progress.step(9_999)
  clock.mockReturnValue(20_000_000)
  progress.step(100)
  clock.mockRestore()
  expect(lines).toHaveLength(2)
  expect(Math.max(...lines.map((line) => line.replace("\r\u001B[K", "").length))).toBeLessThan(80)
})

test.each([
  ["nobody looks on", { isWatched: false }],
  ["it is asked to be quiet", { isQuiet: true }],
])("nothing is drawn where %s", (_, changes) => {
  expect(drawn(changes)).toEqual([])
})

test.each([
  ["seen by nobody", false, []],
  ["quiet on a terminal", true, ["--quiet"]],
  ["over at once on a terminal", true, []],
])("a run that is %s prints the same results, with --json JSON alone", (_, isWatched, options) =>
  inTemporaryFolder(async (folder) => {
    await lay(folder, { "a.xlsx": { figures: complete }, "b.xlsx": "" })
    const plain = await cliSeen({ isWatched: false, hasColour: false }, "check", folder)
    const seen = await cliSeen({ isWatched, hasColour: false }, "check", folder, ...options)
    expect(seen).toEqual({ ...plain, err: "" })
    const { out } = await cliSeen({ isWatched, hasColour: true }, "check", folder, "--json", ...options)
    expect(JSON.parse(out)).toMatchObject({ counts: { files: 2 } })
  }),
)
