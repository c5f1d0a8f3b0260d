/** The manifest for a pane at this address; `id` absent: one that follows from the address. Throws where Office would not take them. */
export function manifestFor(address: string | undefined, id?: string): string
