/** Types are checked by `npm run types`; here TypeScript is only taken off, which is several times faster. */
module.exports = {
  testEnvironment: "node",
  roots: ["<rootDir>/test"],
  testMatch: ["**/*.test.{ts,tsx}"],
  transform: { "\\.tsx?$": "<rootDir>/test/support/strip-types.cjs" },
  testTimeout: 120000,
  reporters: ["default", "<rootDir>/test/support/closing-line-reporter.cjs"],
}
