/**
 * Ends a run with one plain line, `312 passed, 0 failed, 2 skipped`, for programs that read the end of the output.
 * A test file that could not even start counts as one failure: it has no tests that could fail.
 */
module.exports = class ClosingLineReporter {
  #json

  constructor({ json }) {
    this.#json = json
  }

  onRunComplete(_contexts, results) {
    // With --json, stdout belongs to the JSON.
    if (this.#json) return
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites
    const skipped = results.numPendingTests + results.numTodoTests
    const closing = [`${results.numPassedTests} passed`, `${failed} failed`]
    if (skipped > 0) closing.push(`${skipped} skipped`)
    // Jest's own summary is written after every other reporter, and this line has to be the last one.
    process.once("exit", () => process.stdout.write(`${closing.join(", ")}\n`))
  }
}
