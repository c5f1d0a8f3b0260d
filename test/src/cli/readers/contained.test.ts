import { join } from "node:path"
import { containedReaders } from "../../../../src/cli/readers/contained"
import { house } from "../../../support/house"

const odd = { script: join(house, "test/fixtures/readers/odd-reader.cjs"), seconds: 1.5, megabytes: 64 }
/** For files that nothing hangs over: on a busy machine the start of a process alone may take half a second. */
const patient = { ...odd, seconds: 60 }

/** What became of files of these names, each with the process that said so. */
async function read(jobs: number, names: readonly string[], program = patient) {
  const readers = containedReaders(jobs, program)({ files: names.length })
  try {
    const answers = await Promise.all(names.map((name) => readers.picture({ path: name, name })))
    return answers.map((answer) => {
      if (answer.kind !== "refused") throw new Error("the odd reader refuses everything")
      return { file: answer.source.file, code: answer.refusal.code, by: answer.refusal.detail }
    })
  } finally {
    readers.end()
  }
}

describe.each([1, 3])("with %i readers", (jobs) => {
  test("[G2] a file over which its reader hangs or dies is refused, and every other file has its answer", async () => {
    const names = ["a.xlsx", "hangs.xlsx", "b.xlsx", "dies.xlsx", "c.xlsx", "d.xlsx"]
    expect((await read(jobs, names, odd)).map(({ file, code }) => `${file} ${code}`)).toEqual([
      "a.xlsx EMPTY",
      "hangs.xlsx LIMIT_TIME",
      "b.xlsx EMPTY",
      "dies.xlsx LIMIT_MEMORY",
      "c.xlsx EMPTY",
      "d.xlsx EMPTY",
    ])
  })
})

test("one process reads many files, and one that has grown gives way to another", async () => {
  const [a, b, swells, c] = await read(1, ["a.xlsx", "b.xlsx", "swells.xlsx", "c.xlsx"])
  expect([a!.by, b!.by, swells!.by]).toEqual([a!.by, a!.by, a!.by])
  expect(c!.by).not.toBe(a!.by)
})

test("once the readers are ended, what still waits starts no process", async () => {
  const running = () => process.getActiveResourcesInfo().filter((resource) => resource === "ProcessWrap").length
  const untilNoneRuns = async () => {
    while (running() > 0) await new Promise((resolve) => setTimeout(resolve, 20))
  }
  await untilNoneRuns()
  const readers = containedReaders(1, patient)({ files: 3 })
  for (const name of ["hangs.xlsx", "a.xlsx", "b.xlsx"]) void readers.picture({ path: name, name })
  expect(running()).toBe(1)
  readers.end()
  // A reader that was started for what still waits would stay.
  await untilNoneRuns()
  expect(running()).toBe(0)
})

test("no process is started where there is nothing to read", async () => {
  expect(await read(4, [])).toEqual([])
})
