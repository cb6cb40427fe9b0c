import { findVersion, type VersionId } from '../article/article.ts';
import { inReadingOrder, overlap } from '../mark/span.ts';
import { words } from '../text/segment.ts';
import type { Lesson, VoiceStretch } from './lesson.ts';
import type { PartId } from './option.ts';

/** How many words of a version reach the reader in a voice and manner. */
export type VoiceCount = {
  /** `publisher`: the words that no stretch covers. */
  voice: PartId | 'publisher';
  manner: 'own' | VoiceStretch['manner'];
  words: number;
  /** Of the words of the version, 0 to 1. */
  share: number;
};

/**
 * Counts the words of a version by voice, the publisher's own first, then as the voices are named. A word inside nested
 * stretches counts once, for the innermost. A stretch may begin after a clitic: a word is of those that cover most of
 * it.
 */
export function countVoices({ article, voices }: Pick<Lesson, 'article' | 'voices'>, version: VersionId): VoiceCount[] {
  const stretches = voices.stretches.toSorted((a, b) => inReadingOrder(a.selector, b.selector));
  const blocks = findVersion(article, version)?.blocks ?? [];
  const speakers = blocks.flatMap(({ text }, block) =>
    words(text).map(({ start, end }) =>
      stretches.findLast(({ selector }) => overlap(selector, { version, block, start, end }) * 2 > end - start),
    ),
  );

  const rows: Omit<VoiceCount, 'share'>[] = [
    { voice: 'publisher', manner: 'own', words: speakers.filter((stretch) => !stretch).length },
    ...voices.names.flatMap(({ id: voice }) =>
      (['quoted', 'paraphrased'] as const).map((manner) => {
        const spoken = speakers.filter((stretch) => stretch?.voice === voice && stretch.manner === manner);
        return { voice, manner, words: spoken.length };
      }),
    ),
  ];
  return rows.filter((row) => row.words > 0).map((row) => ({ ...row, share: row.words / speakers.length }));
}
