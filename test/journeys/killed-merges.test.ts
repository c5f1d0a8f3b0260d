import fc from "fast-check"
import { spawn, type ChildProcess } from "node:child_process"
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises"
import { hostname, tmpdir } from "node:os"
import { join } from "node:path"
import { setTimeout as pause } from "node:timers/promises"
import { builtProgram } from "../support/built-program"
import { cli } from "../support/cli"
import { narrativeJson } from "../support/drawn-report"
import { runs } from "../support/runs"
import { complete, lay, type Submitted } from "../support/submitted-files"
import { folderPrefix } from "../support/temporary"
import { twoFormFolder } from "../support/two-forms"

/** Twenty times, and two hundred in the nightly run. */
const times = Math.min(200, runs(0.2).numRuns)
/** Where between the start and the end of a merge it is killed: other moments only with another seed. */
const moments = fc.sample(fc.noBias(fc.nat(1000)), { seed: 7, numRuns: times }).map((n) => n / 1000)

const files: Readonly<Record<string, Submitted | string>> = {
  "251.xlsx": { unit: "251", figures: { ...complete, "A10.02.1": 1234.25 } },
  "Yên Lạc/243.xlsx": { unit: "243", figures: { "A10.01.1": "343mét", "A12.01.1": "hơn 133.310" } },
  "246.xlsx": { unit: "246", figures: { ...complete, "A12.05.1": 60 } },
  "247.xlsx": { unit: "247", figures: complete },
  "hỏng.xlsx": "",
}

let [folder, program] = ["", ""]
let call: readonly string[] = []
/** What a merge at one stretch prints and writes, and what stands in its place before. */
let [printed, whole, old] = ["", new Map<string, string>(), new Map<string, string>()]
let milliseconds = 0

beforeAll(async () => {
  program = await builtProgram()
  folder = await mkdtemp(join(tmpdir(), folderPrefix))
  // With a report, so that there are three files that must agree.
  await cp(twoFormFolder, join(folder, "pack"), { recursive: true })
  await writeFile(join(folder, "pack/report.json"), JSON.stringify(narrativeJson()))
  await lay(join(folder, "before"), { "251.xlsx": { unit: "251", figures: complete } })
  await lay(join(folder, "in"), files)
  call = ["merge", "in", "-o", "out", "--pack", "pack", "--jobs", "1", "--json"]
  await ended(started(["merge", "before", "-o", "out", "--pack", "pack"]))
  old = await written()
  const began = performance.now()
  printed = (await ended(started())).out
  milliseconds = performance.now() - began
  whole = await written()
})

afterAll(() => rm(folder, { recursive: true, force: true }))

/** Starts the program in a group of its own, so that what it has started is killed with it. */
function started(args = call): ChildProcess {
  return spawn(process.execPath, [program, ...args], { cwd: folder, detached: true })
}

interface Ended {
  readonly status: number | null
  readonly out: string
  readonly err: string
}

async function ended(child: ChildProcess): Promise<Ended> {
  const [out, err]: [Buffer[], Buffer[]] = [[], []]
  child.stdout?.on("data", (chunk: Buffer) => out.push(chunk))
  child.stderr?.on("data", (chunk: Buffer) => err.push(chunk))
  const status = await new Promise<number | null>((resolve) => child.on("close", resolve))
  return { status, out: Buffer.concat(out).toString("utf8"), err: Buffer.concat(err).toString("utf8") }
}

/** The files that stand in the folder of the outputs, but for what the merge itself needs. */
async function written(): Promise<Map<string, string>> {
  const entries = await readdir(join(folder, "out"), { withFileTypes: true })
  const names = entries.filter((entry) => entry.isFile()).map(({ name }) => name)
  const bytes = names.map(async (name): Promise<[string, string]> => [
    name,
    await readFile(join(folder, "out", name), "base64"),
  ])
  return new Map((await Promise.all(bytes)).sort())
}

async function putOldBack(): Promise<void> {
  await rm(join(folder, "out"), { recursive: true, force: true })
  await lay(
    join(folder, "out"),
    Object.fromEntries([...old].map(([name, text]) => [name, Buffer.from(text, "base64")])),
  )
}

