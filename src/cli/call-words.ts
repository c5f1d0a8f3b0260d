import { sentences } from "../../engine/index"

/** What is said of a call that cannot be carried out: one sentence, and what to do. */
export const callWords = sentences({
  "call.noCommand": {
    vi: "Hãy nêu lệnh: {commands}. Xem “bieumau help”.",
    en: "Name a command: {commands}. See “bieumau help”.",
  },
  "call.unknownCommand": {
    vi: "Không có lệnh “{command}”. Các lệnh: {commands}.",
    en: "There is no command “{command}”. Commands: {commands}.",
  },
  "call.unknownOption": {
    vi: "Lệnh “{command}” không có tùy chọn “{option}”. Các tùy chọn: {options}.",
    en: "The command “{command}” has no option “{option}”. Options: {options}.",
  },
  "call.optionTwice": {
    vi: "Tùy chọn “{option}” được nêu nhiều lần; hãy nêu một lần.",
    en: "The option “{option}” is given more than once; give it once.",
  },
  "call.noValue": {
    vi: "Tùy chọn “{option}” cần một giá trị.",
    en: "The option “{option}” needs a value.",
  },
  "call.needlessValue": {
    vi: "Tùy chọn “{option}” không có giá trị.",
    en: "The option “{option}” takes no value.",
  },
  "call.needed": {
    vi: "Lệnh “{command}” cần tùy chọn “{option}”.",
    en: "The command “{command}” needs the option “{option}”.",
  },
  "call.together": {
    vi: "Hãy nêu một trong hai: “{one}” hoặc “{other}”.",
    en: "Give one of the two: “{one}” or “{other}”.",
  },
  "call.onlyWith": {
    vi: "Tùy chọn “{option}” chỉ dùng cùng “{other}”.",
    en: "The option “{option}” is only for use with “{other}”.",
  },
  "call.noPath": {
    vi: "Hãy nêu tệp hoặc thư mục cho lệnh “{command}”.",
    en: "Name a file or folder for the command “{command}”.",
  },
  "call.noSuchPath": {
    vi: "Không tìm thấy tệp hoặc thư mục “{path}”.",
    en: "There is no file or folder “{path}”.",
  },
  "call.notAReport": {
    vi: "“{path}” không phải báo cáo do bieumau soạn, hoặc phần ghi nguồn số liệu đã mất khi lưu bằng chương trình khác; hãy dùng tệp .docx mà lệnh “merge” đã ghi.",
    en: "“{path}” is no report drafted by bieumau, or a program saved it without what its figures are bound to; use the .docx that “merge” wrote.",
  },
  "call.noWorkbook": {
    vi: "Không tìm thấy biểu tổng hợp “{path}”; hãy nêu bằng --workbook.",
    en: "There is no provincial workbook “{path}”; name it with --workbook.",
  },
  "call.notAFolder": {
    vi: "“{path}” không phải thư mục. Lệnh “{command}” cần thư mục chứa các bản nộp.",
    en: "“{path}” is not a folder. The command “{command}” needs the folder of submissions.",
  },
  "call.noFiles": {
    vi: "Không có bản nộp nào trong “{path}”.",
    en: "There is no submission in “{path}”.",
  },
  "call.noUnits": {
    vi: "Không có đơn vị nào phải báo cáo {period} theo hồ sơ “{profile}”.",
    en: "No unit of the profile “{profile}” has to report for {period}.",
  },
  "call.noParent": {
    vi: "Không có đơn vị cấp dưới nào của “{unit}” trong danh sách của hồ sơ “{profile}”; hãy nêu mã một đơn vị có đơn vị cấp dưới.",
    en: "No unit of the profile “{profile}” reports under “{unit}”; name the code of a unit that has units below it.",
  },
  "call.noneTaken": {
    vi: "Không có tệp hợp lệ nào trong “{path}” nên không rõ kỳ báo cáo; hãy chạy “bieumau check” để xem lý do, hoặc nêu {option}.",
    en: "Every file in “{path}” was rejected, so the period is unknown; “bieumau check” says why, or give {option}.",
  },
  "call.notAFile": {
    vi: "“{path}” không phải tệp. Lệnh “{command}” cần một tệp.",
    en: "“{path}” is not a file. The command “{command}” needs one file.",
  },
  "call.onePath": {
    vi: "Lệnh “{command}” chỉ nhận một tệp.",
    en: "The command “{command}” takes one file.",
  },
  "call.noPaths": {
    vi: "Lệnh “{command}” không nhận tệp “{path}”.",
    en: "The command “{command}” takes no file such as “{path}”.",
  },
  "call.jobs": {
    vi: "--jobs phải là số từ 1 đến 99, không phải “{value}”.",
    en: "--jobs must be a number from 1 to 99, not “{value}”.",
  },
  "call.language": {
    vi: "Ngôn ngữ “{value}” không có; hãy chọn vi hoặc en.",
    en: "There is no language “{value}”; choose vi or en.",
  },
  "call.year": {
    vi: "“{value}” không phải năm báo cáo; hãy ghi bốn chữ số từ 1901 đến 2099, như 2018.",
    en: "“{value}” is not a reporting year; write four digits from 1901 to 2099, such as 2018.",
  },
  "call.period": {
    vi: "“{value}” không phải kỳ báo cáo; hãy ghi năm như 2018, quý như 2018-Q2 hoặc tháng như 2018-M03.",
    en: "“{value}” is not a reporting period; write a year such as 2018, a quarter such as 2018-Q2 or a month such as 2018-M03.",
  },
  "call.by.year": {
    vi: "Bộ biểu “{pack}” báo cáo theo năm, không có kỳ “{value}”; hãy nêu năm, như --year 2018.",
    en: "The pack “{pack}” reports by year and has no period “{value}”; give a year, as in --year 2018.",
  },
  "call.by.quarter": {
    vi: "Bộ biểu “{pack}” báo cáo theo quý, không có kỳ “{value}”; hãy nêu quý, như --period 2018-Q2.",
    en: "The pack “{pack}” reports by quarter and has no period “{value}”; give a quarter, as in --period 2018-Q2.",
  },
  "call.by.month": {
    vi: "Bộ biểu “{pack}” báo cáo theo tháng, không có kỳ “{value}”; hãy nêu tháng, như --period 2018-M03.",
    en: "The pack “{pack}” reports by month and has no period “{value}”; give a month, as in --period 2018-M03.",
  },
  "call.day": {
    vi: "“{value}” không phải ngày; hãy ghi dạng NĂM-THÁNG-NGÀY, như 2019-02-10.",
    en: "“{value}” is not a day; write YEAR-MONTH-DAY such as 2019-02-10.",
  },
  "call.unknownPack": {
    vi: "Không có bộ biểu “{pack}”. Bộ biểu sẵn có: {packs}; hoặc nêu thư mục chứa pack.json.",
    en: "There is no pack “{pack}”. Packs at hand: {packs}; or name a folder that holds pack.json.",
  },
  "call.unknownProfile": {
    vi: "Không có hồ sơ địa phương “{profile}”. Hồ sơ sẵn có: {profiles}; hoặc nêu tệp .json.",
    en: "There is no profile “{profile}”. Profiles at hand: {profiles}; or name a .json file.",
  },
  "call.whichProfile": {
    vi: "Không rõ dùng hồ sơ địa phương nào ({profiles}); hãy nêu --profile.",
    en: "It is unclear which profile to use ({profiles}); give --profile.",
  },
  "call.badJson": {
    vi: "Tệp “{path}” không phải JSON đúng: {reason}.",
    en: "The file “{path}” is not valid JSON: {reason}.",
  },
  "call.unknownUnit": {
    vi: "Không có đơn vị mã “{unit}” báo cáo {period} trong hồ sơ “{profile}”. Các mã: {units}.",
    en: "No unit “{unit}” reports for {period} in the profile “{profile}”. Codes: {units}.",
  },
  "call.whichPeriod": {
    vi: "Các bản nộp thuộc nhiều kỳ báo cáo ({periods}); hãy nêu {option}.",
    en: "The submissions are of several periods ({periods}); give {option}.",
  },
  "call.notTaken": {
    vi: "Không đọc được “{path}”: {reason}",
    en: "“{path}” cannot be read: {reason}",
  },
  "call.exists": {
    vi: "“{path}” đã có và có thể đã được điền; không ghi gì. Hãy chọn tên khác, hoặc thêm --overwrite để thay.",
    en: "“{path}” exists and may be filled in; nothing was written. Choose another name, or add --overwrite to replace it.",
  },
  "call.profileExists": {
    vi: "“{path}” đã có; không ghi gì. Hãy chọn tên khác, hoặc thêm --overwrite để thay.",
    en: "“{path}” exists; nothing was written. Choose another name, or add --overwrite to replace it.",
  },
  "call.notJson": {
    vi: "“{path}” không có đuôi .json; hồ sơ địa phương là tệp .json.",
    en: "“{path}” does not end in .json; a profile is a .json file.",
  },
  "call.format": {
    vi: "Không có định dạng kết quả “{value}”; hãy chọn một trong: {formats}.",
    en: "There is no format “{value}” of results; choose one of: {formats}.",
  },
  "call.formatNeedsDay": {
    vi: "Định dạng “{value}” phải ghi ngày kiểm tra; hãy nêu --today, như --today 2019-02-20.",
    en: "The format “{value}” states the day of the check; give --today, as in --today 2019-02-20.",
  },
  "call.formatWithoutDay": {
    vi: "Chỉ các định dạng {formats} có ghi ngày kiểm tra; hãy nêu một định dạng ấy bằng --format, hoặc bỏ --today.",
    en: "Only the formats {formats} state the day of the check; name one of them by --format, or leave --today out.",
  },
  "call.outputIsFolder": {
    vi: "“{path}” là thư mục; hãy nêu tên tệp để ghi kết quả.",
    en: "“{path}” is a folder; name a file to write to.",
  },
  "call.outputAmongInputs": {
    vi: "“{path}” nằm trong những gì đang được kiểm tra; không ghi gì. Hãy chọn chỗ khác cho kết quả.",
    en: "“{path}” lies among what is being checked; nothing was written. Choose another place for the results.",
  },
  "call.notXlsx": {
    vi: "“{path}” không có đuôi .xlsx nên Excel không mở được; hãy đặt tên tệp có đuôi .xlsx.",
    en: "“{path}” does not end in .xlsx, so Excel would not open it; give a file name that ends in .xlsx.",
  },
  "call.outputIsFile": {
    vi: "“{path}” là tệp, không phải thư mục; hãy nêu thư mục để ghi kết quả.",
    en: "“{path}” is a file, not a folder; name a folder to write to.",
  },
  "call.cannotWrite": {
    vi: "Không ghi được “{path}” ({reason}). Nếu tệp đang mở trong Excel, hãy đóng lại; tệp cũ còn nguyên.",
    en: "“{path}” cannot be written ({reason}). If it is open in Excel, close it; the old file is untouched.",
  },
  "call.diskFull": {
    vi: "Đĩa đã đầy ({reason}) nên không ghi được “{path}”; tệp cũ còn nguyên. Hãy giải phóng chỗ trên đĩa, hoặc chọn thư mục ở đĩa khác, rồi chạy lại.",
    en: "The disk is full ({reason}), so “{path}” cannot be written; the old file is untouched. Make room, or choose a folder on another disk, and run this again.",
  },
  "call.readOnly": {
    vi: "Thư mục không cho ghi “{path}” ({reason}); tệp cũ còn nguyên. Hãy chọn thư mục khác, hoặc nhờ người quản trị cấp quyền ghi.",
    en: "The folder does not let “{path}” be written ({reason}); the old file is untouched. Choose another folder, or ask for the right to write there.",
  },
  "call.notReplaced": {
    vi: "Không thay được “{path}” ({reason}) nên không thay tệp nào; mọi tệp kết quả cũ còn nguyên. Nếu tệp đang mở trong Excel hoặc Word, hãy đóng lại rồi chạy lại.",
    en: "“{path}” cannot be replaced ({reason}), so no file was; all old results are untouched. If it is open in Excel or Word, close it and run this again.",
  },
  "call.mixed": {
    vi: "Không thay được “{path}” ({reason}), và không trả lại được tệp cũ của: {files}. Kết quả trong thư mục là của hai lần tổng hợp, đừng dùng; hãy đóng các tệp ấy rồi chạy lại.",
    en: "“{path}” cannot be replaced ({reason}), and the old files cannot be put back of: {files}. The results in the folder are of two merges and not to be used; close those files and run this again.",
  },
  "call.merging": {
    vi: "Một lần tổng hợp khác đang ghi vào “{path}” (tiến trình {pid}); không ghi gì. Hãy đợi lần đó xong rồi chạy lại; nếu biết chắc không còn lần nào đang chạy, hãy xóa “{lock}” trước.",
    en: "Another merge is writing to “{path}” (process {pid}); nothing was written. Wait for it to end and run this again; if you are sure that none is running, delete “{lock}” first.",
  },
  "call.mergeStopped": {
    vi: "Lần tổng hợp trước vào “{path}” đã bị ngắt giữa chừng (tiến trình {pid} không còn chạy); không ghi gì. Hãy xóa “{lock}” rồi chạy lại: những tệp đã đọc thì không đọc lại.",
    en: "The last merge into “{path}” was cut off (process {pid} is no more); nothing was written. Delete “{lock}” and run this again: what it has read is not read again.",
  },
  "call.mergeStoppedPlacing": {
    vi: "Lần tổng hợp trước vào “{path}” đã bị ngắt đúng lúc thay tệp (tiến trình {pid} không còn chạy); không ghi gì. Các kết quả đang có có thể thuộc hai lần khác nhau, đừng dùng; hãy xóa “{lock}” rồi chạy lại.",
    en: "The last merge into “{path}” was cut off while it replaced files (process {pid} is no more); nothing was written. The results that are there may be of two merges and are not to be used; delete “{lock}” and run this again.",
  },
  "call.mergeElsewhere": {
    vi: "Máy “{host}” đã bắt đầu một lần tổng hợp vào “{path}” (tiến trình {pid}); không ghi gì. Hãy đợi lần đó xong; nếu trên máy đó không còn chạy, hãy xóa “{lock}” rồi chạy lại.",
    en: "The machine “{host}” has begun a merge into “{path}” (process {pid}); nothing was written. Wait for it to end; if it runs there no more, delete “{lock}” and run this again.",
  },
  "call.mergeUnknown": {
    vi: "Có tệp khóa “{lock}” nhưng không rõ của lần tổng hợp nào; không ghi gì. Hãy đợi một lát; nếu biết chắc không còn lần nào đang chạy, hãy xóa tệp ấy rồi chạy lại.",
    en: "There is a lock “{lock}”, but of which merge is unclear; nothing was written. Wait a moment; if you are sure that none is running, delete it and run this again.",
  },
  "call.unaccounted": {
    vi: "Có {count} số liệu không đối soát được giữa sổ đối soát và tổng hợp; không ghi kết quả. Đây là lỗi của chương trình, hãy báo lại.",
    en: "{count} figures cannot be accounted for between the ledger and the totals; nothing was written. This is a bug of the program: report it.",
  },

  "call.previousNotTaken": {
    vi: "Tệp kỳ trước “{file}” không dùng được: {reason} Không ghi gì.",
    en: "The last report “{file}” cannot be used: {reason} Nothing was written.",
  },
  "call.previousUnit": {
    vi: "Tệp kỳ trước “{file}” là của đơn vị mã {stated}, không phải {unit}. Không ghi gì.",
    en: "The last report “{file}” is of the unit {stated}, not {unit}. Nothing was written.",
  },
  "call.noSampling": {
    vi: "Bộ biểu “{pack}” không có tệp sampling.json nên không tạo được dữ liệu thử.",
    en: "The pack “{pack}” has no sampling.json, so no made-up province can be drawn.",
  },
  "call.count": {
    vi: "“{value}” không dùng được cho {option}; hãy ghi số nguyên từ 1 đến {most}.",
    en: "“{value}” is no value for {option}; write a whole number from 1 to {most}.",
  },
  "call.rate": {
    vi: "“{value}” không dùng được cho {option}; hãy ghi tỷ lệ từ 0 đến 1, như 0.02.",
    en: "“{value}” is no value for {option}; write a share from 0 to 1 such as 0.02.",
  },
  "call.port": {
    vi: "“{value}” không phải cổng; hãy ghi số từ 1 đến 65535, như --port 3080, hoặc 0 để máy tự chọn.",
    en: "“{value}” is no port; write a number from 1 to 65535 as in --port 3080, or 0 for any that is free.",
  },
  "call.portTaken": {
    vi: "Cổng {port} đang có chương trình khác dùng; hãy chọn cổng khác, như --port 3081, hoặc --port 0 để máy tự chọn.",
    en: "The port {port} is taken by another program; choose another one as in --port 3081, or --port 0 for any that is free.",
  },
  "call.noPort": {
    vi: "Máy không cho mở cổng {port} ({reason}); hãy chọn cổng khác, như --port 3080.",
    en: "This machine does not let the port {port} be opened ({reason}); choose another one as in --port 3080.",
  },
  "call.noPane": {
    vi: "Chưa dựng trang biểu mẫu trong “{path}”; hãy chạy “npm run build:pane” trước.",
    en: "The page is not built in “{path}” yet; run “npm run build:pane” first.",
  },
  "call.notEmpty": {
    vi: "Thư mục “{path}” đã có tệp; không ghi gì. Hãy chọn thư mục khác, hoặc thêm --overwrite để thay các tệp trùng tên.",
    en: "The folder “{path}” is not empty; nothing was written. Choose another one, or add --overwrite to replace files of the same names.",
  },
})
