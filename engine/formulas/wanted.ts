import type { Bilingual } from "../model/bilingual"

/** So many characters Excel 2007 takes in a formula; a rule has no more. */
export const longestFormula = 8192

/** So deep functions and brackets stand in one another in Excel 2007; in a rule no deeper. */
export const deepestFormula = 64

const spelled: ReadonlyMap<string, string> = new Map([
  ...(["≤", "⩽"] as const).map((sign) => [sign, "<="] as const),
  ...(["≥", "⩾"] as const).map((sign) => [sign, ">="] as const),
  ...(["≠", "!"] as const).map((sign) => [sign, "<>"] as const),
  ...(["×", "·", "∙"] as const).map((sign) => [sign, "*"] as const),
  ...(["÷", "∶"] as const).map((sign) => [sign, "/"] as const),
  ...(["–", "−", "—", "‐", "‑"] as const).map((sign) => [sign, "-"] as const),
  ...(["[", "{"] as const).map((sign) => [sign, "("] as const),
  ...(["]", "}"] as const).map((sign) => [sign, ")"] as const),
])

const noText = {
  vi: "không có chữ trong ngoặc kép: chỉ viết điều kiện phải đúng, như A12.01.1 = A12.02.1",
  en: "no text in quotes: only the condition that must hold, such as A12.01.1 = A12.02.1",
}

const inQuotes: ReadonlySet<string> = new Set(['"', "“", "”", "„", "«", "»"])

