import type { Token } from '../tokens/token.ts';

/** Fewer words state nothing. */
const LEAST_WORDS = 3;
const SEMICOLON = /^[;؛]$/;

/** A reported sentence's statements: cut at semicolons and at a second `وأنّ` or "and that". */
export function statementsIn(items: readonly Token[]): (readonly Token[])[] {
  const found: (readonly Token[])[] = [];
  let from = 0;
  for (let at = 0; at < items.length; at++) {
    const word = items[at]?.word;
    const next = items[at + 1]?.word;
    if (!word) continue;
    const isAndThat = word.shadow === 'and' && next?.shadow === 'that';
    const isSemicolon = word.kind === 'mark' && SEMICOLON.test(word.surface);
    const isJoined = word.conjunction > 0 && word.isThat;
    if (!isSemicolon && !isJoined && !isAndThat) continue;
    found.push(items.slice(from, at));
    from = isAndThat ? at + 2 : at + 1;
  }
  found.push(items.slice(from));
  return found.map(trimmed).filter(statesSomething);
}

function statesSomething(items: readonly Token[]): boolean {
  let words = 0;
  for (let at = 0; at < items.length && words < LEAST_WORDS; at++) if (items[at]?.word.kind !== 'mark') words++;
  return words === LEAST_WORDS;
}

/** Without the marks at its ends. A quotation, and the signs of numbers, stay. */
function trimmed(items: readonly Token[]): readonly Token[] {
  const isOuter = (token: Token | undefined): boolean =>
    token?.quote === null && token.word.kind === 'mark' && !/[%٪$€£]/.test(token.word.surface);
  let start = 0;
  let end = items.length;
  while (start < end && isOuter(items[start])) start++;
  while (end > start && isOuter(items[end - 1])) end--;
  return items.slice(start, end);
}
