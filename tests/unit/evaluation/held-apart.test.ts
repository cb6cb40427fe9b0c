import { describe, expect, it } from 'vitest';
import { FULL_VERSION, findVersion } from '../../../core/article/article.ts';
import { describe as describeSpan } from '../../../core/mark/selector.ts';
import { inReadingOrder } from '../../../core/mark/span.ts';
import { words } from '../../../core/text/words.ts';
import { heldApartTexts, type KeyedText } from '../../evaluation/held-apart-texts.ts';

const texts = heldApartTexts();

describe('the texts held apart', () => {
  it('are enough, in both languages, with and without quotes', () => {
    const inLanguage = (language: string) => texts.filter(({ article }) => article.language === language);
    expect(inLanguage('ar')).toHaveLength(42);
    expect(inLanguage('en')).toHaveLength(22);
    const quoteless = texts.filter(({ key }) => key.marks.every(({ kind }) => kind !== 'quote'));
    expect(quoteless.length).toBeGreaterThanOrEqual(10);
    expect(texts.filter(hasBrokenMarks).length).toBeGreaterThanOrEqual(10);
  });

  it.each(texts)('$name is a short article of one version, with a headline', ({ article }) => {
    expect(article.versions.map(({ id }) => id)).toEqual([FULL_VERSION]);
    expect(article.headline).not.toBe('');
    const length = blocksOf({ article }).reduce((sum, text) => sum + words(text).length, 0);
    expect(length).toBeGreaterThanOrEqual(60);
    expect(length).toBeLessThanOrEqual(220);
  });
});

describe('every key', () => {
  it.each(texts)('$name has its words where it says they are, in reading order', ({ article, key }) => {
    const blocks = blocksOf({ article });
    for (const { selector } of key.marks) {
      expect(describeSpan(selector, blocks[selector.block] ?? '')).toEqual(selector);
    }
    const spans = key.marks.map(({ selector }) => selector);
    expect([...spans].sort(inReadingOrder)).toEqual(spans);
  });

  it.each(texts)('$name marks whole words, and nothing twice', ({ article, key }) => {
    const blocks = blocksOf({ article });
    for (const { selector } of key.marks) {
      const text = blocks[selector.block] ?? '';
      expect(selector.exact).toBe(selector.exact.trim());
      const cut = words(text).filter(({ start, end }) =>
        [selector.start, selector.end].some((edge) => start < edge && edge < end),
      );
      expect(cut).toEqual([]);
    }
    const places = key.marks.map(({ kind, selector }) => `${kind} ${selector.block} ${selector.start} ${selector.end}`);
    expect(new Set(places).size).toBe(places.length);
  });

  it.each(texts)('$name names only whom and what its text names', ({ article, key }) => {
    const whole = blocksOf({ article }).join('\n');
    for (const mark of key.marks) {
      if (mark.kind === 'framing') continue;
      const { says } = mark;
      const named =
        'claimant' in says
          ? [says.claimant]
          : [says.speaker, says.speakerSurface, says.cue, ...(says.orSpeaker ?? []), ...(says.orCue ?? [])];
      for (const name of named) if (name !== null) expect(whole).toContain(name);
    }
  });

  it.each(texts)('$name calls a quote nested only where another holds it', ({ key }) => {
    const quotes = key.marks.filter(({ kind }) => kind === 'quote');
    for (const mark of quotes) {
      if (mark.kind !== 'quote') continue;
      const { block, start, end } = mark.selector;
      const isHeld = quotes.some(
        ({ selector }) =>
          selector.block === block && selector.start <= start && end <= selector.end && selector !== mark.selector,
      );
      expect(mark.says.nested).toBe(isHeld);
    }
  });
});

function blocksOf({ article }: Pick<KeyedText, 'article'>): string[] {
  return findVersion(article, FULL_VERSION)?.blocks.map(({ text }) => text) ?? [];
}

const PAIRS: ReadonlySet<string> = new Set(['""', '“”', '«»', "''", '‘’']);

/** A quote without one of its marks, or between two that are no pair. */
function hasBrokenMarks({ article, key }: KeyedText): boolean {
  const blocks = blocksOf({ article });
  return key.marks.some(({ kind, selector }) => {
    if (kind !== 'quote') return false;
    const text = blocks[selector.block] ?? '';
    const before = text.slice(0, selector.start).trimEnd().slice(-1);
    const after = text.slice(selector.end).trimStart().slice(0, 1);
    return !PAIRS.has(before + after);
  });
}
