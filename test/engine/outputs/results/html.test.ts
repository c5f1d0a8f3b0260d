import { createHash } from "node:crypto"
import { JSDOM, VirtualConsole } from "jsdom"
import { htmlStyle, htmlStyleHash } from "../../../../engine/outputs/results/html-style"
import { hostileRound, hostileTexts, resultsOf } from "../../../support/results"
import { complete } from "../../../support/submitted-files"

async function page(
  ...args: Parameters<typeof resultsOf> extends [string, ...infer Rest] ? Rest : never
): Promise<Document> {
  // It knows no style for print, and would say so for every page.
  const virtualConsole = new VirtualConsole()
  return new JSDOM((await resultsOf("html", ...args)).text, { virtualConsole }).window.document
}

const textOf = (element: Element | null): string => element?.textContent.replace(/\s+/g, " ").trim() ?? ""

test("[G12] [G11] no text of a submission becomes a tag, an attribute, a link or a script", async () => {
  const document = await page(hostileRound())
  const elements = [...document.querySelectorAll("*")]
  const known = "html head meta title style body main header section h1 h2 h3 p table thead tbody tr th td ul li a"
  expect(elements.filter(({ localName }) => !known.split(" ").includes(localName))).toEqual([])
  const attributes = elements.flatMap(({ attributes: all }) => [...all].map(({ name }) => name))
  const allowed = ["lang", "charset", "http-equiv", "content", "name", "class", "scope", "href", "id"]
  expect(new Set(attributes.filter((name) => !allowed.includes(name)))).toEqual(new Set())
  for (const link of document.querySelectorAll("a")) expect(link.getAttribute("href")).toMatch(/^#u\d+$/)
  for (const text of hostileTexts) {
    const shown = text.replace("\u202E", "\uFFFD")
    expect(document.body.textContent).toContain(shown)
  }
})

test("[G11] the page's policy lets nothing in but its own style, and fetches nothing", async () => {
  const document = await page()
  const policy = document.querySelector("meta[http-equiv=Content-Security-Policy]")?.getAttribute("content")
  expect(policy).toBe(`default-src 'none'; style-src '${htmlStyleHash}'; base-uri 'none'; form-action 'none'`)
  expect(htmlStyleHash).toBe(`sha256-${createHash("sha256").update(htmlStyle).digest("base64")}`)
  expect(document.querySelector("style")?.textContent).toBe(htmlStyle)
  expect(document.documentElement.outerHTML).not.toMatch(/https?:|url\(|@import/)
})

test("counts stand at the top, then rejected files with their reason, then each unit, form by form", async () => {
  const document = await page()
  const heads = [...document.querySelectorAll("h1, h2, h3")].map(textOf)
  expect(heads).toEqual([
    ...["Kết quả kiểm tra biểu mẫu", "Tổng hợp", "Tệp không hợp lệ", "Theo đơn vị"],
    ...["UBND huyện Lập Thạch (mã 246), năm 2018", "UBND huyện Vĩnh Tường (mã 252), năm 2018"],
    ...["Biểu A10. Tài liệu chỉnh lý trong năm", "Biểu A12. Diện tích kho lưu trữ"],
  ])
  const counts = [...document.querySelectorAll(".counts tr")].map(textOf)
  expect(counts.slice(0, 4)).toEqual(["Tệp đã nhận3", "Đạt, không có lỗi1", "Cần xem lại1", "Không hợp lệ1"])
  expect(textOf(document.querySelector(".refused tbody tr"))).toMatch(
    /^<img src=x onerror=alert\(1\)>\.xlsxEMPTYTệp rỗng/,
  )
})

test("each finding says how grave it is, where, what stands there and what should, and what to do", async () => {
  const document = await page({ "a.xlsx": { figures: { ...complete, "A12.05.1": 57.5, "A10.02.1": "1.234,5 mét" } } })
  const rows = [...document.querySelectorAll(".findings tbody tr")].map((row) => [...row.children].map(textOf))
  expect(rows).toContainEqual(["CẢNH BÁO", "D12", "1.234,5 mét", "1.234,5", expect.stringContaining("gõ lại 1234,5")])
  expect(rows).toContainEqual(["LỖI", "D16", "57,5", expect.stringMatching(/Mã số 05 .* ghi 57,5, .* Hãy kiểm tra/)])
})

test("what could not be judged for want of a figure stands under the finding about it", async () => {
  const document = await page({ "a.xlsx": { figures: { ...complete, "A10.03.1": "nhiều" } } })
  const row = [...document.querySelectorAll(".findings tbody tr")].find((each) => textOf(each).includes("“nhiều”"))
  expect(textOf(row?.querySelector("li:last-child") ?? null)).toMatch(/^Vì vậy: .*[Cc]hưa kiểm được mã số 01/)
  const grades = [...document.querySelectorAll(".findings tbody th")].map(textOf)
  expect(grades).not.toContain("CHƯA KIỂM ĐƯỢC")
})

test("a total that the form cannot work out for want of one part, and all that needs the total, stand under that part", async () => {
  const document = await page({ "a.xlsx": { figures: { ...complete, "A12.02.1": "nhiều" } } })
  const row = [...document.querySelectorAll(".findings tbody tr")].find((each) => textOf(each).includes("“nhiều”"))
  const following = [...(row?.querySelectorAll("li") ?? [])].map(textOf)
  expect(following.length).toBeGreaterThan(0)
  for (const text of following) expect(text).toMatch(/^Vì vậy: .*mã số 02\b/)
  expect(following.join(" ")).toContain("mã số 01, 05")
  const grades = [...document.querySelectorAll(".findings tbody th")].map(textOf)
  expect(grades).not.toContain("CHƯA KIỂM ĐƯỢC")
})

test("a report without findings is said to have none", async () => {
  const document = await page({ "a.xlsx": { figures: complete } })
  expect(textOf(document.querySelector("#u1")?.parentElement ?? null)).toContain("Không có phát hiện nào.")
})
