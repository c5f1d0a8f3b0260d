import { decimalText } from "../../../engine/figures/writing"
import { reviewOf } from "../../../engine/merging/review"
import { say } from "../../../engine/messages/say"
import type { CellKey } from "../../../engine/model/cell-key"
import type { Profile, ReportingUnit } from "../../../engine/model/profile"
import type { Decision } from "../../../engine/tracking/decision"
import { track } from "../../../engine/tracking/track"
import { merge } from "../../../engine/merging/merge"
import { wholeSummary } from "../../support/whole-summary"
import { tidyTable } from "../../../engine/outputs/tables/tidy"
import { drawnSheet, sheetOf } from "../../support/drawn-summary"
import { handedIn, publishedRound, type Handed } from "../../support/rounds"

const base = publishedRound()
const tier = base.profile.tiers[0]!.code
const unit = (code: string, name: string, partOf?: string): ReportingUnit => ({
  ...{ code, name, aliases: [], tier },
  ...(partOf === undefined ? {} : { partOf }),
})

/** The department of health, whose report is made of two hospitals and, where `office` says so, of its own office; and another. */
function provinceOf(office: "officeIsPart" | "partsOnly"): Profile {
  const health = unit("SYT", "Sở Y tế", office === "officeIsPart" ? "SYT" : undefined)
  const hospitals = [unit("BV1", "Bệnh viện Đa khoa", "SYT"), unit("BV2", "Bệnh viện Sản Nhi", "SYT")]
  return { ...base.profile, units: [health, ...hospitals, unit("STP", "Sở Tư pháp")] }
}

function merged(
  files: readonly Handed[],
  office: "officeIsPart" | "partsOnly" = "partsOnly",
  decisions: readonly Decision[] = [],
) {
  const profile = provinceOf(office)
  const round = { ...base, profile }
  const received = files.map((one) => handedIn(one, round))
  const tracking = track(profile, base.period, received, decisions)
  const request = { pack: base.pack, profile, tracking, merged: merge(base.pack, profile, tracking, "keep") }
  return { ...request, language: "vi" as const }
}

const total = ({ merged: { cells } }: ReturnType<typeof merged>, cell = "A12.01.1"): string => {
  const { figure, units, of, status } = cells.get(cell as never)!.province
  return `${figure === undefined ? "-" : decimalText(figure)} of ${units}/${of} ${status}`
}
const sentences = ({ tracking }: ReturnType<typeof merged>) =>
  tracking.findings.map(({ severity, message }) => `${severity}: ${say(message, "vi", String)}`)
const fates = ({ merged: { ledger } }: ReturnType<typeof merged>) => {
  expect(ledger.unaccounted).toBe(0)
  return [...ledger.lines].map(
    ({ source, fate, reason }) => `${source.file} ${fate}${reason === undefined ? "" : ` ${reason}`}`,
  )
}

const one: Handed = { unit: "BV1", file: "bv1.xlsx", written: { "A12.01.1": 100 } }
const two: Handed = { unit: "BV2", file: "bv2.xlsx", written: { "A12.01.1": 40 } }
const justice: Handed = { unit: "STP", file: "stp.xlsx", written: { "A12.01.1": 5 } }
const own: Handed = { unit: "SYT", file: "syt.xlsx", written: { "A12.01.1": 7 } }

test("[G10] the parts' figures are one row of the whole unit, and each is traced to its file", () => {
  const round = merged([one, two, justice])
  expect(total(round)).toBe("145 of 2/2 final")
  const cell = round.merged.cells.get("A12.01.1" as CellKey)!
  expect(cell.units.map(({ unit: { code }, figure }) => `${code} ${decimalText(figure)}`)).toEqual(["SYT 140", "STP 5"])
  expect(cell.contributions.map(({ source, unit: { code } }) => `${source.file} ${code}`)).toEqual([
    ...["bv1.xlsx BV1", "bv2.xlsx BV2", "stp.xlsx STP"],
  ])
  expect(sentences(round)).toEqual([])
  expect(round.tracking.units.map(({ unit: { code }, state }) => `${code} ${state}`)).toEqual([
    ...["SYT received", "STP received"],
  ])
})

test("a missing part is named, counted, and leaves the unit's figure provisional", () => {
  const round = merged([one, justice])
  expect(total(round)).toBe("105 of 2/2 provisional")
  expect(sentences(round)).toEqual([
    "warning: Sở Y tế: báo cáo được cộng từ các đơn vị thành phần, mới nhận 1/2; chưa nộp: Bệnh viện Sản Nhi.",
  ])
  expect(reviewOf(round).calls.map(({ unit: { code }, why }) => `${code} ${why}`)).toContain("BV2 missing")
})