/** What would be right in a formula's text where something else stands: for whoever writes packs, in both languages. */
export const wanted = {
  condition: {
    vi: "một điều kiện, như A12.01.1 >= 0",
    en: "a condition, such as A12.01.1 >= 0",
  },
  figure: {
    vi: "một số liệu: ô như A12.01.1, số như 1.5, hoặc phép tính",
    en: "a figure: a cell such as A12.01.1, a number such as 1.5, or arithmetic",
  },
  operand: {
    vi: "ô như A12.01.1, số như 1.5, hàm, hoặc dấu (",
    en: "a cell such as A12.01.1, a number such as 1.5, a function, or (",
  },
  oneFigure: {
    vi: "một ô như A12.01.1; cả dòng hoặc một vùng chỉ viết trong SUM, COUNT, COUNTBLANK, MIN, MAX, MEDIAN",
    en: "one cell such as A12.01.1; a row or a range stands only in SUM, COUNT, COUNTBLANK, MIN, MAX, MEDIAN",
  },
  peersInList: {
    vi: "PEERS chỉ viết trong SUM, COUNT, MIN, MAX, MEDIAN, MAD, như MIN(PEERS(A12.01.1))",
    en: "PEERS only inside SUM, COUNT, MIN, MAX, MEDIAN, MAD, such as MIN(PEERS(A12.01.1))",
  },
  peers: {
    vi: "PEERS của một ô, như MAD(PEERS(A12.01.1))",
    en: "PEERS of a cell, such as MAD(PEERS(A12.01.1))",
  },
  cells: {
    vi: "một ô như A12.01.1, một dòng như A12.01, hoặc một vùng như A12.02.1:A12.04.1",
    en: "a cell such as A12.01.1, a row such as A12.01, or a range such as A12.02.1:A12.04.1",
  },
  oneCell: { vi: "một ô như A12.01.1", en: "one cell such as A12.01.1" },
  cellOfFigures: {
    vi: "một ô ghi số; ô ghi chữ chỉ hỏi được bằng ISBLANK, COUNTBLANK",
    en: "a cell that takes figures; one that takes words can only be asked by ISBLANK, COUNTBLANK",
  },
  places: {
    vi: "số chữ số thập phân cần giữ, một số nguyên từ -15 đến 15",
    en: "how many decimals to keep, a whole number from -15 to 15",
  },
  aboveZero: { vi: "một số lớn hơn 0", en: "a number above 0" },
  howMany: { vi: "một số nguyên từ 1 trở lên", en: "a whole number of at least 1" },
  notAQuotient: {
    vi: "một số không qua phép chia: thương chỉ để so sánh, như A8.02.1 / A8.03.1 >= 25, không làm tròn, không đưa vào hàm",
    en: "a figure without a division: a quotient is only compared, such as A8.02.1 / A8.03.1 >= 25, neither rounded nor listed",
  },
  oneComparison: {
    vi: "mỗi lần một phép so sánh; nhiều điều kiện thì viết AND(…, …)",
    en: "one comparison at a time; several conditions stand in AND(…, …)",
  },
  sameConditions: {
    vi: "= hoặc <> giữa hai điều kiện; nhiều điều kiện thì viết AND(…, …)",
    en: "= or <> between two conditions; several conditions stand in AND(…, …)",
  },
  closing: { vi: "dấu )", en: ")" },
  separatorOrClosing: { vi: "dấu , hoặc ; hoặc )", en: ", or ; or )" },
  operatorOrEnd: {
    vi: "một phép tính (= <> < <= > >= + - * / %) hoặc hết quy tắc",
    en: "an operator (= <> < <= > >= + - * / %) or the end of the rule",
  },
  decimalPoint: {
    vi: "số viết với dấu chấm thập phân, không có dấu ngăn cách hàng nghìn, như 1.5; giữa hai tham số là số thì viết dấu ; như 1; 5",
    en: "a number with a decimal point and no grouping, such as 1.5; between two numbers that are arguments write ; as in 1; 5",
  },
  noRowCode: {
    vi: "số không có số 0 ở đầu; mã số dòng viết cùng biểu và cột, như A12.01.1",
    en: "a number without a 0 before it; a row is written with its form and column, such as A12.01.1",
  },
  fewerDigits: { vi: "số có tối đa 15 chữ số", en: "a number of at most 15 digits" },
  shorter: { vi: `tối đa ${longestFormula} ký tự`, en: `at most ${longestFormula} characters` },
  shallower: {
    vi: `tối đa ${deepestFormula} lớp hàm và ngoặc lồng nhau`,
    en: `at most ${deepestFormula} functions and brackets in one another`,
  },
  addressBehindSheet: {
    vi: "địa chỉ ô sau tên trang tính, như 'Biểu A12'!D10",
    en: "an address behind the name of the sheet, such as 'Biểu A12'!D10",
  },
  rangeEnd: {
    vi: "ô cuối của vùng, cùng một biểu, như A12.02.1:A12.04.1",
    en: "the last cell of the range, of the same form, such as A12.02.1:A12.04.1",
  },
  oneReading: (whole: string, decimal: string): Bilingual => ({
    vi: `số chỉ đọc được một cách: ${whole} nếu dấu chấm ngăn hàng nghìn, ${decimal} nếu là dấu thập phân`,
    en: `a number that reads in one way: ${whole} if the point groups thousands, ${decimal} if it is the decimal point`,
  }),
  function: (known: readonly string[]): Bilingual => ({
    vi: `một trong các hàm ${known.join(", ")}`,
    en: `one of the functions ${known.join(", ")}`,
  }),
  arguments: (name: string, least: number, most: number): Bilingual => {
    if (most === Infinity)
      return { vi: `hàm ${name} với ít nhất một tham số`, en: `${name} with at least one argument` }
    const [vi, en] = least === most ? [String(least), String(least)] : [`${least} hoặc ${most}`, `${least} or ${most}`]
    return { vi: `hàm ${name} với ${vi} tham số`, en: `${name} with as many arguments as ${en}` }
  },
  insteadOf: (character: string): Bilingual => {
    if (inQuotes.has(character)) return noText
    const sign = spelled.get(character)
    if (sign !== undefined) return { vi: `dấu ${sign}`, en: sign }
    return {
      vi: "ô, số, hàm, hoặc một trong các dấu = <> < <= > >= + - * / % ( ) , ; :",
      en: "a cell, a number, a function, or one of = <> < <= > >= + - * / % ( ) , ; :",
    }
  },
} as const
