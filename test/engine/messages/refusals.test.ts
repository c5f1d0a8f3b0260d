import { refusals } from "../../../engine/messages/refusals"

test("[G2] every reason for which a file is refused says what to do, in both languages", () => {
  const silent = Object.entries(refusals).filter(
    ([, { vi, en }]) => !/\b[Hh]ãy /u.test(vi) || !/[.;:] (?:[A-Z]|send|save|open)/.test(en),
  )
  expect(silent.map(([key]) => key)).toEqual([])
})
