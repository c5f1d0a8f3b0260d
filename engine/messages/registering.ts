import { sentences } from "./message"

/** What is said of a list of units: why a row is not understood, and what was taken with a doubt. */
export const registeringSentences = sentences({
  "registering.noHeader": {
    vi: "Trang “{sheet}” không có dòng tiêu đề nào có cột tên đơn vị nên không đọc được. Hãy thêm dòng tiêu đề (STT, Tên đơn vị, Mã, Cấp), hoặc bỏ trang này khỏi danh sách.",
    en: "Sheet “{sheet}” has no header row with a column of names, so it cannot be read. Add a header row (STT, Tên đơn vị, Mã, Cấp), or take the sheet out of the list.",
  },
  "registering.noName": {
    vi: "Dòng có nội dung nhưng cột {column} không ghi tên đơn vị. Hãy ghi tên, hoặc xóa dòng.",
    en: "The row holds something, but column {column} has no name of a unit. Write the name, or delete the row.",
  },
  "registering.badName": {
    vi: "Cột tên ghi “{written}”, không phải tên bằng chữ. Hãy gõ tên đơn vị.",
    en: "The column of names holds “{written}”, which is not a name in words. Type the unit's name.",
  },
  "registering.unknownHeading": {
    vi: "Tên nhóm “{written}” không ứng với cấp nào của hồ sơ ({tiers}). Hãy sửa tên nhóm, ghi cột Cấp cho từng đơn vị, hoặc thêm cách gọi này vào spellings của một cấp trong hồ sơ.",
    en: "The heading “{written}” is no tier of the profile ({tiers}). Change the heading, give every unit its tier in a column Cấp, or add this wording to the spellings of a tier of the profile.",
  },
  "registering.severalTiers": {
    vi: "Chữ “{written}” nói đến nhiều cấp ({tiers}) nên không rõ là cấp nào. Hãy tách mỗi cấp một nhóm, hoặc ghi cột Cấp cho từng đơn vị.",
    en: "The text “{written}” speaks of several tiers ({tiers}), so it is unclear which is meant. Make a section for each, or give every unit its tier in a column Cấp.",
  },
  "registering.headingOrUnit": {
    vi: "Dòng “{written}” có thể là tên nhóm, cũng có thể là đơn vị thiếu mã và số thứ tự. Nếu là đơn vị, hãy ghi mã hoặc số thứ tự; nếu là nhóm, hãy đánh số I, II hoặc A, B và dùng tên cấp.",
    en: "The row “{written}” may head a section, or be a unit without code and number. If it is a unit, write its code or number; if it is a heading, number it I, II or A, B and use the name of a tier.",
  },
  "registering.unknownTier": {
    vi: "Cấp “{written}” không có trong hồ sơ ({tiers}). Hãy sửa ô này, hoặc thêm cách gọi này vào spellings của một cấp trong hồ sơ.",
    en: "There is no tier “{written}” in the profile ({tiers}). Change the cell, or add this wording to the spellings of a tier of the profile.",
  },
  "registering.noTier": {
    vi: "Không có gì cho biết “{written}” thuộc cấp nào ({tiers}). Hãy ghi cột Cấp, hoặc đặt đơn vị dưới một nhóm mang tên cấp.",
    en: "Nothing says of which tier “{written}” is ({tiers}). Write it in a column Cấp, or put the unit under a heading that names a tier.",
  },
  "registering.badCode": {
    vi: "Mã “{written}” không dùng được. Hãy ghi mã dạng chữ (Text): chữ cái không dấu, chữ số, dấu chấm, gạch nối, nhiều nhất 40 ký tự, như 00123 hoặc H62.10.",
    en: "The code “{written}” cannot be used. Write it as text: letters without marks, digits, points, hyphens, 40 characters at most, such as 00123 or H62.10.",
  },
  "registering.codeTaken": {
    vi: "Mã “{code}” ghi cho nhiều đơn vị khác nhau ({rows}) nên không rõ là của đơn vị nào. Hãy ghi mã riêng cho từng đơn vị.",
    en: "The code “{code}” stands beside different units ({rows}), so it is unclear whose it is. Give every unit a code of its own.",
  },
  "registering.repeated": {
    vi: "Đơn vị “{written}” đã có trong danh sách ({rows}). Hãy xóa dòng thừa; nếu là đơn vị khác, hãy ghi mã riêng.",
    en: "The unit “{written}” is in the list already ({rows}). Delete the row; if it is another unit, give it a code of its own.",
  },
  "registering.badYear": {
    vi: "Cột {column} ghi “{written}”, không phải một năm. Hãy ghi năm bằng bốn chữ số như 2025; không giới hạn thì để trống.",
    en: "Column {column} holds “{written}”, which is not a year. Write four digits such as 2025; leave it blank where there is no limit.",
  },
  "registering.backwards": {
    vi: "Năm cuối ({to}) trước năm đầu ({from}). Hãy sửa một trong hai.",
    en: "The last year ({to}) is before the first ({from}). Correct one of them.",
  },
  "registering.circular": {
    vi: "Đơn vị “{written}” trực thuộc chính nó, qua các đơn vị cấp trên ghi trong danh sách. Hãy sửa cột đơn vị chủ quản.",
    en: "The unit “{written}” stands below itself, through the parents that the list gives. Correct the column of parents.",
  },

  "registering.padded": {
    vi: "Mã của “{unit}” lưu dạng số {written}; các mã khác cùng cấp có {digits} chữ số nên lấy {code}, coi như Excel đã bỏ số 0 ở đầu. Nếu mã đúng là {written}, hãy ghi lại dạng chữ (Text).",
    en: "The code of “{unit}” is stored as the number {written}; other codes of its tier have {digits} digits, so {code} is taken, as if Excel had dropped the zeros. If {written} is right, write it as text.",
  },
  "registering.shownCode": {
    vi: "Mã của “{unit}” lưu dạng số {written}, hiện ra là {code}; lấy {code}.",
    en: "The code of “{unit}” is stored as the number {written} and shown as {code}; {code} is taken.",
  },
  "registering.codeLengths": {
    vi: "{tier}: mã lưu dạng số có độ dài khác nhau ({codes}); lấy nguyên như đang ghi. Nếu Excel đã bỏ số 0 ở đầu, hãy ghi lại dạng chữ (Text).",
    en: "{tier}: codes stored as numbers differ in length ({codes}) and are taken as they stand. If Excel has dropped zeros, write them as text.",
  },
  "registering.suggestedCode": {
    vi: "Đơn vị “{unit}” không có mã trong danh sách; mã do chương trình đặt: {code}. Hãy ghi mã chính thức vào danh sách nếu có.",
    en: "The unit “{unit}” has no code in the list; the program has made one: {code}. Write the official code into the list if there is one.",
  },
  "registering.decoded": {
    vi: "Chữ “{written}” gõ bằng bảng mã cũ {encoding}, được hiểu là “{text}”.",
    en: "The text “{written}” is typed in the old encoding {encoding}, taken as “{text}”.",
  },
  "registering.tierFromHeading": {
    vi: "Nhóm “{written}” được hiểu là {tier}.",
    en: "The heading “{written}” is taken as {tier}.",
  },
  "registering.tierFromSheet": {
    vi: "Trang “{written}” được hiểu là {tier}.",
    en: "The sheet “{written}” is taken as {tier}.",
  },
  "registering.tierFromTitle": {
    vi: "Theo tiêu đề “{written}”, các đơn vị không ghi cấp được hiểu là {tier}.",
    en: "By the title “{written}”, units without a tier of their own are taken as {tier}.",
  },
  "registering.tierFromName": {
    vi: "Danh sách không ghi cấp của “{unit}”; theo tên gọi, tạm xếp vào {tier}. Nếu không đúng, hãy ghi cột Cấp.",
    en: "The list gives no tier for “{unit}”; by its name it is put under {tier}. If that is wrong, write the tier in a column Cấp.",
  },
  "registering.tierConflict": {
    vi: "Đơn vị “{unit}” được xếp vào {tier} theo danh sách, nhưng tên gọi giống {other}. Nếu không đúng, hãy ghi cột Cấp.",
    en: "The unit “{unit}” is put under {tier}, as the list says, but its name looks like {other}. If that is wrong, write the tier in a column Cấp.",
  },
  "registering.tierBelow": {
    vi: "Đơn vị “{unit}” trực thuộc “{parent}” và được xếp cùng nhóm {tier}, như danh sách ghi. Nếu thuộc cấp khác, hãy ghi cột Cấp.",
    en: "The unit “{unit}” stands below “{parent}” and is put under {tier} with it, as the list has it. If it is of another tier, write that in a column Cấp.",
  },
  "registering.noSuchParent": {
    vi: "Đơn vị chủ quản “{written}” của “{unit}” không có trong danh sách nên không ghi vào hồ sơ.",
    en: "The parent “{written}” of “{unit}” is not in the list and is left out of the profile.",
  },
  "registering.severalParents": {
    vi: "Đơn vị chủ quản “{written}” của “{unit}” có thể là nhiều đơn vị ({codes}) nên không ghi vào hồ sơ. Hãy ghi mã đơn vị chủ quản.",
    en: "The parent “{written}” of “{unit}” can be several units ({codes}) and is left out of the profile. Write the parent's code.",
  },
  "registering.noSuchWhole": {
    vi: "Báo cáo của “{unit}” được ghi là tổng hợp vào “{written}”, nhưng trong danh sách không có đơn vị này; “{unit}” được coi là báo cáo riêng. Hãy ghi mã đơn vị.",
    en: "The report of “{unit}” is to be combined into that of “{written}”, which is not in the list; “{unit}” is taken to report for itself. Write the unit's code.",
  },
  "registering.severalWholes": {
    vi: "Báo cáo của “{unit}” được ghi là tổng hợp vào “{written}”, có thể là nhiều đơn vị ({codes}); “{unit}” được coi là báo cáo riêng. Hãy ghi mã đơn vị.",
    en: "The report of “{unit}” is to be combined into that of “{written}”, which can be several units ({codes}); “{unit}” is taken to report for itself. Write the unit's code.",
  },
  "registering.wholeIsPart": {
    vi: "Báo cáo của “{unit}” được ghi là tổng hợp vào “{written}”, mà đơn vị này lại tổng hợp vào đơn vị khác; “{unit}” được coi là báo cáo riêng. Hãy ghi đơn vị có báo cáo nộp lên.",
    en: "The report of “{unit}” is to be combined into that of “{written}”, which is itself combined into another one's; “{unit}” is taken to report for itself. Write the unit whose report is handed in.",
  },
  "registering.wholeLacksForms": {
    vi: "Báo cáo của “{unit}” được ghi là tổng hợp vào “{written}”, nhưng cấp của đơn vị này không báo cáo các biểu {forms}; “{unit}” được coi là báo cáo riêng. Hãy sửa cột Cấp.",
    en: "The report of “{unit}” is to be combined into that of “{written}”, whose tier is not asked for the forms {forms}; “{unit}” is taken to report for itself. Correct the tier.",
  },
  "registering.parentNotUnderstood": {
    vi: "Đơn vị “{unit}” trực thuộc “{written}”, một dòng không hiểu được, nên không ghi đơn vị chủ quản vào hồ sơ.",
    en: "The unit “{unit}” stands below “{written}”, a row that is not understood, so its parent is left out of the profile.",
  },
  "registering.sameName": {
    vi: "Nhiều đơn vị cùng gọi là “{written}” ({codes}): tệp nộp không ghi mã sẽ không rõ là của đơn vị nào.",
    en: "Several units are called “{written}” ({codes}): a workbook without a code cannot be told to be of one of them.",
  },
  "registering.note": {
    vi: "Ghi chú của “{unit}”: “{written}”. Ghi chú không được suy diễn: nếu đơn vị thôi hoặc bắt đầu báo cáo, hãy ghi cột Từ năm, Đến năm.",
    en: "Note of “{unit}”: “{written}”. Notes are not interpreted: if the unit ceases or begins to report, write the columns Từ năm, Đến năm.",
  },
  "registering.ignoredColumn": {
    vi: "Cột {column} “{written}” không được dùng: hồ sơ không có mục này.",
    en: "Column {column} “{written}” is not used: a profile has nothing of the kind.",
  },
  "registering.secondColumn": {
    vi: "Cột {column} “{written}” không được dùng: cột {other} “{first}” đứng trước và cùng loại.",
    en: "Column {column} “{written}” is not used: column {other} “{first}” stands before it and is of the same kind.",
  },
  "registering.untitledColumn": {
    vi: "Cột {column} không có tiêu đề nên không được dùng (có nội dung ở {count} dòng).",
    en: "Column {column} has no heading and is not used (rows with something in it: {count}).",
  },
  "registering.covered": {
    vi: "Ô này bị ô gộp che nên Excel không hiện “{written}”; không được dùng.",
    en: "This cell lies under a merged one, so Excel does not show “{written}”; it is not used.",
  },
  "registering.hiddenSheet": {
    vi: "Trang “{sheet}” đang ẩn nên không được đọc. Nếu có đơn vị ở đó, hãy bỏ ẩn trang.",
    en: "Sheet “{sheet}” is hidden and was not read. Unhide it if units stand there.",
  },
  "registering.closing": {
    vi: "Từ “{written}” trở xuống ({count} dòng) được coi là phần ký, không phải đơn vị.",
    en: "From “{written}” on ({count} rows) the sheet is taken as the signature block, not as units.",
  },
})
