import { readdir, readFile } from "node:fs/promises"
import type { IncomingMessage, RequestListener, ServerResponse } from "node:http"
import { extname, join, relative } from "node:path"
import { slashed } from "./files"

const page = "taskpane.html"

const types: ReadonlyMap<string, string> = new Map([
  [".html", "text/html; charset=utf-8"],
  [".js", "text/javascript; charset=utf-8"],
  [".css", "text/css; charset=utf-8"],
  [".map", "application/json; charset=utf-8"],
  [".svg", "image/svg+xml; charset=utf-8"],
  [".png", "image/png"],
  [".txt", "text/plain; charset=utf-8"],
  ["", "text/plain; charset=utf-8"],
])

/**
 * Answers requests with the files of the built pane, and with nothing else: a path is looked up among them, never built from
 * what was asked. The page's own policy goes with every answer, because a worker has no page to read it from.
 */
export function paneAnswers(folder: string): RequestListener {
  return (request, response) => {
    answer(folder, request, response).catch(() => {
      end(response, 500)
    })
  }
}

async function answer(folder: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  response.setHeader("X-Content-Type-Options", "nosniff")
  response.setHeader("Referrer-Policy", "no-referrer")
  if (request.method !== "GET" && request.method !== "HEAD") {
    response.setHeader("Allow", "GET, HEAD")
    end(response, 405)
    return
  }
  const asked = pathAsked(request.url ?? "/")
  const files = await filesOf(folder)
  const path = files.get(asked === "" ? page : asked)
  if (path === undefined) {
    end(response, 404)
    return
  }
  const bytes = await readFile(path)
  const policy = await policyOf(folder)
  if (policy !== undefined) response.setHeader("Content-Security-Policy", policy)
  response.setHeader("Content-Type", types.get(extname(path)) ?? "application/octet-stream")
  // What is in assets/ bears a hash of its content in its name.
  const isForEver = asked.startsWith("assets/")
  response.setHeader("Cache-Control", isForEver ? "public, max-age=31536000, immutable" : "no-cache")
  response.setHeader("Content-Length", bytes.length)
  response.end(request.method === "HEAD" ? undefined : bytes)
}

function end(response: ServerResponse, status: 404 | 405 | 500): void {
  if (!response.headersSent) response.writeHead(status, { "Content-Length": 0 })
  response.end()
}

/** The path that was asked for, without its first slash and its question; what cannot be decoded is asked for as it stands. */
function pathAsked(url: string): string {
  const path = url.replace(/[?#].*$/s, "").replace(/^\/+/, "")
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

/** Looked up anew each time, so that a pane that was built again is served as it is now. */
async function filesOf(folder: string): Promise<ReadonlyMap<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  return new Map(paths.map((path) => [slashed(relative(folder, path)), path]))
}

/** The policy that the page states of itself; undefined where it states none. */
async function policyOf(folder: string): Promise<string | undefined> {
  const html = await readFile(join(folder, page), "utf8")
  return /http-equiv="?Content-Security-Policy"?\s+content="([^"]*)"/.exec(html)?.[1]
}
