import { checkedAcross, mistakesAcross, saidAcross, verdictsAcross } from "../../support/drawn-pack"

const rule = { kind: "change", severity: "warning", rows: ["05"] }
const beyond = { ...rule, factor: "3" }

/** A row of figures over the same row of the period before. */
const row = (now: string, before: string) => {
  const head = `  | ${now
    .split("|")
    .map((_, i) => String(i + 1))
    .join(" | ")}`
  return { forms: { A: `${head}\n05 .2 | ${now}` }, before: { A: `${head}\n05 .2 | ${before}` } }
}

test("a figure of about 10, 100 or 1,000 times that of the period before, or of such a part of it, is doubted as a slip", () => {
  const report = row("55875503 | 2500 | 990 | 56 | 24 | 1.2", "55875.5 | 25 | 100 | 55875.5 | 2500 | 12.5")
  expect(saidAcross(rule, report)).toEqual([
    "05.1 ghi 55.875.503, gấp khoảng 1.000 lần số của kỳ trước (55.875,5): có thể nhầm dấu chấm, dấu phẩy hoặc nhầm đơn vị tính. Hãy kiểm tra lại; nếu số đúng thì giải trình.",
    "05.2 ghi 2.500, gấp khoảng 100 lần số của kỳ trước (25): có thể nhầm dấu chấm, dấu phẩy hoặc nhầm đơn vị tính. Hãy kiểm tra lại; nếu số đúng thì giải trình.",
    "05.3 ghi 990, gấp khoảng 10 lần số của kỳ trước (100): có thể nhầm dấu chấm, dấu phẩy hoặc nhầm đơn vị tính. Hãy kiểm tra lại; nếu số đúng thì giải trình.",
    "05.4 ghi 56, chỉ bằng khoảng 1/1.000 số của kỳ trước (55.875,5): có thể nhầm dấu chấm, dấu phẩy hoặc nhầm đơn vị tính. Hãy kiểm tra lại; nếu số đúng thì giải trình.",
    "05.5 ghi 24, chỉ bằng khoảng 1/100 số của kỳ trước (2.500): có thể nhầm dấu chấm, dấu phẩy hoặc nhầm đơn vị tính. Hãy kiểm tra lại; nếu số đúng thì giải trình.",
  ])
  expect(saidAcross(rule, report, "en")[0]).toBe(
    "05.1 states 55,875,503, about 1,000 times the figure of the period before (55,875.5): perhaps a slip of the decimal or thousands mark, or of the unit of measure. Check it; explain it if it is right.",
  )
})

test("about is within 5 %, both ends allowed, and small counts may jump", () => {
  const report = row("950 | 949.9 | 1050 | 1050.1 | 99 | 100", "100 | 100 | 100 | 100 | 9.9 | 10")
  expect(verdictsAcross(rule, report)).toEqual(["05.1 fails", "05.3 fails", "05.6 fails"])
  expect(verdictsAcross({ ...rule, from: "99" }, report)).toContain("05.5 fails")
})

test("with a factor, what is further away than that is doubted too, and a slip is told once, as a slip", () => {
  const report = row("301 | 300 | 100 | 100 | 1000", "100 | 100 | 301 | 300 | 100")
  expect(verdictsAcross(rule, report)).toEqual(["05.5 fails"])
  expect(verdictsAcross(beyond, report)).toEqual(["05.1 fails", "05.3 fails", "05.5 fails"])
  expect(saidAcross(beyond, row("301 | 100", "100 | 301"))).toEqual([
    "05.1 ghi 301, gấp hơn 3 lần số của kỳ trước (100). Hãy kiểm tra lại hoặc giải trình.",
    "05.2 ghi 100, chưa bằng 1/3 số của kỳ trước (301). Hãy kiểm tra lại hoặc giải trình.",
  ])
})

test("[L5] 0 and blanks are no figures to hold another against; what cannot be read leaves it undecided once", () => {
  expect(verdictsAcross(beyond, row("500 | 0 | | 500", "0 | 500 | 500 | "))).toEqual([])
  expect(verdictsAcross(beyond, row("x", "500"))).toEqual(["05.1 undecided for 05.1"])
})

test("[L16] without the report of the period before nothing is judged", () => {
  expect(verdictsAcross(beyond, { forms: row("500", "1").forms })).toEqual([])
})

test("a rule on trial only tells, whatever its severity, and says nothing of what it cannot judge", () => {
  const trial = { ...rule, severity: "error", trial: true }
  const report = row("500 | x", "50 | 500")
  expect(checkedAcross([trial], report).map(({ severity, cell }) => `${cell!} ${severity}`)).toEqual(["A.05.1 info"])
})

test("[L7] a factor of 1 or less would doubt every figure", () => {
  expect(mistakesAcross({ ...rule, factor: "1" }, row("1", "1"))).toEqual([
    'A.json, rules[0].factor: found "1", wanted a decimal above 1',
  ])
  expect(mistakesAcross({ ...rule, trial: false }, row("1", "1"))).toEqual([
    "A.json, rules[0].trial: found false, wanted one of true",
  ])
})
