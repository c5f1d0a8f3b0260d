import { bombs } from "../../../support/bombs"
import { weighedBombs } from "../../../support/weighed-bombs"

/** What `npm run bench:bombs` holds, three times over: the machine that runs the tests has other work as well. */
const most = { seconds: 3, mebibytes: 900 }

test("[G6] every bomb is refused by the command line, soon and in little memory, children counted", async () => {
  for (const bomb of await weighedBombs(bombs)) {
    const { name, refused, seconds, mebibytes = 0 } = bomb
    expect({ name, refused }).toEqual({ name, refused: bombs.find((one) => one.name === name)?.refused })
    expect(seconds).toBeLessThan(most.seconds)
    expect(mebibytes).toBeLessThan(most.mebibytes)
  }
}, 120_000)