test("a unit of which no part came is missing, and that is said once", () => {
  const round = merged([justice])
  expect(total(round)).toBe("5 of 1/2 final")
  expect(sentences(round)).toEqual(["warning: Sở Y tế chưa nộp báo cáo."])
})

test("the workbook of its office is one of the parts where the register says so", () => {
  const round = merged([one, two, own], "officeIsPart")
  expect(total(round)).toBe("147 of 1/2 final")
  expect(sentences(merged([one, own], "officeIsPart"))[0]).toContain("mới nhận 2/3; chưa nộp: Bệnh viện Sản Nhi")
})

test("[L9] a workbook of its own beside the parts is neither added nor taken for their sum: an error asks", () => {
  const round = merged([one, two, own])
  expect(total(round)).toBe("140 of 1/2 final")
  expect(sentences(round)[0]).toContain(
    "error: Sở Y tế: báo cáo được cộng từ các đơn vị thành phần, nhưng Sở Y tế cũng gửi tệp riêng (syt.xlsx)",
  )
  expect(fates(round)).toEqual(["syt.xlsx setAside besideParts", "bv1.xlsx used", "bv2.xlsx used"])
})

test("a decision takes the unit's own workbook in the place of the parts, or leaves it out", () => {
  const decided = (verdict: Decision["verdict"]): readonly Decision[] => [
    { file: "syt.xlsx", verdict, who: "Lan", why: "đã hỏi" },
  ]
  const preferred = merged([one, two, { ...own, written: { "A12.01.1": 150 } }], "partsOnly", decided("prefer"))
  expect(total(preferred)).toBe("150 of 1/2 final")
  expect(fates(preferred)).toEqual(["syt.xlsx used", "bv1.xlsx superseded", "bv2.xlsx superseded"])
  const excluded = merged([one, two, own], "partsOnly", decided("exclude"))
  expect(total(excluded)).toBe("140 of 1/2 final")
  expect(fates(excluded)).toEqual(["bv1.xlsx used", "bv2.xlsx used", "syt.xlsx setAside EXCLUDED"])
})

test("each part has its own newest file, and its own tie", () => {
  const newer: Handed = { ...one, file: "bv1-moi.xlsx", revision: 1, written: { "A12.01.1": 110 } }
  expect(total(merged([one, newer, two]))).toBe("150 of 1/2 final")
  expect(fates(merged([one, newer, two]))).toEqual(["bv1-moi.xlsx used", "bv1.xlsx superseded", "bv2.xlsx used"])
  const rival: Handed = { ...two, file: "bv2-khac.xlsx", written: { "A12.01.1": 41 } }
  const tied = merged([one, two, rival])
  expect(total(tied)).toBe("100 of 1/2 provisional")
  expect(fates(tied)).toEqual(["bv1.xlsx used", "bv2-khac.xlsx setAside tied", "bv2.xlsx setAside tied"])
})

test("a unit is as late as the part that is latest, and the part is named", () => {
  const round = merged([
    { ...one, received: "2019-02-01" },
    { ...two, received: "2019-02-14" },
  ])
  expect(round.tracking.units[0]).toMatchObject({ state: "late", daysLate: 4 })
  expect(sentences(round)[0]).toBe("warning: Bệnh viện Sản Nhi nộp báo cáo chậm 4 ngày.")
})

test("the provincial workbook shows one row with its total, and the parts in tracking", () => {
  const book = wholeSummary(merged([one, justice]))
  const byUnit = drawnSheet(sheetOf(book, "A12 theo đơn vị"))
  expect(byUnit.filter((line) => /SYT|BV1|BV2/.test(line)).map((line) => line.split(" | ").slice(1, 3))).toEqual([
    ["SYT", "Sở Y tế"],
  ])
  const tracking = drawnSheet(sheetOf(book, "Theo dõi nộp"))
  expect(tracking.find((line) => line.includes("| SYT |"))).toContain("Đã nộp; 1/2 đơn vị thành phần")
  expect(tracking.find((line) => line.includes("| BV2 |"))).toContain("Chưa nộp")
})

test("the table of observations has the parts, each with the unit whose report it is part of", () => {
  const [head = "", ...lines] = [...tidyTable(merged([one, two, justice]))].join("").split("\r\n")
  const at = (name: string): number => head.replace("\ufeff", "").split(",").indexOf(name)
  const shown = lines
    .map((line) => line.split(","))
    .filter((fields) => fields[at("cell")] === "A12.01.1")
    .map((fields) => [fields[at("unit")], fields[at("part_of")], fields[at("value")]])
  expect(shown).toEqual([
    ["BV1", "SYT", "100"],
    ["BV2", "SYT", "40"],
    ["STP", "", "5"],
  ])
})
