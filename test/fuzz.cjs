/**
 * Mutates workbooks for as long as is asked, a new seed each round, and stops at the first that is read wrongly or breaks the reader:
 *
 *     npm run fuzz -- HOURS [FIRST SEED]
 */
const { spawnSync } = require("node:child_process")

const [hours = "1", first = "1"] = process.argv.slice(2)
if (!(Number(hours) > 0) || !Number.isSafeInteger(Number(first))) {
  console.error("npm run fuzz -- HOURS [FIRST SEED]")
  process.exit(2)
}
const end = Date.now() + Number(hours) * 3_600_000
for (let seed = Number(first); Date.now() < end; seed++) {
  const env = { ...process.env, CI: "true", BIEUMAU_RUNS: "500", BIEUMAU_SEED: String(seed) }
  const jest = [require.resolve("jest/bin/jest"), "test/engine/xlsx/reading/mutated", "--testTimeout", "3600000"]
  const { status } = spawnSync(process.execPath, jest, { env, stdio: "inherit" })
  if (status !== 0) {
    console.error(`seed ${seed}: npm run fuzz -- 0.01 ${seed}`)
    process.exit(1)
  }
}
