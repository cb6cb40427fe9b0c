import type { ClaimTrigger } from './trigger.ts';

const WORDS: Readonly<Record<ClaimTrigger, string>> = {
  superlative: `
    first biggest largest highest lowest worst best fastest longest oldest youngest most fewest smallest only
    record deadliest hottest coldest richest poorest strongest`,
  cause: 'because caused causes led resulted due thanks blamed triggered prompted',
  prediction: 'will would forecast forecasts expected expects likely predicts predicted projected set',
  promise: 'promised promises promise pledged pledges vowed vows committed guarantee',
  'other-party': `
    wants want seeks refuses refused intends plans aims hopes fears believes supports opposes prefers tries agreed
    agrees rejects rejected`,
  date: 'january february march april june july august september october november december',
};

const TRIGGERS: ReadonlyMap<string, ClaimTrigger> = new Map(
  Object.entries(WORDS).flatMap(
    ([trigger, words]) =>
      words
        .trim()
        .split(/\s+/)
        .map((word) => [word, trigger as ClaimTrigger] as const), // keys of WORDS
  ),
);

/** Words that make a claim only before some others: "is set to rise", "the most expensive". */
const ONLY_BEFORE: ReadonlyMap<string, RegExp> = new Map([
  ['set', /^(?:to|for)$/],
  ['most', /^(?!(?:of|people|like|are|were|have|had|said)$)\p{L}/u],
]);

/** Whether the word after one speaks against what it may make of a statement: "set foot", "Most of them left". */
export function isIdleTrigger(shadow: string, next: string): boolean {
  const wanted = ONLY_BEFORE.get(shadow);
  return wanted !== undefined && !wanted.test(next);
}

/** What a word makes of a statement that it stands in. */
export function englishTrigger(shadow: string): ClaimTrigger | null {
  return TRIGGERS.get(shadow) ?? null;
}
