import type { Edit, Picture } from "../../../../engine/index"
import { HostFault } from "../../../../engine/index"
import type { ExcelHost } from "../../../../src/excel/excel-host"
import type { Ports } from "../../../../src/taskpane/actions/ports"
import type { Arrival, Desk, PackChoice, Verdict } from "../../../../src/taskpane/desk/desk"
import type { ShownCause, ShownFinding } from "../../../../src/taskpane/desk/shown"
import type { MergeOutcome, ShownState } from "../../../../src/taskpane/desk/merged"

type Taken = Extract<Verdict, { readonly kind: "taken" }>

const both = (vi: string, en = vi) => ({ vi, en })
const book = { title: "", subject: "", author: "", date: "2018-12-31", sheets: [] }
const sheet = {
  ...{ name: "A1", visibility: "visible" as const, widths: [], rows: [], merges: [], locked: false },
  ...{ validations: [], print: { orientation: "portrait" as const, footer: "" } },
}
const validation = {
  ...{ area: "B2", allow: { kind: "whole" as const } },
  ...{ prompt: { title: "", text: "" }, refusal: { title: "", text: "" } },
}

export function finding(
  id: string,
  grade: ShownFinding["grade"],
  address: string,
  text = `Câu của ${id}`,
  more: Partial<ShownCause> = {},
): ShownCause {
  const places = address === "" ? [] : address.split(",").map((one) => ({ sheet: "Biểu A1", address: one }))
  return {
    ...{ id, grade, rule: id, form: "A1", count: 1, places, message: both(text, `Sentence of ${id}`) },
    ...{ figures: places.map(() => []), causes: [], following: [] },
    ...more,
  }
}

export function taken(findings: readonly ShownCause[], more: Partial<Taken> = {}): Taken {
  const all: readonly ShownFinding[] = findings.flatMap((one) => [one, ...one.following])
  const count = (grade: string) => all.filter((one) => one.grade === grade).length
  const cell = (row: string, text: string) => ({
    ...{ cell: `A1.${row}.1` as never, text: both(text), isComputed: false },
    place: { sheet: "Biểu A1", address: `D${Number(row) + 10}` },
  })
  return {
    kind: "taken",
    unit: { code: "251", name: "UBND huyện Yên Lạc" },
    period: { id: "2018" as never, text: both("năm 2018", "2018") },
    pack: { id: "vtlt", title: both("Văn thư lưu trữ", "Records") },
    profile: { id: "vp", title: both("Tỉnh Vĩnh Phúc", "Vĩnh Phúc province") },
    counts: { errors: count("error"), warnings: count("warning"), undecided: count("undecided") },
    findings,
    forms: [
      {
        ...{ code: "A1", title: both("Số phòng", "Rooms"), sheet: "Biểu A1" },
        columns: [{ number: "1", label: both("Số lượng", "Number") }],
        rows: ["01", "02"].map((code, i) => ({
          ...{ code, label: both(`Dòng ${code}`, `Row ${code}`), measure: both("phòng", "room"), depth: 0 },
          cells: [cell(code, String(100 + i))],
        })),
      },
    ],
    unseen: [],
    ...more,
  }
}

export const refused = (code: string, text: string): Verdict => ({ kind: "refused", code, message: both(text) })

export const packs: readonly PackChoice[] = [
  {
    ...{ id: "vtlt", title: both("Văn thư lưu trữ", "Records"), frequency: "year" },
    profiles: [
      {
        ...{ id: "vp", title: both("Tỉnh Vĩnh Phúc", "Vĩnh Phúc province"), isSynthetic: false },
        units: [
          {
            code: "251",
            name: "UBND huyện Yên Lạc",
            tier: both("Cấp huyện", "District"),
            searched: "251 ubnd huyen yen lac",
          },
          { code: "246", name: "UBND huyện Lập Thạch", tier: both("Cấp huyện"), searched: "246 ubnd huyen lap thach" },
          { code: "SO-TP", name: "Sở Tư pháp", tier: both("Cấp tỉnh"), searched: "so tp so tu phap", to: 2018 },
        ],
      },
    ],
  },
]

export const state = (
  name: string,
  of: ShownState["state"],
  text: string,
  more: Partial<ShownState> = {},
): ShownState => ({
  ...{ code: name, name, state: of, text: both(text), tied: [], superseded: [], parts: [] },
  ...more,
})

