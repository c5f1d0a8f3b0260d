/** What a page may ask for of our own script before it shows anything, in bytes as a server sends it (gzip). */
export const firstLoad: number

/** Bytes of a script as a server sends it. */
export function weightOf(script: Uint8Array): number
