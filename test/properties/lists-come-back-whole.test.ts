import fc from "fast-check"
import { readList } from "../../engine/registering/read-list"
import { addressOf } from "../../engine/workbook/address"
import type { Cell, Picture } from "../../engine/workbook/picture"
import { runs } from "../support/runs"

const synonyms = {
  number: ["STT", "TT", "Số TT"],
  name: ["Tên đơn vị", "Tên cơ quan, tổ chức", "ĐƠN VỊ", "Tên cơ quan,\ntổ chức (ghi đầy đủ)"],
  code: ["Mã", "Mã đơn vị", "Mã định danh", "MÃ ĐƠN VỊ (*)"],
  tier: ["Cấp", "Loại", "Khối", "Nhóm"],
  parent: ["Đơn vị chủ quản", "Cơ quan chủ quản", "Trực thuộc"],
  alias: ["Tên khác", "Tên viết tắt"],
  from: ["Từ năm", "Năm bắt đầu"],
  to: ["Đến năm", "Năm kết thúc"],
} as const
const fields = Object.keys(synonyms) as (keyof typeof synonyms)[]
const tierNames = new Map([
  ["I", ["Cấp I", "I", "Sở", "cấp i"]],
  ["huyen", ["Cấp huyện", "huyen", "Huyện, thị xã"]],
  ["xa", ["Cấp xã", "Các xã", "XÃ", "xa"]],
])
const syllables = "Tam Đảo Lập Thạch Vĩnh Tường Bình Xuyên Thái Hòa Quý Thủy Mới Đông Văn Lưu".split(" ")

/** Units with different codes and names, in any of three tiers, some below one before them. */
const someUnits = fc
  .uniqueArray(
    fc.record({
      code: fc.stringMatching(/^[A-Z]\d{2}[.-][a-z0-9]{1,4}$/),
      words: fc.array(fc.constantFrom(...syllables), { minLength: 2, maxLength: 4 }),
      tier: fc.constantFrom(...tierNames.keys()),
      tierAs: fc.nat(),
      above: fc.option(fc.nat(), { nil: undefined }),
      alias: fc.boolean(),
      from: fc.option(fc.integer({ min: 1990, max: 2020 }), { nil: undefined }),
      to: fc.option(fc.integer({ min: 2021, max: 2050 }), { nil: undefined }),
    }),
    { selector: ({ code }) => code.toUpperCase(), minLength: 1, maxLength: 12 },
  )
  .map((units) => units.map((unit, i) => ({ ...unit, name: `Trường ${unit.words.join(" ")} số ${i + 1}` })))

const layout = fc.record({
  order: fc.shuffledSubarray(fields, { minLength: fields.length }),
  headings: fc.array(fc.nat(), { minLength: fields.length, maxLength: fields.length }),
  top: fc.nat({ max: 5 }),
  left: fc.nat({ max: 3 }),
  unknown: fc.boolean(),
  parentByName: fc.boolean(),
})

