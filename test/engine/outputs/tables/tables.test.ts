import fc from "fast-check"
import { decimalText } from "../../../../engine/figures/writing"
import { mergeTables } from "../../../../engine/outputs/tables/tables"
import type { SummaryRequest } from "../../../../engine/outputs/summary/request"
import { describeWith, openpyxl } from "../../../support/programs"
import { named, pythonCsv, undone } from "../../../support/python-csv"
import { largeRound, publishedRound, summaryOf } from "../../../support/rounds"
import { runs } from "../../../support/runs"

const kinds = Object.keys(mergeTables) as readonly (keyof typeof mergeTables)[]

function textOf(kind: keyof typeof mergeTables, request: SummaryRequest): string {
  return [...mergeTables[kind](request)].join("")
}

async function readBack(kind: keyof typeof mergeTables, request: SummaryRequest) {
  return named(await pythonCsv(textOf(kind, request)))
}

const rounds = [publishedRound(), largeRound()]

test.each(kinds)("[G8] %s: same bytes whatever order the files came in, whatever language", (kind) => {
  const round = largeRound()
  const wanted = textOf(kind, summaryOf(round))
  fc.assert(
    fc.property(fc.shuffledSubarray([...round.files], { minLength: round.files.length }), (files) => {
      expect(textOf(kind, summaryOf({ ...round, files }, { language: "en" }))).toBe(wanted)
    }),
    runs(0.03),
  )
})

test.each(kinds)("%s: every line ends as RFC 4180 has it; Excel is told of Unicode but in SDMX-CSV", (kind) => {
  const text = textOf(kind, summaryOf(publishedRound()))
  expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/)
  expect(text.endsWith("\r\n")).toBe(true)
  expect(text.startsWith("\uFEFF")).toBe(kind !== "sdmx")
})

