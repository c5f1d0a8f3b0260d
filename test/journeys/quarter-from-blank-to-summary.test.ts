import { merge } from "../../engine/merging/merge"
import { say } from "../../engine/messages/say"
import { parsePeriod } from "../../engine/model/period"
import { blankWorkbook } from "../../engine/outputs/blank/blank-workbook"
import { wholeSummary } from "../support/whole-summary"
import { describeWorkbook } from "../../engine/reading/describe"
import { track } from "../../engine/tracking/track"
import { drawnSheet as drawnBlank } from "../support/drawn-book"
import { drawnSheet } from "../support/drawn-summary"
import { typed, withoutSheet, type Typed } from "../support/edited-workbook"
import { handedIn } from "../support/handed-in"
import { issued, refusalOf, saidOf, taken, type Filling } from "../support/issued-workbook"
import { monthly, quarterly } from "../support/quarterly-pack"

const [first, second] = [parsePeriod("2018-Q1")!, parsePeriod("2018-Q2")!]
const { pack, profile } = quarterly
const filling = { "A1.02.1": 3, "A1.03.1": 4 }
const filled = (unit = "252", period = second, more: Filling = {}) =>
  issued({ ...filling, ...more }, unit, quarterly, period)
const withCover = (value: Typed, picture = filled()) => typed(picture, "Thông tin", { C10: value })

describe("a blank of a quarter", () => {
  const blank = (language: "vi" | "en") =>
    blankWorkbook({ ...quarterly, unit: profile.units[0]!, period: second, language, date: "2018-06-30" }).book
  const texts = (language: "vi" | "en") =>
    blank(language)
      .sheets.map((sheet) => drawnBlank(sheet))
      .join("\n")

  test("says quarter, its days and its deadlines wherever a year would be said", () => {
    const vi = texts("vi")
    for (const line of [
      ...[" 3 BÁO CÁO QUÝ II NĂM 2018", " 9 Hạn nộp báo cáo | ngày 10 tháng 7 năm 2018"],
      ...["10 Kỳ báo cáo | Quý II/2018", "Từ ngày 01/04 đến ngày 30/06/2018"],
      ...["Ngày nhận báo cáo: ngày 05 tháng 7 năm 2018", "chậm nhất ngày 10 tháng 7 năm 2018"],
      ...["| 05/07/2018", "“Tính đến ngày 30/06/2018” là số có tại thời điểm đó"],
      "là số phát sinh trong quý, không cộng dồn các quý trước",
    ])
      expect(vi).toContain(line)
    expect(vi).not.toMatch(/NĂM BÁO CÁO|31\/12|2019/)
  })

  test("reads as well in English", () => {
    const en = texts("en")
    for (const line of [
      ...["REPORT FOR Q2 2018", "Period reported | Q2 2018", "From 01/04 to 30/06/2018", "Due: 5 July 2018"],
      "within the quarter, without earlier quarters",
    ])
      expect(en).toContain(line)
  })

  test("has the quarter in its title and at the foot of its forms", () => {
    expect(blank("vi").title).toBe("Báo cáo thu thập tài liệu quý II/2018")
    expect(blank("vi").sheets[2]?.print.footer).toBe("Biểu A1 – Đơn vị 252 – quý II năm 2018")
  })
})

