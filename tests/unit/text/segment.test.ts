import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  countWords,
  endsSentence,
  graphemeBoundary,
  nextGrapheme,
  nextSentence,
  nextWord,
  previousGrapheme,
  previousSentence,
  previousWord,
  sentences,
  snapToWords,
  wordAt,
  words,
  type TextRange,
} from '../../../core/text/segment.ts';

function cut(text: string, ranges: readonly TextRange[]): string[] {
  return ranges.map(({ start, end }) => text.slice(start, end));
}

/** Snaps the only place where `selected` stands. */
function snapped(text: string, selected: string): string {
  const start = text.indexOf(selected);
  expect(text.indexOf(selected, start + 1), 'the words stand in one place').toBe(-1);
  return cut(text, [snapToWords(text, start, start + selected.length)]).join('');
}

describe('graphemes', () => {
  const family = '👩‍👩‍👧';

  it('snaps to either side, or the nearer one', () => {
    const text = `a${family}b`;
    expect(graphemeBoundary(text, 3, 'before')).toBe(1);
    expect(graphemeBoundary(text, 3, 'after')).toBe(1 + family.length);
    expect(graphemeBoundary(text, 3, 'nearest')).toBe(1);
    expect(graphemeBoundary(text, 8, 'nearest')).toBe(1 + family.length);
    expect(graphemeBoundary('e\u0301\u0301', 1, 'nearest')).toBe(0);
  });

  it('brings offsets from outside into the text', () => {
    expect([-3, 99, Number.NaN, 1.7].map((offset) => graphemeBoundary('abc', offset, 'nearest'))).toEqual([0, 3, 0, 1]);
  });

  it('steps over a letter with its vowel signs', () => {
    const text = 'قُدّمت';
    expect([0, 1, 2, 3].map((offset) => nextGrapheme(text, offset))).toEqual([2, 2, 4, 4]);
    expect([6, 4, 3, 0].map((offset) => previousGrapheme(text, offset))).toEqual([5, 2, 2, 0]);
  });
});

describe('words', () => {
  it.each([
    ['في 12 شباط/فبراير', ['في', '12', 'شباط', 'فبراير']],
    ['وقد قُدّمت لـ "الإرث" كتـــاب', ['وقد', 'قُدّمت', 'لـ', 'الإرث', 'كتـــاب']],
    ['می‌خواهم و12 ٢٩٫٥', ['می‌خواهم', 'و12', '٢٩٫٥']],
    ['قال.وتابع لـأ.ف.ب د.محمد', ['قال', 'وتابع', 'لـأ.ف.ب', 'د.محمد']],
    ["don't 3.5 U.S.A. example.com 29.12.2025", ["don't", '3.5', 'U.S.A', 'example.com', '29.12.2025']],
    ['👩‍👩‍👧 — « ! » 𝒜𝒷', ['𝒜𝒷']],
  ])('%s', (text, expected) => {
    expect(cut(text, words(text))).toEqual(expected);
    expect(countWords(text)).toBe(expected.length);
  });

  it('finds the word at an offset, or the one that ends there', () => {
    const text = 'قال "نعم" ثم';
    expect(wordAt(text, 1)).toEqual({ start: 0, end: 3 });
    expect(wordAt(text, 3)).toEqual({ start: 0, end: 3 });
    expect(wordAt(text, 4)).toBeNull();
    expect(wordAt(text, 5)).toEqual({ start: 5, end: 8 });
    expect(wordAt(text, text.length)).toEqual({ start: 10, end: 12 });
  });

  it('moves a caret to the end of a word forwards and to its start backwards', () => {
    const text = ' قال "نعم" ';
    expect([0, 1, 4, 6, 9].map((offset) => nextWord(text, offset))).toEqual([4, 4, 9, 9, text.length]);
    expect([11, 9, 6, 5, 1].map((offset) => previousWord(text, offset))).toEqual([6, 6, 1, 1, 0]);
  });
});

