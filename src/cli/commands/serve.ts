import { createServer, type Server } from "node:http"
import type { AddressInfo } from "node:net"
import { join } from "node:path"
import { CallError } from "../call-error"
import { kindOf, reasonOf } from "../files"
import type { Call } from "../options"
import { paneAnswers } from "../pane-server"
import { printJson, word } from "../terminal"
import type { Command } from "./command"

const usualPort = 3080

/** Serves the built pane to the browsers of this machine, until somebody ends it. */
export const serve: Command = {
  name: "serve",
  usage: "serve [--port N] [--json]",
  does: {
    vi: "mở trang kiểm tra và tổng hợp trong trình duyệt, không cần Excel",
    en: "opens the page for checking and merging in a browser, without Excel",
  },
  options: { "--port": "value" },

  async run(call, terminal) {
    const [path] = call.paths
    if (path !== undefined) throw CallError.of("call.noPaths", { command: "serve", path })
    const port = portOf(call)
    const folder = terminal.paneFolder
    if ((await kindOf(join(folder, "taskpane.html"))) !== "file") throw CallError.of("call.noPane", { path: folder })
    const server = createServer(paneAnswers(folder))
    const address = `http://localhost:${await listen(server, port)}/`
    if (call.flags.has("--json")) printJson(terminal, { address })
    else terminal.out(`${word(terminal, "serve.at", { address })}\n`)
    await terminal.untilStopped()
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
    return 0
  },
}

function portOf({ values }: Call): number {
  const value = values.get("--port") ?? String(usualPort)
  const port = /^\d{1,5}$/.test(value) ? Number(value) : Infinity
  if (port > 65535) throw CallError.of("call.port", { value })
  return port
}

/** Listens to this machine alone and gives the port. Throws a CallError where the system does not give it. */
function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", (error) => {
      const reason = reasonOf(error)
      reject(
        reason === "EADDRINUSE"
          ? CallError.of("call.portTaken", { port: String(port) })
          : CallError.of("call.noPort", { port: String(port), reason }),
      )
    })
    server.listen(port, "127.0.0.1", () => {
      resolve((server.address() as AddressInfo).port)
    })
  })
}
