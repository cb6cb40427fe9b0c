import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FULL_VERSION } from '../../../core/article/article.ts';
import { checkLesson, errorsOf, type Problem } from '../../../core/lesson/check.ts';
import { checkReferences } from '../../../core/lesson/checks/references.ts';
import { checkGloss } from '../../../core/lesson/checks/texts.ts';
import { MOST_PARTS, MOST_SPANS } from '../../../core/lesson/item.ts';
import { markIdSchema } from '../../../core/mark/mark.ts';
import { describe as describeSpan } from '../../../core/mark/selector.ts';
import { sentences, words, type TextRange } from '../../../core/text/segment.ts';
import { itemOf, SMALL_LESSON } from '../../fixtures/lessons/small-lesson.ts';

const line = ({ path, kind }: Problem): string => `${kind} ${path}`;
const before = checkLesson(SMALL_LESSON).map(line);

/**
 * Sets values of the small lesson, each under its JSON pointer (undefined takes it out), and tells which problems come
 * of it that were not there before.
 */
function problemsWith(changes: Record<string, unknown>, lesson: unknown = SMALL_LESSON): string[] {
  const changed: unknown = structuredClone(lesson);
  for (const [path, value] of Object.entries(changes)) set(changed, path.split('/').slice(1), value);
  return checkLesson(changed)
    .map(line)
    .filter((one) => !before.includes(one));
}

function set(target: unknown, [name = '', ...rest]: readonly string[], value: unknown): void {
  if (typeof target !== 'object' || target === null) throw new Error(`nothing holds ${name}`);
  if (rest.length > 0) set(Reflect.get(target, name), rest, value);
  else if (value === undefined) Reflect.deleteProperty(target, name);
  else Reflect.set(target, name, value);
}

const EMPTY = { ar: 'نص', en: ' ' };