async function isThere(path: string): Promise<boolean> {
  return readFile(join(folder, path)).then(
    () => true,
    () => false,
  )
}

const lock = "out/.bieumau-merge/lock"

test("what is replaced differs in every file", () => {
  expect([...whole.keys()]).toEqual([
    "bao-cao-vtlt-2018-26.docx",
    "bao-cao-vtlt-2018-26.html",
    "nguon-so-lieu-vtlt-2018-26.csv",
    "sdmx-vtlt-2018-26.csv",
    "so-doi-soat-vtlt-2018-26.csv",
    "so-lieu-vtlt-2018-26.csv",
    "tong-hop-vtlt-2018-26.xlsx",
  ])
  expect([...old.keys()]).toEqual([...whole.keys()])
  for (const [name, bytes] of old) expect(whole.get(name)).not.toBe(bytes)
})

test("[G7] [G9] a merge that is killed at any moment leaves whole files, and resumes to the identical result", async () => {
  const seen = new Set<string>()
  for (const moment of moments) {
    await putOldBack()
    const merge = started()
    const end = ended(merge)
    await pause(moment * milliseconds)
    try {
      process.kill(-merge.pid!, "SIGKILL")
    } catch {
      // It has ended before.
    }
    await end
    for (const [name, bytes] of await written()) expect([old.get(name), whole.get(name)]).toContain(bytes)
    expect([...(await written()).keys()]).toEqual([...whole.keys()])
    const entries = await readdir(join(folder, "out/.bieumau-merge/read")).catch(() => [])
    if (await isThere(lock)) seen.add(entries.length > 0 ? "while it read" : "before it read")
    await rm(join(folder, lock), { force: true })
    const resumed = await ended(started())
    expect({ moment, ...resumed }).toEqual({ moment, status: 1, out: printed, err: "" })
    expect(await written()).toEqual(whole)
    expect(await readdir(join(folder, "out"))).toEqual([...whole.keys()])
  }
  // Else the moments are none.
  expect([...seen].sort()).toEqual(["before it read", "while it read"])
})

test("[G9] a second merge into the folder of one that runs, or was killed, says so and writes nothing", async () => {
  await putOldBack()
  const merge = started()
  const end = ended(merge)
  while (!(await readFile(join(folder, lock), "utf8").catch(() => "")).includes(hostname())) await pause(5)
  process.kill(-merge.pid!, "SIGSTOP")
  const into = ["merge", join(folder, "in"), "-o", join(folder, "out"), "--pack", join(folder, "pack")]
  const second = await cli(...into)
  expect(second).toMatchObject({ status: 2, out: "" })
  expect(second.err).toMatch(
    new RegExp(`^Một lần tổng hợp khác đang ghi .* \\(tiến trình ${merge.pid}\\); không ghi gì\\.`),
  )
  process.kill(-merge.pid!, "SIGKILL")
  await end
  const third = await cli(...into, "--lang", "en")
  expect(third).toMatchObject({ status: 2, out: "" })
  expect(third.err).toMatch(
    /^The last merge into .* was cut off .*; nothing was written\. Delete “.*lock” and run this again/,
  )
  expect(await written()).toEqual(old)
})

test.each([
  ["SIGINT", 130],
  ["SIGTERM", 143],
  ["SIGHUP", 129],
] as const)(
  "[G9] a merge that is ended by %s takes its lock away, keeps what it has read, and resumes",
  async (signal, status) => {
    await putOldBack()
    const merge = started()
    const end = ended(merge)
    const read = () => readdir(join(folder, "out/.bieumau-merge/read")).catch(() => [])
    while (!(await read()).some((name) => !name.endsWith(".tmp"))) await pause(5)
    merge.kill(signal)
    expect(await end).toEqual({
      status,
      out: "",
      err: expect.stringMatching(/^Đã ngắt; các tệp kết quả cũ còn nguyên\./),
    })
    expect(await written()).toEqual(old)
    expect(await isThere(lock)).toBe(false)
    expect(await read()).not.toEqual([])
    expect(await ended(started())).toEqual({ status: 1, out: printed, err: "" })
    expect(await written()).toEqual(whole)
    expect(await readdir(join(folder, "out"))).toEqual([...whole.keys()])
  },
)
