import fc from "fast-check"
import { say } from "../../../engine/messages/say"
import { wholeYear } from "../../../engine/model/period"
import type { Message } from "../../../engine/messages/catalogue"
import type { ReceivedFile, TakenFile } from "../../../engine/tracking/received-file"
import { track, type Tracking } from "../../../engine/tracking/track"
import { file } from "../../support/handed-in"
import { vinhPhuc } from "../../support/issued-workbook"
import { year2018 } from "../../support/small-pack"
import { runs } from "../../support/runs"

const { profile } = vinhPhuc
const tracked = (...drawn: readonly (string | ReceivedFile)[]) =>
  track(
    profile,
    year2018,
    drawn.map((one) => (typeof one === "string" ? file(one) : one)),
  )

/** What became of Vĩnh Tường: `late 3: 252-b.xlsx, instead of 252-a.xlsx`. */
function outcome({ units }: Tracking): string {
  const { state, daysLate, chosen, superseded, tied } = units.find(({ unit }) => unit.code === "252")!
  const names = (files: readonly ReceivedFile[]) => files.map(({ source }) => source.file).join(", ")
  return [
    `${state}${daysLate > 0 ? ` ${daysLate}` : ""}`,
    ...(chosen === undefined ? [] : [`: ${chosen.source.file}`]),
    ...(tied.length === 0 ? [] : [`: ${names(tied)}`]),
    ...(superseded.length === 0 ? [] : [`, instead of ${names(superseded)}`]),
  ].join("")
}

const sentences = ({ findings }: Tracking, language: "vi" | "en" = "vi") =>
  findings
    .filter(({ rule }) => rule !== "tracking.missing")
    .map(({ severity, message }) => `${severity}: ${say(message, language, String)}`)

test("every unit that reports in the year is listed, in the register's order, missing where nothing came", () => {
  const { units, deadline, findings } = tracked("253-a.xlsx", "246-a.xlsx")
  expect(units.map(({ unit, state }) => `${unit.code} ${state}`)).toEqual([
    ...["243 missing", "244 missing", "246 received", "247 missing", "248 missing"],
    ...["249 missing", "251 missing", "252 missing", "253 received"],
  ])
  expect(deadline).toBe("2019-02-10")
  expect(findings).toHaveLength(7)
  expect(findings[0]).toMatchObject({ rule: "tracking.missing", severity: "warning" })
  expect(say(findings[0]!.message, "vi", String)).toBe("UBND thành phố Vĩnh Yên chưa nộp báo cáo.")
})

test("units that no longer report in the year are not asked", () => {
  expect(track(profile, wholeYear(2025), []).units).toEqual([])
})

test.each([
  ["2019-01-02", "onTime"],
  ["2019-02-10", "onTime"],
  ["2019-02-11", "late 1"],
  ["2019-03-01", "late 19"],
  ["2020-02-10", "late 365"],
  ["2020-03-01", "late 385"],
  ["2018-12-20", "onTime"],
])("a report received on %s is %s", (received, wanted) => {
  expect(outcome(tracked(`252-a.xlsx on ${received}`))).toBe(`${wanted}: 252-a.xlsx`)
})

test("being late is a warning with the days", () => {
  expect(sentences(tracked("252-a.xlsx on 2019-02-13"))).toEqual([
    "warning: UBND huyện Vĩnh Tường nộp báo cáo chậm 3 ngày.",
  ])
})

test("a report of an unknown day is neither on time nor late", () => {
  expect(outcome(tracked("252-a.xlsx"))).toBe("received: 252-a.xlsx")
  expect(sentences(tracked("252-a.xlsx"))).toEqual([])
})

test("the newest by day counts, whatever its revision", () => {
  const files = ["252-a.xlsx revision 1 on 2019-02-01", "252-b.xlsx on 2019-02-08"]
  expect(outcome(tracked(...files))).toBe("onTime: 252-b.xlsx, instead of 252-a.xlsx")
  expect(sentences(tracked(...files))).toEqual([
    "info: UBND huyện Vĩnh Tường nộp lại: lấy 252-b.xlsx, thay cho 252-a.xlsx.",
  ])
})

test("on one day, or where a day is unknown, the higher revision counts", () => {
  const onOneDay = ["252-a.xlsx revision 1 on 2019-02-08", "252-b.xlsx revision 10 on 2019-02-08"]
  expect(outcome(tracked(...onOneDay))).toBe("onTime: 252-b.xlsx, instead of 252-a.xlsx")
  const unknown = ["252-a.xlsx revision 1", "252-b.xlsx on 2019-02-08"]
  expect(outcome(tracked(...unknown))).toBe("onTime: 252-a.xlsx, instead of 252-b.xlsx")
})

test("the first hand-in decides about lateness, not the correction", () => {
  const corrected = ["252-a.xlsx on 2019-02-09", "252-b.xlsx revision 1 on 2019-03-20"]
  expect(outcome(tracked(...corrected))).toBe("onTime: 252-b.xlsx, instead of 252-a.xlsx")
  const late = ["252-a.xlsx on 2019-02-12", "252-b.xlsx revision 1 on 2019-03-20"]
  expect(outcome(tracked(...late))).toBe("late 2: 252-b.xlsx, instead of 252-a.xlsx")
})

test("where the first hand-in may have been the one of an unknown day, nobody is called late", () => {
  const files = ["252-a.xlsx", "252-b.xlsx revision 1 on 2019-03-20"]
  expect(outcome(tracked(...files))).toBe("received: 252-b.xlsx, instead of 252-a.xlsx")
})

