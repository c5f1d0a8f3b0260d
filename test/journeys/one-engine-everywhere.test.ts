import { readdir, readFile } from "node:fs/promises"
import { join } from "node:path"
import type { Page } from "playwright-core"
import { cellNames, type Finding } from "../../engine/index"
import { findingJson } from "../../src/cli/finding-json"
import type { Desk } from "../../src/taskpane/desk/desk"
import type { MergeOutcome } from "../../src/taskpane/desk/merged"
import { house } from "../support/house"
import { openPane } from "../support/open-pane"
import { builtPane } from "../support/built-pane"
import { run } from "../support/running"
import { inTemporaryFolder } from "../support/temporary"
import { wholePack } from "../support/whole-pack"

/** What the worker of the page made of the same files; large whole numbers come as text. */
interface FromWorker {
  readonly files: readonly { readonly file: string; readonly sha256: string; readonly findings: readonly Finding[] }[]
  readonly merged: MergeOutcome
}

async function program(...args: readonly string[]): Promise<string> {
  const { stdout, stderr } = await run(process.execPath, [join(house, "src/cli/bieumau.js"), ...args])
  expect(stderr).toBe("")
  return stdout
}

/** Asks the built worker itself, as the pane does, in the page that it belongs to. */
async function askWorker(page: Page, folder: string): Promise<FromWorker> {
  const assets = await readdir(join(await builtPane(), "assets"))
  const script = `assets/${assets.find((name) => /^desk\.[0-9a-f]+\.js$/.test(name))!}`
  const names = (await readdir(folder)).filter((name) => name.endsWith(".xlsx")).sort()
  const files = await Promise.all(
    names.map(async (name) => ({ name, base64: await readFile(join(folder, name), "base64") })),
  )
  const profile = await readFile(join(folder, "profile.json"), "utf8")
  const text = await page.evaluate(
    async ({ script, files, profile }) => {
      const worker = new Worker(script)
      let asked = 0
      const ask = <Name extends keyof Desk>(name: Name, about: Parameters<Desk[Name]>[0]): ReturnType<Desk[Name]> =>
        new Promise((resolve, reject) => {
          const id = (asked += 1)
          worker.addEventListener("message", ({ data }) => {
            if (data.id !== id) return
            if ("fault" in data) reject(new Error(data.fault))
            else resolve(data.value)
          })
          worker.postMessage({ id, ask: name, about })
        }) as ReturnType<Desk[Name]>
      await ask("bring", { name: "profile.json", text: profile })
      const arrivals = []
      for (const { name, base64 } of files) {
        const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
        const { received } = await ask("receive", { name, bytes })
        if (received !== undefined) arrivals.push(received)
      }
      const merged = await ask("merge", { arrivals })
      worker.terminate()
      const found = arrivals.map(({ file: { source, outcome } }) => ({
        ...source,
        findings: "findings" in outcome ? outcome.findings : [],
      }))
      const plain = (_key: string, value: unknown): unknown => (typeof value === "bigint" ? String(value) : value)
      return JSON.stringify({ files: found, merged }, plain)
    },
    { script, files, profile },
  )
  return JSON.parse(text) as FromWorker
}

test("[G17] the worker of the built page and the processes of the command line read the same bytes to the same findings and totals", () =>
  inTemporaryFolder(async (folder) => {
    const [input, output] = [join(folder, "in"), join(folder, "out")]
    await program(
      "sample",
      "--units",
      "8",
      "--seed",
      "41",
      "--year",
      "2018",
      "--errors",
      "0.05",
      "-o",
      input,
      "--quiet",
    )
    const profile = ["--profile", join(input, "profile.json")]
    const checked = JSON.parse(await program("check", input, ...profile, "--jobs", "2", "--json"))
    const merged = JSON.parse(await program("merge", input, "-o", output, ...profile, "--jobs", "2", "--json"))
    await openPane(async (page) => {
      const worker = await askWorker(page, input)
      const nameOf = cellNames(wholePack.pack, "vi")
      expect(
        worker.files.map(({ file, sha256, findings }) => ({
          ...{ file, sha256 },
          findings: findings.map((finding) => findingJson(finding, "vi", nameOf)),
        })),
      ).toEqual(
        checked.files.map(({ file, sha256, findings }: Record<string, unknown>) => ({ file, sha256, findings })),
      )
      expect(worker.files.flatMap(({ findings }) => findings).length).toBeGreaterThan(10)
      if (worker.merged.kind !== "merged") throw new Error(`unsettled: ${worker.merged.what}`)
      expect(worker.merged.ledger).toEqual(merged.ledger)
      expect(
        worker.merged.totals.flatMap(({ rows }) =>
          rows.map(({ cell, total, units, of }) => ({ cell, total, units, of })),
        ),
      ).toEqual(
        merged.figures
          .filter(({ units }: { readonly units: number }) => units > 0)
          .map(({ cell, total, units, of }: Record<string, unknown>) => ({ cell, total, units, of })),
      )
    })
  }))
