import { describe, expect, it } from 'vitest';
import { versionSchema } from '../../../../core/article/article.ts';
import { partIdSchema } from '../../../../core/lesson/option.ts';
import type { Stop } from '../../../../core/lesson/stop.ts';
import { keyMarkSchema, type KeyMark, type MarkId } from '../../../../core/mark/mark.ts';
import { NO_WALK } from '../../../../core/study/walk.ts';
import { isAnswered, litBlocks, litStrokes, sightOf } from '../../../../renderer/walk/stop-sight.ts';
import {
  AFFIRMED,
  CHOOSE,
  CLAIM,
  COMPARE,
  find,
  GREAT,
  KEY,
  keyMark,
  LOOK,
  POISON,
  QUOTE,
  stopOf,
  VERSION,
} from './small-key.ts';

const PARAGRAPH = 'He said: "The poisoned legacy is gone, and they agreed to talk in March."';
const ABRIDGED = versionSchema.parse({ id: 'abridged', blocks: VERSION.blocks });

function ids(marks: readonly KeyMark[]): string[] {
  return marks.map(({ id }) => id);
}

function drawn(stop: Stop, open: boolean, found: readonly MarkId[] = []): string[] {
  return ids(sightOf(stop, VERSION, KEY, { open, found }).drawn);
}

function noted(stop: Stop, open: boolean, found: readonly MarkId[] = []): string[] {
  return ids(sightOf(stop, VERSION, KEY, { open, found }).noted);
}

describe('isAnswered', () => {
  it('asks nothing of a look', () => {
    expect(isAnswered(stopOf([], LOOK), NO_WALK)).toBe(true);
  });

  it('wants a right choice, whatever was tried before and after', () => {
    const stop = stopOf([], CHOOSE);
    const chose = (...options: string[]): boolean =>
      isAnswered(stop, {
        ...NO_WALK,
        chosen: new Map([[stop.id, options.map((option) => partIdSchema.parse(option))]]),
      });
    expect(isAnswered(stop, NO_WALK)).toBe(false);
    expect(chose('wrong')).toBe(false);
    expect(chose('wrong', 'right', 'wrong')).toBe(true);
  });

  it('wants as many finds as the stop needs', () => {
    const stop = stopOf([], find(2, GREAT, POISON, AFFIRMED));
    const found = (...marks: KeyMark[]): boolean =>
      isAnswered(stop, { ...NO_WALK, found: new Map([[stop.id, marks.map(({ id }) => id)]]) });
    expect(found(GREAT)).toBe(false);
    expect(found(GREAT, AFFIRMED)).toBe(true);
  });

  it('wants any expectation of a comparison', () => {
    const stop = stopOf([], COMPARE);
    expect(isAnswered(stop, NO_WALK)).toBe(false);
    expect(isAnswered(stop, { ...NO_WALK, chosen: new Map([[stop.id, [partIdSchema.parse('other')]]]) })).toBe(true);
  });
});

describe('litBlocks', () => {
  it('lights the blocks of the focus, in its own version only', () => {
    const stop = stopOf(['poisoned', 'both capitals'], LOOK);
    expect(litBlocks(stop, VERSION)).toEqual(new Set([1, 2]));
    expect(litBlocks(stop, ABRIDGED)).toBeNull();
  });

  it('lets nothing step back where there is no focus', () => {
    expect(litBlocks(stopOf([], LOOK), VERSION)).toBeNull();
  });
});

