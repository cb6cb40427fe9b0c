import { describe, expect, it } from 'vitest';
import { versionIdSchema } from '../../../core/article/article.ts';
import type { Lesson, VoiceStretch } from '../../../core/lesson/lesson.ts';
import { countVoices } from '../../../core/lesson/voices.ts';
import { both } from '../../fixtures/lessons/small-lesson.ts';
import { selectorOf } from '../../fixtures/lessons/placed.ts';

const full = versionIdSchema.parse('full');
const text = 'قال الوزير: "انتهى العمل، كما قال المهندس: انتهى كل شيء". وأكد أنه سيفتح.';

function lessonWith(
  ...stretches: [voice: string, manner: VoiceStretch['manner'], words: string][]
): Pick<Lesson, 'article' | 'voices'> {
  return {
    article: {
      headline: '',
      language: 'ar',
      direction: 'rtl',
      publisher: null,
      published: null,
      versions: [{ id: full, blocks: [{ kind: 'paragraph', text }] }],
    },
    voices: {
      names: ['minister', 'engineer', 'resident'].map((id) => ({ id, name: both(id) })),
      absent: [],
      stretches: stretches.map(([voice, manner, words]) => ({ voice, manner, selector: selectorOf(words, text) })),
    },
  };
}

describe('counting the words of each voice', () => {
  it('gives all to the publisher where nobody else is heard', () => {
    expect(countVoices(lessonWith(), full)).toEqual([{ voice: 'publisher', manner: 'own', words: 13, share: 1 }]);
  });

  it('counts a word within nested stretches once, for the innermost', () => {
    const quote = 'انتهى العمل، كما قال المهندس: انتهى كل شيء';
    const nested = ['engineer', 'quoted', 'انتهى كل شيء'] as const;
    const host = ['minister', 'quoted', quote] as const;
    const said = ['minister', 'paraphrased', 'أنه سيفتح'] as const;
    const expected = [
      { voice: 'publisher', manner: 'own', words: 3, share: 3 / 13 },
      { voice: 'minister', manner: 'quoted', words: 5, share: 5 / 13 },
      { voice: 'minister', manner: 'paraphrased', words: 2, share: 2 / 13 },
      { voice: 'engineer', manner: 'quoted', words: 3, share: 3 / 13 },
    ];
    expect(countVoices(lessonWith([...host], [...nested], [...said]), full)).toEqual(expected);
    expect(countVoices(lessonWith([...said], [...nested], [...host]), full)).toEqual(expected);
  });

  it('counts a word whose clitic a stretch leaves out, and not one of which it takes little', () => {
    const counts = (words: string) => countVoices(lessonWith(['minister', 'paraphrased', words]), full).at(-1)?.words;
    expect(counts('أكد أنه سيفتح')).toBe(3);
    expect(counts('أنه سي')).toBe(1);
  });

  it('counts nothing of a version that is not there', () => {
    expect(countVoices(lessonWith(), versionIdSchema.parse('abridged'))).toEqual([]);
  });
});
