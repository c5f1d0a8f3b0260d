/**
 * `npm run mutate`: how many small changes of the formulas and rules their tests notice (docs/mutants.md). What only LibreOffice
 * can tell is left out, with its tests: they would start it once for every change.
 */

// A change that a few tries do not notice is a test to be sharpened; with all tries every change would take seconds.
process.env.BIEUMAU_RUNS ??= "30"

export default {
  mutate: [
    "engine/{formulas,rules}/**/*.ts",
    "!engine/formulas/{excel,excel-counts,references,check-code,live-total}.ts",
  ],
  plugins: ["./test/mutants.cjs"],
  testRunner: "all-at-once",
  coverageAnalysis: "perTest",
  ignorePatterns: ["/dist", "/demo", "/bench/results"],
  disableTypeChecks: true,
  concurrency: 1,
  // A run that a busy machine slows down is no change that was noticed.
  timeoutMS: 30000,
  tempDirName: ".stryker-tmp",
  // The survivors and the score of each file; so many are done, on a line of its own, in between.
  reporters: ["clear-text", "progress-append-only", "json"],
  jsonReporter: { fileName: "node_modules/.cache/stryker/mutants.json" },
  clearTextReporter: { allowColor: false, allowEmojis: false, logTests: false, reportTests: false },
  allowConsoleColors: false,
}
