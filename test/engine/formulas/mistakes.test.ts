import { formulaNames } from "../../../engine/forms/formula-names"
import type { Language } from "../../../engine/model/bilingual"
import { drawn } from "../../support/drawn"
import { readAs } from "../../support/drawn-names"

/** Two forms of figures, one whose second column takes words, and one on a sheet with quotes in its name. */
const names = (() => {
  const [a, b] = [drawn("  | 1 | 2\n01 .1 | |\n02 | |", "A").form, drawn("  | 1\n01 |\n02 |", "B4").form]
  const words = drawn("  | 1 | 2\n01 | |", "C").form
  const columns = words.columns.map((column) => (column.number === "2" ? { ...column, kind: "text" as const } : column))
  const quoted = { ...drawn("  | 1\n01 |", "D").form, sheet: "Sở 'A'" }
  return formulaNames(a, new Map([a, b, { ...words, columns }, quoted].map((form) => [form.code, form])))
})()

/** What is read, a line each, for the lines that say what should be: the text, and behind the arrow its first mistake. */
function read(lines: string, language: Language): string {
  const texts = lines.split("\n").map((line) => line.slice(0, line.indexOf("  ⇒")))
  return texts.map((text) => `${text}  ⇒  ${readAs(text, names, language)}`).join("\n")
}

test("[L14] every mistake of a formula is said in Vietnamese, at its place", () => {
  const lines = `
A.01.1  ⇒  1 A.01.1 → một điều kiện, như A12.01.1 >= 0
1 + (A.01.1 > 0) > 0  ⇒  5 (A.01.1 > 0) → một số liệu: ô như A12.01.1, số như 1.5, hoặc phép tính
A.01.1 >=  ⇒  10 — → ô như A12.01.1, số như 1.5, hàm, hoặc dấu (
A.01 > 0  ⇒  1 A.01 → một ô như A12.01.1; cả dòng hoặc một vùng chỉ viết trong SUM, COUNT, COUNTBLANK, MIN, MAX, MEDIAN
PEERS(A.01.1) > 0  ⇒  1 PEERS(A.01.1) → PEERS chỉ viết trong SUM, COUNT, MIN, MAX, MEDIAN, MAD, như MIN(PEERS(A12.01.1))
MAD(A.01.1) > 0  ⇒  5 A.01.1 → PEERS của một ô, như MAD(PEERS(A12.01.1))
COUNT(5) > 0  ⇒  7 5 → một ô như A12.01.1, một dòng như A12.01, hoặc một vùng như A12.02.1:A12.04.1
ISBLANK(A.01)  ⇒  9 A.01 → một ô như A12.01.1
C.01.2 > 0  ⇒  1 C.01.2 → một ô ghi số; ô ghi chữ chỉ hỏi được bằng ISBLANK, COUNTBLANK
ROUND(A.01.1; A.02.1) > 0  ⇒  15 A.02.1 → số chữ số thập phân cần giữ, một số nguyên từ -15 đến 15
INPACE(A.01.1; 0; 5)  ⇒  16 0 → một số lớn hơn 0
INPACE(A.01.1; 4; 1.5)  ⇒  19 1.5 → một số nguyên từ 1 trở lên
MAX(A.01.1 / A.02.1; 1) > 0  ⇒  5 A.01.1 / A.02.1 → một số không qua phép chia: thương chỉ để so sánh, như A8.02.1 / A8.03.1 >= 25, không làm tròn, không đưa vào hàm
0 < A.01.1 < 5  ⇒  14 5 → mỗi lần một phép so sánh; nhiều điều kiện thì viết AND(…, …)
(A.01.1>0) < TRUE  ⇒  14 TRUE → = hoặc <> giữa hai điều kiện; nhiều điều kiện thì viết AND(…, …)
(A.01.1 > 1  ⇒  12 — → dấu )
SUM(A.01.1 A.02.1) > 0  ⇒  12 A.02.1 → dấu , hoặc ; hoặc )
A.01.1 > 1 2  ⇒  12 2 → một phép tính (= <> < <= > >= + - * / %) hoặc hết quy tắc
A.01.1 > 1,5  ⇒  10 1,5 → số viết với dấu chấm thập phân, không có dấu ngăn cách hàng nghìn, như 1.5; giữa hai tham số là số thì viết dấu ; như 1; 5
02 > 1  ⇒  1 02 → số không có số 0 ở đầu; mã số dòng viết cùng biểu và cột, như A12.01.1
A.01.1 = 1234567890123456  ⇒  10 1234567890123456 → số có tối đa 15 chữ số
'Biểu A'!D9999999 > 0  ⇒  1 'Biểu A'!D9999999 → địa chỉ ô sau tên trang tính, như 'Biểu A12'!D10
A.01.1:5 > 0  ⇒  8 5 → ô cuối của vùng, cùng một biểu, như A12.02.1:A12.04.1
A.01.1 > 1.000  ⇒  10 1.000 → số chỉ đọc được một cách: 1000 nếu dấu chấm ngăn hàng nghìn, 1.0000 nếu là dấu thập phân
LOG10(A.01.1) > 0  ⇒  1 LOG10 → một trong các hàm SUM, COUNT, COUNTBLANK, MIN, MAX, MEDIAN, MAD, ABS, ROUND, AND, OR, NOT, IF, ISBLANK, PREV, PEERS, INPACE
SUM() > 0  ⇒  1 SUM() → hàm SUM với ít nhất một tham số
NOT() > 0  ⇒  1 NOT() → hàm NOT với 1 tham số
IF(A.01.1>0; 1; 2; 3) > 0  ⇒  1 IF(A.01.1>0; 1; 2; 3) → hàm IF với 2 hoặc 3 tham số
IF(A.01.1 = 1; "Sai")  ⇒  16 " → không có chữ trong ngoặc kép: chỉ viết điều kiện phải đúng, như A12.01.1 = A12.02.1
A.01.1 & 5  ⇒  8 & → ô, số, hàm, hoặc một trong các dấu = <> < <= > >= + - * / % ( ) , ; :`.slice(1)
  expect(read(lines, "vi")).toBe(lines)
})

