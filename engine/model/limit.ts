import type { Figure } from "../figures/figure"

/** A limit that a pack states: a figure, or the code of the pack's setting that holds it in each province. */
export type Limit = Figure | { readonly setting: string }
