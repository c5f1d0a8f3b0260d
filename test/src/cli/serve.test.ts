import { request, type IncomingHttpHeaders } from "node:http"
import { createServer } from "node:net"
import { networkInterfaces } from "node:os"
import { join } from "node:path"
import { mkdir, writeFile } from "node:fs/promises"
import { cliAmid, type Called } from "../../support/cli"
import { inTemporaryFolder } from "../../support/temporary"

const policy = "default-src 'none'; script-src 'self'"
const html = `<!doctype html><meta http-equiv="Content-Security-Policy" content="${policy}" /><title>Biểu mẫu</title>`

interface Answered {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly body: string
}

/** Asks with exactly this path: `fetch` would tidy it first. */
function ask(port: number, path: string, method = "GET", host = "127.0.0.1"): Promise<Answered> {
  return new Promise((resolve, reject) => {
    const asking = request({ host, port, path, method }, (answer) => {
      const chunks: Buffer[] = []
      answer.on("data", (chunk: Buffer) => chunks.push(chunk))
      answer.on("end", () => {
        const body = Buffer.concat(chunks).toString("utf8")
        resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body })
      })
    })
    asking.on("error", reject)
    asking.end()
  })
}

/** Serves a small pane that stands beside a file which is nobody's business, and ends the command when `use` is done. */
function served(use: (port: number) => Promise<void>, language = "vi"): Promise<Called> {
  return inTemporaryFolder(async (folder) => {
    const paneFolder = join(folder, "pane")
    await mkdir(join(paneFolder, "assets"), { recursive: true })
    await writeFile(join(folder, "secret.txt"), "secret")
    await writeFile(join(paneFolder, "taskpane.html"), html)
    await writeFile(join(paneFolder, "assets", "desk.0123.js"), "self")
    await writeFile(join(paneFolder, "NOTICE"), "MIT")
    const port = await freePort()
    const untilStopped = () => use(port)
    return cliAmid({ paneFolder, untilStopped }, "serve", "--port", String(port), "--lang", language)
  })
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, "127.0.0.1", () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === "object" && address !== null ? address.port : 0))
    })
  })
}

test.each([
  ["vi", /^Trang biểu mẫu: http:\/\/localhost:\d+\/ .*Ctrl\+C để dừng\.\n$/],
  ["en", /^The page: http:\/\/localhost:\d+\/ .*Ctrl\+C to stop\.\n$/],
])("the address is said (%s), and the command ends 0 when it is stopped", async (language, sentence) => {
  expect(await served(() => Promise.resolve(), language)).toEqual({
    ...{ status: 0, err: "" },
    out: expect.stringMatching(sentence) as string,
  })
})

test("the page is never kept, what bears its hash in its name is kept for good", async () => {
  await served(async (port) => {
    for (const path of ["/", "/taskpane.html", "/taskpane.html?_host_Info=excel"]) {
      const { status, headers, body } = await ask(port, path)
      expect({ path, status, body }).toEqual({ path, status: 200, body: html })
      expect(headers).toMatchObject({ "content-type": "text/html; charset=utf-8", "cache-control": "no-cache" })
    }
    const { headers } = await ask(port, "/assets/desk.0123.js")
    expect(headers["content-type"]).toBe("text/javascript; charset=utf-8")
    expect(headers["cache-control"]).toBe("public, max-age=31536000, immutable")
    expect((await ask(port, "/NOTICE")).headers["content-type"]).toBe("text/plain; charset=utf-8")
  })
})

test("the page's own policy goes with every file, so that the worker comes under it too", async () => {
  await served(async (port) => {
    for (const path of ["/", "/assets/desk.0123.js", "/NOTICE"]) {
      const { headers } = await ask(port, path)
      expect(headers).toMatchObject({ "content-security-policy": policy, "x-content-type-options": "nosniff" })
    }
  })
})

test.each([
  "/../secret.txt",
  "/..%2fsecret.txt",
  "/%2e%2e/secret.txt",
  "/assets/..%5c..%5csecret.txt",
  "/assets/../../secret.txt",
  "//secret.txt",
  "/assets",
  "/assets/",
  "/%",
  "/taskpane.html%00",
])("what is not a file of the pane is not there: %s", async (path) => {
  await served(async (port) => {
    expect(await ask(port, path)).toMatchObject({ status: 404, body: "" })
  })
})

test("HEAD tells without sending; nothing can be sent to it", async () => {
  await served(async (port) => {
    const { status, headers, body } = await ask(port, "/", "HEAD")
    expect({ status, length: headers["content-length"], body }).toEqual({
      ...{ status: 200, body: "" },
      length: String(Buffer.byteLength(html)),
    })
    for (const method of ["POST", "PUT", "DELETE", "OPTIONS"]) {
      expect(await ask(port, "/", method)).toMatchObject({ status: 405, body: "", headers: { allow: "GET, HEAD" } })
    }
  })
})

test("other machines cannot ask", async () => {
  const own = Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter(({ family, internal }) => family === "IPv4" && !internal)
  await served(async (port) => {
    for (const { address } of own) await expect(ask(port, "/", "GET", address)).rejects.toThrow("ECONNREFUSED")
  })
})

test("a port that is taken is said in a sentence", async () => {
  await served(async (port) => {
    const pane = { paneFolder: join(__dirname, "../../fixtures/none") }
    expect((await cliAmid(pane, "serve", "--port", String(port))).err).toMatch(/^Chưa dựng trang biểu mẫu/)
    await inTemporaryFolder(async (paneFolder) => {
      await writeFile(join(paneFolder, "taskpane.html"), html)
      for (const [language, sentence] of [
        ["vi", `Cổng ${port} đang có chương trình khác dùng; hãy chọn cổng khác`],
        ["en", `The port ${port} is taken by another program; choose another one`],
      ] as const) {
        const called = await cliAmid({ paneFolder }, "serve", "--port", String(port), "--lang", language)
        expect(called).toEqual({ status: 2, out: "", err: expect.stringContaining(sentence) as string })
      }
    })
  })
})

test("programs are told the address as JSON, with the port that the machine chose", () =>
  inTemporaryFolder(async (paneFolder) => {
    await writeFile(join(paneFolder, "taskpane.html"), html)
    const untilStopped = () => Promise.resolve()
    const { status, out } = await cliAmid({ paneFolder, untilStopped }, "serve", "--port", "0", "--json")
    expect(status).toBe(0)
    expect(JSON.parse(out)).toEqual({ address: expect.stringMatching(/^http:\/\/localhost:[1-9]\d+\/$/) as string })
  }))
