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

/** Newsrooms open with one of these and close with another. */
const INTERCHANGEABLE: ReadonlySet<Family> = new Set(['straight', 'curly', 'guillemet', 'twin']);
const NOTHING: Pairing = { pairs: [], openers: [], closers: [] };

/**
 * Pairs the marks of one block, however they nest, in one pass. A mark closes the nearest open one of its family; if
 * none is open, the nearest of another that newsrooms mix it with. What was opened within and never closed was a slip.
 */
export function pairMarks(marks: readonly QuoteMark[]): Pairing {
  if (marks.length === 0) return NOTHING;
  const open = noMarks();
  const pairs: PairedMarks[] = [];
  const closers: QuoteMark[] = [];
  const doubtful: QuoteMark[] = [];

  for (const mark of marks) {
    if (mark.role === 'open' || (mark.role === 'either' && open.counts[mark.family] === 0)) {
      opens(open, mark);
      continue;
    }
    if (mark.doubtful) {
      if (open.counts.single > 0) doubtful.push(mark);
      continue;
    }
    const slips: QuoteMark[] = [];
    const opener = takeOpener(open, mark.family, slips);
    if (opener === null) {
      if (mark.family !== 'single') closers.push(mark);
      continue;
    }
    pairs.push({ open: opener, close: mark });
    for (const slip of slips) if (slip.family === 'single') closeDoubtfully(slip, doubtful, mark.at, pairs);
  }
  for (const opener of open.stack) {
    if (opener.family === 'single') closeDoubtfully(opener, doubtful, Infinity, pairs);
  }
  const openers = pairMisspaced(
    open.stack.filter(({ family }) => INTERCHANGEABLE.has(family)),
    pairs,
  );
  if (pairs.length > 1) pairs.sort((a, b) => a.open.at - b.open.at);
  return { pairs, openers, closers };
}

/** The marks that are open, the innermost last, and how many there are of each family. */
type OpenMarks = { readonly stack: QuoteMark[]; readonly counts: Record<Family, number> };

function noMarks(): OpenMarks {
  const counts = { straight: 0, curly: 0, guillemet: 0, angle: 0, single: 0, twin: 0, bracket: 0 };
  return { stack: [], counts };
}

function opens(open: OpenMarks, mark: QuoteMark): void {
  open.stack.push(mark);
  open.counts[mark.family]++;
}

/**
 * Takes off the mark that one of a family closes; `slips` is for those within it, which nothing closed. Finding nothing
 * is told by the counts, and what is passed over is taken off: every mark is looked at once.
 */
function takeOpener({ stack, counts }: OpenMarks, family: Family, slips: QuoteMark[]): QuoteMark | null {
  const isOwn = counts[family] > 0;
  if (!isOwn && !(INTERCHANGEABLE.has(family) && hasInterchangeable(counts))) return null;
  for (let top = stack.pop(); top; top = stack.pop()) {
    counts[top.family]--;
    if (isOwn ? top.family === family : INTERCHANGEABLE.has(top.family)) return top;
    slips.push(top);
  }
  return null;
}

function hasInterchangeable(counts: OpenMarks['counts']): boolean {
  for (const family of INTERCHANGEABLE) if (counts[family] > 0) return true;
  return false;
}

/** Pairs a single opener with the last mark before `before` that could be a closing one or an apostrophe. */
function closeDoubtfully(opener: QuoteMark, doubtful: QuoteMark[], before: number, pairs: PairedMarks[]): void {
  while ((doubtful.at(-1)?.at ?? -1) > before) doubtful.pop();
  const close = doubtful.at(-1);
  if (!close || close.at < opener.at) return;
  doubtful.pop();
  pairs.push({ open: opener, close });
}

/** A straight mark with the space on its wrong side (`"كلام "وأضاف`) looks like another opening one. */
function pairMisspaced(openers: readonly QuoteMark[], pairs: PairedMarks[]): QuoteMark[] {
  const left: QuoteMark[] = [];
  for (let at = 0; at < openers.length; at++) {
    const [open, close] = [openers[at], openers[at + 1]];
    if (!open) continue;
    if (open.family === 'straight' && close?.family === 'straight' && !close.introduced) {
      pairs.push({ open, close });
      at++;
    } else {
      left.push(open);
    }
  }
  return left;
}
