import type { Family, QuoteMark } from './quote-mark.ts';

/** Two marks with words between them; or one whose other half is missing. */
export type PairedMarks = { readonly open: QuoteMark; readonly close: QuoteMark };
export type Pairing = {
  /** By where they open. */
  readonly pairs: readonly PairedMarks[];
  /** Marks without a partner, in order. Single ones are never among them: they may be apostrophes. */
  readonly openers: readonly QuoteMark[];
  readonly closers: readonly QuoteMark[];
};

type Stacks = Record<Family, QuoteMark[]>;
/** Newsrooms open with one of these and close with another. */
const INTERCHANGEABLE: readonly Family[] = ['straight', 'curly', 'guillemet', 'twin'];

/**
 * Pairs the marks of one block, however they nest, in one pass. A mark closes the nearest open one of its family; if
 * none is open, the nearest of another that newsrooms mix it with. What was opened within and never closed was a slip.
 */
export function pairMarks(marks: readonly QuoteMark[]): Pairing {
  const stacks: Stacks = { straight: [], curly: [], guillemet: [], angle: [], single: [], twin: [], bracket: [] };
  const pairs: PairedMarks[] = [];
  const closers: QuoteMark[] = [];
  const doubtful: QuoteMark[] = [];

  for (const mark of marks) {
    if (roleAmong(mark, stacks) === 'open') {
      stacks[mark.family].push(mark);
      continue;
    }
    if (mark.doubtful) {
      if (stacks.single.length > 0) doubtful.push(mark);
      continue;
    }
    const opener = takeOpener(mark, stacks);
    if (opener === undefined) {
      if (mark.family !== 'single') closers.push(mark);
      continue;
    }
    pairs.push({ open: opener, close: mark });
    for (const stack of Object.values(stacks)) {
      while ((stack.at(-1)?.at ?? -1) > opener.at) {
        const slip = stack.pop();
        if (slip?.family === 'single') closeDoubtfully(slip, doubtful, mark.at, pairs);
      }
    }
  }
  for (const opener of stacks.single) closeDoubtfully(opener, doubtful, Infinity, pairs);
  pairMisspaced(stacks.straight, pairs);

  const openers = INTERCHANGEABLE.flatMap((family) => stacks[family]).sort((a, b) => a.at - b.at);
  return { pairs: pairs.sort((a, b) => a.open.at - b.open.at), openers, closers };
}

function roleAmong(mark: QuoteMark, stacks: Stacks): 'open' | 'close' {
  const isOpen = stacks[mark.family].length > 0;
  if (mark.role === 'either') return isOpen ? 'close' : 'open';
  return mark.role;
}

function takeOpener(mark: QuoteMark, stacks: Stacks): QuoteMark | undefined {
  const own = stacks[mark.family].pop();
  if (own || !INTERCHANGEABLE.includes(mark.family)) return own;
  let nearest: Family | undefined;
  let at = -1;
  for (const family of INTERCHANGEABLE) {
    const top = stacks[family].at(-1)?.at ?? -1;
    if (top > at) [nearest, at] = [family, top];
  }
  return nearest && stacks[nearest].pop();
}

/** Pairs a single opener with the first later mark that could be a closing one or an apostrophe. */
function closeDoubtfully(opener: QuoteMark, doubtful: QuoteMark[], before: number, pairs: PairedMarks[]): void {
  while ((doubtful.at(-1)?.at ?? -1) > before) doubtful.pop();
  const close = doubtful.at(-1);
  if (!close || close.at < opener.at) return;
  doubtful.pop();
  pairs.push({ open: opener, close });
}

/** A straight mark with the space on its wrong side (`"كلام "وأضاف`) looks like another opening one. */
function pairMisspaced(openers: QuoteMark[], pairs: PairedMarks[]): void {
  const left = openers.splice(0);
  for (let at = 0; at < left.length; at++) {
    const [open, close] = [left[at], left[at + 1]];
    if (!open) continue;
    if (close && !close.introduced) {
      pairs.push({ open, close });
      at++;
    } else {
      openers.push(open);
    }
  }
}
