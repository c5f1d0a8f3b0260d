import { sentences } from "./message"

/** What is said of a workbook's layout, of who sent it, and of what stands where figures belong. */
export const readingSentences = sentences({
  "reading.textFigure": {
    vi: "{cell} ghi dạng chữ “{written}”, được hiểu là {figure}. Hãy xóa ô và gõ lại {typed} (chỉ gõ số, không gõ dấu ngăn cách hàng nghìn, không gõ đơn vị tính).",
    en: "{cell} holds the text “{written}”, taken as {figure}. Clear the cell and type {typed} (digits only: no thousands separator, no unit).",
  },
  "reading.summaryAltered": {
    vi: "{cell} trong biểu tổng hợp ghi “{written}”, nhưng khi tổng hợp là “{recorded}”: số đã bị sửa sau đó. Hãy đối chiếu với bản nộp của đơn vị rồi tổng hợp lại từ bản nộp đúng.",
    en: "{cell} holds “{written}” in the summary, but held “{recorded}” when the summary was made: it was changed afterwards. Compare with the unit's own report, then merge again from the right one.",
  },
  "reading.summaryAlteredTogether": {
    vi: "{cell} trong biểu tổng hợp ghi “{written}”, không còn khớp với các tệp hợp thành báo cáo của đơn vị (tệp này ghi “{recorded}”): ô đã bị sửa sau khi tổng hợp. Số của từng tệp được dùng; hãy đối chiếu với các bản nộp rồi tổng hợp lại.",
    en: "{cell} holds “{written}” in the summary, which is no longer what the workbooks of the unit's report make together (this one: “{recorded}”): it was changed afterwards. The figures of the workbooks are used; compare with the reports and merge again.",
  },
  "reading.summaryRow": {
    vi: "Trang “{sheet}” của biểu tổng hợp không còn đúng một dòng của {unit}, nên biểu {form} của đơn vị này chưa được tính vào tổng. Hãy gửi lại biểu tổng hợp do phần mềm tạo ra.",
    en: "The sheet “{sheet}” of the summary does not have exactly one row of {unit} any more, so form {form} of this unit is not counted. Send the summary again as the program wrote it.",
  },
  "reading.summaryTotal": {
    vi: "{cell}: tổng ghi ở {place} trong biểu tổng hợp là “{written}”, nhưng từ số liệu của các đơn vị trong biểu đó thì được {sum}. Số liệu của từng đơn vị được dùng; hãy tổng hợp lại để tổng khớp.",
    en: "{cell}: the total at {place} in the summary is “{written}”, but the figures of its units come to {sum}. The units' figures are used; merge again so that the total agrees.",
  },
  "reading.summaryFaulty": {
    vi: "Khi đọc tệp gốc {file}, đã báo lỗi ở {cells}: số liệu là tạm tính. Hãy đề nghị đơn vị sửa và nộp lại.",
    en: "The reading of the unit's own file {file} found errors in {cells}: the figures are provisional. Ask the unit to correct and send again.",
  },
  "reading.summarySetAside": {
    vi: "{cell}: đơn vị ghi “{written}”, khi tổng hợp chưa được tính vào tổng. Hãy đề nghị đơn vị ghi lại cho rõ và nộp lại.",
    en: "{cell}: the unit wrote “{written}”, which was set aside when the summary was made. Ask the unit to write it clearly and send again.",
  },
  "reading.approximate": {
    vi: "{cell} ghi số ước chừng “{written}”, tạm lấy {figure}. Hãy ghi số chính xác.",
    en: "{cell} holds the approximate “{written}”, taken as {figure} for the time being. Write the exact figure.",
  },
  "reading.ambiguous": {
    vi: "{cell} ghi “{written}”, có thể hiểu là {readings} nên số liệu chưa được tính vào tổng. Hãy gõ lại cho rõ.",
    en: "{cell} holds “{written}”, which can be {readings}, so the figure is set aside. Type it again, clearly.",
  },
  "reading.several": {
    vi: "{cell} ghi “{written}”, gộp nhiều loại trong một ô nên số liệu chưa được tính vào tổng. Hãy tách mỗi loại một dòng.",
    en: "{cell} holds “{written}”, several items in one cell, so the figure is set aside. Give each item its own row.",
  },
  "reading.otherMeasure": {
    vi: "{cell} ghi “{written}”, không đúng đơn vị tính {measure} nên số liệu chưa được tính vào tổng. Hãy đổi sang {measure}.",
    en: "{cell} holds “{written}”, which is not in {measure}, so the figure is set aside. Convert it to {measure}.",
  },
  "reading.convertible": {
    vi: "{cell} ghi “{written}”, không đúng đơn vị tính {measure} nên số liệu chưa được tính vào tổng. Quy đổi: {count} : {perOne} {equals} {figure} {measure}; nếu đúng thì ghi {typed}.",
    en: "{cell} holds “{written}”, which is not in {measure}, so the figure is set aside. Converted, {count} : {perOne} {equals} {figure} {measure}; if that is right, type {typed}.",
  },
  "reading.notANumber": {
    vi: "{cell} ghi “{written}”, không đọc được thành số nên chưa được tính vào tổng. Hãy ghi một số tính bằng {measure}; nếu không có thì ghi 0.",
    en: "{cell} holds “{written}”, which cannot be read as a number and is set aside. Write one number, in {measure}; write 0 where there is none.",
  },
  "reading.tooManyDecimals": {
    vi: "{cell} ghi “{written}”, quá {places} chữ số thập phân nên chưa được tính vào tổng. Hãy ghi lại, nhiều nhất {places} chữ số sau dấu thập phân.",
    en: "{cell} holds “{written}”, which has more than {places} decimal(s) and is set aside. Write it again with {places} at most.",
  },
  "reading.notWhole": {
    vi: "{cell} ghi “{written}”, có phần thập phân trong khi chỉ tiêu này tính bằng số nguyên nên chưa được tính vào tổng. Hãy ghi lại số nguyên.",
    en: "{cell} holds “{written}”, which has decimals where whole numbers are counted, and is set aside. Write it again as a whole number.",
  },
  "reading.dateFigure": {
    vi: "{cell} bị Excel đổi thành ngày tháng; có thể là {readings} nên số liệu chưa được tính vào tổng. Hãy định dạng ô là Số (Number) rồi gõ lại.",
    en: "Excel turned {cell} into a date; it may be {readings}, so the figure is set aside. Format the cell as Number and type it again.",
  },
  "reading.percentFigure": {
    vi: "{cell} định dạng phần trăm (%); có thể là {readings} nên số liệu chưa được tính vào tổng. Hãy định dạng ô là Số (Number) rồi gõ lại.",
    en: "{cell} is formatted as a percentage; it may be {readings}, so the figure is set aside. Format the cell as Number and type it again.",
  },
  "reading.whichForm": {
    vi: "Trang tính {sheets} có thể là biểu {form} hoặc biểu {others}: các dòng giống hệt nhau mà không có tên biểu nào, hoặc có nhiều tên, nên số liệu chưa được tính vào tổng. Hãy chép số liệu vào biểu mẫu đã được cấp.",
    en: "Sheet {sheets} may be form {form} or form {others}: their rows are the same, and it bears no title, or several, so its figures are set aside. Copy the figures into the template that was issued.",
  },
  "reading.checkCode": {
    vi: "Biểu {form} hiện mã đối chiếu {stored}, nhưng số liệu trong tệp cho mã {code}: số liệu đã bị sửa ngoài Excel, hoặc tệp chưa được tính lại. Hãy mở bằng Excel, lưu lại và so mã với bản đã ký.",
    en: "Form {form} shows the check code {stored}, but the figures in the file give {code}: they were changed outside Excel, or the file was not recalculated. Open it in Excel, save it, and hold the code against the signed copy.",
  },
  "reading.notADay": {
    vi: "{cell} ghi “{written}”, không phải một ngày. Hãy ghi ngày, tháng, năm, ví dụ 05/03/2018.",
    en: "{cell} holds “{written}”, which is no day. Write day, month and year, such as 05/03/2018.",
  },
  "reading.textDay": {
    vi: "{cell} ghi ngày dạng chữ “{written}”, được hiểu là ngày {day}.",
    en: "{cell} holds a day as text, “{written}”, taken as {day} (day first).",
  },
  "reading.notYesNo": {
    vi: "{cell} ghi “{written}”; ô này chỉ nhận “có” hoặc “không”. Hãy chọn lại trong danh sách.",
    en: "{cell} holds “{written}”; it takes only “có” (yes) or “không” (no). Choose again from the list.",
  },
  "reading.logical": {
    vi: "{cell} chứa giá trị đúng/sai ({written}), không phải số. Hãy ghi số liệu.",
    en: "{cell} holds a logical value ({written}), not a number. Write the figure.",
  },
  "reading.error": {
    vi: "{cell} chứa lỗi công thức {written}. Hãy sửa công thức hoặc ghi số liệu.",
    en: "{cell} holds the formula error {written}. Correct the formula or write the figure.",
  },
  "reading.unstored": {
    vi: "{cell} có công thức nhưng tệp không lưu kết quả. Hãy mở bằng Excel, lưu lại và gửi lại.",
    en: "{cell} has a formula whose result was not saved. Open the file in Excel, save it and send it again.",
  },
  "reading.staleTotal": {
    vi: "{cell} lưu kết quả {written}, nhưng công thức của biểu cho {figure}; lấy {figure}. Hãy mở bằng Excel, lưu lại và gửi lại.",
    en: "{cell} stores {written}, but the form's own formula gives {figure}, which is taken. Open the file in Excel, save it and send it again.",
  },
  "reading.unstoredTotal": {
    vi: "{cell}: tệp không lưu kết quả của công thức; lấy {figure}, tính lại từ các ô thành phần.",
    en: "{cell}: the file stores no result of the formula; {figure} is taken, computed from the parts.",
  },
  "reading.totalWithoutParts": {
    vi: "{cell} lưu kết quả {written}, nhưng các ô thành phần đều trống nên số liệu chưa được tính vào tổng. Hãy điền các ô thành phần.",
    en: "{cell} stores {written}, but all of its parts are blank, so the figure is set aside. Fill in the parts.",
  },
  "reading.typedTotalText": {
    vi: "{cell} là ô tự động cộng nhưng đã bị ghi đè bằng chữ “{written}”, được hiểu là {figure}. Hãy lấy lại biểu mẫu đã được cấp, chỉ điền các ô thành phần.",
    en: "{cell} is added up by the form but was typed over with the text “{written}”, taken as {figure}. Start again from the form as issued and fill in the parts only.",
  },
  "reading.typedTotal": {
    vi: "{cell} là ô tự động cộng nhưng đã bị ghi đè hoặc bị đổi công thức. Hãy lấy lại biểu mẫu đã được cấp, chỉ điền các ô thành phần.",
    en: "{cell} is added up by the form but was typed over or given another formula. Take the form that was handed out again and fill in its parts only.",
  },
  "reading.clearedTotal": {
    vi: "{cell}: công thức của biểu đã bị xóa; cộng các thành phần được {figure}. Hãy lấy lại biểu mẫu đã được cấp, hoặc ghi {typed}.",
    en: "{cell}: the form's formula was deleted; the parts add up to {figure}. Take the form that was handed out again, or type {typed}.",
  },
  "reading.nilWithFigures": {
    vi: "Biểu {form} đánh dấu “không phát sinh” nhưng vẫn có số liệu; số liệu được giữ. Hãy bỏ dấu hoặc xóa số liệu.",
    en: "Form {form} is marked as a nil return but holds figures, which are kept. Remove the mark or the figures.",
  },
  "reading.nilMark": {
    vi: "Ô “không phát sinh” của biểu {form} ghi “{written}”, không rõ có phải dấu đánh hay không nên không được tính. Hãy ghi x hoặc để trống.",
    en: "The “nothing to report” box of form {form} holds “{written}”, which may or may not be a mark, so it does not count. Write x or leave it blank.",
  },
  "reading.labelDiffers": {
    vi: "{cell}: tên chỉ tiêu trên biểu là “{written}”, khác mẫu “{label}”. Số liệu lấy theo mã số; hãy giữ nguyên mẫu biểu.",
    en: "{cell}: the form calls this indicator “{written}”, the template “{label}”. The figure is taken by its code; keep the template as it is.",
  },
  "reading.labelOfAnother": {
    vi: "{cell}: tên chỉ tiêu trên biểu là “{written}”, là tên của mã số {other}, nên không rõ số liệu là của dòng nào và chưa được tính vào tổng. Hãy trả tên chỉ tiêu và mã số về đúng mẫu biểu.",
    en: "{cell}: the form calls this indicator “{written}”, which is the name of row {other}, so it is unclear whose figure this is and it is set aside. Put labels and codes back as in the template.",
  },
  "reading.headOfAnother": {
    vi: "Biểu {form}: cột số {column} có tên cột là “{written}”, là tên của cột {other}, nên không rõ số liệu là của cột nào; số liệu của cột {column} chưa được tính vào tổng. Hãy trả tên cột và số thứ tự cột về đúng mẫu biểu.",
    en: "Form {form}: column {column} is headed “{written}”, which is the head of column {other}, so it is unclear whose figures these are; those of column {column} are set aside. Put heads and column numbers back as in the template.",
  },
  "reading.measureDiffers": {
    vi: "{cell}: cột đơn vị tính ghi “{written}”, mẫu là {measure}; số liệu chưa được tính vào tổng. Hãy ghi số liệu tính bằng {measure} và giữ nguyên đơn vị tính của mẫu biểu.",
    en: "{cell}: the unit of measure is “{written}”, the template's is {measure}; the figure is set aside. Write it in {measure} and keep the template's unit.",
  },
  "reading.rowsMissing": {
    vi: "Biểu {form}: mã số {rows} không còn, hoặc có hai lần, nên các dòng đó không được đọc. Hãy giữ nguyên cột mã số của mẫu biểu.",
    en: "Form {form}: the row codes {rows} are gone, or stand there twice, so those rows are not read. Keep the template's code column as it is.",
  },
  "reading.columnsMissing": {
    vi: "Biểu {form}: số thứ tự cột {columns} không còn, hoặc có hai lần, nên các cột đó không được đọc. Hãy giữ nguyên dòng số thứ tự cột của mẫu biểu.",
    en: "Form {form}: the column numbers {columns} are gone, or stand there twice, so those columns are not read. Keep the template's row of column numbers as it is.",
  },
  "reading.rowsByLabel": {
    vi: "Biểu {form}: các dòng mã số {rows} đã mất mã, được nhận ra theo tên chỉ tiêu. Hãy kiểm tra số liệu các dòng đó và giữ nguyên cột mã số của mẫu biểu.",
    en: "Form {form}: the rows {rows} have lost their codes and were recognised by their labels. Check their figures, and keep the template's code column as it is.",
  },
  "reading.columnsByHead": {
    vi: "Biểu {form}: các cột {columns} đã mất số thứ tự, được nhận ra theo tên cột. Hãy kiểm tra số liệu các cột đó và giữ nguyên dòng số thứ tự cột của mẫu biểu.",
    en: "Form {form}: the columns {columns} have lost their numbers and were recognised by their heads. Check their figures, and keep the template's row of column numbers as it is.",
  },
  "reading.formChanged": {
    vi: "Biểu {form} trên trang tính {sheet} đã mất cột mã số, tên chỉ tiêu hoặc dòng số thứ tự cột nên không đọc được; số liệu chưa được tính vào tổng. Hãy chép số liệu vào biểu mẫu đã được cấp.",
    en: "Form {form} on the sheet {sheet} has lost its row codes, labels or row of column numbers and cannot be read; its figures are set aside. Copy them into the form that was handed out.",
  },
  "reading.formMissing": {
    vi: "Tệp không có biểu {form} ({title}). Hãy lấy lại biểu mẫu đã được cấp và điền đủ các biểu.",
    en: "The file has no form {form} ({title}). Take the workbook that was handed out again and fill in all of its forms.",
  },
  "reading.formTwice": {
    vi: "Biểu {form} có ở nhiều trang tính ({sheets}) và không rõ trang nào đúng nên số liệu chưa được tính vào tổng. Hãy chỉ giữ một trang.",
    en: "Form {form} stands on several sheets ({sheets}) and it is unclear which one counts, so its figures are set aside. Keep one sheet only.",
  },
  "reading.copiedForm": {
    vi: "Trang tính {sheets} là bản sao của biểu {form} và không được tính. Hãy xóa bản sao.",
    en: "The sheet {sheets} is a copy of form {form} and is not counted. Delete the copy.",
  },
  "reading.exampleForm": {
    vi: "Trang tính {sheets} là ví dụ hoặc hướng dẫn của biểu {form} nên số liệu ở đó không được tính. Nếu đó là số liệu thật, hãy chép vào biểu {form} đã được cấp; nếu không, hãy xóa trang.",
    en: "The sheet {sheets} is called an example or a guide of form {form}, so its figures are not counted. If they are real, copy them into the form {form} that was handed out; else delete the sheet.",
  },
  "reading.noCell": {
    vi: "{place} ghi “{written}” trong vùng số liệu nhưng không thuộc ô nào của biểu {form}; số liệu chưa được tính vào tổng. Hãy chuyển vào đúng dòng, cột hoặc xóa.",
    en: "{place} holds “{written}” inside the figures' area, but belongs to no cell of form {form}; it is set aside. Move it to its row and column, or delete it.",
  },
  "reading.moreNoCell": {
    vi: "Biểu {form}: còn {count} ô khác có số nhưng không thuộc ô nào của biểu; số liệu chưa được tính vào tổng, xem sổ đối soát. Hãy xóa phần không thuộc biểu.",
    en: "Form {form}: {count} more cells hold numbers that belong to no cell of the form; they are set aside, see the ledger. Delete what is not part of the form.",
  },
  "reading.hiddenSheet": {
    vi: "Trang tính {sheet} của biểu {form} đang bị ẩn; số liệu vẫn được đọc. Hãy cho hiện trang.",
    en: "The sheet {sheet} of form {form} is hidden; its figures are read all the same. Unhide the sheet.",
  },
  "reading.hiddenRows": {
    vi: "Trang tính {sheet}: số ô đã điền nằm ở dòng bị ẩn là {count} (dòng {lines}); các ô đó vẫn được đọc. Hãy cho hiện các dòng đó và kiểm tra số liệu.",
    en: "Sheet {sheet}: cells filled in on hidden rows: {count} (rows {lines}); they are read all the same. Unhide the rows and check the figures.",
  },
  "reading.hiddenColumns": {
    vi: "Trang tính {sheet}: số ô đã điền nằm ở cột bị ẩn là {count} (cột {lines}); các ô đó vẫn được đọc. Hãy cho hiện các cột đó và kiểm tra số liệu.",
    en: "Sheet {sheet}: cells filled in on hidden columns: {count} (columns {lines}); they are read all the same. Unhide the columns and check the figures.",
  },
  "reading.hiddenUnderMerge": {
    vi: "{place} có số liệu “{written}” nằm khuất dưới ô gộp; số liệu chưa được tính vào tổng. Hãy bỏ gộp ô.",
    en: "{place} holds “{written}” hidden under merged cells; it is set aside. Unmerge the cells.",
  },
  "reading.formNotAsked": {
    vi: "{unit} không thuộc diện báo cáo biểu {form} nhưng biểu có số liệu; số liệu chưa được tính vào tổng. Hãy hỏi lại đơn vị.",
    en: "{unit} is not asked to fill form {form}, but it holds figures, which are set aside. Ask the unit.",
  },
  "reading.unitConflict": {
    vi: "Biểu được cấp cho đơn vị mã {issued} nhưng trang Thông tin ghi mã {stated}; lấy theo trang Thông tin. Hãy kiểm tra đơn vị báo cáo.",
    en: "The form was issued to unit {issued}, but its cover states {stated}, which is taken. Check the reporting unit.",
  },
  "reading.periodConflict": {
    vi: "Biểu được cấp cho {issued} nhưng trang Thông tin ghi {stated}; lấy theo trang Thông tin. Hãy kiểm tra kỳ báo cáo.",
    en: "The form was issued for {issued}, but its cover states {stated}, which is taken. Check the reporting period.",
  },
  "reading.nameConflict": {
    vi: "Trang Thông tin ghi mã {code} ({unit}) nhưng tên đơn vị là “{written}”; lấy theo mã. Hãy kiểm tra đơn vị báo cáo.",
    en: "The cover states the code {code} ({unit}), but the name “{written}”; the code is taken. Check the reporting unit.",
  },
  "reading.tierConflict": {
    vi: "Trang Thông tin ghi cấp báo cáo là “{written}”, nhưng theo danh sách {unit} thuộc {tier}; lấy theo danh sách. Hãy kiểm tra tệp có đúng biểu cấp cho đơn vị không, hoặc sửa danh sách đơn vị.",
    en: "The cover states “{written}” as the tier, but by the register {unit} is of {tier}, which is taken. Check whether the workbook is the one issued to the unit, or correct the register.",
  },
  "reading.period": {
    vi: "Trang Thông tin ghi kỳ báo cáo là “{written}”, không đọc được; lấy {issued} của mẫu được cấp. Hãy ghi lại.",
    en: "The cover states “{written}” as the reporting period, which cannot be read; {issued}, for which the form was issued, is taken. Write it again.",
  },
  "reading.fileOfAnother": {
    vi: "Tên tệp “{written}” là của {other}, nhưng trang Thông tin là của {unit}; lấy theo trang Thông tin. Hãy kiểm tra đơn vị báo cáo.",
    en: "The file is called “{written}”, after {other}, but its cover is that of {unit}, which is taken. Check the reporting unit.",
  },
  "reading.folderOfAnother": {
    vi: "Tệp nằm trong thư mục “{written}” của {other}, nhưng trang Thông tin là của {unit}; lấy theo trang Thông tin. Hãy kiểm tra xem tệp có bị gửi hoặc chép nhầm không.",
    en: "The file lies in the folder “{written}” of {other}, but its cover is that of {unit}, which is taken. Check whether it was sent or copied to the wrong place.",
  },
  "reading.sheetOfAnother": {
    vi: "{place}: biểu {form} ghi đơn vị báo cáo là {other}, nhưng trang Thông tin là của {unit}; có thể trang tính được chép từ tệp của đơn vị khác. Hãy kiểm tra số liệu của biểu {form}.",
    en: "{place}: form {form} names {other} as the reporting unit, but the cover is that of {unit}; the sheet was perhaps copied from another unit's workbook. Check the figures of form {form}.",
  },
  "reading.otherProfile": {
    vi: "Biểu được cấp theo hồ sơ địa phương {issued}, không phải {profile}; có thể là tệp mẫu, tệp thử hoặc của tỉnh khác. Hãy kiểm tra trước khi tổng hợp.",
    en: "The form was issued under the profile {issued}, not {profile}; it may be a sample, a trial or another province's. Check it before merging.",
  },
  "reading.revision": {
    vi: "Ô “Số lần nộp lại” ở trang Thông tin ghi “{written}”, không phải số nguyên 0, 1, 2…; tạm coi là 0. Hãy ghi lại.",
    en: "The “Revision” on the cover is “{written}”, not a whole number 0, 1, 2…; it is taken as 0. Write it again.",
  },
  "reading.noMap": {
    vi: "Tệp không còn phần định vị ô kèm theo biểu mẫu; biểu được nhận ra theo mã số và tên chỉ tiêu. Lần sau hãy điền vào đúng tệp đã được cấp.",
    en: "The file has lost the map of cells that came with the template; its forms were recognised by codes and labels. Next time, fill in the very file that was handed out.",
  },
  "reading.oldFormat": {
    vi: "Tệp ở định dạng Excel 97–2003 (.xls); số liệu đã được đọc. Hãy lưu lại thành .xlsx (Lưu thành, loại “Excel Workbook”) trước khi gửi lần sau.",
    en: "The file is in the format of Excel 97–2003 (.xls); its figures were read. Save it as .xlsx (Save As, type “Excel Workbook”) before sending the next one.",
  },
  "reading.linkedFigure": {
    vi: "{cell} có công thức lấy số liệu từ tệp khác; tệp đó không được mở, số liệu được đọc là kết quả lưu lần cuối. Hãy chép ô và dán giá trị (Dán đặc biệt, Giá trị) rồi kiểm tra lại số.",
    en: "{cell} has a formula that takes its figure from another workbook, which is not opened; the result that was last stored is read. Copy the cell, paste it as values (Paste Special, Values), and check the figure.",
  },
  "reading.macros": {
    vi: "Tệp có macro; macro không được chạy, số liệu đã được đọc. Lần sau hãy lưu thành .xlsx (Lưu thành, loại “Excel Workbook”).",
    en: "The file holds macros; they are not run, and its figures were read. Next time, save it as .xlsx (Save As, type “Excel Workbook”).",
  },
  "reading.links": {
    vi: "Tệp có liên kết đến tệp khác; liên kết không được mở. Nếu có số liệu lấy qua liên kết, hãy dán giá trị và ngắt liên kết (Dữ liệu, Sửa liên kết).",
    en: "The file has links to other workbooks, which are not followed. Where figures come by a link, paste them as values and break it (Data, Edit Links).",
  },
  "cause.unitInCell": {
    vi: "Đơn vị tính được gõ chung với số.",
    en: "The unit of measure was typed beside the number.",
  },
  "cause.otherMeasure": {
    vi: "Số được ghi bằng đơn vị tính khác.",
    en: "The figure was written in another unit of measure.",
  },
  "cause.numberAsText": {
    vi: "Số được lưu dạng chữ.",
    en: "The number is stored as text.",
  },
})
