import { sentences } from "./message"

/** What is wrong with the rules of a pack, for whoever writes it. `{rule}` and `{rules}` are ids. */
export const lintingSentences = sentences({
  "lint.contradictory": {
    vi: "Biểu {form}: các quy tắc {rules} mâu thuẫn nhau: không số nào ghi vào {cells} thỏa mãn được tất cả. Hãy sửa hoặc bỏ một trong các quy tắc này.",
    en: "Form {form}: the rules {rules} contradict one another: no figures in {cells} satisfy them all. Change one of these rules, or take it away.",
  },
  "lint.alwaysZero": {
    vi: "{cell} chỉ có thể bằng 0: không số nào lớn hơn 0 thỏa mãn được các quy tắc {rules}. Hãy sửa một trong các quy tắc này, hoặc bỏ chỉ tiêu nếu không cần.",
    en: "{cell} can only be 0: no figure above 0 satisfies the rules {rules}. Change one of these rules, or take the indicator away if nobody needs it.",
  },
  "lint.neverTogether": {
    vi: "Quy tắc {rule} của biểu {form} không bao giờ được kiểm: không cấp đơn vị nào điền đủ các biểu {forms}. Hãy sửa quy tắc, hoặc giao các biểu này cho cùng một cấp trong hồ sơ địa phương.",
    en: "The rule {rule} of form {form} is never judged: no tier of units fills all of the forms {forms}. Change the rule, or let one tier of the profile fill these forms.",
  },
  "lint.asksNothing": {
    vi: "Quy tắc {rule} của biểu {form} không hỏi ô nào: các dòng và cột đã nêu không có ô số liệu chung. Hãy sửa dòng hoặc cột của quy tắc.",
    en: "The rule {rule} of form {form} asks about no cell: the rows and columns it names have no cell of figures in common. Change its rows or columns.",
  },
  "lint.wordsAsFigure": {
    vi: "Quy tắc {rule} tính {cell} như một số, mà ô này ghi chữ nên không bao giờ kiểm được. Hãy chọn ô ghi số, hoặc chỉ hỏi ô này đã ghi hay chưa.",
    en: "The rule {rule} takes {cell} as a figure, but words are written there, so that it can never be decided. Name a cell of figures, or ask only whether something is written.",
  },
  "lint.dividesByZero": {
    vi: "Quy tắc {rule} chia cho một số luôn bằng 0 nên không bao giờ kiểm được {cell}. Hãy sửa số chia.",
    en: "The rule {rule} divides by what is always 0, so that {cell} can never be decided. Change what it divides by.",
  },
  "lint.alwaysHolds": {
    vi: "Quy tắc {rule} của biểu {form} luôn đúng, ghi số nào cũng vậy. Hãy sửa điều kiện hoặc bỏ quy tắc.",
    en: "The rule {rule} of form {form} always holds, whatever is written. Change its condition, or take the rule away.",
  },
  "lint.alwaysFails": {
    vi: "Quy tắc {rule} không bao giờ đúng ở {cell}, ghi số nào cũng vậy. Hãy sửa điều kiện của quy tắc.",
    en: "The rule {rule} never holds at {cell}, whatever is written. Change its condition.",
  },
  "lint.measures": {
    vi: "Quy tắc {rule} cộng, trừ hoặc so sánh {cell} (đơn vị tính: {measure}) với {other} (đơn vị tính: {otherMeasure}). Hãy kiểm tra lại các ô; nếu đúng là cần quy đổi thì nhân với một hằng số.",
    en: "The rule {rule} adds or compares {cell} (unit of measure: {measure}) and {other} (unit of measure: {otherMeasure}). Check its cells; where one is to be converted, multiply it by a constant.",
  },
  "lint.redundant": {
    vi: "Quy tắc {rule} của biểu {form} không báo thêm gì: mỗi khi quy tắc này sai thì {others} đã báo. Hãy bỏ quy tắc, hoặc sửa cho khác.",
    en: "The rule {rule} of form {form} says nothing of its own: wherever it fails, {others} already has something to say. Take it away, or make it ask something else.",
  },
  "lint.hidden": {
    vi: "Quy tắc {rule} của biểu {form} không bao giờ được thấy riêng: mỗi khi quy tắc này sai thì quy tắc nặng hơn {others} đã báo. Hãy bỏ quy tắc, hoặc cho một ngưỡng chặt hơn.",
    en: "The rule {rule} of form {form} is never seen by itself: wherever it fails, {others}, which is graver, already has something to say. Take it away, or give it a tighter limit.",
  },
})