describeWith(openpyxl, "read back by Python", () => {
  test.each(rounds)("[G10] the figures of the tidy table that count make the provincial totals", async (round) => {
    const request = summaryOf(round)
    const records = await readBack("so-lieu", request)
    expect(records).toHaveLength(request.merged.cells.size * request.tracking.units.length)
    for (const { cell, contributions } of request.merged.cells.values()) {
      const own = records.filter((record) => record.get("cell") === cell)
      const counting = own.filter((record) => ["reported", "zero"].includes(record.get("status")!))
      expect(
        counting.map((record) =>
          ["unit", "value", "qualifier", "provisional", "file", "sha256", "sheet", "address"].map((key) =>
            undone(record.get(key)!),
          ),
        ),
      ).toEqual(
        contributions.map(({ unit, figure, qualifier = "", isProvisional, source, place }) => [
          ...[unit.code, decimalText(figure), qualifier, String(isProvisional)],
          ...[source.file, source.sha256, place.sheet, place.address],
        ]),
      )
    }
  })

  test("[G3] what is no figure is told apart: blank, unreadable, missing, in conflict, not asked for", async () => {
    const records = await readBack("so-lieu", summaryOf(largeRound()))
    const statuses = new Set(records.map((record) => record.get("status")))
    expect([...statuses].sort()).toEqual(
      ["blank", "missing", "notApplicable", "reported", "tied", "unreadable", "zero"].sort(),
    )
    const without = records.filter((record) => !["reported", "zero"].includes(record.get("status")!))
    expect(without.filter((record) => record.get("value") !== "")).toEqual([])
    const unreadable = records.find((record) => record.get("status") === "unreadable")!
    expect([unreadable.get("written"), unreadable.get("reason")]).toEqual(["05 giá, tủ", "unreadable"])
  })

  test("figures that a hard finding names are set aside under the strict way of merging, with the reason", async () => {
    const records = await readBack("so-lieu", summaryOf(largeRound(), { hard: "setAside" }))
    const setAside = records.filter((record) => record.get("status") === "setAside")
    expect(setAside.length).toBeGreaterThan(0)
    expect(new Set(setAside.map((record) => record.get("reason")))).toEqual(new Set(["strict"]))
    expect(setAside.filter((record) => record.get("value") === "")).toEqual([])
  })

  test.each(rounds)("[G10] the lineage table holds every figure of every total", async (round) => {
    const request = summaryOf(round)
    const records = await readBack("nguon-so-lieu", request)
    const keys = ["cell", "unit", "value", "nil", "file", "sha256", "sheet", "address"]
    expect(records.map((record) => keys.map((key) => undone(record.get(key)!)))).toEqual(
      [...request.merged.cells.values()].flatMap(({ cell, contributions }) =>
        contributions.map(({ unit, figure, isNil, source, place }) => [
          ...[cell, unit.code, decimalText(figure), String(isNil)],
          ...[source.file, source.sha256, place.sheet, place.address],
        ]),
      ),
    )
  })

  test.each(rounds)("[G16] the ledger table holds every line of the ledger, hostile names and all", async (round) => {
    const request = summaryOf(round)
    const lines = [...request.merged.ledger.lines]
    const records = await readBack("so-doi-soat", request)
    expect(records.map((record) => record.get("line"))).toEqual(lines.map((_, index) => String(index + 1)))
    const drawn = (texts: readonly (string | undefined)[]) => texts.map((text = "") => text).join("|")
    const keys = ["unit", "file", "sha256", "sheet", "address", "written", "cell", "fate", "reason"]
    expect(records.map((record) => drawn(keys.map((key) => undone(record.get(key)!)))).sort()).toEqual(
      lines
        .map(({ unit, source, place, written, cell, fate, reason }) =>
          drawn([unit, source.file, source.sha256, place.sheet, place.address, written, cell, fate, reason]),
        )
        .sort(),
    )
    const files = request.tracking.senders.flatMap(({ chosen, superseded, tied }) => [
      ...(chosen === undefined ? [] : [chosen]),
      ...superseded,
      ...tied,
    ])
    const read = files.flatMap(({ outcome }) =>
      [...outcome.submission.observations.values()].filter(({ state }) => state === "reported"),
    )
    expect(records.filter((record) => record.get("value") !== "")).toHaveLength(read.length)
  })

  test.each(rounds)("SDMX-CSV 2.0 holds the provincial totals and the figures of the units", async (round) => {
    const request = summaryOf(round)
    const records = await readBack("sdmx", request)
    const text = textOf("sdmx", request)
    expect(text).toMatch(
      /^STRUCTURE,STRUCTURE_ID,ACTION,FREQ,REF_AREA,REPORTING_UNIT,FORM,INDICATOR,BREAKDOWN,TIME_PERIOD,OBS_VALUE,/,
    )
    const shown = (unit: string, value: string, status: string): string => [unit, value, status].join(" ")
    for (const { cell, province, contributions } of request.merged.cells.values()) {
      const [form, row, column] = cell.split(".")
      const own = records.filter(
        (one) => one.get("FORM") === form && one.get("INDICATOR") === row && one.get("BREAKDOWN") === column,
      )
      const seen = own
        .filter((one) => one.get("OBS_VALUE") !== "")
        .map((one) => shown(one.get("REPORTING_UNIT")!, one.get("OBS_VALUE")!, one.get("OBS_STATUS")!))
      const letters = { final: "A", provisional: "P", approximate: "E", notReported: "O", notAdditive: "O" }
      expect(seen).toEqual([
        ...(province.figure === undefined ? [] : [shown("_T", decimalText(province.figure), letters[province.status])]),
        ...contributions.map(({ unit, figure, isProvisional, qualifier }) =>
          shown(unit.code, decimalText(figure), isProvisional ? "P" : qualifier === undefined ? "A" : "E"),
        ),
      ])
    }
    const keys = ["REF_AREA", "REPORTING_UNIT", "FORM", "INDICATOR", "BREAKDOWN", "TIME_PERIOD"]
    const identities = records.map((record) => keys.map((key) => record.get(key)).join("|"))
    expect(new Set(identities).size).toBe(identities.length)
    const ids = records.flatMap((record) => keys.slice(0, 3).map((key) => record.get(key)!))
    expect(ids.filter((id) => !/^[A-Za-z0-9_@$-]+$/.test(id))).toEqual([])
  })
})

test("a unit's code with a dot is written as SDMX takes codes, and can be told back", () => {
  const round = largeRound()
  const units = round.profile.units.map((unit) => (unit.code === "U07" ? { ...unit, code: "H40.01" } : unit))
  const text = textOf("sdmx", summaryOf({ ...round, profile: { ...round.profile, units } }))
  expect(text).toContain(",H40$002E01,")
  expect(text).not.toContain("H40.01")
})
