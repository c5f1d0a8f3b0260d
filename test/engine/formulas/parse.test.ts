import fc from "fast-check"
import { figureFrom } from "../../../engine/figures/figure"
import { parseFormula } from "../../../engine/formulas/parse"
import { tokensOf } from "../../../engine/formulas/tokens"
import { writeFormula } from "../../../engine/formulas/write"
import { cellKey } from "../../../engine/model/cell-key"
import { arbitraryFormulas } from "../../support/arbitrary-formula"
import { drawnNames, readAs } from "../../support/drawn-names"
import { runs } from "../../support/runs"

const names = drawnNames({
  A: `
         | 1 | 2
   01 .1 |   |
   02    |   |
   03    |   |
   04    |   |`,
  B4: `
         | 1
      01 |
      02 |`,
})
const read = (text: string) => readAs(text, names)

/** What is read, line by line: the text, and behind the arrow what it is read as. */
function reading(...texts: readonly string[]): string {
  return texts.map((text) => `${text}  ⇒  ${read(text)}`).join("\n")
}

test("operators hold as strongly as in Excel, and brackets stay where they are needed", () => {
  expect(
    reading(
      "A.01.1=A.02.1+A.03.1*2-A.04.1/4",
      "A.01.1-(A.02.1-A.03.1)=0",
      "A.01.1-A.02.1-A.03.1=0",
      "A.01.1/(A.02.1*A.03.1)>-(A.04.1+1)",
      "-A.01.1*2<-5",
      "A.01.1+(A.02.1+1)<>(A.01.1+A.02.1)+1",
      "A.01.1>=90%*A.02.1%",
      "(A.01.1>0)=(A.02.1>0)",
    ),
  ).toBe(
    `
A.01.1=A.02.1+A.03.1*2-A.04.1/4  ⇒  A.01.1 = A.02.1 + A.03.1 * 2 - A.04.1 / 4
A.01.1-(A.02.1-A.03.1)=0  ⇒  A.01.1 - (A.02.1 - A.03.1) = 0
A.01.1-A.02.1-A.03.1=0  ⇒  A.01.1 - A.02.1 - A.03.1 = 0
A.01.1/(A.02.1*A.03.1)>-(A.04.1+1)  ⇒  A.01.1 / (A.02.1 * A.03.1) > -(A.04.1 + 1)
-A.01.1*2<-5  ⇒  -A.01.1 * 2 < -5
A.01.1+(A.02.1+1)<>(A.01.1+A.02.1)+1  ⇒  A.01.1 + (A.02.1 + 1) <> SUM(A.01.1 + A.02.1; 1)
A.01.1>=90%*A.02.1%  ⇒  A.01.1 >= 0.9 * (A.02.1 * 0.01)
(A.01.1>0)=(A.02.1>0)  ⇒  IF(A.01.1 > 0; A.02.1 > 0; NOT(A.02.1 > 0))`.slice(1),
  )
})

