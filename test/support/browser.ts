import { existsSync } from "node:fs"
import { mkdir } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { chromium, type Browser, type LaunchOptions } from "playwright-core"
import { alone } from "./alone"
import { run } from "./running"

/** Arguments under which Chromium starts as root in a container too, and asks nobody but this machine for anything. */
const quiet = [
  ...["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"],
  ...["--disable-component-update", "--disable-sync"],
  "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1",
]

/**
 * A browser without a window: the one that `BIEUMAU_BROWSER` names by its path, else an Edge, Chrome or Chromium of this machine, else
 * the one that comes as a package (`BIEUMAU_BROWSER=package`: that one, whatever is installed). Whoever opens it closes it.
 */
export async function openBrowser(named = process.env.BIEUMAU_BROWSER): Promise<Browser> {
  const installed = named === "package" ? undefined : (named ?? usual().find((path) => existsSync(path)))
  const which = installed === undefined ? await packaged() : { executablePath: installed }
  return chromium.launch({ ...which, args: quiet })
}

/** Where Edge, Chrome and Chromium usually stand. */
function usual(): readonly string[] {
  if (process.platform === "darwin") {
    const names = ["Microsoft Edge", "Google Chrome", "Chromium"]
    return names.map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`)
  }
  if (process.platform === "win32") {
    const folders = ["ProgramFiles(x86)", "ProgramFiles", "LOCALAPPDATA"].flatMap((name) => process.env[name] ?? [])
    const paths = ["Microsoft/Edge/Application/msedge.exe", "Google/Chrome/Application/chrome.exe"]
    return paths.flatMap((path) => folders.map((folder) => join(folder, path)))
  }
  const names = ["microsoft-edge", "google-chrome", "google-chrome-stable", "chromium", "chromium-browser"]
  return names.map((name) => `/usr/bin/${name}`)
}

/** The browser of @sparticuz/chromium, unpacked in a folder of its own below the system's temporary one. It is made for Linux. */
async function packaged(): Promise<Pick<LaunchOptions, "executablePath" | "env">> {
  if (process.platform !== "linux") {
    throw new Error("No Edge, Chrome or Chromium was found: install one, or name it with BIEUMAU_BROWSER.")
  }
  const folder = join(tmpdir(), "bieumau-browser")
  await mkdir(folder, { recursive: true })
  const environment = {
    TMPDIR: folder,
    // The package's own switch for machines that lack the libraries of a browser: it then brings these and fonts too.
    AWS_LAMBDA_JS_RUNTIME: "nodejs20.x",
  }
  const script = join(__dirname, "unpack-browser.cjs")
  const unpacked = await alone(join(folder, "lock"), () => run(process.execPath, [script], { environment }))
  if (unpacked.status !== 0) throw new Error(`The packaged browser was not unpacked: ${unpacked.stderr}`)
  const { executablePath, environment: needed } = JSON.parse(unpacked.stdout) as Unpacked
  return { executablePath, env: { ...process.env, ...needed } }
}

interface Unpacked {
  readonly executablePath: string
  readonly environment: Readonly<Record<string, string>>
}
