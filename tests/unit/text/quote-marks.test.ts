import { describe, expect, it } from 'vitest';
import { quotedStretches, quoteMarks } from '../../../core/text/quote-marks.ts';

/** What is inside quote marks, innermost ones too, with their marks. */
function quotations(text: string): string[] {
  return quoteMarks(text)
    .filter(({ role, partner }) => role === 'open' && partner !== null)
    .map(({ at, partner }) => text.slice(at, (partner ?? at) + 1));
}

describe('quote marks', () => {
  it.each<[string, readonly string[]]>([
    ['قال: " في الوقت نفسه "، ثم', ['" في الوقت نفسه "']],
    ['قال: "في لـ "الإرث المسموم" عن. مستقرة ".', ['"في لـ "الإرث المسموم" عن. مستقرة "', '"الإرث المسموم"']],
    ['قال: "عن ل"الإرث" كذا".', ['"عن ل"الإرث" كذا"', '"الإرث"']],
    ['"We will," he said."He left," she said.', ['"We will,"', '"He left,"']],
    ['«أ «ب» ج» و“د”', ['«أ «ب» ج»', '«ب»', '“د”']],
    ['Er sagte: „Ja“ und »nein«.', ['„Ja“', '»nein«']],
    ['a 15" screen and "more"', ['"more"']],
    ['«a "b» c "d"', ['«a "b»', '"d"']],
  ])('%s', (text, expected) => {
    expect(quotations(text)).toEqual(expected);
  });

  it('tells what is quoted, the outermost only', () => {
    const text = 'قال: "أ "ب" ج" و«د»';
    const stretches = quotedStretches(quoteMarks(text));
    expect(stretches.map(({ start, end }) => text.slice(start, end))).toEqual(['"أ "ب" ج"', '«د»']);
  });
});