test("functions take cells, ranges, rows and the period before, with , or ; between them, in either case", () => {
  expect(
    reading(
      "A.01.1 = sum(A.02.1:A.04.1)",
      "Count(A.01, A.02.1; A.03.2:A.04.1) = COUNTBLANK(A.04)",
      "SUM(A.02:A.03)>0",
      "if(A.01.1>0, A.02.1>0; not(isblank(A.03.1)))",
      "A.01.1 >= MAX(PREV(A.02.1:A.03.1); MIN(PEERS(A.01.1)))",
      "AND(ROUND(A.01.1, -2) = IF(A.02.1 > 0, A.02.1; 0), ABS(A.01.1) <= 5, OR(TRUE, FALSE))",
      "ROUND(A.01.1,2)=A.02.1",
    ),
  ).toBe(
    `
A.01.1 = sum(A.02.1:A.04.1)  ⇒  A.01.1 = SUM(A.02.1; A.03.1; A.04.1)
Count(A.01, A.02.1; A.03.2:A.04.1) = COUNTBLANK(A.04)  ⇒  COUNT(A.01.1; A.01.2; A.02.1; A.03.1; A.03.2; A.04.1; A.04.2) = COUNTBLANK(A.04.1; A.04.2)
SUM(A.02:A.03)>0  ⇒  SUM(A.02.1; A.02.2; A.03.1; A.03.2) > 0
if(A.01.1>0, A.02.1>0; not(isblank(A.03.1)))  ⇒  IF(A.01.1 > 0; A.02.1 > 0; NOT(ISBLANK(A.03.1)))
A.01.1 >= MAX(PREV(A.02.1:A.03.1); MIN(PEERS(A.01.1)))  ⇒  A.01.1 >= MAX(PREV(A.02.1); PREV(A.03.1); MIN(PEERS(A.01.1)))
AND(ROUND(A.01.1, -2) = IF(A.02.1 > 0, A.02.1; 0), ABS(A.01.1) <= 5, OR(TRUE, FALSE))  ⇒  AND(ROUND(A.01.1; -2) = IF(A.02.1 > 0; A.02.1; 0); ABS(A.01.1) <= 5; OR(TRUE; FALSE))
ROUND(A.01.1,2)=A.02.1  ⇒  ROUND(A.01.1; 2) = A.02.1`.slice(1),
  )
})

test("[L9] a number that reads in two ways is read in neither", () => {
  expect(
    reading("A.01.1 > 1,5", "A.01.1 > 1.000", "A.01.1 > 1.234,5", "A.01.1 > 1000.5", "A.01.1 > 0.125", "02 > 1"),
  ).toBe(
    `
A.01.1 > 1,5  ⇒  10 1,5 → a number with a decimal point and no grouping, such as 1.5; between two numbers that are arguments write ; as in 1; 5
A.01.1 > 1.000  ⇒  10 1.000 → a number that reads in one way: 1000 if the point groups thousands, 1.0000 if it is the decimal point
A.01.1 > 1.234,5  ⇒  10 1.234,5 → a number with a decimal point and no grouping, such as 1.5; between two numbers that are arguments write ; as in 1; 5
A.01.1 > 1000.5  ⇒  A.01.1 > 1000.5
A.01.1 > 0.125  ⇒  A.01.1 > 0.125
02 > 1  ⇒  1 02 → a number without a 0 before it; a row is written with its form and column, such as A12.01.1`.slice(1),
  )
})

test("a formula copied from Excel is read by what the forms print at its addresses", () => {
  expect(
    reading(
      "=SUM(D11:D13)=D10",
      "= $D$10 <= SUM('Biểu B4'!$D$10:D11; e12)",
      "='biểu b4'!D10>='Biểu A'!D10",
      "D10 = Lạ!D10",
      "D9 > 0",
      "B4 > 0",
      "$B$4 > 0",
      "'Biểu A' > 0",
    ),
  ).toBe(
    `
=SUM(D11:D13)=D10  ⇒  SUM(A.02.1; A.03.1; A.04.1) = A.01.1
= $D$10 <= SUM('Biểu B4'!$D$10:D11; e12)  ⇒  A.01.1 <= SUM(B4.01.1; B4.02.1; A.03.2)
='biểu b4'!D10>='Biểu A'!D10  ⇒  B4.01.1 >= A.01.1
D10 = Lạ!D10  ⇒  7 Lạ!D10 → a sheet of the pack ('Biểu A', 'Biểu B4')
D9 > 0  ⇒  1 D9 → a figure of form A (sheet 'Biểu A' prints figures at D10:E13, not at D9), or a cell such as "A12.01.1"
B4 > 0  ⇒  1 B4 → a cell of form B4, such as B4.01.1; the form's code alone is no figure
$B$4 > 0  ⇒  1 $B$4 → a figure of form A (sheet 'Biểu A' prints figures at D10:E13, not at B4), or a cell such as "A12.01.1"
'Biểu A' > 0  ⇒  1 ' → a cell, a number, a function, or one of = <> < <= > >= + - * / % ( ) , ; :`.slice(1),
  )
})

