/** Types are checked by `npm run types`; here TypeScript is only taken off, which is several times faster. */
module.exports = {
  testEnvironment: "node",
  roots: ["<rootDir>/test"],
  testMatch: ["**/*.test.{ts,tsx}"],
  transform: { "\\.(tsx?|jsx?)$": "<rootDir>/test/support/strip-types.cjs" },
  // Preact is built as modules alone, which Jest cannot require: its sources can be made into what it can.
  moduleNameMapper: {
    "^preact$": "<rootDir>/node_modules/preact/src/index.js",
    "^preact/(hooks|jsx-runtime)$": "<rootDir>/node_modules/preact/$1/src/index.js",
  },
  transformIgnorePatterns: ["node_modules/(?!preact/)"],
  testTimeout: 120000,
  // Much of the time is spent by other programs and by the browser: a processor left free for Jest itself would idle.
  maxWorkers: "100%",
  reporters: ["default", "<rootDir>/test/support/closing-line-reporter.cjs"],
}
