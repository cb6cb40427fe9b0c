/** The next number of a sequence: at least 0, less than 1. */
export type Random = () => number;

/**
 * A sequence of numbers that a seed settles, so that a quiz comes out the same after a restart. Tommy Ettinger's
 * mulberry32, public domain (https://gist.github.com/tommyettinger/46a874533244883189143505d203312c).
 */
export function seededRandom(seed: number): Random {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * A seed made of names (a quiz's and an item's, say): FNV-1a over code units
 * (http://www.isthe.com/chongo/tech/comp/fnv/).
 */
export function seedOf(...names: readonly string[]): number {
  let hash = 0x811c9dc5;
  for (const character of names.join('\n').split('')) {
    hash = Math.imul(hash ^ character.charCodeAt(0), 0x01000193);
  }
  return hash >>> 0;
}

/** The same entries in an order that the seed settles: Fisher and Yates's shuffle. */
export function shuffled<Entry>(list: readonly Entry[], seed: number): Entry[] {
  const random = seededRandom(seed);
  const left = [...list];
  return list.flatMap(() => left.splice(Math.floor(random() * left.length), 1));
}

/**
 * Shuffled, and never as it was, where two entries or more allow it: what is to be put in order mustn't be so already.
 */
export function shuffledApart<Entry>(list: readonly Entry[], seed: number): Entry[] {
  const mixed = shuffled(list, seed);
  if (mixed.some((entry, index) => entry !== list[index])) return mixed;
  return [...mixed.slice(1), ...mixed.slice(0, 1)];
}