test("its text is kept as it was written, with cell keys for addresses", () => {
  const textOf = (text: string) => {
    const parsed = parseFormula(text, names)
    return "formula" in parsed ? parsed.formula.text : ""
  }
  expect(textOf(" = SUM( 'Biểu A'!$D$11:D13 )=D10 ")).toBe("SUM( A.02.1:A.04.1 )=A.01.1")
  expect(textOf("IF(A.01.1>0, A.02.1>0)")).toBe("IF(A.01.1>0, A.02.1>0)")
})

test("[L7] every mistake says where it is, what stands there and what should", () => {
  expect(
    reading(
      ...[
        "",
        "A.01.1",
        "A.01.1 >=",
        "A.01.1 > 1 2",
        "(A.01.1 > 1",
        "A.01.1 > 1)",
        "SUM(A.01.1 > 1",
        "SUM(A.01.1;;1) > 1",
      ],
      ...["A.01.1 ≥ 5", "A.01.1 – 5 > 0", 'IF(A.01.1 = 1; "Sai")', "A.01.1 & 5", "0 < A.01.1 < 5", "(A.01.1>0) < TRUE"],
      ...["A.01 > 0", "A.01.3 > 0", "A.05.1 > 0", "C.01.1 > 0", "A.01.1.1 > 0", "xyz > 0", "A.01.1:B4.01.1 > 0"],
      ...["AVERAGE(A.01.1) > 0", "NOT() > 0", "IF(A.01.1; 1) > 0", "AND(A.01.1)", "1 + (A.01.1 > 0) > 0"],
      ...["ROUND(A.01.1 / A.02.1; 2) > 0", "ROUND(A.01.1; A.02.1) > 0", "PEERS(A.01.1) > 0", "PREV(PREV(A.01.1)) > 0"],
      ...["COUNT(5) > 0", "ISBLANK(A.01:A.02)", "PREV(A.01.1 + 1) > 0", "A.01.1 = 1234567890123456"],
      ...["INPACE(A.01; 4; 5)", "INPACE(PREV(A.01.1); 4; 5)", "INPACE(A.01.1; 0; 5)", "INPACE(A.01.1; A.02.1; 5)"],
      ...["INPACE(A.01.1; 4; 0)", "INPACE(A.01.1; 4; 1.5)", "INPACE(A.01.1; 4)"],
    ),
  ).toBe(
    `
  ⇒  1 — → a cell such as A12.01.1, a number such as 1.5, a function, or (
A.01.1  ⇒  1 A.01.1 → a condition, such as A12.01.1 >= 0
A.01.1 >=  ⇒  10 — → a cell such as A12.01.1, a number such as 1.5, a function, or (
A.01.1 > 1 2  ⇒  12 2 → an operator (= <> < <= > >= + - * / %) or the end of the rule
(A.01.1 > 1  ⇒  12 — → )
A.01.1 > 1)  ⇒  11 ) → an operator (= <> < <= > >= + - * / %) or the end of the rule
SUM(A.01.1 > 1  ⇒  15 — → , or ; or )
SUM(A.01.1;;1) > 1  ⇒  12 ; → a cell such as A12.01.1, a number such as 1.5, a function, or (
A.01.1 ≥ 5  ⇒  8 ≥ → >=
A.01.1 – 5 > 0  ⇒  8 – → -
IF(A.01.1 = 1; "Sai")  ⇒  16 " → no text in quotes: only the condition that must hold, such as A12.01.1 = A12.02.1
A.01.1 & 5  ⇒  8 & → a cell, a number, a function, or one of = <> < <= > >= + - * / % ( ) , ; :
0 < A.01.1 < 5  ⇒  14 5 → one comparison at a time; several conditions stand in AND(…, …)
(A.01.1>0) < TRUE  ⇒  14 TRUE → = or <> between two conditions; several conditions stand in AND(…, …)
A.01 > 0  ⇒  1 A.01 → one cell such as A12.01.1; a row or a range stands only in SUM, COUNT, COUNTBLANK, MIN, MAX, MEDIAN
A.01.3 > 0  ⇒  1 A.01.3 → a column of form A in row 01 (1, 2)
A.05.1 > 0  ⇒  1 A.05.1 → a row code of form A (01, 02, 03, 04)
C.01.1 > 0  ⇒  1 C.01.1 → a cell such as "A8.02.1" of a form of this pack (A, B4)
A.01.1.1 > 0  ⇒  1 A.01.1.1 → a cell such as "A8.02.1" of a form of this pack (A, B4)
xyz > 0  ⇒  1 xyz → a cell such as "A8.02.1" of a form of this pack (A, B4)
A.01.1:B4.01.1 > 0  ⇒  1 A.01.1:B4.01.1 → a range from cell to cell, or from row to row, of one form, such as A12.02.1:A12.04.1
AVERAGE(A.01.1) > 0  ⇒  1 AVERAGE → one of the functions SUM, COUNT, COUNTBLANK, MIN, MAX, MEDIAN, MAD, ABS, ROUND, AND, OR, NOT, IF, ISBLANK, PREV, PEERS, INPACE
NOT() > 0  ⇒  1 NOT() → NOT with as many arguments as 1
IF(A.01.1; 1) > 0  ⇒  4 A.01.1 → a condition, such as A12.01.1 >= 0
AND(A.01.1)  ⇒  5 A.01.1 → a condition, such as A12.01.1 >= 0
1 + (A.01.1 > 0) > 0  ⇒  5 (A.01.1 > 0) → a figure: a cell such as A12.01.1, a number such as 1.5, or arithmetic
ROUND(A.01.1 / A.02.1; 2) > 0  ⇒  7 A.01.1 / A.02.1 → a figure without a division: a quotient is only compared, such as A8.02.1 / A8.03.1 >= 25, neither rounded nor listed
ROUND(A.01.1; A.02.1) > 0  ⇒  15 A.02.1 → how many decimals to keep, a whole number from -15 to 15
PEERS(A.01.1) > 0  ⇒  1 PEERS(A.01.1) → PEERS only inside SUM, COUNT, MIN, MAX, MEDIAN, MAD, such as MIN(PEERS(A12.01.1))
PREV(PREV(A.01.1)) > 0  ⇒  6 PREV(A.01.1) → a cell such as A12.01.1, a row such as A12.01, or a range such as A12.02.1:A12.04.1
COUNT(5) > 0  ⇒  7 5 → a cell such as A12.01.1, a row such as A12.01, or a range such as A12.02.1:A12.04.1
ISBLANK(A.01:A.02)  ⇒  9 A.01:A.02 → one cell such as A12.01.1
PREV(A.01.1 + 1) > 0  ⇒  6 A.01.1 + 1 → a cell such as A12.01.1, a row such as A12.01, or a range such as A12.02.1:A12.04.1
A.01.1 = 1234567890123456  ⇒  10 1234567890123456 → a number of at most 15 digits
INPACE(A.01; 4; 5)  ⇒  8 A.01 → one cell such as A12.01.1
INPACE(PREV(A.01.1); 4; 5)  ⇒  8 PREV(A.01.1) → one cell such as A12.01.1
INPACE(A.01.1; 0; 5)  ⇒  16 0 → a number above 0
INPACE(A.01.1; A.02.1; 5)  ⇒  16 A.02.1 → a number above 0
INPACE(A.01.1; 4; 0)  ⇒  19 0 → a whole number of at least 1
INPACE(A.01.1; 4; 1.5)  ⇒  19 1.5 → a whole number of at least 1
INPACE(A.01.1; 4)  ⇒  1 INPACE(A.01.1; 4) → INPACE with as many arguments as 3`.slice(1),
  )
})