describe('sightOf', () => {
  it('shows the marks of the lit blocks, in reading order', () => {
    const stop = stopOf([PARAGRAPH], LOOK);
    expect(drawn(stop, true)).toEqual(['quote', 'poison', 'claim']);
    expect(noted(stop, true)).toEqual(['quote', 'poison', 'claim']);
  });

  it('shows nothing of the key at a stop about the whole article', () => {
    expect(drawn(stopOf([], LOOK), true)).toEqual([]);
  });

  it('hides the kind that is to be found, but for what was found', () => {
    const stop = stopOf([PARAGRAPH, 'affirmed'], find(1, AFFIRMED));
    expect(drawn(stop, false)).toEqual(['quote', 'claim']);
    expect(drawn(stop, false, [AFFIRMED.id])).toEqual(['quote', 'claim', 'affirmed']);
    expect(drawn(stop, true, [AFFIRMED.id])).toEqual(['quote', 'poison', 'claim', 'affirmed']);
  });

  it('shows what was found all over the article, and in the end all that could be', () => {
    const stop = stopOf([], find(1, GREAT, POISON));
    expect(drawn(stop, false)).toEqual([]);
    expect(drawn(stop, false, [POISON.id])).toEqual(['poison']);
    expect(drawn(stop, true, [POISON.id])).toEqual(['great', 'poison']);
  });

  it.each([CHOOSE, COMPARE])('hides what lies inside the words in question until it is answered: $kind', (task) => {
    const stop = stopOf([PARAGRAPH], task);
    expect(drawn(stop, false)).toEqual([]);
    expect(drawn(stop, true)).toEqual(['quote', 'poison', 'claim']);
  });

  it('draws the mark in question without its note, and no note of the quote around it', () => {
    const stop = stopOf(['poisoned legacy'], CHOOSE);
    expect(drawn(stop, false)).toEqual(['quote', 'poison', 'claim']);
    expect(noted(stop, false)).toEqual(['claim']);
    expect(noted(stop, true)).toEqual(['quote', 'poison', 'claim']);
  });

  it('notes a mark that only holds the words in question', () => {
    expect(noted(stopOf(['agreed'], CHOOSE), false)).toEqual(['poison', 'claim']);
  });

  it('notes what was found, though the stop spoke of those very words', () => {
    const stop = stopOf(['affirmed'], find(2, AFFIRMED, GREAT));
    expect(noted(stop, false)).toEqual([]);
    expect(noted(stop, false, [AFFIRMED.id])).toEqual(['affirmed']);
  });

  it('keeps to the version on the page', () => {
    const stop = stopOf([PARAGRAPH], LOOK);
    const elsewhere = keyMarkSchema.parse({
      ...POISON,
      id: 'elsewhere',
      selector: { ...POISON.selector, version: 'abridged' },
    });
    expect(ids(sightOf(stop, VERSION, [POISON, elsewhere], { open: true, found: [] }).drawn)).toEqual(['poison']);
    expect(ids(sightOf(stop, ABRIDGED, [POISON, elsewhere], { open: true, found: [] }).drawn)).toEqual([]);
  });
});

describe('litStrokes', () => {
  const inks = (stop: Stop, marks: readonly KeyMark[]): unknown[] =>
    litStrokes(stop, VERSION, marks).map(({ ink, span }) => [ink.as === 'lit' ? ink.kind : ink.as, span.start]);

  it('takes the ink of the mark that the words are', () => {
    expect(inks(stopOf(['poisoned legacy'], LOOK), KEY)).toEqual([['framing', POISON.selector.start]]);
    expect(inks(stopOf(['they agreed to talk in March'], LOOK), KEY)).toEqual([['claim', CLAIM.selector.start]]);
  });

  it('takes the ink that is drawn uppermost where words are marked twice', () => {
    const nested = keyMark('nested', 'quote', 'poisoned legacy');
    expect(inks(stopOf(['poisoned legacy'], LOOK), [nested, POISON])).toEqual([['framing', POISON.selector.start]]);
  });

  it('has no ink of a kind for other words, nor for a mark that is hidden', () => {
    expect(inks(stopOf(['they agreed'], LOOK), KEY)).toEqual([['plain', CLAIM.selector.start]]);
    expect(inks(stopOf(['affirmed'], LOOK), [QUOTE])).toEqual([['plain', AFFIRMED.selector.start]]);
  });

  it('draws nothing over words that fill their block: the others step back', () => {
    expect(inks(stopOf([PARAGRAPH], LOOK), KEY)).toEqual([]);
    expect(inks(stopOf([QUOTE.selector.exact], LOOK), KEY)).toEqual([]);
  });
});
