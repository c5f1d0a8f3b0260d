import type { Bilingual } from "../../engine/model/bilingual"
import type { Breakdown, Column, Form, Indicator, Line, Measure } from "../../engine/model/form"
import type { Pack } from "../../engine/model/pack"
import { wholeYear } from "../../engine/model/period"
import type { Profile, ReportingUnit } from "../../engine/model/profile"
import type { BlankRequest } from "../../engine/outputs/blank/request"

function both(vi: string, en: string): Bilingual {
  return { vi, en }
}

const shelfMetre: Measure = {
  ...{ code: "metre", label: both("mét giá", "shelf metre"), spellings: ["mét", "m"] },
  note: both(
    "1 mét giá là lượng tài liệu xếp đứng, sát nhau trên 1 mét chiều dài của giá.",
    "1 shelf metre (mét giá) is as much material as stands upright, side by side, on 1 metre of shelf.",
  ),
}
const squareMetre: Measure = { code: "m2", label: both("m2", "m2"), spellings: ["m²", "mét vuông"] }
const room: Measure = { code: "room", label: both("kho", "room"), spellings: [] }
const person: Measure = { code: "person", label: both("người", "person"), spellings: [] }

function row(code: string, measure: Measure, depth: number, label: Bilingual, more: Partial<Indicator> = {}): Line {
  const places = measure === shelfMetre ? 2 : measure === squareMetre ? 1 : 0
  const stated = { kind: "number", negative: false, merging: "sum" } as const
  const indicator: Indicator = { code, label, measure, places, required: true, ...stated, depth, ...more }
  return { line: "indicator", indicator }
}

function column(number: string, label: Bilingual, parts: readonly string[] = []): Column {
  return { number, label, terms: parts.map((code) => ({ code, sign: 1 })) }
}

const basis = both("Ban hành theo hướng dẫn của Sở Nội vụ", "Issued under the department's guidance")
const total = both("Tổng số", "Total")
const partition = (of: string, ...parts: readonly string[]): Breakdown => ({ as: "partition", of, parts })

/** One column, two decimals, a subset only: nothing is computed. */
export const arrangedForm: Form = {
  code: "A10",
  sheet: "Biểu A10",
  title: both("Tài liệu lưu trữ đã chỉnh lý", "Records arranged"),
  basis,
  timing: "flow",
  columns: [column("1", both("Số liệu", "Figure"))],
  lines: [
    row("01", shelfMetre, 0, both("Tài liệu chỉnh lý trong năm", "Arranged in the year")),
    row("02", shelfMetre, 1, both("Trong đó: theo Đề án", "Of which: under the scheme"), { required: false }),
    row("03", shelfMetre, 1, both("Trong đó: bằng kinh phí của cơ quan", "Of which: from own funds"), {
      required: false,
    }),
    row("04", shelfMetre, 0, both("Tài liệu loại ra sau chỉnh lý", "Set aside after arranging")),
  ],
  arithmetic: [],
  breakdowns: [{ as: "subset", of: "01", parts: ["02", "03"] }],
  rules: [
    {
      id: "A10-R01",
      kind: "compare",
      severity: "error",
      parameters: { left: "02", relation: "<=", right: "01", missing: "partial_zero" },
      instruction: both("Mã số 02 và 03 không lớn hơn mã số 01.", "Rows 02 and 03 do not exceed row 01."),
    },
  ],
}

