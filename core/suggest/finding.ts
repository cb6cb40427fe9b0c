import type { TextRange } from '../text/text-range.ts';
import type { Suggestion } from './suggestion.ts';

type WithoutSelector<Part> = Part extends unknown ? Omit<Part, 'selector'> : never;

/** A suggestion before its place is put into words. */
export type Finding = { range: TextRange } & WithoutSelector<Suggestion>;