describe('checking a lesson', () => {
  it('finds no error in one that can be used, and says how it falls short', () => {
    const problems = checkLesson(SMALL_LESSON);
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(new Set(problems.map(({ kind }) => kind))).toEqual(new Set(['length', 'too-few']));
  });

  it.each([
    ['nothing', null, 'schema '],
    ['a list', [], 'schema '],
    ['another shape', { ...SMALL_LESSON, minutes: 'five' }, 'schema /minutes'],
    [
      'more than it should hold',
      { ...SMALL_LESSON, walk: [{ ...SMALL_LESSON.walk[0], colour: 'red' }] },
      'schema /walk/0',
    ],
  ])('says where the shape is wrong: %s', (_, input, problem) => {
    expect(checkLesson(input).map(line)).toEqual([problem]);
    expect(checkLesson(input).map(({ severity }) => severity)).toEqual(['error']);
  });

  it.each([
    ['/items/1/options', itemOf('multiple').options[0], MOST_PARTS],
    ['/items/4/targets', itemOf('mark').targets[0], MOST_SPANS],
    ['/items/5/left', itemOf('match').left[0], MOST_PARTS],
    ['/items/6/entries', itemOf('order').entries[0], MOST_PARTS],
  ])('finds that %s are more than an answer can name', (path, entry, most) => {
    expect(problemsWith({ [path]: Array.from({ length: most + 1 }, () => entry) })).toEqual([`schema ${path}`]);
  });

  describe('finds words that are not where they are said to be', () => {
    it.each([
      '/key/0/selector',
      '/calm/0/selector',
      '/voices/stretches/1/selector',
      '/walk/0/focus/0',
      '/walk/3/task/sides/0/passage',
      '/items/0/passage',
      '/items/0/options/1/passage',
      '/items/4/targets/1',
      '/items/4/traps/0/selector',
    ])('%s', (path) => {
      expect(problemsWith({ [`${path}/start`]: 1 })).toContain(`misplaced ${path}`);
    });

    it('tells where they stand', () => {
      const moved = structuredClone(SMALL_LESSON);
      const [calm] = moved.calm;
      if (calm) calm.selector.block = 2;
      expect(checkLesson(moved).find(({ kind }) => kind === 'misplaced')?.message).toContain(
        'it stands block 1, 35–42',
      );
    });

    it('in a gloss, whose sentence is then bare', () => {
      expect(problemsWith({ '/gloss/1/selector/block': 0 })).toEqual([
        'misplaced /gloss/1/selector',
        'no-gloss /gloss',
      ]);
    });

    it('in a version that is not there', () => {
      expect(problemsWith({ '/calm/0/selector/version': 'long' })).toEqual(['unknown /calm/0/selector']);
    });

    it('or that begin inside a letter', () => {
      const text = 'أَعلن وزير النقل أن جسر النهر سيفتح في أيار.';
      const vowel = {
        exact: text.slice(1, 5),
        start: 1,
        end: 5,
        block: 0,
        prefix: '',
        suffix: '',
        version: 'abridged',
      };
      const changes = { '/article/versions/1/blocks/0/text': text, '/calm/0/selector': vowel };
      expect(problemsWith(changes)).toContain('cut-letter /calm/0/selector');
    });

    it('or have other words around them', () => {
      expect(problemsWith({ '/calm/0/selector/prefix': 'x' })).toEqual(['surroundings /calm/0/selector']);
      expect(problemsWith({ '/calm/0/selector/suffix': 'x' })).toEqual(['surroundings /calm/0/selector']);
    });
  });

  it.each([
    ['a mark to find', '/walk/2/task/targets/1', 'nowhere'],
    ['a card', '/walk/3/task/sides/1/card', 'nowhere'],
    ['a voice', '/voices/stretches/0/voice', 'nobody'],
    ['a mark that stands ready', '/practice/given/0', 'nowhere'],
    ['a quote inside a quote', '/key/0/says/holds/0', 'nowhere'],
  ])('finds that %s is not there', (_, path, value) => {
    expect(problemsWith({ [path]: value })).toEqual([`unknown ${path}`]);
  });

  it('finds a version to practise on that is not there', () => {
    expect(problemsWith({ '/practice/version': 'long' })).toEqual(['unknown /practice/version']);
  });

  it('wants the marks that stand ready to be of the version that is practised on', () => {
    const other = SMALL_LESSON.key.findIndex(({ id }) => id === SMALL_LESSON.practice.given[0]);
    const version = SMALL_LESSON.practice.version === 'full' ? 'abridged' : 'full';
    expect(problemsWith({ [`/key/${other}/selector/version`]: version })).toContain('unknown /practice/given/0');
  });

  it('wants a held quote to be a quote, another one, and inside', () => {
    expect(problemsWith({ '/key/0/says/holds/0': 'f-gift' })).toEqual(['unknown /key/0/says/holds/0']);
    expect(problemsWith({ '/key/0/says/holds/0': 'q-work' })).toEqual(['unknown /key/0/says/holds/0']);
    expect(problemsWith({ '/key/0/says/holds': [], '/key/1/says/holds': ['q-work'] })).toEqual([
      'unknown /key/1/says/holds/0',
    ]);
  });

  it('finds a lens that has nothing to show', () => {
    const lensOf = (lens: string, changes: object) => problemsWith({ '/walk/1/lens': lens, ...changes });
    expect(lensOf('versions', {})).toEqual([]);
    expect(lensOf('versions', { '/article/versions/1': undefined, '/article/versions/length': 1 })).toEqual([
      'unknown /walk/1/lens',
    ]);
    expect(lensOf('voices', { '/voices/names': [], '/voices/stretches': [] })).toEqual(['unknown /walk/1/lens']);
    expect(lensOf('claims', {})).toEqual([]);
    const withoutClaims = SMALL_LESSON.key.filter(({ kind }) => kind !== 'claim');
    expect(lensOf('claims', { '/key': withoutClaims, '/walk/2/task/targets/1': 'f-gift' })).toEqual([
      'unknown /walk/1/lens',
    ]);
  });

  it.each([
    ['/key/1', '/key/1/id', 'q-work'],
    ['/walk/1', '/walk/1/id', 'look'],
    ['/items/6', '/items/6/id', 'who'],
    ['/items/0/options/1', '/items/0/options/1/id', 'a'],
    ['/items/3/categories/1', '/items/3/categories/1/category', 'framing'],
    ['/walk/3/task/expectations/1', '/walk/3/task/expectations/1/id', 'a'],
    ['/article/versions/1', '/article/versions/1/id', 'full'],
  ])('finds %s there twice', (place, path, value) => {
    expect(problemsWith({ [path]: value })).toContain(`duplicate ${place}`);
  });

  describe('finds a question without its answers', () => {
    it.each([
      ['a stop asks for more marks than there are', { '/walk/2/task/need': 3 }, 'no-right-answer /walk/2/task/need'],
      [
        'the same mark counts once',
        { '/walk/2/task/need': 2, '/walk/2/task/targets/1': 'f-gift' },
        'no-right-answer /walk/2/task/need',
      ],
      [
        'a stop has no right option',
        { '/walk/1/task/options/0/correct': false },
        'no-right-answer /walk/1/task/options',
      ],
      [
        'a stop has no wrong option',
        { '/walk/1/task/options/1/correct': true },
        'no-wrong-answer /walk/1/task/options',
      ],
      ['single: none right', { '/items/0/options/0/correct': false }, 'no-right-answer /items/0/options'],
      ['single: two right', { '/items/0/options/1/correct': true }, 'unclear-answer /items/0/options'],
      [
        'multiple: none right',
        { '/items/1/options/0/correct': false, '/items/1/options/1/correct': false },
        'no-right-answer /items/1/options',
      ],
      [
        'multiple: none wrong',
        { '/items/1/options/2/correct': true, '/items/1/options/3/correct': true },
        'no-wrong-answer /items/1/options',
      ],
      ['true-false: no right reason', { '/items/2/reasons/0/correct': false }, 'no-right-answer /items/2/reasons'],
      ['true-false: two right reasons', { '/items/2/reasons/1/correct': true }, 'unclear-answer /items/2/reasons'],
      ['classify: none right', { '/items/3/categories/0/correct': false }, 'no-right-answer /items/3/categories'],
      ['classify: none wrong', { '/items/3/categories/1/correct': true }, 'no-wrong-answer /items/3/categories'],
    ])('%s', (_, changes, problem) => {
      expect(problemsWith(changes)).toEqual([problem]);
    });

    it('match: an entry without a partner, with two, or with one that is not there', () => {
      expect(problemsWith({ '/items/5/pairs/1/left': 'a' })).toEqual([
        'unclear-answer /items/5/left/0',
        'no-right-answer /items/5/left/1',
      ]);
      expect(problemsWith({ '/items/5/pairs/1/right': 'gone' })).toEqual(['unknown /items/5/pairs/1']);
      expect(problemsWith({ '/items/5/pairs/2': { left: 'gone', right: 'x', why: { ar: 'نص', en: 'why' } } })).toEqual([
        'unknown /items/5/pairs/2',
      ]);
    });
  });

  describe('finds a question whose answers cannot be told apart', () => {
    const firm = SMALL_LESSON.key.findIndex(({ kind, firmness }) => kind === 'framing' && firmness === 'firm');
    const { targets } = itemOf('mark');
    const textOf = (list: readonly { text: object }[]) => ({ ...list[0]?.text, en: 'other' });

    it.each([
      [
        'two options',
        '/items/0/options/1/text',
        textOf(itemOf('single').options),
        'unclear-answer /items/0/options/1/text/ar',
      ],
      [
        'of several',
        '/items/1/options/1/text',
        textOf(itemOf('multiple').options),
        'unclear-answer /items/1/options/1/text/ar',
      ],
      [
        'two reasons',
        '/items/2/reasons/1/text',
        textOf(itemOf('true-false').reasons),
        'unclear-answer /items/2/reasons/1/text/ar',
      ],
      ['left entries', '/items/5/left/1/text', textOf(itemOf('match').left), 'unclear-answer /items/5/left/1/text/ar'],
      [
        'right entries',
        '/items/5/right/1/text',
        textOf(itemOf('match').right),
        'unclear-answer /items/5/right/1/text/ar',
      ],
      [
        'entries in order',
        '/items/6/entries/1/text',
        textOf(itemOf('order').entries),
        'unclear-answer /items/6/entries/1/text/ar',
      ],
      ['a target twice', '/items/4/targets/1', targets[0], 'duplicate /items/4/targets/1'],
      ['a target and a trap', '/items/4/traps/0/selector', targets[0], 'unclear-answer /items/4/traps/0'],
      ['calm words and firm framing', '/calm/0/selector', SMALL_LESSON.key[firm]?.selector, 'unclear-answer /calm/0'],
    ])('%s', (_, path, value, problem) => {
      expect(problemsWith({ [path]: value })).toEqual([problem]);
    });

    it('the options of a stop', () => {
      const stop = SMALL_LESSON.walk[1]?.task;
      if (stop?.kind !== 'choose') throw new Error('the second stop asks for a choice');
      const path = '/walk/1/task/options/1/text';
      expect(problemsWith({ [path]: textOf(stop.options) })).toEqual([`unclear-answer ${path}/ar`]);
      expect(problemsWith({ [path]: textOf(stop.options), '/languages': ['en'] })).toEqual([]);
    });

    it('two firm marks of one kind, under two ids', () => {
      const again = (changes: object) => ({
        [`/key/${SMALL_LESSON.key.length}`]: { ...SMALL_LESSON.key[firm], id: 'again', ...changes },
      });
      expect(problemsWith(again({}))).toEqual([`duplicate /key/${SMALL_LESSON.key.length}`]);
      expect(problemsWith(again({ firmness: 'arguable' }))).toEqual([]);
    });
  });

  describe('finds a text that is missing', () => {
    it.each(['/title', '/walk/0/title', '/walk/1/hint', '/items/0/prompt', '/dossier/0/limits', '/voices/absent/0'])(
      '%s',
      (path) => expect(problemsWith({ [path]: EMPTY })).toEqual([`empty-text ${path}/en`]),
    );

    it.each([
      '/key/0/reason',
      '/items/0/options/1/why',
      '/items/0/explanation',
      '/items/2/wrongVerdict',
      '/items/4/traps/0/why',
      '/items/4/otherwise',
      '/items/5/pairs/0/why',
      '/items/6/entries/2/why',
      '/walk/2/task/reply',
      '/walk/3/task/conclusion',
    ])('that explains: %s', (path) => {
      expect(problemsWith({ [path]: EMPTY })).toEqual([`no-explanation ${path}/en`]);
    });

    it.each(['\u200f', '\u200b', ' \u200e\n'])('though there are signs in it that nobody sees: %j', (unseen) => {
      expect(problemsWith({ '/items/0/explanation/ar': unseen })).toEqual(['no-explanation /items/0/explanation/ar']);
    });

    it('in a block of the article, or in a gloss', () => {
      const path = `/article/versions/1/blocks/${SMALL_LESSON.article.versions[1]?.blocks.length}`;
      const block = { kind: 'paragraph', text: ' ' };
      expect(problemsWith({ [path]: block })).toEqual([`empty-text ${path}/text`]);
      expect(problemsWith({ '/gloss/1/text': ' \u200f' })).toEqual(['empty-text /gloss/1/text']);
    });

    it('in a language that the lesson has, and in no other', () => {
      expect(problemsWith({ '/title': { ar: '', en: 'A title' } })).toEqual(['empty-text /title/ar']);
      expect(problemsWith({ '/title': { ar: '', en: 'A title' }, '/languages': ['en'] })).toEqual([]);
    });
  });

  it('finds a text in the wrong language, unless it is a quotation or has no letters', () => {
    const title = (ar: string, en: string) => problemsWith({ '/title': { ar, en } });
    expect(title('A bridge', 'A bridge')).toEqual(['wrong-script /title/ar']);
    expect(title('جسر', 'جسر')).toEqual(['wrong-script /title/en']);
    expect(title('«раздражители»', '«раздражители»')).toEqual([]);
    expect(title('«A» or «B»', 'A or B')).toEqual(['wrong-script /title/ar']);
    expect(title('2013', '2013')).toEqual([]);
  });

  it('wants 40 to 110 words of a stop, in each language', () => {
    const say = (count: number) => ({ ar: 'كلمة '.repeat(count), en: 'word '.repeat(count) });
    const lengths = (count: number) => {
      const changed = structuredClone(SMALL_LESSON);
      for (const stop of changed.walk) stop.text = say(count);
      return checkLesson(changed).filter(({ kind }) => kind === 'length').length;
    };
    expect([39, 40, 110, 111].map(lengths)).toEqual([8, 0, 0, 8]);
  });

  it('wants the English of each sentence, of an article in another language', () => {
    const bare = checkLesson({ ...SMALL_LESSON, gloss: SMALL_LESSON.gloss.slice(0, 3) });
    const problem = bare.find(({ kind }) => kind === 'no-gloss');
    expect(problem).toMatchObject({ path: '/gloss', severity: 'shortfall' });
    expect(problem?.message).toContain('«سنفتحه قريبا".»');
    const ofTheAbridged = {
      '/gloss/0/selector': { ...SMALL_LESSON.gloss[1]?.selector, version: 'abridged', block: 0 },
    };
    expect(problemsWith(ofTheAbridged)).toEqual(['no-gloss /gloss']);
    for (const tag of ['en-GB', 'EN-gb', 'en']) {
      expect(problemsWith({ '/gloss': [], '/article/language': tag })).toEqual([]);
    }
  });

  it('wants each word of a sentence within one gloss, wherever the glosses begin and end', () => {
    const text = 'واحد اثنان. ثلاثة أربعة خمسة. ستة! سبعة';
    const versions = [{ id: FULL_VERSION, blocks: [{ kind: 'paragraph' as const, text }] }];
    const edge = fc.nat(text.length);
    fc.assert(
      fc.property(fc.array(fc.tuple(edge, edge), { maxLength: 6 }), (ranges) => {
        const gloss = ranges.map(([a, b]) => {
          const span = { version: FULL_VERSION, block: 0, start: Math.min(a, b), end: Math.max(a, b) };
          return { selector: describeSpan(span, text), text: 'x' };
        });
        const isBare = (word: TextRange) =>
          !gloss.some(({ selector }) => selector.start <= word.start && word.end <= selector.end);
        const bare = words(text).filter(isBare);
        const wanting = sentences(text).filter(({ start, end }) =>
          bare.some((word) => start <= word.start && word.end <= end),
        );
        const problems = checkGloss({ ...SMALL_LESSON, gloss, article: { ...SMALL_LESSON.article, versions } });
        expect(problems.map(({ message }) => message)).toEqual(
          wanting.map(({ start, end }) => `block 0 has none for «${text.slice(start, end)}»`),
        );
      }),
    );
  });

  it('counts what a whole lesson holds', () => {
    const counted = (changes: object) =>
      checkLesson({ ...SMALL_LESSON, ...changes })
        .filter(({ kind }) => kind === 'too-few' || kind === 'too-many')
        .map(({ message }) => message);
    const stops = (count: number) =>
      Array.from({ length: count }, (_, n) => ({ ...SMALL_LESSON.walk[0], id: `stop-${n}` }));
    const stopProblems = (count: number) =>
      counted({ walk: stops(count) }).filter((message) => message.includes('stops'));
    expect([13, 14, 18, 19].map((count) => stopProblems(count).length)).toEqual([1, 0, 0, 1]);
    expect(counted({ dossier: [] })).toContain('0 cards, where at least 1 are wanted');
    expect(counted({})).toContain('1 calm spans, where at least 8 are wanted');
    expect(counted({})).toContain('7 items, where at least 30 are wanted');
    const twice = SMALL_LESSON.items[0] ? [{ ...SMALL_LESSON.items[0], id: 'again' }] : [];
    expect(counted({ items: [...SMALL_LESSON.items.slice(0, 5), ...twice] })).toContain(
      '5 kinds of items, where at least 6 are wanted',
    );
    expect(counted({})).toContain('2 items on framing-device, where at least 3 are wanted');
  });

  // What a test may take ends them where the time grows with the square of what there is.
  describe('does it in the time of a test', () => {
    const named = (count: number) => Array.from({ length: count }, (_, n) => `n-${n}`);

    it('of an article in one block of very many sentences', () => {
      const versions = [{ id: FULL_VERSION, blocks: [{ kind: 'paragraph' as const, text: 'نعم. '.repeat(500_000) }] }];
      const long = { ...SMALL_LESSON, gloss: [], article: { ...SMALL_LESSON.article, versions } };
      expect(checkGloss(long)).toHaveLength(500_000);
    });

    it('of a list of very many parts', () => {
      const names = [...named(250_000), 'n-0'].map((id) => ({ id, name: SMALL_LESSON.title }));
      const voices = { ...SMALL_LESSON.voices, names, stretches: [] };
      expect(checkReferences({ ...SMALL_LESSON, voices }).map(line)).toEqual(['duplicate /voices/names/250000']);
    });

    it('of a key with very many marks, all of which stand ready', () => {
      const ids = named(100_000).map((id) => markIdSchema.parse(id));
      const [mark] = SMALL_LESSON.key.filter(({ kind }) => kind === 'framing');
      if (!mark) throw new Error('the small lesson has no framing');
      const key = [...SMALL_LESSON.key, ...ids.map((id) => ({ ...mark, id }))];
      const practice = { ...SMALL_LESSON.practice, given: [...ids, ...ids, ...ids] };
      expect(checkReferences({ ...SMALL_LESSON, key, practice })).toEqual([]);
    });
  });

  it('tells the errors alone, for whoever asks for them alone', () => {
    const broken = structuredClone(SMALL_LESSON);
    for (const [path, value] of Object.entries({
      '/calm/0/selector/start': 1,
      '/practice/given/0': 'nowhere',
      '/items/0/options/0/correct': false,
      '/title': EMPTY,
      '/gloss': [],
    })) {
      set(broken, path.split('/').slice(1), value);
    }
    const errors = errorsOf(broken);
    expect(new Set(errors.map(({ kind }) => kind))).toEqual(new Set(['misplaced', 'unknown', 'no-right-answer']));
    expect(errors).toEqual(checkLesson(broken).filter(({ severity }) => severity === 'error'));
    expect(errorsOf(null)).toEqual(checkLesson(null));
  });
});