export const merged = (more: Partial<Extract<MergeOutcome, { kind: "merged" }>> = {}): MergeOutcome => ({
  kind: "merged",
  pack: { id: "vtlt", title: both("Văn thư lưu trữ", "Records"), hasReport: true },
  province: "Tỉnh Vĩnh Phúc",
  period: { id: "2018" as never, text: both("năm 2018", "2018") },
  units: { expected: 3, received: 2 },
  states: [
    state("UBND huyện Yên Lạc", "received", "Đã nộp", { file: "a.xlsx" }),
    state("UBND huyện Lập Thạch", "received", "Đã nộp", { file: "b.xlsx" }),
    state("Sở Tư pháp", "missing", "Chưa nộp"),
  ],
  refused: [],
  decisions: [],
  counts: { errors: 1, warnings: 0, undecided: 0 },
  calls: [],
  findings: [],
  totals: [
    {
      ...{ code: "A1", title: both("Số phòng", "Rooms") },
      asked: ["UBND huyện Yên Lạc", "UBND huyện Lập Thạch", "Sở Tư pháp"].map((name) => ({ code: name, name })),
      rows: [
        {
          ...{ cell: "A1.01.1" as never, label: both("Dòng 01"), measure: both("phòng"), total: "201" },
          ...{ text: both("201"), units: 2, of: 3, status: "provisional", isLargest: false },
          marks: ["provisional"],
          sources: [
            {
              from: { unit: "UBND huyện Yên Lạc", counts: "UBND huyện Yên Lạc", file: "a.xlsx" },
              ...{ text: both("101"), marks: ["provisional"], place: { sheet: "Biểu A1", address: "D11" } },
            },
            {
              from: { unit: "UBND huyện Lập Thạch", counts: "UBND huyện Lập Thạch", file: "b.xlsx" },
              ...{ text: both("100"), marks: [], place: { sheet: "Biểu A1", address: "D11" } },
            },
          ],
        },
      ],
    },
  ],
  ledger: { figures: 10, used: 9, superseded: 0, setAside: 1, unaccounted: 0 },
  ...more,
})

export const arrival = (file: string, verdict: Verdict): Arrival => ({
  ...{ file, verdict },
  received: {
    file: { source: { file, sha256: "" }, inventory: [], outcome: {} as never },
    pack: "vtlt",
    profile: "vp",
    said: 0,
  },
})

/** A desk that answers as it is told, and counts nothing; `never` answers nothing. */
export function scriptedDesk(answers: Partial<Desk> = {}): Desk {
  const named = { name: "vtlt-2018-251.xlsx", book: { ...book, sheets: [{ ...sheet, validations: [validation] }] } }
  const file = { name: "vtlt-2018-251.xlsx", bytes: new Uint8Array([1]) }
  return {
    packs: () => Promise.resolve(packs),
    bring: () => Promise.resolve({ kind: "mistakes", mistakes: [both("Thiếu tên tỉnh", "No province")] }),
    bringLast: () => Promise.resolve(),
    blankBook: () => Promise.resolve(named),
    blankFile: () => Promise.resolve(file),
    check: () => Promise.resolve(taken([])),
    receive: ({ name }) => Promise.resolve(arrival(name, taken([]))),
    judgeAgain: ({ file }) => Promise.resolve(arrival(file.source.file, taken([]))),
    merge: () => Promise.resolve(merged()),
    outputFile: ({ output }) => Promise.resolve({ ...file, name: `ra.${output}` }),
    summaryBook: () => Promise.resolve({ ...named, name: "tong-hop.xlsx" }),
    summaryFile: () => Promise.resolve({ ...file, name: "tong-hop.xlsx" }),
    ...answers,
  }
}

export const never = <T>(): Promise<T> => new Promise<T>(() => undefined)

const picture: Picture = { sheets: [], date1904: false }

/** A workbook in an Excel that does as it is told; `did` is every edit that it was asked for. */
export function scriptedHost(
  told: Partial<ExcelHost> = {},
): ExcelHost & { readonly did: Edit[]; change(): void; select(): void; wait(is: boolean): void } {
  const did: Edit[] = []
  let changed: (() => void) | undefined
  let selected: (() => void) | undefined
  let waits: ((isWaiting: boolean) => void) | undefined
  return {
    did,
    change: () => changed?.(),
    select: () => selected?.(),
    wait: (is) => waits?.(is),
    abilities: { api: "1.17", newWorkbook: true, validation: true, printSetup: true, mergedAreas: true },
    fileName: "bieu.xlsx",
    picture: () => Promise.resolve(picture),
    apply: (edits) => {
      did.push(...edits)
      return Promise.resolve({ unmarked: [] })
    },
    openWorkbook: () => Promise.resolve(),
    watch: (then) => {
      changed = then
      return Promise.resolve(() => {
        changed = undefined
        return Promise.resolve()
      })
    },
    watchSelection: (then) => {
      selected = then
      return Promise.resolve(() => {
        selected = undefined
        return Promise.resolve()
      })
    },
    selected: () => Promise.resolve(undefined),
    hasSheet: () => Promise.resolve(false),
    lookAt: (parts) => Promise.resolve(parts.map(() => ({ cells: new Map() }))),
    onWaiting: (then) => {
      waits = then
      return () => undefined
    },
    ...told,
  }
}

export const fault = (code: ConstructorParameters<typeof HostFault>[0], detail = "") => new HostFault(code, detail)

/** Ports on the clock of Jest, which stands until it is moved. */
export function scriptedPorts(
  desk: Desk,
  host?: ExcelHost,
): Omit<Ports, "store"> & { readonly saved: string[]; cleared: number } {
  const ports = {
    saved: [] as string[],
    cleared: 0,
    desk: { desk: () => desk, clear: () => void (ports.cleared += 1) },
    roundDesk: { desk: () => desk, clear: () => void (ports.cleared += 1) },
    mergeDesk: { desk: () => desk, clear: () => void (ports.cleared += 1) },
    clock: { now: () => Date.now(), today: () => "2019-02-20" },
    timers: {
      after(milliseconds: number, then: () => void) {
        const timer = setTimeout(then, milliseconds)
        return () => clearTimeout(timer)
      },
    },
    saveFile: ({ name }: { readonly name: string }) => void ports.saved.push(name),
    ...(host && { host }),
  }
  return ports
}
