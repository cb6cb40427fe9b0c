/** Marks that belong together. `double` ones that newsrooms type from two single signs are families of their own. */
export type Family = 'straight' | 'curly' | 'guillemet' | 'angle' | 'single' | 'twin' | 'bracket';

/** Where a mark stands, and how many code units it takes. `role` is null where the marks around it have to tell. */
export type QuoteMark = {
  readonly at: number;
  readonly width: 1 | 2;
  readonly family: Family;
  readonly role: 'open' | 'close' | 'either';
  /** A colon stands before it. */
  readonly introduced: boolean;
  /** It may be an apostrophe (`the workers' rights`), and closes only if nothing better does. */
  readonly doubtful: boolean;
};
