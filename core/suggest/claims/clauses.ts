import type { Token } from '../tokens/token.ts';

/** Fewer words state nothing. */
const LEAST_WORDS = 3;

/** Part of a sentence: its items from one on, and up to another. */
export type Clause = { readonly from: number; readonly end: number };

/** The statements in a reported sentence: cut at semicolons and at a second `وأنّ` or "and that". */
export function statementsIn(items: readonly Token[]): Clause[] {
  const found: Clause[] = [];
  let from = 0;
  for (let at = 0; at < items.length; at++) {
    const word = items[at]?.word;
    if (!word) continue;
    const isAndThat = word.shadow === 'and' && items[at + 1]?.word.shadow === 'that';
    const isJoined = word.conjunction > 0 && word.isThat;
    if (!isJoined && !isAndThat && word.surface !== ';' && word.surface !== '؛') continue;
    addStatement(items, from, at, found);
    from = isAndThat ? at + 2 : at + 1;
  }
  addStatement(items, from, items.length, found);
  return found;
}

/** Without the marks at its ends; and only if it states something. A quotation, and the signs of numbers, stay. */
function addStatement(items: readonly Token[], from: number, end: number, to: Clause[]): void {
  let first = from;
  let next = end;
  while (first < next && isOuter(items[first])) first++;
  while (next > first && isOuter(items[next - 1])) next--;
  let words = 0;
  for (let at = first; at < next && words < LEAST_WORDS; at++) if (items[at]?.word.kind !== 'mark') words++;
  if (words === LEAST_WORDS) to.push({ from: first, end: next });
}

function isOuter(token: Token | undefined): boolean {
  return token?.quote === null && token.word.kind === 'mark' && !SIGN_OF_NUMBER.test(token.word.surface);
}

const SIGN_OF_NUMBER = /[%٪$€£]/;
