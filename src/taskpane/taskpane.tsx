import { HostFault } from "../../engine/index"
import { isInExcel } from "../excel/in-excel"
import { officeTheme } from "../excel/office-theme"
import { openExcelHost } from "../excel/open-excel-host"
import type { DeskSeat, Ports } from "./actions/ports"
import { workerDesk, type WorkerDesk } from "./desk/worker-desk"
import { saveFile } from "./files/save-file"
import { start } from "./start"
import { hostTrouble, type Trouble } from "./state/trouble"
import "./style/tokens.css"
import "./style/base.css"
import "./style/parts.css"
import "./style/check.css"
import "./style/round.css"

/** Each seat has a worker of its own, begun with the first question. */
function seat(): DeskSeat {
  let standing: WorkerDesk | undefined
  return {
    desk: () =>
      (standing ??= workerDesk(
        new Worker(/* webpackChunkName: "desk" */ new URL("./desk/worker.ts", import.meta.url)),
      )),
    clear() {
      standing?.end()
      standing = undefined
    },
  }
}

function today(): string {
  const now = new Date()
  const two = (number: number): string => String(number).padStart(2, "0")
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}

const ports: Omit<Ports, "store" | "host"> = {
  desk: seat(),
  roundDesk: seat(),
  mergeDesk: seat(),
  clock: { now: () => performance.now(), today },
  timers: {
    after(milliseconds, then) {
      const timer = setTimeout(then, milliseconds)
      return () => clearTimeout(timer)
    },
  },
  saveFile,
}

async function begin(root: HTMLElement): Promise<void> {
  if (!(await isInExcel())) {
    start(root, ports)
    return
  }
  const theme = officeTheme()
  if (theme !== undefined) document.documentElement.dataset.theme = theme
  try {
    start(root, { ...ports, host: await openExcelHost() })
  } catch (fault) {
    const isOld = fault instanceof HostFault && fault.code === "missingApi"
    const trouble: Trouble = isOld ? { kind: "oldExcel" } : hostTrouble(fault)
    start(root, ports, trouble)
  }
}

// A file that misses the place for it would otherwise be opened instead of the page, and everything here be lost.
for (const event of ["dragover", "drop"]) document.addEventListener(event, (dropped) => dropped.preventDefault())

const root = document.getElementById("pane")
if (root !== null) void begin(root)
