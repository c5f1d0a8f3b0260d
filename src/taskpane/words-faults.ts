import { sentences } from "../../engine/index"

/** What went wrong outside the figures, and the next step: one sentence for each HostFaultCode, and for the desk. */
export const faultWords = sentences({
  "fault.cellEditing": {
    vi: "Đang nhập dở một ô nên Excel chưa trả lời. Nhấn Enter để kết thúc nhập ô, rồi bấm lại.",
    en: "A cell is being typed into, so Excel does not answer. Press Enter to finish the cell, then try again.",
  },
  "fault.protectedSheet": {
    vi: "Trang “{detail}” đang được bảo vệ nên không thay đổi được. Vào Xem lại (Review), chọn Bỏ bảo vệ trang tính (Unprotect Sheet), rồi bấm lại.",
    en: "The sheet “{detail}” is protected and cannot be changed. Choose Review, Unprotect Sheet, then try again.",
  },
  "fault.protectedWorkbook": {
    vi: "Cấu trúc sổ đang được bảo vệ nên không thêm hay bớt trang được. Vào Xem lại (Review), bấm Bảo vệ sổ làm việc (Protect Workbook) để bỏ bảo vệ, rồi bấm lại.",
    en: "The structure of the workbook is protected, so sheets can be neither added nor removed. Choose Review, Protect Workbook to lift it, then try again.",
  },
  "fault.hiddenSheet": {
    vi: "Trang “{detail}” đang ẩn nên không mở đến ô được. Bấm chuột phải vào tên một trang, chọn Bỏ ẩn (Unhide), rồi bấm lại.",
    en: "The sheet “{detail}” is hidden, so its cells cannot be shown. Right-click a sheet's name, choose Unhide, then try again.",
  },
  "fault.sheetGone": {
    vi: "Không còn trang “{detail}”: trang đã bị xóa hoặc đổi tên. Bấm Kiểm tra để đọc sổ như hiện có.",
    en: "The sheet “{detail}” is gone: it was deleted or renamed. Press Check to read the workbook as it is now.",
  },
  "fault.sheetTaken": {
    vi: "Sổ đang mở đã có trang “{detail}” và trang đó không trống. Hãy đổi tên trang đó hoặc chọn thay thế.",
    en: "The open workbook already has the sheet “{detail}”, and it is not empty. Rename that sheet or choose to replace it.",
  },
  "fault.tooLarge": {
    vi: "Sổ quá lớn ({detail}) nên Excel không đưa hết cho phần kiểm tra. Hãy xóa các trang không thuộc biểu rồi bấm lại.",
    en: "The workbook is too large ({detail}) for Excel to hand it over. Delete sheets that belong to no form, then try again.",
  },
  "fault.missingApi": {
    vi: "Bản Excel này chưa làm được việc này (cần {detail}). Hãy dùng trang Biểu mẫu trong trình duyệt Edge hoặc Chrome, hoặc một bản Excel mới hơn.",
    en: "This Excel cannot do that (it needs {detail}). Use the Biểu mẫu page in Edge or Chrome, or a newer Excel.",
  },
  "fault.halfWritten": {
    vi: "Đang ghi thì bị ngắt và không hoàn lại hết được. Không ô cũ nào bị mất, nhưng còn thừa các trang: {detail}. Hãy xóa các trang đó rồi bấm lại.",
    en: "Writing broke off and could not be taken back whole. No cell of before is lost, but these sheets are left over: {detail}. Delete them, then try again.",
  },
  "fault.oldExcel": {
    vi: "Bản Excel này cũ hơn Excel 2019 nên không nối được với sổ đang mở. Vẫn kiểm tra được tệp chọn ở đây; để tải biểu, mở trang này trong Edge hoặc Chrome.",
    en: "This Excel is older than Excel 2019, so the open workbook cannot be reached. Files chosen here can still be checked; to download forms, open this page in Edge or Chrome.",
  },
  "fault.readOnly": {
    vi: "Sổ đang mở chỉ để đọc. Hãy bấm Cho phép chỉnh sửa (Enable Editing) hoặc lưu thành tệp khác, rồi bấm lại.",
    en: "The workbook is open for reading only. Press Enable Editing or save it under another name, then try again.",
  },
  "fault.busy": {
    vi: "Excel đang bận, hoặc một hộp thoại hay sổ khác đang ở phía trước. Đóng hộp thoại, bấm vào sổ cần làm, rồi thử lại.",
    en: "Excel is busy, or a dialog or another workbook is in front. Close the dialog, click your workbook, then try again.",
  },
  "fault.unknown": {
    vi: "Excel không làm được việc này và không nói lý do. Sổ còn nguyên. Hãy thử lại; nếu vẫn vậy, lưu sổ rồi đóng và mở lại Excel.",
    en: "Excel could not do that and gives no reason. The workbook is unchanged. Try again; if it persists, save the workbook and restart Excel.",
  },
  "unnamed.protectedSheet": {
    vi: "Có trang đang được bảo vệ nên không thay đổi được. Vào Xem lại (Review), chọn Bỏ bảo vệ trang tính (Unprotect Sheet), rồi bấm lại.",
    en: "A sheet is protected and cannot be changed. Choose Review, Unprotect Sheet, then try again.",
  },
  "unnamed.sheetGone": {
    vi: "Có trang vừa bị xóa hoặc đổi tên nên việc này dừng lại. Bấm Kiểm tra để đọc sổ như hiện có.",
    en: "A sheet was deleted or renamed meanwhile. Press Check to read the workbook as it is now.",
  },
  "unnamed.sheetTaken": {
    vi: "Sổ đang mở đã có trang trùng tên. Hãy đổi tên trang đó rồi bấm lại.",
    en: "The open workbook already has a sheet of that name. Rename it, then try again.",
  },
  "unnamed.tooLarge": {
    vi: "Sổ quá lớn nên Excel không đưa hết cho phần kiểm tra. Hãy xóa các trang không thuộc biểu rồi bấm lại.",
    en: "The workbook is too large for Excel to hand it over. Delete sheets that belong to no form, then try again.",
  },
  "unnamed.missingApi": {
    vi: "Bản Excel này chưa làm được việc này. Hãy dùng trang Biểu mẫu trong trình duyệt Edge hoặc Chrome, hoặc một bản Excel mới hơn.",
    en: "This Excel cannot do that. Use the Biểu mẫu page in Edge or Chrome, or a newer Excel.",
  },
  "fault.code": { vi: "Mã: {detail}.", en: "Code: {detail}." },
  "fault.desk": {
    vi: "Phần kiểm tra đã dừng giữa chừng và vừa được khởi động lại. Số liệu trong sổ còn nguyên. Hãy bấm lại.",
    en: "The checking part stopped half-way and has just been restarted. Your figures are unchanged. Try again.",
  },
  "fault.slow": {
    vi: "Quá {seconds} giây chưa xong nên đã dừng. Số liệu trong sổ còn nguyên. Hãy thử lại; nếu vẫn vậy, xóa các trang thừa ngoài biểu.",
    en: "Not finished after {seconds} seconds, so it was stopped. Your figures are unchanged. Try again; if it persists, delete sheets that belong to no form.",
  },
  "fault.file": {
    vi: "Không mở được tệp “{name}”. Tệp có thể đã bị xóa, đổi tên hoặc đang bị chương trình khác khóa. Hãy chọn lại tệp.",
    en: "The file “{name}” could not be opened. It may have been deleted, renamed or locked by another program. Choose it again.",
  },
  "fault.fileTooLarge": {
    vi: "Tệp “{name}” lớn hơn {limit} MB. Biểu mẫu thường dưới 1 MB: hãy xóa ảnh, trang thừa rồi chọn lại.",
    en: "The file “{name}” is larger than {limit} MB. A form is usually below 1 MB: remove pictures and extra sheets and choose it again.",
  },
  "fault.unaccounted": {
    vi: "Có {count} số liệu không đối soát được nên không ghi kết quả. Đây là lỗi của chương trình, hãy báo cho nơi cung cấp.",
    en: "{count} figures cannot be accounted for, so nothing is written. This is a bug of the program: please report it.",
  },
})
