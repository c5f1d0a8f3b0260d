import { bombs } from "../test/support/bombs"
import { weighedBombs } from "../test/support/weighed-bombs"

const most = { seconds: 1, mebibytes: 300 }

/** `npm run bench:bombs`: whether every bomb is refused by the command line within a second and 300 MiB, children counted. */
async function main(): Promise<void> {
  console.log(`${"".padEnd(46)}${"bytes".padStart(12)}${"seconds".padStart(9)}${"MiB".padStart(6)}  refused`)
  for (const { name, bytes, seconds, mebibytes, refused } of await weighedBombs(bombs)) {
    const memory = mebibytes?.toFixed(0) ?? "?"
    console.log(
      `${name.padEnd(46)}${String(bytes).padStart(12)}${seconds.toFixed(2).padStart(9)}${memory.padStart(6)}  ${refused}`,
    )
    const expected = bombs.find((bomb) => bomb.name === name)?.refused
    if (refused !== expected || seconds > most.seconds || (mebibytes ?? 0) > most.mebibytes) process.exitCode = 1
  }
}

void main()
