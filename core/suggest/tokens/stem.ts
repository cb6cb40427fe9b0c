/** A word without its clitics; `cut` code units of its surface are a conjunction or preposition. */
export type Stem = { readonly shadow: string; readonly cut: number };
