import { expect } from 'vitest';

/** Stands for any text that holds these words. */
export function containing(words: string): unknown {
  return expect.stringContaining(words);
}

/** Stands for any text that the pattern fits. */
export function matching(pattern: RegExp): unknown {
  return expect.stringMatching(pattern);
}
