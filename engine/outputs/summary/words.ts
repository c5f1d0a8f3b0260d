import { sentences, type FactsOf } from "../../messages/message"
import { byPart } from "../../workbook/by-part"
import type { Bilingual, Language } from "../../model/bilingual"
import { filled } from "../printed-words"
import { chartWords } from "./chart-words"
import { comparedWords } from "./compared-words"
import { ledgerWords } from "./ledger-words"
import { underWords } from "./under-words"

/** The words that are printed in a provincial workbook, sheet by sheet. */
const ownWords = sentences({
  "sheet.cover": { vi: "Tổng quan", en: "Overview" },
  "sheet.units": { vi: "{code} theo đơn vị", en: "{code} by unit" },
  "sheet.tracking": { vi: "Theo dõi nộp", en: "Tracking" },
  "sheet.byUnit": { vi: "Lỗi theo đơn vị", en: "Findings by unit" },
  "sheet.findings": { vi: "Kết quả kiểm tra", en: "Findings" },
  "sheet.lineage": { vi: "Nguồn số liệu", en: "Lineage" },
  "sheet.ledger": { vi: "Sổ đối soát", en: "Ledger" },
  footer: { vi: "{province} – tổng hợp {period} – {sheet}", en: "{province} – summary of {period} – {sheet}" },

  number: { vi: "STT", en: "No." },
  unitCode: { vi: "Mã đơn vị", en: "Unit code" },
  unit: { vi: "Đơn vị báo cáo", en: "Reporting unit" },
  tier: { vi: "Cấp", en: "Tier" },
  state: { vi: "Tình trạng nộp", en: "State" },
  file: { vi: "Tệp", en: "File" },
  sheet: { vi: "Trang tính", en: "Sheet" },
  address: { vi: "Địa chỉ ô", en: "Cell" },
  cell: { vi: "Mã ô số liệu", en: "Figure code" },
  figure: { vi: "Số liệu", en: "Figure" },
  checkCode: { vi: "Mã đối chiếu", en: "Check code" },
  unitsThatHave: { vi: "đơn vị có", en: "units that have it" },
  toCover: { vi: "← Tổng quan", en: "← Overview" },
  toForm: { vi: "{sheet}: số tổng hợp", en: "{sheet}: totals" },
  toUnits: { vi: "Số liệu theo đơn vị", en: "Unit by unit" },
  toSources: {
    vi: "Bấm vào số liệu: xem từng đơn vị; vào số đơn vị: xem từng tệp, từng ô.",
    en: "Click on a figure for the units, on the number of units for files and cells.",
  },
  toFiles: {
    vi: "Bấm vào tên đơn vị: xem tệp; vào tổng: xem nguồn.",
    en: "Click on a unit for its file, on a total for its source.",
  },
  none: { vi: "Không có.", en: "None." },
  wholeProvince: { vi: "Toàn tỉnh", en: "Whole province" },
  coverage: { vi: "Số đơn vị", en: "Units" },
  notAdditive: { vi: "không cộng", en: "not added" },
  largest: { vi: "{label} – lấy số lớn nhất", en: "{label} – the largest is taken" },

  "cover.title": { vi: "TỔNG HỢP TOÀN TỈNH", en: "PROVINCIAL SUMMARY" },
  "cover.province": { vi: "Địa phương", en: "Province" },
  "cover.receiver": { vi: "Đơn vị tổng hợp", en: "Compiled by" },
  "cover.pack": { vi: "Bộ biểu", en: "Pack" },
  "cover.version": { vi: "{id}, phiên bản {version}", en: "{id}, version {version}" },
  "cover.deadline": { vi: "Hạn nộp báo cáo", en: "Due date" },
  "cover.date": { vi: "Ngày tổng hợp", en: "Compiled on" },
  "cover.round": { vi: "1. Tình hình nộp báo cáo", en: "1. Who has reported" },
  "cover.expected": { vi: "Phải nộp", en: "Expected" },
  "cover.handedIn": { vi: "Đã nộp", en: "Handed in" },
  "cover.onTime": { vi: "Đúng hạn", en: "On time" },
  "cover.late": { vi: "Nộp chậm", en: "Late" },
  "cover.received": { vi: "Không rõ ngày", en: "Day unknown" },
  "cover.tied": { vi: "Trùng tệp", en: "Conflicting files" },
  "cover.missing": { vi: "Chưa nộp", en: "Missing" },
  "cover.files": {
    vi: "Tệp không hợp lệ: {refused}. Tệp đã thay bằng bản mới hơn: {superseded}.",
    en: "Files rejected: {refused}. Files replaced by newer ones: {superseded}.",
  },
  "cover.calls": { vi: "2. Đơn vị cần hỏi trước", en: "2. Whom to call first" },
  "cover.noCalls": {
    vi: "Không có đơn vị chưa nộp hoặc còn lỗi, cảnh báo.",
    en: "No unit is missing or has errors or warnings.",
  },
  "cover.moreCalls": {
    vi: "Xếp theo phần của các tổng toàn tỉnh phụ thuộc vào đơn vị. Còn {count} đơn vị khác: xem các trang dưới đây.",
    en: "By how much of the provincial totals hangs on the unit. Units beside these: {count}; see the sheets below.",
  },
  "cover.forms": {
    vi: "3. Các biểu: số đơn vị phải báo cáo, đã nộp tệp, có số liệu",
    en: "3. The forms: units asked, handed in, with figures",
  },
  "cover.form": { vi: "Biểu", en: "Form" },
  "cover.formTitle": { vi: "Tên biểu", en: "Title" },
  "cover.asked": { vi: "Phải báo cáo", en: "Asked" },
  "cover.withFigures": { vi: "Có số liệu", en: "With figures" },
  "cover.byUnit": { vi: "Theo đơn vị", en: "Unit by unit" },
  "cover.open": { vi: "xem", en: "open" },
  "cover.totals": {
    vi: "{cells} số liệu toàn tỉnh: {final} không có lỗi, {provisional} tạm tính, {approximate} ước chừng, {notReported} chưa có, {notAdditive} không cộng.",
    en: "{cells} provincial figures: {final} without errors, {provisional} provisional, {approximate} approximate, {notReported} not reported, {notAdditive} not added.",
  },
  "cover.sheets": { vi: "4. Các trang theo dõi và đối soát", en: "4. Tracking and tracing" },
  "cover.tracking": {
    vi: "Đơn vị đã nộp, nộp chậm, chưa nộp; tệp không hợp lệ và lý do.",
    en: "Who reported, who is late or missing; files rejected, and why.",
  },
  "cover.findings": {
    vi: "Cần sửa hoặc giải trình: {errors} lỗi, {warnings} cảnh báo; {undecided} chưa kiểm được.",
    en: "To correct or explain: {errors} errors, {warnings} warnings; {undecided} undecided.",
  },
  "cover.findingsByUnit": {
    vi: "Mỗi đơn vị có bao nhiêu lỗi, cảnh báo, biểu chưa báo cáo, ô còn trống.",
    en: "Errors, warnings, forms not reported and blank cells of every unit.",
  },
  "cover.eachFinding": {
    vi: "Từng lỗi, cảnh báo: ở ô nào, đang ghi gì, phải làm gì; xếp theo đơn vị.",
    en: "Every error and warning: in which cell, what stands there, what to do; by unit.",
  },
  "cover.order": {
    vi: "Thứ tự các trang: theo dõi và lỗi; các biểu tổng hợp (in, ký liền một tập); số liệu theo đơn vị của từng biểu; nguồn và sổ đối soát. Dòng đầu mỗi trang có đường dẫn về trang này; dòng đó không in.",
    en: "Order of the sheets: tracking and findings; the forms with their totals (to print and sign as one); the figures of each form unit by unit; lineage and ledger. The first line of every sheet leads back here; it is not printed.",
  },
  "cover.lineage": {
    vi: "Mỗi số tổng hợp lấy từ đơn vị, tệp, trang tính, ô nào.",
    en: "From which unit, file, sheet and cell every total comes.",
  },
  "cover.ledger": {
    vi: "Mọi số liệu trong các tệp: {figures} số; đã tính {used}, đã thay {superseded}, chưa tính {setAside}, chưa đối soát được {unaccounted}.",
    en: "All figures: {figures}; used {used}, superseded {superseded}, set aside {setAside}, unaccounted {unaccounted}.",
  },
  "cover.marks": { vi: "5. Ý nghĩa ký hiệu", en: "5. What the marks mean" },

  "mark.coverage": {
    vi: "5 trong 9 đơn vị phải báo cáo đã có số; tổng chỉ gồm 5 đơn vị đó.",
    en: "5 of the 9 units that must report have a figure; the total is of those 5.",
  },
  "mark.provisional": {
    vi: "Tạm tính: số liệu còn lỗi chưa sửa (*2: của 2 đơn vị).",
    en: "Provisional: figures with errors not yet corrected (*2: of 2 units).",
  },
  "mark.approximate": {
    vi: "Ước chừng: có đơn vị ghi kèm “gần”, “hơn”, “khoảng”…",
    en: "Approximate: some unit wrote “nearly”, “more than”, “about”…",
  },
  "mark.notReported": {
    vi: "Chưa có số liệu: chưa đơn vị nào báo cáo; không phải là 0.",
    en: "Not reported: no unit has a figure; it is not 0.",
  },
  "mark.nil": { vi: "Đơn vị khai cả biểu không phát sinh.", en: "The unit declared the whole form nil." },
  "mark.setAside": {
    vi: "Có ghi nhưng chưa tính vào tổng; lý do ở trang “{sheet}”.",
    en: "Written, but not counted; the sheet “{sheet}” says why.",
  },
  "mark.blank": { vi: "Đơn vị chưa báo cáo; không phải là 0.", en: "The unit has not reported; it is not 0." },
  "mark.blankCell": { vi: "ô trống", en: "blank" },
  "mark.yesNo": {
    vi: "Chỉ tiêu có/không: tổng là số đơn vị trả lời có; số đơn vị ghi 1 là có, 0 là không.",
    en: "Asked yes or no: the total is the number of units that say yes; a unit's 1 is yes, 0 is no.",
  },
  "mark.checkCode": {
    vi: "Mã của số liệu trong tệp; biểu giấy đã ký phải in đúng mã này.",
    en: "The code of the figures in the file; the signed paper form must bear the same.",
  },
  "mark.notAdditive": {
    vi: "Chỉ tiêu không cộng được giữa các đơn vị.",
    en: "An indicator that cannot be added across units.",
  },

  "form.title": { vi: "TỔNG HỢP TOÀN TỈNH: {title}", en: "PROVINCIAL SUMMARY: {title}" },
  "form.province": { vi: "Địa phương: {province}", en: "Province: {province}" },
  "form.receiver": { vi: "Đơn vị tổng hợp: {receiver}", en: "Compiled by: {receiver}" },
  "form.tiers": { vi: "Cấp báo cáo (số đơn vị): {tiers}", en: "Reported by (units): {tiers}" },
  "form.list": {
    vi: "Mã số {first} đến {last}: danh sách do từng đơn vị ghi, không cộng giữa các đơn vị – xem trang “{sheet}”",
    en: "Rows {first} to {last}: a list that each unit fills in, not added across units – see the sheet “{sheet}”",
  },
  "form.reporting": { vi: "Đơn vị có số liệu: {share}", en: "Units with figures: {share}" },
  "form.mark": { vi: "Ký hiệu", en: "Mark" },
  "form.marks": {
    vi: "Số đơn vị: số đơn vị có số liệu trên số đơn vị phải báo cáo. *: tạm tính, kèm số đơn vị có số liệu còn lỗi. ≈: ước chừng. …: chưa có số liệu (không phải là 0). Dòng tổng số có thể khác tổng các dòng chia theo, vì số đơn vị có số liệu ở từng dòng khác nhau.",
    en: "Units: units with a figure of those that must report. *: provisional, with the count of units whose figures have errors. ≈: approximate. …: not reported (not 0). A total may differ from the sum of its parts where they come from different numbers of units.",
  },

  "units.title": { vi: "SỐ LIỆU THEO ĐƠN VỊ – BIỂU {code}: {title}", en: "UNIT BY UNIT – FORM {code}: {title}" },
  "units.marks": {
    vi: "*: tạm tính (còn lỗi). ≈: ước chừng. °: khai cả biểu không phát sinh. ?: có ghi nhưng chưa tính. Ô trống: chưa báo cáo (không phải là 0). Mã đối chiếu: phải trùng với mã in trên biểu giấy đã ký.",
    en: "*: provisional (has errors). ≈: approximate. °: whole form declared nil. ?: written but not counted. Blank: not reported (not 0). Check code: must be the one printed on the signed paper form.",
  },
  "units.list": {
    vi: "Danh sách từng đơn vị đã ghi ({count} dòng); các dòng không cộng giữa các đơn vị.",
    en: "What the units listed ({count} lines); lines are not added across units.",
  },
  "units.code": { vi: "Mã số", en: "Row" },
  "units.column": { vi: "Cột", en: "Column" },
  "units.byPart": byPart,
  "units.coverage": { vi: "Số đơn vị có số liệu", en: "Units with a figure" },

  "state.onTime": { vi: "Đúng hạn", en: "On time" },
  "state.late": { vi: "Chậm {days} ngày", en: "{days} days late" },
  "state.someLate": { vi: "Chậm {late}", en: "Late: {late}" },
  "state.lateForms": { vi: "{days} ngày ({forms})", en: "{days} days ({forms})" },
  "state.parts": { vi: "{state}; {share} đơn vị thành phần", en: "{state}; {share} sub-units" },
  "state.received": { vi: "Đã nộp", en: "Received" },
  "state.tied": { vi: "Trùng", en: "Conflicting files" },
  "state.missing": { vi: "Chưa nộp", en: "Missing" },

  "tracking.title": { vi: "THEO DÕI NỘP BÁO CÁO {period}", en: "TRACKING OF REPORTS FOR {period}" },
  "tracking.deadline": { vi: "Hạn nộp: {date}", en: "Due date: {date}" },
  "tracking.ownDeadline": { vi: "riêng biểu {forms}: {date}", en: "forms {forms}: {date}" },
  "tracking.counts": {
    vi: "Phải nộp {expected} = đúng hạn {onTime} + chậm {late} + không rõ ngày {received} + trùng {tied} + chưa nộp {missing}.",
    en: "Expected {expected} = on time {onTime} + late {late} + day unknown {received} + conflicting files {tied} + missing {missing}.",
  },
  "tracking.received": { vi: "Ngày nhận", en: "Received" },
  "tracking.daysLate": { vi: "Chậm (ngày)", en: "Days late" },
  "tracking.forms": { vi: "Biểu đã điền", en: "Forms begun" },
  "tracking.tier": { vi: "{tier}. {counts}", en: "{tier}. {counts}" },
  "tracking.revision": { vi: "Số lần nộp lại", en: "Revision" },
  "tracking.errors": { vi: "Lỗi", en: "Errors" },
  "tracking.warnings": { vi: "Cảnh báo", en: "Warnings" },
  "tracking.superseded": { vi: "Tệp đã thay bằng bản mới", en: "Superseded files" },
  "tracking.tied": {
    vi: "Trùng: đơn vị gửi nhiều tệp khác nhau mà không rõ tệp nào mới nhất; số liệu chưa được tính vào tổng.",
    en: "Conflicting files: the unit sent different files and nothing says which is the newest; their figures are set aside.",
  },
  "tracking.decisions": { vi: "QUYẾT ĐỊNH VỀ TỆP: {count}", en: "DECISIONS ABOUT FILES: {count}" },
  "tracking.decision": { vi: "Quyết định", en: "Decision" },
  "tracking.why": { vi: "Người quyết định và lý do", en: "Who decided, and why" },
  "decision.include": { vi: "Nhận số liệu", en: "Figures count" },
  "decision.exclude": { vi: "Loại", en: "Left out" },
  "decision.prefer": { vi: "Ưu tiên", en: "Preferred" },
  "tracking.refused": { vi: "TỆP KHÔNG HỢP LỆ: {count}", en: "FILES REJECTED: {count}" },
  "tracking.code": { vi: "Mã lý do", en: "Reason code" },
  "tracking.reason": { vi: "Lý do và cách xử lý", en: "Reason, and what to do" },

  "findings.title": { vi: "KẾT QUẢ KIỂM TRA SỐ LIỆU {period}", en: "FINDINGS FOR {period}" },
  "findings.counts": {
    vi: "Lỗi: {errors}. Cảnh báo: {warnings}. Lưu ý: {notes}. Chưa kiểm được: {undecided}.",
    en: "Errors: {errors}. Warnings: {warnings}. Notes: {notes}. Undecided: {undecided}.",
  },
  "byUnit.title": { vi: "KẾT QUẢ KIỂM TRA THEO ĐƠN VỊ {period}", en: "FINDINGS BY UNIT FOR {period}" },
  "byUnit.note": {
    vi: "Biểu chưa báo cáo và ô bắt buộc còn trống đã tính trong số lỗi. Chưa nộp, nộp chậm tính là một cảnh báo.",
    en: "Forms not reported and required cells left blank are among the errors. Missing and late reports count as a warning.",
  },
  "byUnit.errors": { vi: "Lỗi", en: "Errors" },
  "byUnit.warnings": { vi: "Cảnh báo", en: "Warnings" },
  "byUnit.undecided": { vi: "Chưa kiểm được", en: "Undecided" },
  "byUnit.notes": { vi: "Lưu ý", en: "Notes" },
  "byUnit.notReported": { vi: "Biểu chưa báo cáo", en: "Forms not reported" },
  "byUnit.blank": { vi: "Ô bắt buộc còn trống", en: "Required cells blank" },
  "byUnit.details": { vi: "Từng lỗi", en: "Each finding" },
  "findings.count": { vi: "Số chỗ", en: "Places" },
  "findings.severity": { vi: "Mức độ", en: "Severity" },
  "findings.form": { vi: "Biểu", en: "Form" },
  "findings.value": { vi: "Đang ghi", en: "Stated" },
  "findings.expected": { vi: "Hiểu là / phải là", en: "Taken as / expected" },
  "findings.message": { vi: "Nội dung", en: "What is wrong" },
  "severity.error": { vi: "Lỗi", en: "Error" },
  "severity.warning": { vi: "Cảnh báo", en: "Warning" },
  "severity.info": { vi: "Lưu ý", en: "Note" },
  "outcome.undecided": { vi: "Chưa kiểm được", en: "Undecided" },

  "lineage.title": { vi: "NGUỒN CỦA TỪNG SỐ TỔNG HỢP", en: "WHERE EVERY TOTAL COMES FROM" },
  "lineage.note": {
    vi: "Dòng đậm là số tổng hợp toàn tỉnh; các dòng dưới nó là số liệu của từng đơn vị, cộng lại đúng bằng số đó (hoặc có số lớn nhất đúng bằng số đó). *: tạm tính. ≈: ước chừng. °: không phát sinh, ô là dấu x trên trang Thông tin. “A ← B”: lấy từ biểu tổng hợp A của cấp dưới, đơn vị ghi ở tệp B.",
    en: "A bold line is a provincial total; the lines under it are the units' figures, which add up to it (or the largest of which is it). *: provisional. ≈: approximate. °: nil return, the address is the tick on the cover. “A ← B”: taken from the summary A of a unit below; the unit wrote it in the file B.",
  },
  "lineage.pack": { vi: "Bộ biểu", en: "Pack" },
})

const summaryWords = { ...ownWords, ...comparedWords, ...chartWords, ...ledgerWords }
type SummaryWord = keyof typeof summaryWords

/** Says the words of a provincial workbook, or of that of the unit `under`, in one language. Facts are text already: `2018`, never `2.018`. */
export type SummarySpeaker = <K extends SummaryWord>(key: K, facts: FactsOf<(typeof summaryWords)[K], string>) => string

export function summarySpeaker(language: Language, under?: string): SummarySpeaker {
  const own: Partial<Record<SummaryWord, Bilingual>> = under === undefined ? {} : underWords
  return (key, facts) => filled(own[key] ?? summaryWords[key], language, facts)
}
