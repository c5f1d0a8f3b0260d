/** @jest-environment jsdom */
import { arrival, finding, merged, refused, taken } from "./support/scripted"
import { file, pick, press, seen } from "./support/seen"
import { page, rows } from "./support/round-page"
import type { Desk } from "../../../src/taskpane/desk/desk"

beforeEach(() => jest.useFakeTimers())
afterEach(() => jest.useRealTimers())

const ofUnit = (code: string, name: string) => ({ unit: { code, name } })

test("[G2] files of one name that are of different units both stay, each under a name of its own", async () => {
  const read: string[] = []
  const units = [ofUnit("1", "Sở Tư pháp"), ofUnit("2", "Sở Nội vụ"), ofUnit("2", "Sở Nội vụ")]
  const receive: Desk["receive"] = ({ name }) => {
    read.push(name)
    return Promise.resolve(arrival(name, taken([], units[read.length - 1])))
  }
  await page({ receive })
  await pick("Chọn tệp…", file("bao-cao.xlsx"))
  await pick("Chọn tệp…", file("bao-cao.xlsx"))
  expect(rows()).toEqual([
    expect.stringContaining("bao-cao.xlsxĐạt · Sở Tư pháp"),
    expect.stringContaining("bao-cao (2).xlsxĐạt · Sở Nội vụ"),
  ])
  // What outputs call it is what the list calls it.
  expect(read).toEqual(["bao-cao.xlsx", "bao-cao.xlsx", "bao-cao (2).xlsx"])
})

test("[G2] files of one name that are picked together both stay, whosever they are", async () => {
  await page()
  await pick("Chọn tệp…", file("bao-cao.xlsx"), file("bao-cao.xlsx"))
  expect(rows()).toEqual([expect.stringContaining("bao-cao.xlsx"), expect.stringContaining("bao-cao (2).xlsx")])
})

test("[G2] a file of the same name that cannot be taken does not push out the one that was", async () => {
  const verdicts = [taken([]), refused("DAMAGED", "Tệp bị hỏng."), refused("DAMAGED", "Tệp bị hỏng.")]
  await page({ receive: ({ name }) => Promise.resolve(arrival(name, verdicts.shift()!)) })
  await pick("Chọn tệp…", file("a.xlsx"))
  await pick("Chọn tệp…", file("a.xlsx"))
  expect(rows()).toEqual([
    expect.stringContaining("a.xlsxĐạt"),
    expect.stringContaining("a (2).xlsxBị loạiTệp bị hỏng."),
  ])
})

test("last reports that come after the files: every file is judged anew as it was read, and all are added up anew", async () => {
  const order: string[] = []
  const previous = {
    period: { id: "2017" as never, text: { vi: "năm 2017", en: "2017" } },
    ...{
      units: 1,
      of: 2,
      unfit: [{ file: "khac.xlsx", why: { kind: "pack" as const, pack: { vi: "Khác", en: "Other" } } }],
    },
    tied: [],
  }
  let isHeld = false
  await page({
    bringLast: (files) => {
      order.push(`last: ${files.map(({ name }) => name).join()}`)
      isHeld = files.length > 0
      return Promise.resolve()
    },
    receive: ({ name }) => {
      order.push(`read: ${name}`)
      return Promise.resolve(arrival(name, taken([])))
    },
    judgeAgain: ({ file: { source } }) => {
      order.push(`judged: ${source.file}`)
      return Promise.resolve(arrival(source.file, taken(isHeld ? [finding("p1", "warning", "D11")] : [])))
    },
    merge: () => {
      order.push("merged")
      return Promise.resolve(merged(isHeld ? { previous } : {}))
    },
  })
  await pick("Chọn tệp…", file("a.xlsx"), file("b.xlsx"))
  expect(seen()).toContain("Chưa có báo cáo kỳ trước nên chưa so sánh được.")
  await pick("Chọn báo cáo kỳ trước…", file("nam-2017.xlsx"), file("khac.xlsx"))
  expect(order).toEqual([
    ...["read: a.xlsx", "read: b.xlsx", "merged"],
    ...["last: nam-2017.xlsx,khac.xlsx", "judged: a.xlsx", "judged: b.xlsx", "merged"],
  ])
  expect(seen()).toContain("So với năm 2017: có báo cáo của 1/2 đơn vị đã cộng.")
  expect(seen()).toContain("khac.xlsx: Tệp thuộc bộ biểu khác (Khác).")
  expect(rows()).toEqual([expect.stringContaining("a.xlsxNhận, có phát hiện"), expect.stringContaining("b.xlsxNhận")])
  await press("button", "Bỏ, không so nữa")
  expect(seen()).toContain("Chưa có báo cáo kỳ trước nên chưa so sánh được.")
  expect(document.activeElement?.id).toBe("round-last")
})
