import { sentences } from "../../messages/message"

/** The words of the ledger: what became of a figure, and why. */
export const ledgerWords = sentences({
  "ledger.title": { vi: "SỔ ĐỐI SOÁT SỐ LIỆU {period}", en: "LEDGER OF FIGURES FOR {period}" },
  "ledger.figures": { vi: "Số liệu trong các tệp", en: "Figures in all files" },
  "ledger.unaccounted": { vi: "Chưa đối soát được (phải bằng 0)", en: "Unaccounted (must be 0)" },
  "ledger.written": { vi: "Ghi trong tệp", en: "As stored" },
  "ledger.note": {
    vi: "“Ghi trong tệp” là nội dung nguyên văn của ô (ô số: dấu chấm là dấu thập phân); “Số liệu” là số đọc được.",
    en: "“As stored” is the cell's content as it is (numbers with a decimal point); “Figure” is the number read from it.",
  },
  "ledger.fate": { vi: "Xử lý", en: "Fate" },
  "ledger.reason": { vi: "Lý do", en: "Reason" },
  "fate.used": { vi: "Đã tính", en: "Used" },
  "fate.superseded": { vi: "Đã thay", en: "Superseded" },
  "fate.setAside": { vi: "Chưa tính vào tổng", en: "Set aside" },
  "reason.superseded": { vi: "Đơn vị đã nộp bản mới hơn", en: "The unit sent a newer file" },
  "reason.unreadable": { vi: "Không đọc được thành số", en: "Cannot be read as a number" },
  "reason.words": { vi: "Ghi bằng chữ, không phải số liệu", en: "Words, not a figure" },
  "reason.ambiguous": { vi: "Đọc được theo nhiều cách", en: "Can be read in several ways" },
  "reason.noCell": { vi: "Nằm ngoài các ô của biểu", en: "Belongs to no cell of the form" },
  "reason.untouched": {
    vi: "Số đầu kỳ ghi sẵn trong biểu chưa điền",
    en: "Opening figure of a form that was not filled in",
  },
  "reason.example": { vi: "Trang ví dụ, hướng dẫn", en: "On a sheet of examples" },
  "reason.previousPeriod": { vi: "Số kỳ trước in kèm", en: "Figure of the period before" },
  "reason.altered": { vi: "Sửa sau khi tổng hợp", en: "Typed over in a summary" },
  "reason.copiedForm": { vi: "Trang tính là bản sao của biểu", en: "The sheet is a copy of the form" },
  "reason.formTwice": { vi: "Biểu có ở nhiều trang tính", en: "The form stands on several sheets" },
  "reason.notAsked": { vi: "Đơn vị không thuộc diện báo cáo biểu này", en: "The unit is not asked for this form" },
  "reason.tied": { vi: "Nhiều tệp, không rõ tệp mới nhất", en: "Several files, none known to be the newest" },
  "reason.besideParts": {
    vi: "Báo cáo được cộng từ đơn vị thành phần, không rõ tệp riêng đã gồm chúng chưa",
    en: "The report is made of parts, and whether this file includes them is unclear",
  },
  "reason.strict": { vi: "Vi phạm quy tắc bắt buộc", en: "Breaks a hard rule" },
  "reason.refused": { vi: "Tệp không hợp lệ: {code}", en: "The file was rejected: {code}" },
})
