/** One way to do the work of a benchmark, on one input. */
export interface Peer<Input> {
  readonly name: string
  readonly version: string
  /** What it does of the work, and what it leaves out. */
  readonly does: string
  readonly run: (input: Input) => unknown
}

/** CPU milliseconds an input, over all runs. */
export interface Measured {
  readonly name: string
  readonly version: string
  readonly does: string
  readonly median: number
  readonly min: number
  readonly max: number
  readonly runs: number
}

const warmUp = 20

/**
 * Gives every peer all inputs, `runs` times, turn by turn, so that a busy minute of the machine falls on all of them.
 * What is measured is the CPU time of this process, user and system, garbage collection of the work included.
 */
export async function measured<Input>(
  peers: readonly Peer<Input>[],
  inputs: readonly Input[],
  runs: number,
): Promise<readonly Measured[]> {
  for (const peer of peers) for (const input of inputs.slice(0, warmUp)) await peer.run(input)
  const times = new Map<string, number[]>(peers.map(({ name }) => [name, []]))
  for (let run = 0; run < runs; run++) {
    for (const peer of peers) {
      globalThis.gc?.()
      const before = process.cpuUsage()
      for (const input of inputs) {
        const done = peer.run(input)
        if (done instanceof Promise) await done
      }
      const { user, system } = process.cpuUsage(before)
      times.get(peer.name)?.push((user + system) / 1000 / inputs.length)
    }
    if (process.stderr.isTTY) process.stderr.write(`\r${run + 1}/${runs} `)
  }
  return peers.map(({ name, version, does }) => {
    const sorted = [...(times.get(name) ?? [])].sort((a, b) => a - b)
    const [median = 0, min = 0, max = 0] = [sorted[sorted.length >> 1], sorted[0], sorted.at(-1)]
    return { name, version, does, median, min, max, runs }
  })
}