describe('snapping a selection to words', () => {
  const text = 'ضرورة التجاوز السريع لـ "الإرث المسموم" عن 12 شباط/فبراير. أصبحت مستقرة ". بلغ 30% من «قُدّمت» د.';

  it.each([
    ['رث المسم', 'الإرث المسموم'],
    [' "الإرث المسموم" ', 'الإرث المسموم'],
    ['جاوز السريع لـ "الإ', 'التجاوز السريع لـ "الإرث'],
    ['شبا', 'شباط'],
    ['اط/فبر', 'شباط/فبراير'],
    ['2', '12'],
    ['ستقرة ".', 'مستقرة'],
    ['30%', '30%'],
    ['\u064f', 'قُدّمت'],
    ['«', '«'],
  ])('%s', (selected, expected) => {
    expect(snapped(text, selected)).toBe(expected);
  });

  it('keeps a selection of marks, and empties one of white space', () => {
    expect(snapToWords('a  "… b', 1, 5)).toEqual({ start: 3, end: 5 });
    expect(snapToWords('a   b', 2, 3)).toEqual({ start: 2, end: 2 });
    expect(snapToWords('', 0, 9)).toEqual({ start: 0, end: 0 });
  });

  it('takes the ends in either order, and whole emoji', () => {
    expect(snapToWords('ab cd', 4, 1)).toEqual({ start: 0, end: 5 });
    expect(snapToWords('a 👩‍👩‍👧 b', 3, 5)).toEqual({ start: 2, end: 10 });
  });

  it('takes a word for the mark inside it', () => {
    expect(snapToWords("don't", 3, 4)).toEqual({ start: 0, end: 5 });
  });

  it('leaves a sign that is a word by itself where it stands at an end', () => {
    const text = "ق\u200f'\u0600";
    expect(snapToWords(text, 1, 4)).toEqual({ start: 3, end: 4 });
    expect(snapToWords(text, 0, 4)).toEqual({ start: 0, end: 4 });
  });
});

describe('sentences', () => {
  it.each<[string, readonly string[]]>([
    ['هل جاء؟ نعم؛ جاء أمس. حقا!', ['هل جاء؟', 'نعم؛ جاء أمس.', 'حقا!']],
    ['أصبحت الاتصالات مستقرة ". وأكد الوزير', ['أصبحت الاتصالات مستقرة ".', 'وأكد الوزير']],
    ['قال: "نعم. هذا مؤكد. " وأضاف كلاما.', ['قال: "نعم.', 'هذا مؤكد. "', 'وأضاف كلاما.']],
    ['قال: «نعم.» وأضاف: "لا". ثم', ['قال: «نعم.»', 'وأضاف: "لا".', 'ثم']],
    ['قال ذلك. "وهذا" آخر.', ['قال ذلك.', '"وهذا" آخر.']],
    ['وأنه تم... 29.12.2025, سبوتنيك', ['وأنه تم...', '29.12.2025, سبوتنيك']],
    ['وأنه تم… ثم عاد', ['وأنه تم…', 'ثم عاد']],
    ['قال د. محمد لوكالة أ.ف.ب إنه 3.5 في 29.12.2025 هنا.', ['قال د. محمد لوكالة أ.ف.ب إنه 3.5 في 29.12.2025 هنا.']],
    ['ولد عام 1950 م. ومات شابا.', ['ولد عام 1950 م.', 'ومات شابا.']],
    ['1. بند أول. 2. بند', ['1. بند أول.', '2. بند']],
    ['"Why?" he asked Dr. Li of the U.S. Senate… and left.', ['"Why?" he asked Dr. Li of the U.S. Senate… and left.']],
    ['He lives in the U.S. The law… Others don’t.', ['He lives in the U.S.', 'The law…', 'Others don’t.']],
    ['On Jan. 5 it rained. It ended in Jan. Then snow.', ['On Jan. 5 it rained.', 'It ended in Jan.', 'Then snow.']],
    ['  ', []],
  ])('%s', (text, expected) => {
    expect(cut(text, sentences(text))).toEqual(expected);
  });

  it('moves a caret to the end of a sentence forwards and to its start backwards', () => {
    const text = 'One. Two.';
    expect([0, 4, 6, 9].map((offset) => nextSentence(text, offset))).toEqual([4, 9, 9, 9]);
    expect([9, 5, 4, 0].map((offset) => previousSentence(text, offset))).toEqual([5, 0, 0, 0]);
  });

  it('knows an end with its closing marks', () => {
    expect(['نعم.', 'نعم".', 'نعم. "', 'نعم؟»', 'نعم…'].every(endsSentence)).toBe(true);
    expect(['نعم', 'نعم،', 'نعم:', 'نعم"', ''].some(endsSentence)).toBe(false);
  });
});

