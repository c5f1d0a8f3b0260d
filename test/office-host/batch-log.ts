import type { Batch, Reply } from "./wire/batch"

/** What a sync was. */
export interface BatchRecord {
  /** What each action named: `Values` where values were set, `Select` where a range was selected; empty for what was only read. */
  readonly actions: readonly string[]
  /** In UTF-8. */
  readonly bytesIn: number
  /** 0 where the batch was refused. */
  readonly bytesOut: number
  /** 0, or why office.js was refused: 5103, 5104, 5004 … */
  readonly status: number
  /** Excel's code and the API that failed: `AccessDenied Range.values`; absent: none. */
  readonly error?: string
}

export function recordOf(batch: Batch, body: string, status: number, reply: string): BatchRecord {
  const { Error: error } = status === 0 ? (JSON.parse(reply) as Reply) : {}
  return {
    actions: batch.Actions.map(({ Name }) => Name),
    bytesIn: bytes(body),
    bytesOut: bytes(reply),
    status,
    ...(error === undefined ? {} : { error: `${error.Code} ${error.Location}`.trim() }),
  }
}

export function bytes(text: string): number {
  return new TextEncoder().encode(text).length
}

/** office.js reports to Microsoft through services of Office: nothing of the add-in's own. */
export function isReport({ ObjectPaths }: Batch): boolean {
  return Object.values(ObjectPaths).some(({ Name }) => Name.startsWith("Microsoft."))
}

/** After Excel.run the client lets go of the objects that it kept, in a batch that nobody waits for. */
export function isTidying({ Actions }: Batch): boolean {
  const names = Actions.map(({ Name }) => Name)
  return names.includes("_RemoveReference") && names.every((name) => name === "" || name === "_RemoveReference")
}
