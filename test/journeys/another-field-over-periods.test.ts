import { checkSubmission } from "../../engine/checking/check-submission"
import { prepareRules } from "../../engine/checking/prepare"
import { settingsOf } from "../../engine/forms/settings"
import { parsePeriod, previousPeriod, type Period } from "../../engine/model/period"
import { say } from "../../engine/messages/say"
import { cellNames } from "../../engine/outputs/cell-names"
import { issued, taken } from "../support/issued-workbook"
import { nuocSachRegime, station } from "../support/nuoc-sach"

const days: Readonly<Record<string, number>> = { "2025-05-12": 45789, "2025-06-30": 45838 }
/** A station's figures, days as Excel keeps them. */
const filling = (more: Readonly<Record<string, number>> = {}) => ({
  ...Object.fromEntries(
    Object.entries(station(1)).map(([cell, value]) => [cell, typeof value === "object" ? days[value.day]! : value]),
  ),
  ...more,
})

function saidOver(period: Period, regime: ReturnType<typeof nuocSachRegime>, more: Readonly<Record<string, number>>) {
  const { pack, profile } = regime
  const [last, own] = [previousPeriod(period), period].map((one, index) =>
    taken(issued(index === 0 ? filling() : filling(more), "T-01", regime, one), regime),
  )
  const rules = prepareRules(pack, settingsOf(pack, profile), period)
  const findings = checkSubmission(own!.submission, rules, own!.findings, last!.submission)
  const wanted = ["N2-R01", "N2-R02", "N02b-R04", "N02b-R01", "N3-R01"]
  return (["vi", "en"] as const).map((language) =>
    findings
      .filter(({ rule }) => wanted.includes(rule))
      .map(({ message }) => say(message, language, cellNames(pack, language))),
  )
}

test("a quarter is carried on from the one before, across the turn of the year too, and is never called a year", () => {
  const [vi, en] = saidOver(parsePeriod("2025-Q2")!, nuocSachRegime(), { "N02b.004.1": 3 })
  expect(vi).toEqual([
    "Biểu N2, mã số 01, cột 1 (Có đầu quý) ghi 105, phải bằng 110 của mã số 05, cột 1 (Có cuối quý) trong báo cáo kỳ trước (Đấu nối, ô D14). Hãy kiểm tra lại cả hai số.",
    "Biểu N2, mã số 01, cột 2 (Có đầu quý) ghi 100, phải bằng 104 của mã số 05, cột 2 (Có cuối quý) trong báo cáo kỳ trước (Đấu nối, ô E14). Hãy kiểm tra lại cả hai số.",
    "Biểu N2, mã số 01, cột 3 (Có đầu quý) ghi 5, phải bằng 6 của mã số 05, cột 3 (Có cuối quý) trong báo cáo kỳ trước (Đấu nối, ô F14). Hãy kiểm tra lại cả hai số.",
    "Biểu N2, mã số 02, cột 1 (Đấu nối mới) ghi 12, đúng bằng số của kỳ trước, có thể do chép lại báo cáo cũ. Hãy kiểm tra lại hoặc giải trình.",
    "Biểu N2, mã số 02, cột 2 (Đấu nối mới) ghi 11, đúng bằng số của kỳ trước, có thể do chép lại báo cáo cũ. Hãy kiểm tra lại hoặc giải trình.",
    "Biểu N02b, mã số 004 (Số mẫu đã thử) ghi 3, ít hơn 4 của kỳ trước; số này thường không giảm. Hãy kiểm tra lại hoặc giải trình.",
  ])
  expect([...vi!, ...en!].join("\n")).not.toMatch(/\bnăm\b|\byear\b/)
  const carried = saidOver(parsePeriod("2025-Q2")!, nuocSachRegime(), { "N2.01.2": 104, "N2.01.3": 6, "N2.02.2": 12 })
  expect(carried).toEqual([[], []])
  const [q1] = saidOver(parsePeriod("2025-Q1")!, nuocSachRegime(), {})
  expect(q1!.filter((said) => said.includes("sau ngày 31/03/2025"))).toHaveLength(2)
})

test("the same pack by month asks that a day lie in its month", () => {
  const [vi] = saidOver(parsePeriod("2025-M05")!, nuocSachRegime("month"), {})
  expect(vi!.filter((said) => said.includes("ngày"))).toEqual([
    "Biểu N3, mã số 01, cột 1 (Sự cố thứ 1) ghi ngày 30/06/2025, sau ngày 31/05/2025. Hãy kiểm tra lại ngày hoặc giải trình.",
  ])
})
