import { cli } from "../../support/cli"
import { complete, lay } from "../../support/submitted-files"
import { inTemporaryFolder } from "../../support/temporary"

const faulty = { "A10.02.1": "10 mét", "A10.03.1": "nhiều", "A12.05.1": 57, "A12.06.1": "2" }

/** How grave each finding of a file is and where it stands, as printed. */
function grades(out: string): readonly string[] {
  return [...out.matchAll(/^ {4}(LỖI|CẢNH BÁO|CHƯA KIỂM ĐƯỢC|LƯU Ý|WARNING) +(Biểu \S+, (?:ô|cell) \S+:)?/gm)].map(
    ([, grade, place]) => `${grade} ${place}`,
  )
}

test("of a file, errors stand first, then warnings, then what cannot be judged; each says which cell to open", async () => {
  await inTemporaryFolder(async (folder) => {
    await lay(folder, { "a.xlsx": { figures: { ...complete, ...faulty } } })
    const found = grades((await cli("check", folder)).out)
    const ranks = ["LỖI", "CẢNH BÁO", "CHƯA KIỂM ĐƯỢC", "LƯU Ý"]
    const order = found.map((line) => ranks.findIndex((rank) => line.startsWith(rank)))
    expect(order).not.toContain(-1)
    expect(order).toEqual([...order].sort((a, b) => a - b))
    expect(new Set(order).size).toBeGreaterThan(1)
    expect(found).toContain("CẢNH BÁO Biểu A10, ô D12:")
    expect(grades((await cli("check", folder, "--lang", "en")).out)).toContain("WARNING Biểu A10, cell D12:")
  })
})

test("a file without findings is said to be without errors", async () => {
  await inTemporaryFolder(async (folder) => {
    await lay(folder, { "a.xlsx": { figures: complete } })
    const { out, status } = await cli("check", folder)
    expect([status, out.includes("đạt, không có lỗi") || out.includes("Đạt, không có lỗi")]).toEqual([0, true])
    expect(out).toContain("1 tệp: 1 đạt, 0 cần xem lại, 0 không hợp lệ;")
  })
})

test("packs says how many units report and until when, in the middle of a line", async () => {
  expect((await cli("packs")).out).toContain(": 9 đơn vị, hạn nộp 10/02\n")
  expect((await cli("packs", "--lang", "en")).out).toContain(": 9 units, due 10/02\n")
})
