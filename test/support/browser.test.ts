import { openBrowser } from "./browser"

const onLinux = process.platform === "linux" ? test : test.skip

onLinux("a machine without any browser has the one that comes as a package", async () => {
  const browser = await openBrowser("package")
  const page = await browser.newPage()
  await page.setContent("<title>Biểu mẫu</title>")
  expect(await page.title()).toBe("Biểu mẫu")
  await browser.close()
})

test("a browser that is named but not there is said", async () => {
  await expect(openBrowser("/none/msedge")).rejects.toThrow("/none/msedge")
})
