import { listSentences, sayFrom, sentences, type FactsOf, type Language } from "../../engine/index"
import { checkWords } from "./words-check"
import { faultWords } from "./words-faults"
import { fillWords } from "./words-fill"
import { mergedWords } from "./words-merged"
import { roundWords } from "./words-round"

const paneWords = sentences({
  "pane.name": { vi: "Biểu mẫu thống kê", en: "Statistical forms" },
  "pane.parts": { vi: "Các phần", en: "Parts" },
  "tab.fill": { vi: "Điền biểu", en: "Fill in" },
  "tab.check": { vi: "Kiểm tra", en: "Check" },
  "tab.round": { vi: "Tổng hợp", en: "Merge" },
  // Said in the language that it leads to.
  "language.other": { vi: "English", en: "Tiếng Việt" },
  "pane.onPage": {
    vi: "Trang này chạy ngay trên máy, không cần Excel.",
    en: "This page works on your computer, without Excel.",
  },
  "pane.inExcel": { vi: "Trong Excel · ExcelApi {api}", en: "In Excel · ExcelApi {api}" },
  "pane.noDownloads": {
    vi: "Ở đây có thể không tải tệp về được. Nếu bấm mà không thấy tệp, hãy mở trang Biểu mẫu trong trình duyệt.",
    en: "Downloads may not work here. If no file appears, open the Biểu mẫu page in a browser.",
  },
  "work.stop": { vi: "Dừng", en: "Stop" },
  "work.step": { vi: "Bước {step}/{of}: {what}", en: "Step {step} of {of}: {what}" },
  "work.only": { vi: "Đang làm: {what}", en: "At work: {what}" },
  "work.stopped": { vi: "Đã dừng. Không có gì bị thay đổi.", en: "Stopped. Nothing was changed." },
  "work.readingWorkbook": { vi: "đọc sổ đang mở", en: "reading the open workbook" },
  "work.readingFile": { vi: "đọc tệp", en: "reading the file" },
  "work.checking": { vi: "kiểm tra", en: "checking" },
  "work.going": { vi: "đến ô", en: "going to the cell" },
  "work.following": { vi: "tìm nguồn số liệu", en: "looking behind the total" },
  "work.marking": { vi: "đánh dấu", en: "marking" },
  "work.packs": { vi: "mở bộ biểu", en: "opening the forms" },
  "work.making": { vi: "tạo biểu", en: "making the workbook" },
  "work.writing": { vi: "ghi vào sổ, xin đợi đến khi xong", en: "writing into the workbook; please wait" },
  "work.opening": { vi: "mở sổ mới", en: "opening the new workbook" },
  "work.merging": { vi: "tổng hợp", en: "merging" },
  "work.finishCell": {
    vi: "Nếu đang nhập dở: nhấn Enter để kết thúc nhập ô.",
    en: "If you are typing into a cell: press Enter to finish it.",
  },
  "step.shown": { vi: "Đang hiện {shown}/{of}", en: "{shown} of {of} shown" },
  "step.more": { vi: "Xem thêm {count}", en: "Show {count} more" },
  "tone.good": { vi: "Được", en: "Done" },
  "tone.info": { vi: "Lưu ý", en: "Note" },
  "tone.warning": { vi: "Chú ý", en: "Attention" },
  "tone.error": { vi: "Không được", en: "Not done" },
})

/** Every sentence of the pane and of the page, Vietnamese and English. */
export const words = {
  ...paneWords,
  ...faultWords,
  ...fillWords,
  ...checkWords,
  ...roundWords,
  ...mergedWords,
  ...listSentences,
}

/** The name of a sentence. */
export type WordKey = keyof typeof words

type Facts<Key extends WordKey> = FactsOf<(typeof words)[Key]>

/** Says a sentence of the pane; the compiler asks for the facts that it needs. */
export type Say = <Key extends WordKey>(
  key: Key,
  ...facts: keyof Facts<Key> extends never ? [] : [Facts<Key>]
) => string

/** Who speaks one language. */
export function speaking(language: Language): Say {
  return (key, ...[facts = {}]) => sayFrom(words, { key, facts }, language)
}
