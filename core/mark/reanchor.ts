import { findVersion, type Article } from '../article/article.ts';
import type { LearnerMark } from './mark.ts';
import { anchor, describe } from './selector.ts';

export type Reanchored = {
  /** Each where its words stand now, in the order given. */
  anchored: readonly LearnerMark[];
  /** Those whose words the article no longer has, as they were. */
  detached: readonly LearnerMark[];
};

/**
 * Finds marks again in an article that may have been updated since they were made: by their positions where those still
 * hold, else by their quotes. Marks that all stand where they stood, between the same words, are given back as the very
 * same array.
 */
export function reanchor(marks: readonly LearnerMark[], article: Article): Reanchored {
  const known = placesIn.get(article) ?? new WeakMap<LearnerMark, LearnerMark | null>();
  placesIn.set(article, known);
  const found = marks.map((mark) => {
    const before = known.get(mark);
    const now = before === undefined ? placeNow(mark, article) : before;
    known.set(mark, now);
    return { mark, now };
  });
  if (found.every(({ mark, now }) => mark === now)) return { anchored: marks, detached: [] };
  return {
    anchored: found.flatMap(({ now }) => (now ? [now] : [])),
    detached: found.flatMap(({ mark, now }) => (now ? [] : [mark])),
  };
}

/** Where each mark was found: of thousands of marks one changes at a time. */
const placesIn = new WeakMap<Article, WeakMap<LearnerMark, LearnerMark | null>>();

/** The mark where its words stand now, null where they don't; the very same mark if nothing changed. */
function placeNow(mark: LearnerMark, article: Article): LearnerMark | null {
  const anchoring = anchor(mark.selector, article);
  if (!anchoring.found) return null;
  if (anchoring.by === 'position') return mark;
  const { span } = anchoring;
  const text = findVersion(article, span.version)?.blocks[span.block]?.text ?? '';
  return { ...mark, selector: describe(span, text) };
}
