import { asks, type Answer, type Call } from "./calls"
import type { Desk } from "./desk"

/** A desk in a worker of its own. */
export interface WorkerDesk extends Desk {
  /** Ends the worker at once, whatever it is at; what was asked of it is rejected with a DeskFault. */
  end(): void
}

/** The desk broke down, or was ended. What it says is for a log, never for people. */
export class DeskFault extends Error {
  override readonly name = "DeskFault"
}

/** As much of a worker as is needed here, so that a test can be one. */
export interface WorkerLike {
  postMessage(call: Call): void
  addEventListener(type: "message", listener: (event: { readonly data: Answer }) => void): void
  addEventListener(type: "error", listener: (event: { readonly message?: string }) => void): void
  terminate(): void
}

/** Asks the desk in a worker. Once the worker has failed as a whole, or was ended, every question is rejected. */
export function workerDesk(worker: WorkerLike): WorkerDesk {
  const waiting = new Map<number, { resolve: (value: unknown) => void; reject: (fault: DeskFault) => void }>()
  let ended: DeskFault | undefined
  let asked = 0
  const endWith = (fault: DeskFault): void => {
    ended ??= fault
    worker.terminate()
    for (const { reject } of waiting.values()) reject(fault)
    waiting.clear()
  }
  worker.addEventListener("message", ({ data }) => {
    const question = waiting.get(data.id)
    waiting.delete(data.id)
    if ("fault" in data) question?.reject(new DeskFault(data.fault))
    else question?.resolve(data.value)
  })
  worker.addEventListener("error", ({ message = "" }) => {
    endWith(new DeskFault(message))
  })
  const ask = (name: keyof Desk, about: unknown): Promise<unknown> =>
    new Promise((resolve, reject) => {
      if (ended !== undefined) {
        reject(ended)
        return
      }
      asked += 1
      waiting.set(asked, { resolve, reject })
      worker.postMessage({ id: asked, ask: name, about })
    })
  const questions = Object.fromEntries(asks.map((name) => [name, (about: unknown) => ask(name, about)]))
  return Object.assign(questions as unknown as Desk, {
    end() {
      endWith(new DeskFault("ended"))
    },
  })
}
