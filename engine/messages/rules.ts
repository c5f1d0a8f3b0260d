import { sentences } from "./message"

/** What rules say when they fail or cannot be judged. `{cell}` and `{cells}` are named by label, code and address. */
export const ruleSentences = sentences({
  "rule.undecided": {
    vi: "Chưa kiểm được {cell}: {unknown} còn trống hoặc không đọc được thành số.",
    en: "{cell} cannot be checked yet: blank or not readable as a number: {unknown}.",
  },
  "rule.dividedByZero": {
    vi: "Chưa kiểm được {cell}: quy tắc chia cho {cells}, mà số chia đang bằng 0. Hãy kiểm tra lại các số liệu này.",
    en: "{cell} cannot be checked yet: the rule divides by {cells}, which comes to 0. Check these figures.",
  },
  "report.sparse": {
    vi: "Báo cáo còn sơ sài: mới điền {filled} trên {required} ô bắt buộc, chưa đến {least}%. Hãy điền tiếp các ô còn trống; nếu không có số liệu thì ghi 0.",
    en: "The report is sparse: filled cells {filled} of {required} required, less than {least}%. Fill in the cells that are blank; write 0 where there is none.",
  },
  "form.notReported": {
    vi: "Biểu {form} ({title}) chưa báo cáo: không có ô nào được điền. Hãy điền biểu, hoặc đánh dấu “Không phát sinh” ở trang Thông tin.",
    en: "Form {form} ({title}) is not reported: none of its cells is filled. Fill it in, or mark it as a nil return on the cover.",
  },
  "required.blank": {
    vi: "{cell} chưa có số liệu. Hãy ghi số; nếu không có thì ghi 0.",
    en: "{cell} has no figure. Write the figure; write 0 where there is none.",
  },
  "form.includesBelow": {
    vi: "Biểu {form}: số liệu của {unit} có vẻ đã gồm cả số liệu của {others}, đơn vị trực thuộc có báo cáo riêng, nên bị tính hai lần: ô nào cũng không nhỏ hơn, và {count} ô khớp đúng ({cells}). Hãy hỏi {unit}: nếu đã gồm thì đề nghị nộp lại không gồm đơn vị trực thuộc, hoặc ghi quyết định “loại” tệp của {others}.",
    en: "Form {form}: the figures of {unit} look as if they include those of {others}, which reports below it and for itself, so that they count twice: no cell is smaller, and cells that fit exactly are {count} ({cells}). Ask {unit}: if they are included, have it report without them, or decide “exclude” for the file of {others}.",
  },
  "form.severalNotReported": {
    vi: "{count} biểu chưa báo cáo, không có ô nào được điền: {forms}. Hãy điền các biểu này, hoặc đánh dấu “Không phát sinh” ở trang Thông tin.",
    en: "Forms not reported, none of their cells filled: {count} ({forms}). Fill them in, or mark them as nil returns on the cover.",
  },
  "form.blankCells": {
    vi: "Biểu {form}: {count} ô bắt buộc chưa có số liệu: {cells}. Hãy ghi số; nếu không có thì ghi 0.",
    en: "Form {form}: required cells without a figure: {count} ({cells}). Write the figures; write 0 where there is none.",
  },
  "form.thousandsAsDecimals": {
    vi: "Biểu {form}: {count} ô có nhiều chữ số thập phân hơn chỉ tiêu cho phép: {cells}. Có thể đã gõ dấu chấm ngăn cách hàng nghìn trong Excel đặt theo kiểu Anh - Mỹ. Nếu đúng, hãy gõ lại các số này không có dấu ngăn cách.",
    en: "Form {form}: cells with more decimals than their indicator allows: {count} ({cells}). A point between thousands was perhaps typed into an Excel set to English. If so, type these figures again without a separator.",
  },
  "form.undecidedCells": {
    vi: "Biểu {form}: chưa kiểm được {count} ô ({cells}) vì còn trống hoặc không đọc được thành số: {unknown}.",
    en: "Form {form}: cells that cannot be checked yet: {count} ({cells}), because blank or not readable as a number: {unknown}.",
  },
  "number.negative": {
    vi: "{cell} ghi số âm {stated}; chỉ tiêu này không thể nhỏ hơn 0. Hãy ghi lại.",
    en: "{cell} states {stated}; this indicator cannot be below 0. Write it again.",
  },
  "number.notWhole": {
    vi: "{cell} ghi {stated}; chỉ tiêu này tính bằng số nguyên. Hãy xem lại dấu chấm, dấu phẩy.",
    en: "{cell} states {stated}; this indicator is counted in whole numbers. Look at the decimal and thousands marks.",
  },
  "cause.thousandsAsDecimals": {
    vi: "Có thể đã gõ dấu chấm ngăn cách hàng nghìn ({meant}) trong Excel đặt theo kiểu Anh - Mỹ, nên Excel hiểu thành {stored}. Nếu đúng, hãy gõ lại số không có dấu ngăn cách.",
    en: "{meant} was perhaps typed with a point between thousands into an Excel set to English, which took it for {stored}. If so, type it again without a separator.",
  },
  "number.decimals": {
    vi: "{cell} ghi {stated}; chỉ tiêu này có nhiều nhất {places} chữ số thập phân. Hãy xem lại dấu chấm, dấu phẩy.",
    en: "{cell} states {stated}; decimals allowed for this indicator: {places}. Look at the decimal and thousands marks.",
  },
  "balance.off": {
    vi: "{cell} ghi {stated}, nhưng cộng {parts} được {sum} (lệch {difference}). Hãy kiểm tra lại số tổng và từng số thành phần.",
    en: "{cell} states {stated}, but {parts} add up to {sum} (off by {difference}). Check the total and each of its parts.",
  },
  "balance.computed": {
    vi: "{cell} ghi {stated}, nhưng tính {parts} được {sum} (lệch {difference}). Hãy kiểm tra lại số ghi và từng số thành phần.",
    en: "{cell} states {stated}, but {parts} comes to {sum} (off by {difference}). Check what is stated and each of its parts.",
  },
  "balance.over": {
    vi: "{cell} ghi {stated}, lớn hơn {sum} tính từ {parts} (quá {difference}). Hãy kiểm tra lại số ghi và từng số thành phần.",
    en: "{cell} states {stated}, above {sum}, which is {parts} (over by {difference}). Check what is stated and each of its parts.",
  },
  "compare.equal": {
    vi: "{cell} ghi {left}, phải bằng {right} của {other}. Hãy kiểm tra lại cả hai số.",
    en: "{cell} states {left}; it must equal {right} of {other}. Check both figures.",
  },
  "compare.unequal": {
    vi: "{cell} ghi {left}, không được bằng {right} của {other}. Hãy kiểm tra lại cả hai số.",
    en: "{cell} states {left}; it must differ from {right} of {other}. Check both figures.",
  },
  "compare.below": {
    vi: "{cell} ghi {left}, phải nhỏ hơn {right} của {other}. Hãy kiểm tra lại cả hai số.",
    en: "{cell} states {left}; it must be below {right} of {other}. Check both figures.",
  },
  "compare.atMost": {
    vi: "{cell} ghi {left}, không được lớn hơn {right} của {other}. Hãy kiểm tra lại cả hai số.",
    en: "{cell} states {left}; it cannot exceed {right} of {other}. Check both figures.",
  },
  "compare.above": {
    vi: "{cell} ghi {left}, phải lớn hơn {right} của {other}. Hãy kiểm tra lại cả hai số.",
    en: "{cell} states {left}; it must be above {right} of {other}. Check both figures.",
  },
  "compare.atLeast": {
    vi: "{cell} ghi {left}, không được nhỏ hơn {right} của {other}. Hãy kiểm tra lại cả hai số.",
    en: "{cell} states {left}; it cannot be below {right} of {other}. Check both figures.",
  },
  "range.below": {
    vi: "{cell} ghi {stated}, nhỏ hơn {minimum}. Hãy kiểm tra lại hoặc giải trình.",
    en: "{cell} states {stated}, below {minimum}. Check it or explain it.",
  },
  "range.above": {
    vi: "{cell} ghi {stated}, lớn hơn {maximum}. Hãy kiểm tra lại hoặc giải trình.",
    en: "{cell} states {stated}, above {maximum}. Check it or explain it.",
  },
  "ratio.outside": {
    vi: "{cell} ghi {numerator}, {other} ghi {denominator}: tỷ lệ nằm ngoài khoảng {minimum} đến {maximum}. Hãy kiểm tra lại hoặc giải trình.",
    en: "{cell} states {numerator}, {other} states {denominator}: the ratio is outside {minimum} to {maximum}. Check it or explain it.",
  },
  "together.alone": {
    vi: "{cell} ghi {stated} nhưng {other} ghi {beside}; hai chỉ tiêu này phải cùng lớn hơn 0 hoặc cùng bằng 0. Hãy kiểm tra lại cả hai số.",
    en: "{cell} states {stated}, but {other} states {beside}; both must be above 0, or both 0. Check both figures.",
  },
  "implies.alone": {
    vi: "{cell} ghi {stated} nhưng {other} ghi {beside}; đã có số ở chỉ tiêu thứ nhất thì chỉ tiêu thứ hai phải lớn hơn 0. Hãy kiểm tra lại cả hai số.",
    en: "{cell} states {stated}, but {other} states {beside}; where the first is above 0, so must the second be. Check both figures.",
  },
  "carried.off": {
    vi: "{cell} ghi {opening}, phải bằng {closing} của {other} trong báo cáo kỳ trước ({place}). Hãy kiểm tra lại cả hai số.",
    en: "{cell} states {opening}; it must equal {closing} of {other} in the report of the period before ({place}). Check both figures.",
  },
  "decrease.below": {
    vi: "{cell} ghi {stated}, ít hơn {before} của kỳ trước; số này thường không giảm. Hãy kiểm tra lại hoặc giải trình.",
    en: "{cell} states {stated}, less than {before} of the period before; this figure does not usually go down. Check it or explain it.",
  },
  "change.slipUp": {
    vi: "{cell} ghi {stated}, gấp khoảng {power} lần số của kỳ trước ({before}): có thể nhầm dấu chấm, dấu phẩy hoặc nhầm đơn vị tính. Hãy kiểm tra lại; nếu số đúng thì giải trình.",
    en: "{cell} states {stated}, about {power} times the figure of the period before ({before}): perhaps a slip of the decimal or thousands mark, or of the unit of measure. Check it; explain it if it is right.",
  },
  "change.slipDown": {
    vi: "{cell} ghi {stated}, chỉ bằng khoảng 1/{power} số của kỳ trước ({before}): có thể nhầm dấu chấm, dấu phẩy hoặc nhầm đơn vị tính. Hãy kiểm tra lại; nếu số đúng thì giải trình.",
    en: "{cell} states {stated}, about 1/{power} of the figure of the period before ({before}): perhaps a slip of the decimal or thousands mark, or of the unit of measure. Check it; explain it if it is right.",
  },
  "change.above": {
    vi: "{cell} ghi {stated}, gấp hơn {factor} lần số của kỳ trước ({before}). Hãy kiểm tra lại hoặc giải trình.",
    en: "{cell} states {stated}, more than {factor} times the figure of the period before ({before}). Check it or explain it.",
  },
  "change.below": {
    vi: "{cell} ghi {stated}, chưa bằng 1/{factor} số của kỳ trước ({before}). Hãy kiểm tra lại hoặc giải trình.",
    en: "{cell} states {stated}, less than 1/{factor} of the figure of the period before ({before}). Check it or explain it.",
  },
  "swapped.crossed": {
    vi: "{cell} ghi {stated}, {other} ghi {beside}, trong khi kỳ trước là {before} và {besideBefore}: hai số này có thể bị ghi đổi chỗ cho nhau. Hãy kiểm tra lại cả hai số hoặc giải trình.",
    en: "{cell} states {stated} and {other} {beside}, where the period before had {before} and {besideBefore}: the two were perhaps written in each other's place. Check both figures or explain them.",
  },
  "rounded.hundreds": {
    vi: "{cell} ghi số tròn trăm {stated}, trong khi {exact} số khác cùng biểu là số lẻ: có thể là số ước lượng. Hãy ghi số đếm được; nếu đúng là số đã đếm thì giải trình.",
    en: "{cell} states {stated}, a whole number of hundreds, where other figures of the form are exact ({exact}): perhaps an estimate. Write what was counted; explain it if that is the count.",
  },
  "peers.far": {
    vi: "{cell} ghi {stated}, lệch xa số của {count} đơn vị khác cùng cấp (trung vị {median}). Hãy kiểm tra lại, nhất là dấu chấm, dấu phẩy và đơn vị tính; nếu số đúng thì giải trình.",
    en: "{cell} states {stated}, far from the other units of the tier ({count} of them, median {median}). Check it, above all its marks and its unit of measure; explain it if it is right.",
  },
  "pace.out": {
    vi: "{cell} ghi {stated}, kỳ trước {before}: tăng hoặc giảm khác hẳn các đơn vị khác cùng cấp. Hãy kiểm tra lại cả hai số, nhất là dấu chấm, dấu phẩy và đơn vị tính; nếu số đúng thì giải trình.",
    en: "{cell} states {stated}, {before} in the period before: a change unlike those of the other units of the tier. Check both figures, above all their marks and units of measure; explain the change if it is right.",
  },
  "listed.notCounted": {
    vi: "{cell} chưa ghi số mà {name} đã ghi tên. Hãy ghi 1 cho mỗi tên đã kê, hoặc bỏ tên.",
    en: "{cell} counts nothing where {name} holds a name. Write 1 for each name that is listed, or take the name away.",
  },
  "listed.notNamed": {
    vi: "{cell} ghi {stated} mà {name} chưa ghi tên, nên số đã khai không khớp với danh sách. Hãy ghi tên, hoặc bỏ số.",
    en: "{cell} states {stated} where {name} holds no name, so that the count is not that of the list. Write the name, or take the count away.",
  },
  "repeated.same": {
    vi: "{cell} ghi {stated}, đúng bằng số của kỳ trước, có thể do chép lại báo cáo cũ. Hãy kiểm tra lại hoặc giải trình.",
    en: "{cell} states {stated}, exactly the figure of the period before, perhaps copied from the old report. Check it or explain it.",
  },
  "day.early": {
    vi: "{cell} ghi ngày {stated}, trước ngày {from}. Hãy kiểm tra lại ngày hoặc giải trình.",
    en: "{cell} states {stated}, before {from}. Check the day or explain it.",
  },
  "formula.unequal": {
    vi: "{cell} chưa đúng quy tắc {formula}: vế trái là {left}, vế phải là {right}. Hãy kiểm tra lại {cells}.",
    en: "{cell} breaks the rule {formula}: the left side is {left}, the right side {right}. Check {cells}.",
  },
  "formula.off": {
    vi: "{cell} chưa đúng quy tắc {formula}. Hãy kiểm tra lại {cells}.",
    en: "{cell} breaks the rule {formula}. Check {cells}.",
  },
  "day.late": {
    vi: "{cell} ghi ngày {stated}, sau ngày {to}. Hãy kiểm tra lại ngày hoặc giải trình.",
    en: "{cell} states {stated}, after {to}. Check the day or explain it.",
  },
})
