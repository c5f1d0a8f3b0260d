import { sentences } from "./message"

/** Why a list that people keep beside the submissions cannot be taken. */
export const listSentences = sentences({
  "list.decisions": {
    vi: "Dòng {line} của “{path}” không đúng dạng “tệp;nhận|loại|ưu tiên;người quyết định;lý do”.",
    en: "Line {line} of “{path}” is not “file;include|exclude|prefer;who;why”.",
  },
  "list.decidedTwice": {
    vi: "Tệp “{file}” có nhiều quyết định; hãy để lại một.",
    en: "There are several decisions about the file “{file}”; leave one.",
  },
  "list.days": {
    vi: "Danh sách ngày nhận “{path}”, dòng {line}: cần “tên tệp;ngày”, như “so-noi-vu.xlsx;2019-02-08”.",
    en: "The list of days received “{path}”, line {line}: wanted “file;day”, such as “so-noi-vu.xlsx;2019-02-08”.",
  },
  "list.daysTwice": {
    vi: "Danh sách ngày nhận “{path}”, dòng {line}: tệp “{file}” đã có ngày khác ở trên.",
    en: "The list of days received “{path}”, line {line}: the file “{file}” has another day above.",
  },
})