/** One column, a total of three rows under a heading, a subset and a row in another unit. */
export const storageForm: Form = {
  code: "A12",
  sheet: "Biểu A12",
  title: both("Diện tích kho lưu trữ", "Storage area"),
  basis,
  timing: "stock",
  columns: [column("1", both("Diện tích", "Area"))],
  lines: [
    row("01", squareMetre, 0, total),
    { line: "heading", label: both("Chia theo loại kho", "By kind of room"), depth: 0 },
    row("02", squareMetre, 1, both("Kho chuyên dụng", "Purpose-built")),
    row("03", squareMetre, 1, both("Kho không chuyên dụng", "Not purpose-built")),
    row("04", squareMetre, 1, both("Kho tạm", "Temporary")),
    row("05", squareMetre, 0, both("Trong đó: diện tích đã sử dụng", "Of which: in use")),
    row("06", room, 0, both("Số kho lưu trữ", "Number of rooms"), { required: false }),
  ],
  arithmetic: [],
  breakdowns: [partition("01", "02", "03", "04"), { as: "subset", of: "01", parts: ["05"] }],
  rules: [
    {
      id: "A12-R02",
      kind: "implies",
      severity: "error",
      parameters: { given: "01", then: "06" },
      instruction: both(
        "Có diện tích kho thì phải có số kho (mã số 06).",
        "Where there is area there are rooms (row 06).",
      ),
    },
  ],
}

/** Three columns with `1=(2+3)` and two breakdowns of one row, so that a total row crosses a total column. */
export const staffForm: Form = {
  code: "A4",
  sheet: "Biểu A4",
  title: both("Nhân sự làm công tác lưu trữ", "Archive staff"),
  basis,
  timing: "stock",
  columns: [
    column("1", total, ["2", "3"]),
    column("2", both("Chuyên trách", "Full-time")),
    column("3", both("Kiêm nhiệm", "Part-time")),
  ],
  lines: [
    row("01", person, 0, total),
    { line: "heading", label: both("1. Chia theo trình độ", "1. By education"), depth: 0 },
    row("02", person, 1, both("Đại học trở lên", "University or higher")),
    row("03", person, 1, both("Khác", "Other")),
    { line: "heading", label: both("2. Chia theo chuyên ngành đào tạo", "2. By field"), depth: 0 },
    row("04", person, 1, both("Văn thư, lưu trữ", "Records and archives")),
    row("05", person, 1, both("Ngành khác", "Another field")),
  ],
  arithmetic: [],
  breakdowns: [partition("01", "02", "03"), partition("01", "04", "05")],
  rules: [],
}

/** A pack of three small forms, enough for every kind of row and column that a form can have. */
export const smallPack: Pack = {
  id: "nho",
  version: "1",
  title: both("Báo cáo thống kê công tác văn thư, lưu trữ", "Statistics of records and archives"),
  basis,
  approver: both("Thủ trưởng đơn vị", "Head of the unit"),
  frequency: "year",
  settings: [],
  regimes: [
    {
      ...{ id: "2018", title: both("Thông tư năm 2018", "Circular of 2018"), from: 2018, inferred: false, to: 2022 },
      codes: new Map([["A12", "0811.N/BNV-VTLT"]]),
    },
  ],
  forms: [staffForm, arrangedForm, storageForm],
}

const district: ReportingUnit = {
  code: "252",
  name: "Ủy ban nhân dân huyện Vĩnh Tường",
  aliases: ["UBND huyện Vĩnh Tường"],
  tier: "huyen",
}

export const justice: ReportingUnit = { code: "STP", name: "Sở Tư pháp", aliases: [], tier: "I" }

/** Two tiers that fill different forms, two units. */
export const smallProfile: Profile = {
  id: "vinhphuc",
  title: both("Tỉnh Vĩnh Phúc", "Vĩnh Phúc province"),
  province: { code: "26", name: "Tỉnh Vĩnh Phúc" },
  receiver: "Sở Nội vụ tỉnh Vĩnh Phúc",
  deadline: "02-10",
  tiers: [
    { code: "I", label: both("Cấp I", "Tier I"), forms: ["A4", "A12"] },
    { code: "huyen", label: both("Cấp huyện", "District"), forms: ["A4", "A10", "A12"] },
  ],
  units: [district, justice],
}

/** The period that most tests report for. */
export const year2018 = wholeYear(2018)

/** The district's blank workbook for 2018, in Vietnamese. */
export const blankRequest: BlankRequest = {
  pack: smallPack,
  profile: smallProfile,
  unit: district,
  period: year2018,
  language: "vi",
  date: "2019-01-02",
}
