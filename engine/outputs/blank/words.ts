import { signatureLabels } from "../../forms/signature-labels"
import { coverLabels } from "../../forms/cover-labels"
import { sentences, type FactsOf } from "../../messages/message"
import type { Language } from "../../model/bilingual"
import { filled } from "../printed-words"

/** The words that are printed in a blank workbook. */
const blankWords = sentences({
  "cover.sheet": { vi: "Thông tin", en: "Cover" },
  "cover.year": { vi: "NĂM BÁO CÁO {period}", en: "REPORT FOR {period}" },
  "cover.period": { vi: "BÁO CÁO {period}", en: "REPORT FOR {period}" },
  "cover.unitName": coverLabels.unitName,
  "cover.unitCode": coverLabels.unitCode,
  "cover.tier": { vi: "Cấp báo cáo", en: "Tier" },
  "cover.receiver": { vi: "Đơn vị nhận báo cáo", en: "Submitted to" },
  "cover.deadline": { vi: "Hạn nộp báo cáo", en: "Due date" },
  "cover.yearField": coverLabels.year,
  "cover.periodField": coverLabels.period,
  "cover.revision": coverLabels.revision,
  "cover.preparedBy": { vi: "Người lập biểu", en: "Prepared by" },
  "cover.approvedBy": { vi: "Người duyệt", en: "Approved by" },
  "cover.forms": { vi: "DANH MỤC BIỂU", en: "FORMS" },
  "cover.number": { vi: "STT", en: "No." },
  "cover.form": { vi: "Biểu", en: "Form" },
  "cover.formTitle": { vi: "Tên biểu", en: "Title" },
  "cover.nil": coverLabels.nil,
  "cover.status": { vi: "Tình trạng điền", en: "Status" },
  "cover.note": {
    vi: "Đánh dấu x vào cột “Không phát sinh” khi cả biểu không có số liệu; khi đó không cần ghi số 0 vào từng ô.",
    en: "Put an x under “Nothing to report” where a whole form has no figures; its cells then need no 0.",
  },

  "cover.previous": {
    vi: "Số liệu {period} in kèm lấy từ tệp “{file}” (SHA-256 {hash}…).",
    en: "The figures of {period} shown here are from the file “{file}” (SHA-256 {hash}…).",
  },

  "status.contradiction": { vi: "Vừa có số, vừa có dấu x", en: "Both figures and an x" },
  "status.nil": { vi: "Không phát sinh", en: "Nothing to report" },
  "status.text": { vi: "Có ô ghi chữ, chưa tính", en: "Text where a number belongs" },
  "status.empty": { vi: "Chưa điền", en: "Not filled in" },
  "status.complete": { vi: "Đủ {count}/{count} ô bắt buộc", en: "All {count} of {count} required cells" },
  "status.before": { vi: "Đã điền ", en: "" },
  "status.after": { vi: "/{count} ô bắt buộc", en: " of {count} required cells" },
  "status.afterOptional": { vi: " ô", en: " cells" },

  "form.code": { vi: "Biểu số: {code}", en: "Form {code}" },
  "form.codeOfficial": { vi: "Biểu số: {code} (theo biểu {official})", en: "Form {code} (after {official})" },
  "form.received": { vi: "Ngày nhận báo cáo: {date}", en: "Due: {date}" },
  "form.unit": { vi: "Đơn vị báo cáo: {unit}", en: "Reporting unit: {unit}" },
  "form.receiver": { vi: "Đơn vị nhận báo cáo: {receiver}", en: "Submitted to: {receiver}" },
  "form.stock": { vi: "Tính đến ngày {last}", en: "As at {last}" },
  "form.flow": { vi: "Từ ngày {first} đến ngày {last}", en: "From {first} to {last}" },
  "form.label": { vi: "Chỉ tiêu", en: "Indicator" },
  "form.rowCode": { vi: "Mã số", en: "Code" },
  "form.measure": { vi: "Đơn vị tính", en: "Unit" },
  "form.previous": { vi: "{period}", en: "In {period}" },
  "form.previousColumn": { vi: "{period}, cột {column}", en: "In {period}, column {column}" },
  "form.footer": { vi: "Biểu {code} – {unit} – {period}", en: "Form {code} – {unit} – {period}" },
  "form.date": { vi: "……………, ngày … tháng … năm ……", en: "……………, date ……………" },
  "form.preparer": signatureLabels.preparer,
  "form.preparerHow": signatureLabels.preparerHow,
  "form.approverHow": signatureLabels.approverHow,

  "typing.title": { vi: "Mã số {code}", en: "Row {code}" },
  "typing.whole": {
    vi: "{label}. Đơn vị tính: {measure}. Ghi số nguyên; ghi 0 nếu không có; để trống là chưa báo cáo.",
    en: "{label}. Unit: {measure}. Whole numbers; 0 if there is nothing; blank means not reported.",
  },
  "typing.decimal": {
    vi: "{label}. Đơn vị tính: {measure}. Có thể ghi đến {places} chữ số thập phân; ghi 0 nếu không có; để trống là chưa báo cáo.",
    en: "{label}. Unit: {measure}. Decimal places: at most {places}; 0 if there is nothing; blank means not reported.",
  },
  "refusing.title": { vi: "Số liệu không hợp lệ", en: "Not a valid figure" },
  "typing.adjustment": {
    vi: "{label}. Đơn vị tính: {measure}. Tăng ghi số dương, giảm ghi số âm; không có thì ghi 0.",
    en: "{label}. Unit: {measure}. Above 0 where it adds, below 0 where it takes away; write 0 if there is nothing.",
  },
  "typing.day": {
    vi: "{label}. Ghi ngày, tháng, năm, ví dụ 05/03/2018.",
    en: "{label}. Day, month, year: 05/03/2018.",
  },
  "typing.yesNo": { vi: "{label}. Chọn “có” hoặc “không”.", en: "{label}. Choose yes or no." },
  "typing.words": { vi: "{label}. Ghi bằng chữ.", en: "{label}. In words." },
  "form.checkCode": { vi: "Mã đối chiếu: ", en: "Check code: " },
  yes: { vi: "có", en: "yes" },
  no: { vi: "không", en: "no" },
  "refusing.adjustment": {
    vi: "Ô này chỉ nhận số (dương hoặc âm). Không ghi đơn vị tính. Không có thì ghi 0.",
    en: "This cell takes a number, above or below 0. No unit of measure. Write 0 if there is nothing.",
  },
  "refusing.day": {
    vi: "Ô này chỉ nhận một ngày, ví dụ 05/03/2018. Kiểm tra thứ tự ngày, tháng của máy.",
    en: "This cell takes a day, such as 05/03/2018. Check the order of day and month on this computer.",
  },
  "refusing.yesNo": { vi: "Chỉ chọn “có” hoặc “không”, hoặc để trống.", en: "Choose yes or no, or leave it blank." },
  "refusing.words": { vi: "Không dài quá {count} ký tự.", en: "At most {count} characters." },
  "refusing.whole": {
    vi: "Ô này chỉ nhận số nguyên không âm (0, 1, 2…). Không ghi đơn vị tính, không ghi chữ “gần”, “hơn”, “khoảng”. Không có thì ghi 0.",
    en: "This cell takes whole numbers from 0 on. No unit of measure, no words such as “about”. Write 0 if there is nothing.",
  },
  "refusing.decimal": {
    vi: "Ô này chỉ nhận số không âm. Không ghi đơn vị tính, không ghi chữ “gần”, “hơn”, “khoảng”. Kiểm tra dấu thập phân của máy (dấu phẩy hay dấu chấm). Không có thì ghi 0.",
    en: "This cell takes numbers from 0 on. No unit of measure, no words such as “about”. Check the decimal mark of this computer. Write 0 if there is nothing.",
  },
  "typing.revision": {
    vi: "Nộp lần đầu ghi 0. Mỗi lần nộp lại do sửa số liệu thì tăng thêm 1.",
    en: "0 for the first hand-in; one more each time a corrected workbook is handed in.",
  },
  "refusing.revision": { vi: "Ghi số nguyên: 0, 1, 2…", en: "Write a whole number: 0, 1, 2…" },
  "typing.preparedBy": { vi: "Họ và tên người lập biểu.", en: "Full name of who prepared the forms." },
  "typing.approvedBy": { vi: "Họ và tên người ký duyệt báo cáo.", en: "Full name of who approves the report." },
  "refusing.name": { vi: "Họ và tên không dài quá {count} ký tự.", en: "A name of at most {count} characters." },
  "typing.nil": {
    vi: "Chọn x nếu cả biểu {code} không phát sinh số liệu. Nếu biểu có số liệu, để trống ô này.",
    en: "Choose x where all of form {code} has nothing to report. Leave it blank where it has figures.",
  },
  "refusing.nil": { vi: "Chỉ ghi x hoặc để trống.", en: "Only x, or leave it blank." },
})

export type BlankWord = keyof typeof blankWords

/** Says the words of a blank workbook in one language. Facts are text already: `2018`, never `2.018`. */
export type Speaker = <K extends BlankWord>(key: K, facts: FactsOf<(typeof blankWords)[K], string>) => string

export function speaker(language: Language): Speaker {
  return (key, facts) => filled(blankWords[key], language, facts)
}
