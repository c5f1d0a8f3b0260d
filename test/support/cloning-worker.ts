import type { Answer, Call } from "../../src/taskpane/desk/calls"
import type { Desk } from "../../src/taskpane/desk/desk"
import type { WorkerLike } from "../../src/taskpane/desk/worker-desk"

/** A worker in this process: whatever crosses is cloned as between a page and its worker, so that what cannot cross fails here too. */
export function cloningWorker(desk: Desk): WorkerLike & { readonly breakDown: () => void } {
  const hearing: ((event: { readonly data: Answer }) => void)[] = []
  const failing: ((event: { readonly message?: string }) => void)[] = []
  let isThere = true
  const answer = (data: Answer): void => {
    const crossed = structuredClone(data)
    if (isThere) for (const hear of hearing) hear({ data: crossed })
  }
  return {
    postMessage(call: Call) {
      const { id, ask, about } = structuredClone(call)
      ;(desk[ask] as (about: unknown) => Promise<unknown>)(about).then(
        (value) => answer({ id, value }),
        (reason: unknown) => answer({ id, fault: String(reason) }),
      )
    },
    addEventListener(type: "message" | "error", listener: never) {
      if (type === "message") hearing.push(listener)
      else failing.push(listener)
    },
    terminate() {
      isThere = false
    },
    breakDown() {
      for (const fail of failing) fail({ message: "RangeError: out of memory" })
    },
  }
}