describe("a workbook of a quarter that comes back", () => {
  test("is of the quarter on its cover, however that is written", () => {
    for (const text of ["Quý II/2018", "2018-Q2", "quý 2 năm 2018", "Q2/2018"]) {
      const { submission, ...reading } = taken(withCover(text), quarterly)
      expect([submission.period, ...saidOf(reading)]).toEqual(["2018-Q2"])
    }
    expect(taken(withoutSheet(filled(), "_bieumau"), quarterly).submission.period).toBe("2018-Q2")
    expect(describeWorkbook(filled(), pack)).toMatchObject({ unit: "252", period: "2018-Q2" })
  })

  test("counts for the quarter on its cover where it was issued for another, with a warning that names both", () => {
    const { submission, findings } = taken(withCover("Quý III/2018"), quarterly)
    expect(submission.period).toBe("2018-Q3")
    expect(findings.map(({ message }) => say(message, "vi", String))).toEqual([
      "Biểu được cấp cho quý II năm 2018 nhưng trang Thông tin ghi quý III năm 2018; lấy theo trang Thông tin. Hãy kiểm tra kỳ báo cáo.",
    ])
  })

  test("[L9] counts for the quarter it was issued for where the cover states none; without a map it is refused", () => {
    for (const text of ["2018", "2/2018", "Tháng 5/2018", 43191]) {
      const { submission, ...reading } = taken(withCover(text), quarterly)
      expect([submission.period, ...saidOf(reading)]).toEqual(["2018-Q2", "warning reading.period Thông tin!C10"])
      expect(refusalOf(withoutSheet(withCover(text), "_bieumau"), quarterly)).toBe(`UNREADABLE_PERIOD ${text}`)
    }
  })

  test("a month is one of twelve in the same way", () => {
    const may = issued(filling, "252", monthly, parsePeriod("2018-M05"))
    expect(taken(may, monthly).submission.period).toBe("2018-M05")
    expect(taken(withCover("05/2018", withoutSheet(may, "_bieumau")), monthly).submission.period).toBe("2018-M05")
  })
})

describe("a round of a quarter", () => {
  const files = [
    handedIn(filled("252", second), { file: "252.xlsx", received: "2018-07-13" }, quarterly),
    handedIn(filled("253", first), { file: "253.xlsx", received: "2018-07-01" }, quarterly),
  ]
  const tracking = track(profile, second, files)

  test("judges lateness by the last day of its one form, and refuses the workbook of the quarter before", () => {
    expect(tracking.deadline).toBe("2018-07-10")
    expect(tracking.units.map(({ unit, state, daysLate }) => [unit.code, state, daysLate])).toEqual([
      // The form A1 has a day of its own, the 5th.
      ["252", "late", 8],
      ["253", "missing", 0],
    ])
    expect(tracking.refused.map(({ outcome }) => outcome.refusal)).toEqual([{ code: "WRONG_YEAR", detail: "2018-Q1" }])
  })

  test("asks the units of its year", () => {
    expect(track(profile, parsePeriod("2019-Q1")!, []).units.map(({ unit }) => unit.code)).toEqual(["252"])
  })

  test("comes to a summary that says quarter on every sheet", () => {
    const merged = merge(pack, profile, tracking, "keep")
    expect(merged.cells.get("A1.01.1" as never)?.province).toMatchObject({ figure: { digits: 7, places: 0 }, units: 1 })
    const { title, sheets } = wholeSummary({ pack, profile, tracking, merged, language: "vi" })
    expect(title).toBe("TỔNG HỢP TOÀN TỈNH – Báo cáo thu thập tài liệu quý II/2018")
    const lines = sheets.flatMap((sheet) => drawnSheet(sheet))
    for (const line of [
      ...["QUÝ II NĂM 2018", "Hạn nộp báo cáo | ngày 10 tháng 7 năm 2018", "Từ ngày 01/04 đến ngày 30/06/2018"],
      ...["THEO DÕI NỘP BÁO CÁO QUÝ II NĂM 2018", "KẾT QUẢ KIỂM TRA SỐ LIỆU QUÝ II NĂM 2018"],
      "SỔ ĐỐI SOÁT SỐ LIỆU QUÝ II NĂM 2018",
    ])
      expect(lines).toContain(line)
    expect(lines.join("\n")).toContain(
      "Báo cáo quý I năm 2018, không phải kỳ đang tổng hợp. Hãy gửi biểu của đúng kỳ báo cáo.",
    )
    const footers = sheets.slice(0, -1).map(({ print }) => print.footer)
    expect(footers.filter((footer) => !footer.startsWith("Tỉnh – tổng hợp quý II năm 2018 – "))).toEqual([])
  })
})
