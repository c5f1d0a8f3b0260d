#!/usr/bin/env node
// The program as npm links it. What it runs is built by `npm ci` (or `npm run build`) from src/cli/main.ts.
"use strict"

const { existsSync } = require("node:fs")
const { join } = require("node:path")

const main = join(__dirname, "../../dist/src/cli/main.js")
if (existsSync(main)) {
  require(main).start()
} else {
  console.error("Chưa dựng chương trình: hãy chạy “npm ci” trước. / Not built yet: run “npm ci” first.")
  process.exitCode = 2
}
