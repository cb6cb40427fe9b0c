/** Every channel between the page and the shell, with what goes over it: one, since the contract names its own calls. */
export const CHANNELS = { call: 'hamesh:call' } as const;

/** What the preload puts on the page's `window.hamesh`. */
export type Bridge = {
  /** Answers with the contract's `Reply`; rejects where the shell refuses to take the call at all. */
  call: (name: string, input: unknown) => Promise<unknown>;
};