test("[L14] mistakes are said in Vietnamese too", () => {
  expect([readAs("A.01.1 > 1,5", names, "vi"), readAs("B4 > 0", names, "vi"), readAs("D9 > 0", names, "vi")]).toEqual([
    "10 1,5 → số viết với dấu chấm thập phân, không có dấu ngăn cách hàng nghìn, như 1.5; giữa hai tham số là số thì viết dấu ; như 1; 5",
    "1 B4 → một ô của biểu B4, như B4.01.1; chỉ mã biểu thì chưa phải số liệu",
    `1 D9 → ô số liệu của biểu A (trang 'Biểu A' in số liệu ở D10:E13, không ở D9), hoặc một ô như "A12.01.1"`,
  ])
})

test("a formula deeper or longer than Excel takes is refused, and not read to the end", () => {
  expect(read("(".repeat(5000))).toBe("65 ( → at most 64 functions and brackets in one another")
  expect(read(`A.01.1 > ${"0".repeat(9000)}`)).toContain("8193 00000000000000000000 → at most 8192 characters")
})

const keys = ["01", "02", "03", "04"].flatMap((row) => ["1", "2"].map((column) => cellKey("A", row, column)))
const figures = fc
  .tuple(fc.integer({ min: -(10 ** 14), max: 10 ** 14 }), fc.nat({ max: 6 }))
  .map(([digits, places]) => figureFrom(String(digits), places))
