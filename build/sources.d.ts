/** The hash of everything that the pane is built from: the same wherever the repository lies. */
export function sourcesHash(): string