test("[L14] so is that it is too long or too deep", () => {
  expect(["(".repeat(65), "A.01.1 > ".padEnd(9000, "0")].map((text) => readAs(text, names, "vi"))).toEqual([
    "65 ( → tối đa 64 lớp hàm và ngoặc lồng nhau",
    "8193 00000000000000000000 → tối đa 8192 ký tự",
  ])
})

test("a sign as another keyboard has it is told as the sign of the language, text in quotes as no part of it", () => {
  const signs = { "<=": "≤⩽", ">=": "≥⩾", "<>": "≠", "*": "×·∙", "/": "÷∶", "-": "–−—‐‑", "(": "[{", ")": "]}" }
  for (const [sign, others] of Object.entries(signs))
    for (const other of others) {
      expect(readAs(`A.01.1 ${other} 5`, names)).toBe(`8 ${other} → ${sign}`)
      expect(readAs(`A.01.1 ${other} 5`, names, "vi")).toBe(`8 ${other} → dấu ${sign}`)
    }
  for (const quote of '"“”„«»')
    expect(readAs(`A.01.1 = ${quote}5`, names)).toBe(
      `10 ${quote} → no text in quotes: only the condition that must hold, such as A12.01.1 = A12.02.1`,
    )
})

test("[L7] a mistake in an argument is that argument's, and one of too many or too few the function's", () => {
  const lines = `
SUM() > 0  ⇒  1 SUM() → SUM with at least one argument
MAD(A.01.1) > 0  ⇒  5 A.01.1 → PEERS of a cell, such as MAD(PEERS(A12.01.1))
MAX(A.01.1 / A.02.1; 1) > 0  ⇒  5 A.01.1 / A.02.1 → a figure without a division: a quotient is only compared, such as A8.02.1 / A8.03.1 >= 25, neither rounded nor listed
ROUND(A.01.1; (2)) > 0  ⇒  15 (2) → how many decimals to keep, a whole number from -15 to 15
LOG10(A.01.1) > 0  ⇒  1 LOG10 → one of the functions SUM, COUNT, COUNTBLANK, MIN, MAX, MEDIAN, MAD, ABS, ROUND, AND, OR, NOT, IF, ISBLANK, PREV, PEERS, INPACE
ROUND(A.01.1; 16) > 0  ⇒  15 16 → how many decimals to keep, a whole number from -15 to 15
ROUND(A.01.1; -16) > 0  ⇒  15 -16 → how many decimals to keep, a whole number from -15 to 15
IF(A.01.1 > 0; 1) = 1  ⇒  16 1 → a condition, such as A12.01.1 >= 0
INPACE(A.01.1; 4; A.02.1)  ⇒  19 A.02.1 → a whole number of at least 1
COUNT(C.01.2) > 0  ⇒  7 C.01.2 → a cell that takes figures; one that takes words can only be asked by ISBLANK, COUNTBLANK
PEERS(C.01.2) > 0  ⇒  7 C.01.2 → a cell that takes figures; one that takes words can only be asked by ISBLANK, COUNTBLANK
IF(A.01.1>0; 1; 2; 3) > 0  ⇒  1 IF(A.01.1>0; 1; 2; 3) → IF with as many arguments as 2 or 3
A.01.1:5 > 0  ⇒  8 5 → the last cell of the range, of the same form, such as A12.02.1:A12.04.1
A.01.1 ! 5  ⇒  8 ! → <>
'Biểu A'!D9999999 > 0  ⇒  1 'Biểu A'!D9999999 → an address behind the name of the sheet, such as 'Biểu A12'!D10
A.01.1:A.09.1 > 0  ⇒  8 A.09.1 → a row code of form A (01, 02)`.slice(1)
  expect(read(lines, "en")).toBe(lines)
})

