import { describe, expect, it } from 'vitest';
import { FULL_VERSION } from '../../../core/article/article.ts';
import type { Selector } from '../../../core/mark/selector.ts';
import { compare, type Compared } from '../../evaluation/compare.ts';
import { heldApartTexts } from '../../evaluation/held-apart-texts.ts';
import type { Key, KeyedMark } from '../../evaluation/key.ts';

function at(start: number, end: number, block = 0): Selector {
  return { version: FULL_VERSION, block, start, end, exact: 'x'.repeat(end - start), prefix: '', suffix: '' };
}

function quote(selector: Selector, speaker: string | null, cue: string | null, nested = false): Compared {
  return { kind: 'quote', selector, says: { speaker, speakerSurface: null, cue, nested } };
}

function framing(selector: Selector): Compared {
  return { kind: 'framing', selector, says: { device: ['metaphor'], wordOf: 'publisher' } };
}

function keyed(one: Compared, firmness: KeyedMark['firmness'] = 'firm'): KeyedMark {
  return { ...one, firmness };
}

function compareOne(suggestions: readonly Compared[], marks: readonly KeyedMark[]) {
  return compare([{ suggestions, key: { marks: [...marks] } }]);
}

describe('suggestions against a key', () => {
  it('are perfect where they are the key', () => {
    const readings = heldApartTexts().map(({ key }) => ({ key, suggestions: suggestionsOf(key) }));
    const { texts, quotes, exactQuotes, ...shares } = compare(readings);
    expect(texts).toBe(64);
    expect(quotes.f1).toBeCloseTo(1, 12);
    expect(exactQuotes).toEqual({ precision: 1, recall: 1, f1: 1 });
    for (const { right, of } of Object.values(shares)) {
      expect(of).toBeGreaterThan(0);
      expect(right).toBe(of);
    }
  });

  it('that are none miss all', () => {
    const { quotes, exactQuotes, speaker, framingRecall } = compareOne(
      [],
      [keyed(quote(at(0, 10), 'A', 'said')), keyed(framing(at(20, 25)))],
    );
    expect(quotes.f1).toBe(0);
    expect(exactQuotes.f1).toBe(0);
    expect(speaker).toEqual({ right: 0, of: 1 });
    expect(framingRecall).toEqual({ right: 0, of: 1 });
  });

  it('with an end that is off are right by characters only', () => {
    const key = [keyed(quote(at(0, 10), 'Ann Roe', 'said')), keyed(quote(at(0, 10, 1), 'Ann Roe', 'said'))];
    const found = [quote(at(0, 5), 'Roe', 'asked'), quote(at(0, 10, 1), null, 'said')];
    const { quotes, exactQuotes, speaker, cue, speakerAndCue } = compareOne(found, key);
    expect(quotes).toEqual({ precision: 1, recall: 0.75, f1: 1.5 / 1.75 });
    expect(exactQuotes).toEqual({ precision: 0.5, recall: 0.5, f1: 0.5 });
    expect([speaker.right, cue.right, speakerAndCue.right]).toEqual([1, 1, 0]);
  });

  it('lose nothing by an arguable quote, left or taken', () => {
    const key = [keyed(quote(at(0, 10), 'A', 'said')), keyed(quote(at(20, 25), null, null), 'arguable')];
    const firm = quote(at(0, 10), 'A', 'said');
    for (const found of [[firm], [firm, quote(at(20, 25), 'B', 'called')]]) {
      const { quotes, exactQuotes, speaker } = compareOne(found, key);
      expect([quotes.f1, exactQuotes.f1, speaker.right / speaker.of]).toEqual([1, 1, 1]);
    }
  });

  it('may give a quote that goes on the cue before it, or none', () => {
    const mark = keyed(quote(at(0, 10), 'A', 'said'));
    const continued = { ...mark, says: { ...mark.says, continues: true } } as KeyedMark;
    const cueOf = (cue: string | null, key: KeyedMark) => compareOne([quote(at(0, 10), 'A', cue)], [key]).cue.right;
    expect([cueOf('said', continued), cueOf(null, continued), cueOf('asked', continued)]).toEqual([1, 1, 0]);
    expect(cueOf(null, mark)).toBe(0);
  });

  it('know a nested quote as nested', () => {
    const key = [keyed(quote(at(0, 30), 'A', 'said')), keyed(quote(at(10, 20), 'B', 'told', true))];
    const found = [quote(at(0, 30), 'A', 'said'), quote(at(10, 20), 'B', 'told')];
    expect(compareOne(found, key).nested).toEqual({ right: 1, of: 2 });
  });

  it('of framing may be a word of what the key marks, or its sentence, but not its paragraph', () => {
    const key = [keyed(framing(at(100, 130)))];
    const precision = (span: Selector) => compareOne([framing(span)], key).framingPrecision.right;
    expect(precision(at(110, 114))).toBe(1);
    expect(precision(at(80, 165))).toBe(1);
    expect(precision(at(125, 150))).toBe(0);
    expect(precision(at(0, 200))).toBe(0);
  });

  it('of arguable framing are right, and left out where only firm framing counts', () => {
    const key = [keyed(framing(at(0, 10))), keyed(framing(at(20, 30)), 'arguable')];
    const found = [framing(at(0, 10)), framing(at(20, 30)), framing(at(40, 50))];
    const { framingPrecision, framingFirmPrecision, framingRecall } = compareOne(found, key);
    expect(framingPrecision).toEqual({ right: 2, of: 3 });
    expect(framingFirmPrecision).toEqual({ right: 1, of: 2 });
    expect(framingRecall).toEqual({ right: 1, of: 1 });
  });

  it('count for the text that they are of', () => {
    const marks = [keyed(quote(at(0, 10), 'A', 'said'))];
    const found = [quote(at(0, 10), 'A', 'said')];
    const { quotes } = compare([
      { suggestions: found, key: { marks: [] } },
      { suggestions: [], key: { marks } },
    ]);
    expect(quotes.f1).toBe(0);
  });
});

function suggestionsOf(key: Key): Compared[] {
  return key.marks.map((mark): Compared => {
    switch (mark.kind) {
      case 'quote': {
        const { speaker, speakerSurface, cue, nested } = mark.says;
        return { kind: 'quote', selector: mark.selector, says: { speaker, speakerSurface, cue, nested } };
      }
      case 'claim':
        return { kind: 'claim', selector: mark.selector, says: mark.says };
      case 'framing':
        return { kind: 'framing', selector: mark.selector, says: mark.says };
    }
  });
}