/** What Hamesh meets, and what it should survive: letters that join, marks on them, surrogates on their own. */
const text = fc
  .array(
    fc.oneof(
      fc.constantFrom('ق', 'ا', 'ل', 'و', 'ة', 'شباط/فبراير', 'أ.ف.ب', 'ـ', '\u064f', '\u0651'),
      fc.constantFrom('12', '٢٩', 'a', 'B', 'Dr. ', ' ', '\u00a0', '\n'),
      fc.constantFrom("'", '"', '«', '»', '“', '”', '.', '...', '…', '؟', '!', '؛', '،', ':', '(', ')'),
      fc.constantFrom('👩‍👩‍👧', '🇪🇬', '𝒜', '\ud83d', '\udc69', '\u200d', '\u0301', 'e\u0301', 'ำ', '한', '\r\n'),
      fc.constantFrom('\u200c', '\u200f', '\u0600', '׳', '\u055b'),
    ),
    { maxLength: 30 },
  )
  .map((pieces) => pieces.join(''));
const textAndOffsets = fc.tuple(text, fc.nat({ max: 60 }), fc.nat({ max: 60 }));

describe('on any text', () => {
  const runs = { numRuns: 1000 };

  it('cuts words and sentences in order, apart, at graphemes, with nothing of a word lost between', () => {
    fc.assert(
      fc.property(text, (source) => {
        for (const [cutUp, between] of [
          [words, /^[^\p{Script=Latin}قالوة0-9]*$/u],
          [sentences, /^\s*$/],
        ] as const) {
          let reached = 0;
          for (const { start, end } of cutUp(source)) {
            expect(start).toBeGreaterThanOrEqual(reached);
            expect(end).toBeGreaterThan(start);
            for (const at of [start, end]) expect(graphemeBoundary(source, at, 'nearest')).toBe(at);
            expect(source.slice(reached, start)).toMatch(between);
            reached = end;
          }
          expect(reached).toBeLessThanOrEqual(source.length);
          expect(source.slice(reached)).toMatch(between);
        }
      }),
      runs,
    );
  });

  it('snaps to graphemes within the text, and what is snapped stays', () => {
    fc.assert(
      fc.property(textAndOffsets, fc.constantFrom('before', 'after', 'nearest'), ([source, offset], side) => {
        const at = graphemeBoundary(source, offset, side);
        expect(at).toBe(Math.min(Math.max(at, 0), source.length));
        expect(graphemeBoundary(source, at, side)).toBe(at);
        if (offset <= source.length && side === 'before') expect(at).toBeLessThanOrEqual(offset);
        if (offset <= source.length && side === 'after') expect(at).toBeGreaterThanOrEqual(offset);
      }),
      runs,
    );
  });

  it('snaps selections to graphemes, and what is snapped stays', () => {
    fc.assert(
      fc.property(textAndOffsets, ([source, start, end]) => {
        const range = snapToWords(source, start, end);
        expect(range.start).toBeLessThanOrEqual(range.end);
        for (const at of [range.start, range.end]) expect(graphemeBoundary(source, at, 'before')).toBe(at);
        expect(snapToWords(source, range.start, range.end)).toEqual(range);
        for (const word of range.start < range.end ? words(source) : []) {
          for (const at of [range.start, range.end]) expect(word.start < at && at < word.end).toBe(false);
        }
      }),
      runs,
    );
  });

  it('finds the word at an offset among all words', () => {
    fc.assert(
      fc.property(textAndOffsets, ([source, offset]) => {
        const at = graphemeBoundary(source, offset, 'before');
        const all = words(source);
        const holding = all.find((word) => word.start <= at && at < word.end);
        expect(wordAt(source, offset)).toEqual(holding ?? all.find((word) => word.end === at) ?? null);
      }),
      runs,
    );
  });

  it('walks a caret from end to end, always on, always on a grapheme', () => {
    const forwards = [nextGrapheme, nextWord, nextSentence];
    const backwards = [previousGrapheme, previousWord, previousSentence];
    fc.assert(
      fc.property(text, (source) => {
        for (const step of forwards) {
          for (let at = 0; at < source.length;) {
            const next = step(source, at);
            expect(next).toBeGreaterThan(at);
            expect(graphemeBoundary(source, next, 'before')).toBe(next);
            at = next;
          }
        }
        for (const step of backwards) {
          for (let at = source.length; at > 0;) {
            const previous = step(source, at);
            expect(previous).toBeLessThan(at);
            expect(graphemeBoundary(source, previous, 'before')).toBe(previous);
            at = previous;
          }
        }
      }),
      runs,
    );
  });
});
