/**
 * How Stryker runs the tests that judge a change of engine/formulas and engine/rules (stryker.config.mjs): all in this process, only
 * those that reach the change, and no further than the first that fails. Jest would load the engine anew for each of thirty test
 * files and find its settings and files again for every change, which took several times as long as the tests themselves.
 */
const { readFileSync, readdirSync } = require("node:fs")
const { join, sep } = require("node:path")
const { performance } = require("node:perf_hooks")
const { expect } = require("expect")
const fc = require("fast-check")
const { process: stripped } = require("./support/strip-types.cjs")

/** What cannot judge: two start LibreOffice, one more guards their code, and one reads the source text, which Stryker rewrites. */
const left = ["excel.test.ts", "check-code.test.ts", "live-total.test.ts", "register.test.ts"]

// The same tries every time, and no search for the smallest counterexample: a change is noticed or it is not.
fc.configureGlobal({ seed: 20181231, endOnFailure: true })

const codes = new Map()
require.extensions[".ts"] = (module, path) => {
  if (!codes.has(path)) codes.set(path, stripped(readFileSync(path, "utf8"), path).code)
  module._compile(codes.get(path), path)
}

/** Every test of the two rooms, by modules loaded anew: what they remember may be owed to the change before. */
function loaded() {
  const checkout = process.cwd() + sep
  for (const path of Object.keys(require.cache)) if (path.startsWith(checkout)) delete require.cache[path]
  // Else this module would hold all that it ever loaded.
  module.children.length = 0
  const tests = []
  for (const room of ["formulas", "rules"]) {
    const folder = join(checkout, "test", "engine", room)
    for (const file of readdirSync(folder).filter((name) => name.endsWith(".test.ts") && !left.includes(name))) {
      const fileName = join(folder, file)
      globalThis.test = (name, run) => tests.push({ id: `${room}/${file} ${name}`, name, fileName, run })
      require(fileName)
    }
  }
  return tests
}

/** Stryker's numbers and words for what came of a test and of a run. */
const [success, failed] = [0, 1]
const stryker = (globalThis.__stryker__ ??= {})
const took = new Map()

async function resultOf({ run, ...test }) {
  stryker.currentTestId = test.id
  const begun = performance.now()
  try {
    await run()
    return { ...test, status: success, timeSpentMs: performance.now() - begun }
  } catch (error) {
    return { ...test, status: failed, failureMessage: String(error), timeSpentMs: performance.now() - begun }
  } finally {
    stryker.currentTestId = undefined
  }
}

async function dryRun() {
  const tests = []
  for (const test of loaded()) tests.push(await resultOf(test))
  for (const { id, timeSpentMs } of tests) took.set(id, timeSpentMs)
  return { status: "complete", tests, mutantCoverage: stryker.mutantCoverage }
}

async function mutantRun({ activeMutant, testFilter, hitLimit, mutantActivation }) {
  Object.assign(stryker, { activeMutant: undefined, hitCount: hitLimit === undefined ? undefined : 0, hitLimit })
  const isEndless = () => stryker.hitCount > hitLimit
  let nrOfTests = 0
  const killed = (by, failureMessage) =>
    isEndless() ? { status: "timeout" } : { status: "killed", killedBy: [by], failureMessage, nrOfTests }
  try {
    if (mutantActivation === "static") stryker.activeMutant = activeMutant.id
    const all = loaded()
    stryker.activeMutant = activeMutant.id
    const tests = testFilter === undefined ? all : all.filter(({ id }) => testFilter.includes(id))
    // The quick ones first: most changes never come to the slow ones.
    for (const test of tests.sort((a, b) => (took.get(a.id) ?? 0) - (took.get(b.id) ?? 0))) {
      nrOfTests++
      const { status, failureMessage } = await resultOf(test)
      if (status === failed) return killed(test.id, failureMessage)
    }
    return isEndless() ? { status: "timeout" } : { status: "survived", nrOfTests }
  } catch (error) {
    return killed("loading", String(error))
  } finally {
    stryker.activeMutant = undefined
  }
}

globalThis.expect = expect

exports.strykerPlugins = [
  {
    kind: "TestRunner",
    name: "all-at-once",
    factory: () => ({ capabilities: () => ({ reloadEnvironment: true }), dryRun, mutantRun }),
  },
]
