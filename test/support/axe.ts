import { readFile } from "node:fs/promises"
import type { run as runAxe } from "axe-core"
import type { Page } from "playwright-core"

/** What axe has to say of the page as it stands, one line for each element. */
export async function violations(page: Page): Promise<readonly string[]> {
  const axe = await readFile(require.resolve("axe-core/axe.min.js"), "utf8")
  // Put in by the browser, past the policy of the page.
  await page.evaluate(axe)
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as { readonly axe: { readonly run: typeof runAxe } }
    const { violations: found } = await axe.run(document)
    return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
  })
}
