import { readdir, rm } from "node:fs/promises"
import { join } from "node:path"
import { rulesOncePer, type Submission } from "../../../../engine/index"
import { openMemory } from "../../../../src/cli/readers/memory"
import { programPrint } from "../../../../src/cli/readers/program-print"
import { readSubmitted } from "../../../../src/cli/readers/read-file"
import type { Judging, OpenReaders, SubmissionAnswer } from "../../../../src/cli/readers/readers"
import { rememberingReaders } from "../../../../src/cli/readers/remembering"
import { vinhPhuc } from "../../../support/issued-workbook"
import { readersHere } from "../../../support/readers-here"
import { complete, lay, type Submitted } from "../../../support/submitted-files"
import { inTemporaryFolder } from "../../../support/temporary"

const { pack, profile } = vinhPhuc
const judging: Judging = { pack, profiles: [profile], isOnlyRead: false }

const files: Readonly<Record<string, Submitted | string>> = {
  "a.xlsx": { unit: "251", figures: { ...complete, "A12.05.1": 60 } },
  "b.xlsx": { unit: "243", figures: { "A10.01.1": "343mét", "A12.01.1": "hơn 133.310" } },
  "c.xlsx": "",
}

interface Asked {
  readonly judging?: Judging
  readonly print?: string
  readonly previous?: Submission
  readonly open?: OpenReaders
}

/** What the files of a folder come to, and the names of those that were read anew. */
async function receive(folder: string, { print = "1", previous, open = readersHere, ...more }: Asked = {}) {
  const read: string[] = []
  const counting: OpenReaders = (asked) => {
    const readers = open(asked)
    return {
      ...readers,
      receive: (input) => {
        read.push(input.name)
        return readers.receive(input)
      },
    }
  }
  const memory = await openMemory(join(folder, "read"))
  const previousOf = previous && ((_: string, unit: string) => (unit === previous.unit ? previous : undefined))
  const names = (await readdir(join(folder, "in"))).sort()
  const asked = { judging: more.judging ?? judging, files: names.length, ...(previousOf ? { previousOf } : {}) }
  const readers = rememberingReaders(counting, memory, print)(asked)
  const answers = await Promise.all(names.map((name) => readers.receive({ path: join(folder, "in", name), name })))
  readers.end()
  return { read: read.sort(), answers }
}

/** Reads the files once, does something, and gives what is read then beside what it comes to without any memory. */
function again(change: (folder: string) => Promise<Asked | undefined>, first: Asked = {}): Promise<readonly string[]> {
  return inTemporaryFolder(async (folder) => {
    await lay(join(folder, "in"), files)
    expect((await receive(folder, first)).read).toEqual(Object.keys(files))
    const asked = (await change(folder)) ?? first
    const { read, answers } = await receive(folder, asked)
    await rm(join(folder, "read"), { recursive: true })
    expect(answers).toEqual((await receive(folder, asked)).answers)
    return read
  })
}

async function lastReport(figures: Submitted["figures"]): Promise<Submission> {
  return inTemporaryFolder(async (folder) => {
    await lay(folder, { "last.xlsx": { unit: "251", year: 2017, figures: figures ?? {} } })
    const input = { path: join(folder, "last.xlsx"), name: "last.xlsx" }
    const previousOf = () => Promise.resolve(undefined)
    const answer = await readSubmitted(input, { ...judging, rulesOf: rulesOncePer(pack), previousOf })
    if (answer.kind !== "received" || !("submission" in answer.file.outcome)) throw new Error("not taken")
    return answer.file.outcome.submission
  })
}

test("[G9] files that were read are not read again, and come to the same", async () => {
  expect(await again(() => Promise.resolve(undefined))).toEqual([])
})

test("[G9] a file with other bytes is read again, and so is one with another name", async () => {
  const changed = { "b.xlsx": { unit: "243", figures: complete } }
  expect(await again((folder) => lay(join(folder, "in"), changed).then(() => undefined))).toEqual(["b.xlsx"])
  const copied = { "d.xlsx": { unit: "251", figures: { ...complete, "A12.05.1": 60 } } }
  expect(await again((folder) => lay(join(folder, "in"), copied).then(() => undefined))).toEqual(["d.xlsx"])
})

test.each<readonly [string, Asked]>([
  ["program", { print: "2" }],
  ["version of the pack", { judging: { ...judging, pack: { ...pack, version: "another" } } }],
  ["rules", { judging: { ...judging, pack: { ...pack, forms: pack.forms.map((form) => ({ ...form, rules: [] })) } } }],
  ["profile", { judging: { ...judging, profiles: [{ ...profile, units: profile.units.slice(1) }] } }],
  [
    "settings",
    {
      judging: {
        ...judging,
        profiles: [{ ...profile, settings: new Map([["boxesPerMetre", { digits: 8, places: 0 }]]) }],
      },
    },
  ],
  ["question", { judging: { ...judging, isOnlyRead: true } }],
])("[G9] by another %s every file is read again", async (_, asked) => {
  expect(await again(() => Promise.resolve(asked))).toEqual(Object.keys(files))
})

test("[G9] a file is judged again where the report of the period before has come, changed or gone", async () => {
  const [one, other] = [await lastReport(complete), await lastReport({ ...complete, "A12.05.1": 1 })]
  expect(await again(() => Promise.resolve({ previous: one }))).toEqual(["a.xlsx"])
  expect(await again(() => Promise.resolve({ previous: other }), { previous: one })).toEqual(["a.xlsx"])
  expect(await again(() => Promise.resolve({}), { previous: one })).toEqual(["a.xlsx"])
  expect(await again(() => Promise.resolve(undefined), { previous: one })).toEqual([])
})

test("[G9] what was refused for want of time is tried again", () =>
  inTemporaryFolder(async (folder) => {
    await lay(join(folder, "in"), files)
    const answer: SubmissionAnswer = {
      ...{ kind: "refused", source: { file: "a.xlsx", sha256: "" }, refusal: { code: "LIMIT_TIME", detail: "" } },
    }
    const hasty: OpenReaders = () => ({ ...readersHere({ files: 0 }), receive: () => Promise.resolve(answer) })
    await receive(folder, { open: hasty })
    expect((await receive(folder)).read).toEqual(Object.keys(files))
  }))

test("[G9] a program with one other letter in its code is another program", () =>
  inTemporaryFolder(async (folder) => {
    await lay(folder, { "engine/a/b.js": "1", "engine/a/b.js.map": "1", "src/cli/c.js": "1" })
    const print = programPrint(folder)
    await lay(folder, { "engine/a/b.js.map": "2" })
    expect(programPrint(folder)).toBe(print)
    await lay(folder, { "engine/a/b.js": "2" })
    expect(programPrint(folder)).not.toBe(print)
    expect(programPrint()).toMatch(/^[0-9a-f]{64}$/)
  }))
