import { merge } from "../../../engine/merging/merge"
import type { Place } from "../../../engine/model/observation"
import { track } from "../../../engine/tracking/track"
import type { Book } from "../../../engine/workbook/book"
import { sheetOf, shownOf } from "../../support/drawn-summary"
import { typedOver } from "../../support/edited-book"
import { beside, lineageAt, shownLineage } from "../../support/lineage-at"
import { handedIn, publishedRound, type Round } from "../../support/rounds"
import { indexOf } from "../../support/seen-book"
import { wholeSummary } from "../../support/whole-summary"

/** A round in which the workbooks of some units are parts of another one's report, in two tiers. */
function combinedBook(
  parts: readonly string[],
  written: Readonly<Record<string, number>>,
  base: Round = publishedRound(),
): Book {
  const [tier] = base.profile.tiers
  const unit = (code: string, name: string, of: string, partOf?: string) => ({
    ...{ code, name, aliases: [], tier: of },
    ...(partOf === undefined ? {} : { partOf }),
  })
  const units = [
    unit("STP", "Sở Tư pháp", tier!.code),
    unit("SYT", "Sở Y tế", tier!.code, parts.includes("SYT") ? "SYT" : undefined),
    unit("BV1", "Bệnh viện 1", tier!.code, "SYT"),
    unit("BV2", "Bệnh viện 2", tier!.code, "SYT"),
    unit("XA", "Xã Đại Đồng", "xa"),
  ]
  const tiers = [tier!, { ...tier!, code: "xa", label: { vi: "Cấp xã", en: "Commune" } }]
  const profile = { ...base.profile, tiers, units }
  const handed = Object.entries(written).map(([code, figure]) =>
    handedIn({ unit: code, file: `${code}.xlsx`, written: { "A12.01.1": figure } }, { ...base, profile }),
  )
  const tracking = track(profile, base.period, handed)
  const merged = merge(base.pack, profile, tracking, "keep")
  return wholeSummary({ pack: base.pack, profile, tracking, merged, language: "vi", date: "2019-02-20" })
}

const totalPlace = (of: Book): Place =>
  indexOf(of).totals.find(({ cell, place }) => cell === "A12.01.1" && place.sheet === "Biểu A12")!.place

test("[G10] a report that is made of parts shows each part's figure and file, and is not among those without one", () => {
  const combined = combinedBook([], { BV1: 100, BV2: 40 })
  const total = lineageAt(totalPlace(combined), combined)
  expect(shownLineage(total!)).toEqual([
    ["Bệnh viện 1", "100", "BV1.xlsx"],
    ["Bệnh viện 2", "40", "BV2.xlsx"],
  ])
  expect([total!.units, total!.of, total!.without.map(({ name, state }) => [name, state])]).toEqual([
    1,
    3,
    [
      ["Sở Tư pháp", "Chưa nộp"],
      ["Xã Đại Đồng", "Chưa nộp"],
    ],
  ])
})

test("[G10] under the total of a tier too, a report is listed part by part, also where the unit is a part of it itself", () => {
  const combined = combinedBook(["SYT"], { STP: 7, SYT: 2, BV2: 4, XA: 9 })
  const ofTiers = [1, 2].map((slot) => lineageAt(beside(totalPlace(combined), 3 * slot), combined)!)
  expect(ofTiers.map(({ group, text: { vi } }) => [group, vi])).toEqual([
    ["Cấp huyện", "13"],
    ["Cấp xã", "9"],
  ])
  expect(ofTiers.map(shownLineage)).toEqual([
    [
      ["Sở Tư pháp", "7", "STP.xlsx"],
      ["Sở Y tế", "2", "SYT.xlsx"],
      ["Bệnh viện 2", "4", "BV2.xlsx"],
    ],
    [["Xã Đại Đồng", "9", "XA.xlsx"]],
  ])
  expect(ofTiers.map(({ isLineageLost }) => isLineageLost)).toEqual([false, false])
})

test("[G10] parts that come to no one figure are listed each with its own, and a word typed over them takes their place", () => {
  const base = publishedRound()
  const forms = base.pack.forms.map((form) => ({
    ...form,
    lines: form.lines.map((line) =>
      line.line === "indicator" && line.indicator.code === "01"
        ? { ...line, indicator: { ...line.indicator, merging: "notAdditive" as const } }
        : line,
    ),
  }))
  const combined = combinedBook([], { STP: 7, BV1: 100, BV2: 40 }, { ...base, pack: { ...base.pack, forms } })
  const at = { sheet: "A12 theo đơn vị", address: "F10" }
  const total = lineageAt(at, combined)
  expect(shownLineage(total!)).toEqual([
    ["Sở Tư pháp", "7", "STP.xlsx"],
    ["Bệnh viện 1", "100", "BV1.xlsx"],
    ["Bệnh viện 2", "40", "BV2.xlsx"],
  ])
  expect(total!.isLineageLost).toBe(false)
  const row = [...sheetOf(combined, at.sheet).rows].find(({ cells }) =>
    cells.some(({ content }) => shownOf(content) === "SYT"),
  )!
  const edited = lineageAt(at, typedOver(combined, at.sheet, { row: row.row, column: 6 }, "xem lại"))!
  expect(shownLineage(edited)).toEqual([
    ["Sở Tư pháp", "7", "STP.xlsx"],
    ["Sở Y tế", "xem lại", ""],
  ])
  expect(edited.isLineageLost).toBe(true)
})

test("[G10] a summary that does not say whose parts are whose shows the unit's own figure rather than that of one of its parts", () => {
  const combined = combinedBook(["SYT"], { STP: 7, SYT: 2, BV2: 4, XA: 9 })
  const older = {
    ...combined,
    sheets: combined.sheets.map((sheet) => ({
      ...sheet,
      rows: [...sheet.rows].map((row) => ({
        ...row,
        cells: row.cells.filter(() => shownOf(row.cells[0]!.content) !== "part"),
      })),
    })),
  }
  const total = lineageAt(beside(totalPlace(combined), 3), older)
  expect(shownLineage(total!)).toEqual([
    ["Sở Tư pháp", "7", "STP.xlsx"],
    ["Sở Y tế", "6", ""],
  ])
  expect(total!.isLineageLost).toBe(true)
})

test("[G10] the number of units of a tier shows what its total shows, and so does either where no unit is behind it", () => {
  const combined = combinedBook([], { XA: 9 })
  const places = indexOf(combined).totals.filter(({ place: { sheet } }) => sheet === "Biểu A12")
  const found = places.flatMap(({ cell, place }) =>
    [0, 1, 2].map((group) => {
      const [ofTotal, ofShare] = [0, 1].map((slot) => lineageAt(beside(place, 3 * group + slot), combined))
      expect([place, group, ofShare]).toEqual([place, group, ofTotal])
      expect(ofTotal!.without).toHaveLength(ofTotal!.of - ofTotal!.units)
      return [cell, ofTotal?.cell, ofTotal?.group, ofTotal?.units, ofTotal?.of].join(" ")
    }),
  )
  expect(found).toHaveLength(places.length * 3)
  expect(found.slice(0, 6)).toEqual([
    "A12.01.1 A12.01.1 Toàn tỉnh 1 3",
    "A12.01.1 A12.01.1 Cấp huyện 0 2",
    "A12.01.1 A12.01.1 Cấp xã 1 1",
    "A12.02.1 A12.02.1 Toàn tỉnh 0 3",
    "A12.02.1 A12.02.1 Cấp huyện 0 2",
    "A12.02.1 A12.02.1 Cấp xã 0 1",
  ])
})