const { condition } = arbitraryFormulas({ cells: keys, figures, peers: true })

test("what is written is read as the same formula again", () => {
  const property = fc.property(condition, (formula) => {
    const parsed = parseFormula(writeFormula(formula), names)
    expect(parsed).toMatchObject({ formula: { condition: formula } })
  })
  fc.assert(property, runs(20))
})

const piece = fc.constantFrom(
  ...[
    "A.01.1",
    "A.02.1",
    "A.01",
    "A",
    "B4",
    "B4.01.1",
    "D10",
    "D5",
    "$D$11",
    "'Biểu A'!",
    "5",
    "1,5",
    "1.000",
    "%",
    "",
  ],
  ...[
    "SUM(",
    "IF(",
    "PREV(",
    "PEERS(",
    "ISBLANK(",
    "ROUND(",
    "(",
    ")",
    ",",
    ";",
    ":",
    "=",
    "<",
    ">=",
    "+",
    "-",
    "*",
    "/",
  ],
  ...[" ", "\n", '"', "≥", "TRUE", "x", "&", "__proto__", "\u{1d538}"],
)

test("[L7] whatever is typed, it is read, or its first mistake has a place inside the text", () => {
  const typed = fc.oneof(
    fc.string({ unit: "grapheme", maxLength: 30 }),
    fc.array(piece, { maxLength: 12 }).map((all) => all.join("")),
  )
  const property = fc.property(typed, (text) => {
    const parsed = parseFormula(text, names)
    if ("formula" in parsed) return
    const { at, found, wanted } = parsed.mistake
    expect(at).toBeGreaterThanOrEqual(1)
    expect(at).toBeLessThanOrEqual(text.length + (found === undefined ? 1 : 0))
    if (found !== undefined) expect(text.slice(at - 1, at - 1 + found.length)).toBe(found)
    expect([wanted.vi, wanted.en]).not.toContain("")
  })
  fc.assert(property, runs(20))
})

test("pieces follow one another through the whole text", () => {
  const tokens = tokensOf("=SUM( 'Biểu A'!$D$10 ; A.01.1)>=-1.5%")
  expect(tokens.map(({ kind, at, end }) => `${kind} ${at}-${end}`)).toEqual([
    ...["word 1-4", "sign 4-5", "address 6-20", "sign 21-22", "key 23-29", "sign 29-30", "sign 30-32", "sign 32-33"],
    ...["figure 33-36", "sign 36-37", "end 37-37"],
  ])
})
