import { say } from "../../../engine/messages/say"
import type { CellKey } from "../../../engine/model/cell-key"
import type { Observation } from "../../../engine/model/observation"
import type { Profile } from "../../../engine/model/profile"
import { formsOf } from "../../../engine/model/profile"
import { stateAndForms } from "../../../engine/outputs/summary/state"
import { summarySpeaker } from "../../../engine/outputs/summary/words"
import { track } from "../../../engine/tracking/track"
import { file } from "../../support/handed-in"
import { vinhPhuc } from "../../support/issued-workbook"
import { year2018 } from "../../support/small-pack"

/** A10 is due on 15 January, A12 on 1 March, all others on 10 February. */
const profile: Profile = {
  ...vinhPhuc.profile,
  tiers: vinhPhuc.profile.tiers.map((tier) => ({ ...tier, forms: ["A4", "A5", "A10", "A12"] })),
  deadlines: new Map([
    ["A10", "01-15"],
    ["A12", "03-01"],
  ]),
}

const place = { sheet: "Biểu", address: "D10" }
const one: Observation = { state: "reported", figure: { digits: 1, places: 0 }, place }

/** `252-a.xlsx on 2019-02-12: A10 A12`: a file with a figure in these forms, every other form blank. */
function bringing(drawn: string) {
  const [head = "", forms = ""] = drawn.split(": ")
  const unit = profile.units.find(({ code }) => code === "252")!
  const cells = formsOf(profile, unit).map((form): [CellKey, Observation] => [
    `${form}.01.1` as CellKey,
    forms.split(" ").includes(form) ? one : { state: "blank" },
  ])
  return file(head, { observations: new Map(cells) })
}

function judged(...drawn: readonly string[]) {
  const { units, findings } = track(profile, year2018, drawn.map(bringing))
  const state = units.find(({ unit }) => unit.code === "252")!
  const said = findings.filter(({ rule }) => rule.startsWith("tracking.late"))
  return {
    is: `${state.state} ${state.daysLate}`,
    late: state.lateForms.map(({ form, daysLate }) => `${form} ${daysLate}`).join(", "),
    said: said.map(({ message }) => say(message, "vi", String)),
    shown: stateAndForms(state, summarySpeaker("vi")),
  }
}

test("every form is judged by its own last day, and only the late ones are named", () => {
  expect(judged("252-a.xlsx on 2019-02-12: A10 A12 A4")).toEqual({
    is: "late 28",
    late: "A4 2, A10 28",
    said: [
      "UBND huyện Vĩnh Tường nộp chậm 28 ngày các biểu: A10.",
      "UBND huyện Vĩnh Tường nộp chậm 2 ngày các biểu: A4.",
    ],
    shown: "Chậm 28 ngày (A10), 2 ngày (A4)",
  })
})

test("a report whose forms are all late by the same days is late as a whole", () => {
  expect(judged("252-a.xlsx on 2019-02-12: A4 A5")).toEqual({
    is: "late 2",
    late: "",
    said: ["UBND huyện Vĩnh Tường nộp báo cáo chậm 2 ngày."],
    shown: "Chậm 2 ngày",
  })
})

test("a form whose day is later than the general one makes no report late", () => {
  expect(judged("252-a.xlsx on 2019-02-20: A12")).toMatchObject({ is: "onTime 0", late: "" })
})

test("the first file that brought a form decides, not its correction; a form that came later is late", () => {
  expect(judged("252-a.xlsx on 2019-01-10: A10 A4", "252-b.xlsx revision 1 on 2019-02-20: A10 A4 A12")).toMatchObject({
    is: "onTime 0",
  })
  expect(judged("252-a.xlsx on 2019-01-10: A4", "252-b.xlsx revision 1 on 2019-01-20: A10 A4")).toMatchObject({
    is: "late 5",
    late: "A10 5",
    said: ["UBND huyện Vĩnh Tường nộp chậm 5 ngày các biểu: A10."],
  })
})

test("[L9] a form that may have come with a file of an unknown day is not called late, the others are", () => {
  expect(judged("252-a.xlsx: A10", "252-b.xlsx revision 1 on 2019-02-12: A10 A4")).toMatchObject({
    is: "late 2",
    late: "A4 2",
  })
})
