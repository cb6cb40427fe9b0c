import { describe, expect, it } from 'vitest';
import { suggest } from '../../../core/suggest/suggest.ts';
import { shippedLesson } from '../../fixtures/shipped-lesson.ts';

describe('on the article that ships', () => {
  const { article, key } = shippedLesson();
  const quotes = suggest(article).filter((one) => one.kind === 'quote');
  const inFull = quotes.filter(({ selector }) => selector.version === 'full');

  it("finds the expert's five quotations, to the letter", () => {
    const wanted = key.flatMap((mark) => (mark.kind === 'quote' ? [mark.selector] : []));
    expect(inFull.map(({ selector }) => selector)).toEqual(wanted);
  });

  it('says who speaks, and by which word', () => {
    expect(inFull.map(({ says }) => says)).toEqual([
      { speaker: 'لافروف', speakerSurface: 'لافروف', cue: 'قال', nested: false },
      { speaker: 'لافروف', speakerSurface: 'وزير الخارجية الروسي', cue: 'أضاف', nested: false },
      { speaker: 'لافروف', speakerSurface: 'لافروف', cue: 'تابع', nested: false },
      { speaker: 'لافروف', speakerSurface: 'لافروف', cue: 'أضاف', nested: false },
      { speaker: 'لافروف', speakerSurface: null, cue: null, nested: true },
    ]);
  });

  it('reads the abridged version too', () => {
    expect(quotes.filter(({ selector }) => selector.version === 'abridged')).toHaveLength(2);
  });
});
