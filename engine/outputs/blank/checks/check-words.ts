import { sentences, type FactsOf } from "../../../messages/message"
import type { Language } from "../../../model/bilingual"
import { filled } from "../../printed-words"

/** The words of the check sheet, and of what other sheets of a blank show of it. */
const checkWords = sentences({
  sheet: { vi: "KIỂM TRA", en: "CHECKS" },
  title: { vi: "KIỂM TRA SỐ LIỆU TRƯỚC KHI NỘP", en: "CHECK THE FIGURES BEFORE HANDING IN" },
  subtitle: { vi: "{unit} – {period}", en: "{unit} – {period}" },
  note: {
    vi: "Bấm vào địa chỉ ở cột “Ô” để đến ô cần xem, rồi sửa ở biểu; trang này tự tính lại, không ghi gì vào đây. “{undecided}”: có ô ghi chữ thay cho số, hoặc còn thiếu số. “{notJudged}”: biểu hoặc các ô này chưa điền. “{software}”: Excel không tính được, sẽ kiểm khi nộp.",
    en: "Click an address under “Cell” to go to the cell, and correct it on the form; this sheet works itself out, nothing is written here. “{undecided}”: a cell holds text instead of a number, or a figure is missing. “{notJudged}”: the form or these cells are not filled in. “{software}”: Excel cannot work it out; it is checked on handing in.",
  },
  number: { vi: "Số", en: "No." },
  form: { vi: "Biểu", en: "Form" },
  verdict: { vi: "Kết luận", en: "Verdict" },
  cell: { vi: "Ô", en: "Cell" },
  sentence: { vi: "Nội dung kiểm tra", en: "What is checked" },
  severity: { vi: "Mức độ", en: "Severity" },
  holds: { vi: "đúng", en: "right" },
  fails: { vi: "sai", en: "wrong" },
  noted: { vi: "nên xem lại", en: "look again" },
  undecided: { vi: "chưa kiểm được", en: "cannot tell yet" },
  notJudged: { vi: "chưa xét", en: "not yet" },
  software: { vi: "chỉ kiểm bằng phần mềm", en: "by the program only" },
  times: { vi: " ({count} ô)", en: " ({count} cells)" },
  error: { vi: "Lỗi: phải sửa", en: "Error: to be corrected" },
  warning: { vi: "Cảnh báo: sửa hoặc giải trình", en: "Warning: correct or explain" },
  info: { vi: "Lưu ý", en: "Note" },
  likewise: { vi: "{sentence} Tương tự với {cells}.", en: "{sentence} Likewise for {cells}." },
  countFails: { vi: "Kiểm tra: sai ", en: "Checks: wrong " },
  countUndecided: { vi: "; chưa kiểm được ", en: "; cannot tell yet " },
  countHolds: { vi: "; đúng ", en: "; right " },
  firstFault: { vi: "Lỗi đầu tiên: ô ", en: "First fault: cell " },
  firstWarning: { vi: "Cảnh báo đầu tiên: ô ", en: "First warning: cell " },
  seeCheck: { vi: ", xem mục ", en: ", see no. " },
  onSheet: { vi: " trang {sheet}", en: " on the sheet {sheet}" },
  noFault: { vi: "Chưa thấy lỗi", en: "No fault seen" },
  noFaultYet: { vi: "Chưa thấy lỗi; chưa kiểm được hết", en: "No fault seen; not all can be told yet" },
  notBegun: { vi: "Biểu chưa điền", en: "Not filled in" },
})

export type CheckWord = keyof typeof checkWords

/** Says the words of the check sheet in one language. */
export type CheckSpeaker = <K extends CheckWord>(key: K, facts: FactsOf<(typeof checkWords)[K], string>) => string

export function checkSpeaker(language: Language): CheckSpeaker {
  return (key, facts) => filled(checkWords[key], language, facts)
}