test("any list of distinct units comes back whole, whatever the order of its columns and the words of its headings", () => {
  fc.assert(
    fc.property(someUnits, layout, (units, { order, headings, top, left, unknown, parentByName }) => {
      const cells = new Map<string, Cell>()
      const put = (row: number, column: number, value: string | number | undefined) => {
        const address = addressOf({ row: row + top, column: column + left })
        if (value === undefined || value === "") return
        const content =
          typeof value === "number" ? ({ type: "number", value } as const) : ({ type: "text", value } as const)
        cells.set(address, { address, content })
      }
      if (top > 0) put(0, 1, "Danh sách đơn vị")
      order.forEach((field, i) => put(1, i + 1, synonyms[field][headings[i]! % synonyms[field].length]))
      if (unknown) put(1, order.length + 1, "Điện thoại")
      const wanted = units.map((unit, i) => {
        const over = unit.above === undefined || i === 0 ? undefined : units[unit.above % i]
        const spelled = tierNames.get(unit.tier)!
        const value = {
          ...{ number: i + 1, name: unit.name, code: unit.code, tier: spelled[unit.tierAs % spelled.length] },
          parent: parentByName ? over?.name : over?.code,
          alias: unit.alias ? `Tên khác ${unit.code}` : undefined,
          ...{ from: unit.from, to: unit.to },
        }
        order.forEach((field, column) => put(i + 2, column + 1, value[field]))
        if (unknown) put(i + 2, order.length + 1, "0211")
        return {
          ...{ code: unit.code, name: unit.name, aliases: unit.alias ? [value.alias] : [], tier: unit.tier },
          ...(over === undefined ? {} : { parent: over.code }),
          ...(unit.from === undefined ? {} : { from: unit.from }),
          ...(unit.to === undefined ? {} : { to: unit.to }),
        }
      })
      const picture: Picture = {
        sheets: [{ name: "Sheet1", visibility: "visible", cells, merges: [] }],
        date1904: false,
      }
      const read = readList(picture, frame)
      expect(read.units).toEqual(wanted)
      expect(read.findings.map(({ rule }) => rule)).toEqual(unknown ? ["registering.ignoredColumn"] : [])
      expect(structuredClone(read)).toEqual(read)
    }),
    runs(),
  )
})

const both = (text: string) => ({ vi: text, en: text })
const frame = {
  tiers: [
    { code: "I", label: both("Cấp I"), spellings: ["Sở"], forms: [] },
    { code: "huyen", label: both("Cấp huyện"), spellings: ["Huyện", "Thị xã"], forms: [] },
    { code: "xa", label: both("Cấp xã"), forms: [] },
  ],
  province: { code: "26", name: "Tỉnh Vĩnh Phúc" },
}

const anyText = fc.oneof(
  fc.constantFrom(...Object.values(synonyms).flat(), ...[...tierNames.values()].flat()),
  fc.constantFrom("I", "II.", "1", "1.1", "a)", "-", "Xã A", "UBND huyện B", "I. Khối sở", "Tổng số", "Người lập biểu"),
  fc.constantFrom("1. Sở C", "- Phòng D", "2025", "nay", "#", " ", "\u00ad", "00012", "x.1", "Ghi chú", "Điện thoại"),
)
const anySheet = fc.array(
  fc.array(
    fc.option(fc.oneof(anyText, fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true })), { nil: "" }),
    { maxLength: 5 },
  ),
  {
    maxLength: 14,
  },
)

test("every row of any sheet that holds something comes to exactly one end, and units are never more than rows", () => {
  fc.assert(
    fc.property(anySheet, fc.subarray(["A1:B1", "A2:C2", "B3:B6", "A4:A9", "C1:D2"]), (rows, merges) => {
      const cells = new Map<string, Cell>()
      rows.forEach((row, i) =>
        row.forEach((value, j) => {
          const address = addressOf({ row: i + 1, column: j + 1 })
          if (typeof value === "number") cells.set(address, { address, content: { type: "number", value } })
          else if (value !== "") cells.set(address, { address, content: { type: "text", value } })
        }),
      )
      const { units, ledger, findings } = readList(
        { sheets: [{ name: "Sheet1", visibility: "visible", cells, merges }], date1904: false },
        frame,
      )
      const hidden = new Set(
        findings.flatMap(({ rule, place }) => (rule === "registering.covered" ? [place!.address] : [])),
      )
      const seen = (value: string | number) => typeof value === "number" || !/^[\s\u00ad]*$/.test(value)
      const filled = rows.flatMap((row, i) =>
        row.some((value, j) => seen(value) && !hidden.has(addressOf({ row: i + 1, column: j + 1 }))) ? [i + 1] : [],
      )
      expect(ledger.map(({ row }) => row)).toEqual(filled)
      expect(ledger.flatMap(({ unit }) => unit ?? [])).toEqual(units.map(({ code }) => code))
      expect(ledger.filter(({ as, reason }) => (as === "notUnderstood") !== (reason !== undefined))).toEqual([])
      expect(new Set(units.map(({ code }) => code.toUpperCase())).size).toBe(units.length)
    }),
    runs(),
  )
})