test("[L7] what stands in brackets, behind a sign or before a per cent is told as a whole", () => {
  const lines = `
ROUND(A.01.1; A.02.1%) > 0  ⇒  15 A.02.1% → how many decimals to keep, a whole number from -15 to 15
ROUND(A.01.1; 5%) > 0  ⇒  15 5% → how many decimals to keep, a whole number from -15 to 15
ROUND(A.01.1; -A.02.1) > 0  ⇒  15 -A.02.1 → how many decimals to keep, a whole number from -15 to 15
ROUND(A.01.1; +A.02.1) > 0  ⇒  15 +A.02.1 → how many decimals to keep, a whole number from -15 to 15
A.01.1 = (A.02.1 > 0)  ⇒  10 (A.02.1 > 0) → a figure: a cell such as A12.01.1, a number such as 1.5, or arithmetic
A.01 = (A.02.1 > 0)  ⇒  1 A.01 → one cell such as A12.01.1; a row or a range stands only in SUM, COUNT, COUNTBLANK, MIN, MAX, MEDIAN
'Biểu A'!x > 0  ⇒  1 'Biểu A'! → an address behind the name of the sheet, such as 'Biểu A12'!D10
$AA$10 > 0  ⇒  1 $AA$10 → a figure of form A (sheet 'Biểu A' prints figures at D10:E11, not at AA10), or a cell such as "A12.01.1"`.slice(
    1,
  )
  expect(read(lines, "en")).toBe(lines)
})

test("a sign before a figure, a per cent behind it, brackets around it, and blanks anywhere are read as in Excel", () => {
  const lines = `
+A.01.1  >  +5 + +A.02.1  ⇒  A.01.1 > 5 + A.02.1
- A.01.1% < 5%  ⇒  -(A.01.1 * 0.01) < 0.05
(5)% < -(2)  ⇒  5 * 0.01 < 0 - 2
A.01.1 + A.02.1 + 1 > A.01.1 * -5  ⇒  A.01.1 + A.02.1 + 1 > A.01.1 * -5
A.01.1 + PREV(A.01.1) + A.02.1 > 0  ⇒  SUM(A.01.1; PREV(A.01.1); A.02.1) > 0
INPACE(A.01.1; 50%; 1)  ⇒  INPACE(A.01.1; 0.5; 1)
A.01.1 > 1.2340  ⇒  A.01.1 > 1.2340
A.01.1 > -1.2340  ⇒  A.01.1 > -1.2340
'Sở ''A'''!D10 > 0  ⇒  D.01.1 > 0`.slice(1)
  expect(read(lines, "en")).toBe(lines)
})

test("a formula of just as many characters as Excel takes is read", () => {
  expect(readAs("A.01.1 > 0".padEnd(8192), names)).toBe("A.01.1 > 0")
  expect(readAs("A.01.1 > 0".padEnd(8193), names)).toContain("at most 8192 characters")
})

test("the bounds themselves are taken: 15 decimals either way, one other unit, 15 digits, and a sheet of both ends", () => {
  const right = [
    ...["ROUND(A.01.1; 15) > ROUND(A.01.1; -15)", "INPACE(A.01.1; 4; 1)", "A.01.1 > 12345678901234.5"],
    "SUM('Biểu B4'!$D$10:$D$11) > 0",
  ]
  expect(right.map((text) => readAs(text, names))).toEqual([...right.slice(0, 3), "B4.01.1 + B4.02.1 > 0"])
})
