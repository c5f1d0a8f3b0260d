import { writeFile } from "node:fs/promises"
import { join } from "node:path"
import { pathOf, poppler } from "./programs"
import { run } from "./running"
import { inTemporaryFolder } from "./temporary"

/** What the pages of a PDF say, one text for each page, laid out as printed. Rejects where it is not a PDF. */
export function pagesOf(pdf: Uint8Array): Promise<readonly string[]> {
  return inTemporaryFolder(async (folder) => {
    const path = join(folder, "a.pdf")
    await writeFile(path, pdf)
    const { status, stdout, stderr } = await run(pathOf(poppler), ["-layout", "-enc", "UTF-8", path, "-"])
    if (status !== 0) throw new Error(`pdftotext: ${stderr}`)
    return stdout.split("\f").slice(0, -1)
  })
}
