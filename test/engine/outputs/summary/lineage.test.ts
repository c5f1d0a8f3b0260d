import { decimalText } from "../../../../engine/figures/writing"
import { figureOf, sum } from "../../../../engine/figures/figure"
import { wholeSummary } from "../../../support/whole-summary"
import type { BookRow } from "../../../../engine/workbook/book"
import { drawnSheet, sheetOf, shownOf } from "../../../support/drawn-summary"
import { largeRound, publishedRound, summaryOf } from "../../../support/rounds"

const rounds = [publishedRound(), largeRound()]

/** A line of the sheet by its columns; those of totals have a link in the first. */
function shown({ cells }: BookRow): ReadonlyMap<number, string> {
  return new Map(cells.map(({ column, content }) => [column, shownOf(content)]))
}

test.each(rounds)(
  "[G10] every figure of every total has its line: unit, file, sheet, address, SHA-256, pack",
  (round) => {
    const request = summaryOf(round)
    const lines = drawnSheet(sheetOf(wholeSummary(request), "Nguồn số liệu"))
    const wanted = [...request.merged.cells.values()].flatMap(({ cell, contributions }) =>
      contributions.map(({ unit, figure, source, place }) =>
        [
          ...[cell, unit.code, unit.name, decimalText(figure), source.file, place.sheet, place.address, source.sha256],
          `${round.pack.id} ${round.pack.version}`,
        ].join(" | "),
      ),
    )
    expect(wanted.length).toBeGreaterThan(0)
    expect(lines.filter((line) => wanted.includes(line))).toEqual(wanted)
  },
)

test.each(rounds)("[G10] the traced figures add up to the total above them", (round) => {
  const request = summaryOf(round)
  const { rows } = sheetOf(wholeSummary(request), "Nguồn số liệu")
  for (const { cell, province, contributions } of request.merged.cells.values()) {
    const at = rows.findIndex(({ cells: [first] }) => first?.content.kind === "link" && first.content.text === cell)
    expect(at >= 0).toBe(contributions.length > 0)
    if (at < 0 || province.figure === undefined) continue
    const figures = rows.slice(at + 1, at + 1 + contributions.length).map((row) => figureOf(Number(shown(row).get(4))))
    const merging = round.pack.forms
      .flatMap(({ code, lines }) => lines.flatMap((line) => (line.line === "indicator" ? [{ code, ...line }] : [])))
      .find(({ code, indicator }) => cell.startsWith(`${code}.${indicator.code}.`))!.indicator.merging
    const total =
      merging === "sum"
        ? decimalText(sum(figures))
        : String(Math.max(...figures.map((one) => Number(decimalText(one)))))
    expect(shown(rows[at]!).get(4)).toBe(total)
  }
})

test.each(rounds)("[G16] every line of the ledger stands on its sheet, with the counts above them", (round) => {
  const request = summaryOf(round)
  const { ledger } = request.merged
  const lines = drawnSheet(sheetOf(wholeSummary(request), "Sổ đối soát"))
  expect(lines.slice(2, 7)).toEqual([
    `Số liệu trong các tệp | ${ledger.figures}`,
    `Đã tính | ${ledger.used}`,
    `Đã thay | ${ledger.superseded}`,
    `Chưa tính vào tổng | ${ledger.setAside}`,
    "Chưa đối soát được (phải bằng 0) | 0",
  ])
  expect(lines.slice(9)).toHaveLength(ledger.figures)
  for (const { source, place, written } of ledger.lines) {
    const where = [source.file, place.sheet, place.address, written].join(" | ")
    expect(lines.some((line) => line.includes(where))).toBe(true)
  }
})

test("[G16] a figure set aside says why in words", () => {
  const reasons = sheetOf(wholeSummary(summaryOf(largeRound())), "Sổ đối soát")
    .rows.map((row) => shown(row).get(11) ?? "")
    .filter((text) => text !== "" && text !== "Lý do")
  expect([...new Set(reasons)].sort()).toEqual(
    [
      "Không đọc được thành số",
      "Nhiều tệp, không rõ tệp mới nhất",
      "Nằm ngoài các ô của biểu",
      "Tệp không hợp lệ: UNKNOWN_UNIT",
      "Đơn vị không thuộc diện báo cáo biểu này",
      "Đơn vị đã nộp bản mới hơn",
    ].sort(),
  )
})