test("identical bytes sent twice are one report", () => {
  expect(outcome(tracked("252-b.xlsx as same", "252-a.xlsx as same"))).toBe(
    "received: 252-a.xlsx, instead of 252-b.xlsx",
  )
})

test("[L9] different files that nothing tells apart are a tie: an error, and neither counts", () => {
  const tie = tracked("252-b.xlsx", "252-a.xlsx")
  expect(outcome(tie)).toBe("tied: 252-a.xlsx, 252-b.xlsx")
  expect(sentences(tie)).toEqual([
    "error: UBND huyện Vĩnh Tường nộp nhiều tệp khác nhau (252-a.xlsx, 252-b.xlsx) cùng số lần nộp lại nên không rõ tệp nào là mới nhất; số liệu chưa được tính vào tổng. Hãy bỏ tệp cũ, hoặc tăng “Số lần nộp lại” ở tệp mới.",
  ])
  const onOneDay = tracked("252-a.xlsx revision 2 on 2019-02-08", "252-b.xlsx revision 2 on 2019-02-08")
  expect(outcome(onOneDay)).toBe("tied: 252-a.xlsx, 252-b.xlsx")
})

test("what is older than a tie is superseded, and not named as a rival", () => {
  const files = ["252-a.xlsx", "252-b.xlsx revision 1", "252-c.xlsx revision 1", "252-d.xlsx as 252-b.xlsx revision 1"]
  expect(outcome(tracked(...files))).toBe("tied: 252-b.xlsx, 252-c.xlsx, 252-d.xlsx, instead of 252-a.xlsx")
})

test("a workbook of another year is refused, and does not compete", () => {
  const { refused, ...tracking } = tracked("252-a.xlsx", file("252-old.xlsx revision 5", { period: wholeYear(2017) }))
  expect(outcome({ refused, ...tracking })).toBe("received: 252-a.xlsx")
  expect(refused.map(({ source, outcome: { refusal } }) => [source.file, refusal])).toEqual([
    ["252-old.xlsx", { code: "WRONG_YEAR", detail: "2017" }],
  ])
})

test("[G2] a file of a unit that the register does not have is refused, never dropped", () => {
  const { refused } = tracked("999-a.xlsx", "__proto__-a.xlsx")
  expect(refused.map(({ source, outcome: { refusal } }) => [source.file, refusal.code])).toEqual([
    ["999-a.xlsx", "UNKNOWN_UNIT"],
    ["__proto__-a.xlsx", "UNKNOWN_UNIT"],
  ])
})

test("[G8] the order in which files are given changes nothing", () => {
  const some = fc.record({
    unit: fc.constantFrom("252", "253", "999"),
    name: fc.constantFrom("a", "b", "c"),
    hash: fc.constantFrom("1", "2"),
    revision: fc.constantFrom(0, 1),
    year: fc.constantFrom(2018, 2018, 2017),
    day: fc.constantFrom("", " on 2019-02-08", " on 2019-02-11"),
  })
  const given = fc
    .array(some, { maxLength: 8 })
    .chain((files) =>
      fc.tuple(fc.constant(files), fc.shuffledSubarray(files, { minLength: files.length, maxLength: files.length })),
    )
  fc.assert(
    fc.property(given, (orders) => {
      const [one, other] = orders.map((files) =>
        tracked(
          ...files.map(({ unit, name, hash, revision, year, day }) =>
            file(`${unit}-${name} as ${hash}-${revision}-${year} revision ${revision}${day}`, {
              period: wholeYear(year),
            }),
          ),
        ),
      )
      expect(other).toEqual(one)
    }),
    runs(3),
  )
})

describe("one and the same file", () => {
  const named = (drawn: string, rule: string, other: string): ReceivedFile => {
    const one = file(drawn) as TakenFile
    const message = { key: rule, facts: { other } } as Message
    const finding = { rule, severity: "warning", outcome: "fails", related: [], causes: [], message } as const
    return { ...one, outcome: { ...one.outcome, findings: [finding] } }
  }
  const misnamed = named("252-b.xlsx as sha", "reading.fileOfAnother", "UBND huyện Tam Đảo")

  test("[L9] under two units' names is counted once, and both units are named", () => {
    for (const files of [
      ["252-a.xlsx as sha", misnamed],
      [misnamed, "252-a.xlsx as sha"],
    ]) {
      const said = tracked(...files)
      expect(outcome(said)).toBe("received: 252-a.xlsx, instead of 252-b.xlsx")
      expect(sentences(said)).toContain(
        "warning: Các tệp 252-a.xlsx, 252-b.xlsx giống hệt nhau nhưng theo tên tệp hoặc thư mục thì có tệp của UBND huyện Tam Đảo; trang Thông tin là của UBND huyện Vĩnh Tường nên số liệu chỉ tính một lần, cho UBND huyện Vĩnh Tường. Hãy kiểm tra xem tệp có bị gửi hoặc chép nhầm không và đề nghị UBND huyện Tam Đảo gửi báo cáo của mình.",
      )
    }
  })

  test("in two units' folders is likewise", () => {
    const inFolder = named("252-c.xlsx as sha", "reading.folderOfAnother", "UBND huyện Sông Lô")
    const rules = tracked("252-a.xlsx as sha", inFolder).findings.map(({ rule }) => rule)
    expect(rules).toContain("tracking.sameBytes")
  })

  test.each([
    ["twice from one unit", ["252-a.xlsx as sha", "252-b.xlsx as sha"]],
    ["alone under another's name", [misnamed]],
    ["beside another file of the unit", [misnamed, "252-a.xlsx revision 1"]],
  ])("%s is no such case", (_, files) => {
    expect(tracked(...files).findings.filter(({ rule }) => rule === "tracking.sameBytes")).toEqual([])
  })
})
