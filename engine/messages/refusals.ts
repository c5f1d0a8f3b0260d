import { sentences } from "./message"

/** Why a file is rejected, and what to do. One sentence for each reason code of the contract. */
export const refusals = sentences({
  "refusal.EMPTY": {
    vi: "Tệp rỗng (0 byte). Hãy gửi lại tệp; có thể lần sao chép trước bị ngắt.",
    en: "The file is empty (0 bytes). Send it again; the copy was probably interrupted.",
  },
  "refusal.XLS_BINARY": {
    vi: "Đây là tệp của Excel 95 hoặc cũ hơn (.xls), không đọc được. Hãy mở bằng Excel, chọn Lưu thành (Save As) và chọn loại “Excel Workbook (*.xlsx)”.",
    en: "This is a file of Excel 95 or older (.xls), which is not read. Open it in Excel and use Save As with the type “Excel Workbook (*.xlsx)”.",
  },
  "refusal.XLSB": {
    vi: "Đây là bảng tính nhị phân (.xlsb). Hãy mở bằng Excel và lưu lại thành .xlsx.",
    en: "This is a binary workbook (.xlsb). Open it in Excel and save it as .xlsx.",
  },
  "refusal.ODS": {
    vi: "Đây là bảng tính OpenDocument (.ods). Hãy mở bằng Excel hoặc LibreOffice và lưu lại thành .xlsx.",
    en: "This is an OpenDocument spreadsheet (.ods). Open it in Excel or LibreOffice and save it as .xlsx.",
  },
  "refusal.XML2003": {
    vi: "Đây là tệp XML Spreadsheet 2003 được đổi tên. Hãy mở bằng Excel và lưu lại thành .xlsx.",
    en: "This is a renamed XML Spreadsheet 2003 file. Open it in Excel and save it as .xlsx.",
  },
  "refusal.HTML": {
    vi: "Đây là trang HTML được đổi tên thành bảng tính. Hãy mở bằng Excel và lưu lại thành .xlsx.",
    en: "This is an HTML page renamed as a workbook. Open it in Excel and save it as .xlsx.",
  },
  "refusal.TEXT_CSV": {
    vi: "Đây là tệp văn bản (có thể là CSV), không phải bảng tính Excel. Hãy điền vào biểu mẫu .xlsx đã được cấp.",
    en: "This is a text file (perhaps CSV), not an Excel workbook. Fill in the .xlsx form that was handed out.",
  },
  "refusal.ENCRYPTED": {
    vi: "Tệp được đặt mật khẩu mở nên không đọc được. Hãy bỏ mật khẩu (Tệp > Thông tin > Bảo vệ sổ làm việc) rồi gửi lại.",
    en: "The file is protected by a password to open it. Remove the password (File > Info > Protect Workbook) and send it again.",
  },
  "refusal.OTHER_OOXML": {
    vi: "Đây là tệp Office loại khác (Word, PowerPoint…), không phải bảng tính Excel. Hãy gửi đúng tệp biểu mẫu .xlsx.",
    en: "This is another kind of Office file (Word, PowerPoint…), not an Excel workbook. Send the .xlsx form.",
  },
  "refusal.NOT_A_WORKBOOK": {
    vi: "Nội dung tệp không phải bảng tính Excel (có thể là PDF, ảnh, tệp nén…). Hãy gửi đúng tệp biểu mẫu .xlsx; nếu là tệp nén (.zip, .rar), hãy giải nén rồi gửi từng tệp .xlsx trong đó.",
    en: "The content is not an Excel workbook (perhaps a PDF, a picture, an archive…). Send the .xlsx form; if this is an archive (.zip, .rar), unpack it and send each .xlsx file in it.",
  },
  "refusal.DAMAGED": {
    vi: "Tệp bị hỏng ({detail}). Hãy mở bản gốc bằng Excel, lưu lại và gửi lại.",
    en: "The file is damaged ({detail}). Open the original in Excel, save it and send it again.",
  },
  "refusal.DUPLICATE_PART": {
    vi: "Tệp chứa hai phần trùng tên ({detail}) nên không rõ số liệu nào đúng. Hãy mở bằng Excel, lưu lại và gửi lại.",
    en: "The file holds two parts of one name ({detail}), so it is unclear which figures are right. Open it in Excel, save it and send it again.",
  },
  "refusal.XML_ENCODING": {
    vi: "Tệp dùng bảng mã chữ không đọc được ({detail}). Hãy mở bằng Excel, lưu lại và gửi lại.",
    en: "The file uses a character encoding that cannot be read ({detail}). Open it in Excel, save it and send it again.",
  },
  "refusal.XML_DOCTYPE": {
    vi: "Tệp chứa khai báo DOCTYPE hoặc thực thể lạ ({detail}); Excel không bao giờ ghi như vậy nên tệp không hợp lệ. Hãy gửi lại tệp do chính Excel lưu.",
    en: "The file holds a DOCTYPE or a foreign entity ({detail}); Excel never writes one, so the file is rejected. Send a file saved by Excel itself.",
  },
  "refusal.LIMIT_SIZE": {
    vi: "Tệp quá lớn ({detail}). Biểu mẫu thường dưới 1 MB: hãy xóa ảnh, trang tính thừa rồi gửi lại.",
    en: "The file is too large ({detail}). A form is usually below 1 MB: remove pictures and extra sheets and send it again.",
  },
  "refusal.LIMIT_CELLS": {
    vi: "Tệp có quá nhiều ô hoặc trang tính ({detail}). Hãy xóa phần thừa ngoài biểu mẫu rồi gửi lại.",
    en: "The file has too many cells or sheets ({detail}). Remove what does not belong to the form and send it again.",
  },
  "refusal.LIMIT_TIME": {
    vi: "Đọc tệp quá lâu nên đã dừng. Hãy mở bằng Excel, lưu lại và gửi lại.",
    en: "Reading the file took too long and was stopped. Open it in Excel, save it and send it again.",
  },
  "refusal.LIMIT_MEMORY": {
    vi: "Đọc tệp cần quá nhiều bộ nhớ nên đã dừng. Hãy xóa phần thừa ngoài biểu mẫu, lưu lại và gửi lại.",
    en: "Reading the file needed too much memory and was stopped. Remove what does not belong to the form, save it and send it again.",
  },
  "refusal.UNREADABLE_FILE": {
    vi: "Không mở được tệp trên đĩa ({detail}). Nếu tệp đang mở trong Excel, hãy đóng lại rồi chạy lại.",
    en: "The file could not be opened on disk ({detail}). If it is open in Excel, close it and run again.",
  },
  "refusal.NO_FORM": {
    vi: "Không tìm thấy biểu nào của bộ biểu {detail} trong tệp. Hãy điền vào biểu mẫu đã được cấp, giữ nguyên cột mã số và dòng số thứ tự cột.",
    en: "No form of pack {detail} was found in the file. Use the form that was handed out, keeping its code column and its row of column numbers.",
  },
  "refusal.UNKNOWN_UNIT": {
    vi: "Không rõ đơn vị báo cáo ({detail}): không có trong danh sách đơn vị. Hãy ghi đúng mã đơn vị ở trang Thông tin.",
    en: "The reporting unit ({detail}) is not in the register. Write the right unit code on the cover sheet.",
  },
  "refusal.SUCCEEDED_UNIT": {
    vi: "Đơn vị trong tệp đã được sắp xếp lại nên không báo cáo cho kỳ này nữa ({detail}). Hãy nộp theo đơn vị kế tục, bằng biểu mẫu cấp cho đơn vị đó.",
    en: "The unit in the file was reorganised and does not report for this period any more ({detail}). Report as the unit that succeeded it, in the workbook issued for that unit.",
  },
  "refusal.WHICH_PROFILE": {
    vi: "Đơn vị trong tệp có ở nhiều hồ sơ địa phương ({detail}) nên không rõ là đơn vị nào. Hãy nêu hồ sơ cần dùng (--profile).",
    en: "The unit in the file is in the register of several profiles ({detail}), so it is unclear which one it is. Name the profile to use (--profile).",
  },
  "refusal.OWN_OUTPUT": {
    vi: "Đây là biểu tổng hợp do phần mềm tạo ra, không phải bản nộp của đơn vị. Hãy chọn tệp do đơn vị gửi lên.",
    en: "This is a provincial workbook that the program has made, not a unit's submission. Choose the file that the unit has sent.",
  },
  "refusal.SUMMARY_ALTERED": {
    vi: "Đây là biểu tổng hợp của cấp dưới nhưng hàng, cột hoặc trang tính đã bị xê dịch hay xóa ({detail}) nên không đọc lại được. Hãy đề nghị gửi đúng tệp mà phần mềm đã tạo ra, hoặc tổng hợp lại.",
    en: "This is the summary of a unit below, but rows, columns or sheets of it were moved or deleted ({detail}), so it cannot be read back. Ask for the file as the program wrote it, or for a new merge.",
  },
  "refusal.SUMMARY_EMPTY": {
    vi: "Biểu tổng hợp của {detail} chưa có bản nộp nào của đơn vị. Hãy đề nghị gửi lại sau khi đã thu bản nộp của các đơn vị.",
    en: "The summary of {detail} holds no unit's report yet. Ask for it again once the units have reported.",
  },
  "refusal.OTHER_PARENT": {
    vi: "Đơn vị {detail} không thuộc đơn vị cấp trên đang tổng hợp (--parent). Hãy chuyển tệp về đúng nơi nhận.",
    en: "The unit {detail} does not report under the unit whose round is merged (--parent). Pass the file on to where it belongs.",
  },
  "refusal.WRONG_YEAR": {
    vi: "Báo cáo {detail}, không phải kỳ đang tổng hợp. Hãy gửi biểu của đúng kỳ báo cáo.",
    en: "This report is for {detail}, not for the period being merged. Send the form of the right period.",
  },
  "refusal.UNREADABLE_YEAR": {
    vi: "Không rõ năm báo cáo ({detail}). Hãy ghi năm ở trang Thông tin bằng bốn chữ số, ví dụ 2018.",
    en: "The reporting year ({detail}) is not clear. Write it on the cover sheet with four digits, e.g. 2018.",
  },
  "refusal.UNREADABLE_PERIOD": {
    vi: "Không rõ kỳ báo cáo ({detail}). Hãy ghi kỳ ở trang Thông tin, ví dụ “Quý II/2018” nếu báo cáo quý, “Tháng 3/2018” nếu báo cáo tháng.",
    en: "The reporting period ({detail}) is not clear. Write it on the cover sheet, e.g. “Q2 2018” for a quarter, “March 2018” for a month.",
  },
  "refusal.EXCLUDED": {
    vi: "Tệp không được tính theo quyết định đã ghi ({detail}). Nếu cần tính lại, hãy bỏ dòng đó trong tệp quyết định.",
    en: "The file is not counted, by a decision that was written down ({detail}). Take that line out of the list of decisions to count it.",
  },
  "refusal.WRONG_PACK_VERSION": {
    vi: "Biểu mẫu thuộc phiên bản khác của bộ biểu ({detail}). Hãy dùng biểu mẫu của đợt báo cáo này.",
    en: "The form belongs to another version of the pack ({detail}). Use the form of this round.",
  },
})
