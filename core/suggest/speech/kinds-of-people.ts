/**
 * Whether two words for what people are may be said of one person: the same word, or two of one kind, by which
 * newspapers mean the same person in turn. Each kind is a list of words, as they are looked up.
 */
export function sameKind(kinds: readonly (readonly string[])[]): (a: string, b: string) => boolean {
  const bits = new Map<string, number>();
  for (const [index, words] of kinds.entries()) {
    for (const word of words) bits.set(word, (bits.get(word) ?? 0) | (1 << index));
  }
  return (a, b) => a === b || ((bits.get(a) ?? 0) & (bits.get(b) ?? 0)) !== 0;
}
