import { sentences, type FactsOf } from "../../messages/message"
import type { Language } from "../../model/bilingual"
import { filled } from "../printed-words"

/** The words of a report that no pack states: its head, its tables, what stands for a figure that is not there. */
const reportWords = sentences({
  parent: { vi: "ỦY BAN NHÂN DÂN", en: "PEOPLE'S COMMITTEE" },
  state: { vi: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", en: "SOCIALIST REPUBLIC OF VIET NAM" },
  motto: { vi: "Độc lập - Tự do - Hạnh phúc", en: "Independence - Freedom - Happiness" },
  number: { vi: "Số:       /{symbol}", en: "No.       /{symbol}" },
  openDate: { vi: "{place}, ngày      tháng      năm", en: "{place}, day      month      year" },
  date: { vi: "{place}, {day}", en: "{place}, {day}" },
  title: { vi: "BÁO CÁO", en: "REPORT" },
  recipients: { vi: "Nơi nhận:", en: "Recipients:" },

  "qualifier.nearly": { vi: "gần {figure}", en: "nearly {figure}" },
  "qualifier.more than": { vi: "hơn {figure}", en: "more than {figure}" },
  "qualifier.about": { vi: "khoảng {figure}", en: "about {figure}" },
  "qualifier.less than": { vi: "dưới {figure}", en: "less than {figure}" },
  notReported: { vi: "(chưa có số liệu)", en: "(no figure reported)" },
  notAdditive: { vi: "(không cộng)", en: "(not added)" },
  none: { vi: "(không có)", en: "(none)" },
  others: { vi: "và {count} đơn vị khác", en: "and {count} other units" },
  up: { vi: "tăng {percent} %", en: "{percent} % more" },
  down: { vi: "giảm {percent} %", en: "{percent} % less" },
  same: { vi: "không thay đổi", en: "unchanged" },
  upFromNone: { vi: "tăng {figure}", en: "{figure} more" },
  provisional: {
    vi: "(*) Số tạm tính: có đơn vị nộp số liệu còn lỗi chưa sửa.",
    en: "(*) Provisional: some of these figures still break a rule.",
  },
  toWrite: { vi: "[Phần cần viết: {text}]", en: "[To be written: {text}]" },

  "table.number": { vi: "TT", en: "No." },
  "table.unit": { vi: "Cơ quan, đơn vị", en: "Agency" },
  "table.tier": { vi: "Cấp", en: "Level" },
  "table.state": { vi: "Tình trạng", en: "State" },
  "table.indicator": { vi: "Chỉ tiêu", en: "Indicator" },
  "table.written": { vi: "Nội dung đã ghi", en: "As written" },
  "table.reason": { vi: "Lý do chưa tính", en: "Why it is not counted" },
  "table.total": { vi: "Tổng số", en: "Total" },
  "table.figure": { vi: "{label} ({measure})", en: "{label} ({measure})" },

  annex: { vi: "Phụ lục {number}", en: "Annex {number}" },
  annexOf: {
    vi: "(Kèm theo Báo cáo số       /{symbol} ngày      /     /       của {receiver})",
    en: "(To report no.       /{symbol} of      /     /       of {receiver})",
  },
  "annex.late": {
    vi: "DANH SÁCH CƠ QUAN, ĐƠN VỊ NỘP CHẬM, CHƯA NỘP BÁO CÁO",
    en: "AGENCIES WHOSE REPORT IS LATE OR MISSING",
  },
  "annex.setAside": {
    vi: "SỐ LIỆU ĐÃ NỘP NHƯNG CHƯA TÍNH VÀO TỔNG",
    en: "FIGURES THAT WERE HANDED IN AND ARE NOT COUNTED",
  },
  "annex.more": {
    vi: "Còn {count} số liệu khác: xem trang {sheet} của biểu tổng hợp.",
    en: "{count} more: see the sheet {sheet} of the provincial workbook.",
  },
  "bars.measure": { vi: "Đơn vị tính: {measure}", en: "Unit: {measure}" },
})

export type ReportSpeaker = <K extends keyof typeof reportWords>(
  key: K,
  facts: FactsOf<(typeof reportWords)[K], string>,
) => string

/** Says the words of a report in one language. */
export function reportSpeaker(language: Language): ReportSpeaker {
  return (key, facts) => filled(reportWords[key], language, facts)
}
