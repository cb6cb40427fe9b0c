import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { versionIdSchema } from '../../../core/article/article.ts';
import {
  blockBefore,
  changeKind,
  describeDraft,
  joinBlocks,
  joinVersions,
  leaveOut,
  moveBoundary,
  moveToVersion,
  putBack,
  splitBlock,
  startVersion,
} from '../../../core/importing/boundaries.ts';
import { articleOf, blocksOfVersion, draftOf, versionsOf, type Draft } from '../../../core/importing/draft.ts';
import { advance, historyOf, redo, undo } from '../../../core/importing/history.ts';
import { importPlainText } from '../../../core/importing/plain-text.ts';
import { keepableArticleSchema } from '../../../core/lesson/own-article.ts';

const REAL = readFileSync(join(import.meta.dirname, '../../../assets/lessons/lavrov-missions/source.txt'), 'utf8');
const KINDS = ['headline', 'teaser', 'paragraph'] as const;

function draftFrom(source: string): Draft {
  const imported = importPlainText(source);
  if (!imported.ok) throw new Error(imported.problem.kind);
  return draftOf(imported.article, imported.notes, source);
}

/** The draft's texts, in the source's order. */
function texts(draft: Draft): string[] {
  return draft.blocks.map(({ text }) => text);
}

const STORY = 'Minister returns\nThe minister came back on Monday, after a week.\nHe said nothing.';

describe('a draft', () => {
  it('is the imported article as long as nothing is changed', () => {
    const imported = importPlainText(REAL);
    if (!imported.ok) throw new Error('the real article is one');
    expect(articleOf(draftOf(imported.article, imported.notes, REAL))).toEqual(imported.article);
  });

  it('has its blocks in the source’s order, and each note with its block', () => {
    const draft = draftFrom(REAL);
    const places = draft.blocks.map(({ text }) => REAL.indexOf(text.slice(0, 60)));
    expect(draft.blocks[0]?.kind).toBe('headline');
    expect(draft.blocks[1]).toMatchObject({ kind: 'teaser', version: 'abridged' });
    expect(places[1]).toBeLessThan(places[4] ?? 0);
    const told = draft.blocks.flatMap(({ id, notes }) => notes.map(({ kind }) => [id, kind]));
    expect(told.filter(([, kind]) => kind === 'rejoined')).toHaveLength(2);
    expect(draft.blocks.filter(({ gluedTo }) => gluedTo !== null)).toHaveLength(2);
  });

  it('keeps a headline that no block of it prints', () => {
    const imported = importPlainText('One paragraph alone, without any headline.');
    if (!imported.ok) throw new Error('it is one');
    const draft = draftOf({ ...imported.article, headline: 'From the page’s title' }, [], '');
    expect(articleOf(draft)?.headline).toBe('From the page’s title');
  });
});

describe('joining', () => {
  it('puts a space for the line break, and nothing where the source had nothing', () => {
    const story = draftFrom(STORY);
    expect(texts(joinBlocks(story, 2))[1]).toBe('The minister came back on Monday, after a week. He said nothing.');
    const glued = draftFrom('Headline of it\nHe came back.Then he left again, as they said.');
    expect(texts(glued)).toHaveLength(3);
    expect(texts(joinBlocks(glued, 2))[1]).toBe('He came back.Then he left again, as they said.');
  });

  it('puts no space before a mark that closes, or after one that opens', () => {
    const of = (one: string, other: string): string | undefined =>
      texts(joinBlocks(draftFrom(`T\n${one}\n${other}`), 2))[1];
    expect(of('he said «we', 'go» and left')).toBe('he said «we go» and left');
    expect(of('he said (', 'a word) so')).toBe('he said (a word) so');
    expect(of('قال الوزير', '«نعود»')).toBe('قال الوزير «نعود»');
  });

  it('grows no words together that had something between them', () => {
    const story = draftFrom('عاد الوزير\nقال إن القرار قريب\nإعلان وأضاف أن القرار نهائي');
    const apart = splitBlock(story, 2, 'إعلان '.length);
    const without = leaveOut(apart, 2);
    const whole = joinBlocks(without, 3);
    const said = 'قال إن القرار قريب وأضاف أن القرار نهائي';
    expect(texts(whole)).toEqual(['عاد الوزير', said, 'إعلان ']);
    // Nor where a word of it was given to the block before, or what was between is of another version.
    expect(texts(moveBoundary(without, 3, 'on'))).toEqual([
      'عاد الوزير',
      'قال إن القرار قريب وأضاف ',
      'إعلان ',
      'أن القرار نهائي',
    ]);
    const elsewhere = moveToVersion(startVersion(apart, 3), 2, versionIdSchema.parse('version-2'));
    const back = moveToVersion(elsewhere, 3, versionIdSchema.parse('full'));
    expect(texts(joinBlocks(back, 3))[1]).toBe(said);
  });

  it('knows what stood between nothing, whatever was done meanwhile', () => {
    const source = 'Title of it\nHe came back.Then he left.Now all is well.';
    const [, second, third, fourth] = draftFrom(source).blocks;
    if (!second || !third || !fourth) throw new Error('it is split at its seams');
    const text = (draft: Draft, id: number): string | undefined => draft.blocks.find((one) => one.id === id)?.text;
    const joined = joinBlocks(joinBlocks(draftFrom(source), third.id), fourth.id);
    expect(text(joined, second.id)).toBe('He came back.Then he left.Now all is well.');
    const split = splitBlock(draftFrom(source), third.id, 5);
    expect(text(joinBlocks(split, fourth.id), split.blocks[3]?.id ?? 0)).toBe('he left.Now all is well.');
    // What was left out from between has nothing right before it any more once the two around it are one.
    const around = joinBlocks(leaveOut(draftFrom(source), third.id), fourth.id);
    const whole = joinBlocks(putBack(around, third.id), third.id);
    expect(text(whole, second.id)).toBe('He came back. Now all is well. Then he left.');
  });

  it('has no block to join to at the start of a version, and passes over what is left out', () => {
    const story = draftFrom(STORY);
    expect(joinBlocks(story, 0)).toBe(story);
    expect(joinBlocks(story, 99)).toBe(story);
    const left = leaveOut(story, 1);
    expect(blockBefore(left, 2)?.id).toBe(0);
    expect(joinBlocks(left, 1)).toBe(left);
  });
});

describe('splitting', () => {
  it('cuts between the words that are nearest, and joins back as it was', () => {
    const story = draftFrom(STORY);
    const split = splitBlock(story, 1, 'The minister came ba'.length);
    expect(texts(split).slice(1, 3)).toEqual(['The minister came ', 'back on Monday, after a week.']);
    expect(articleOf(split)?.versions[0]?.blocks[1]).toEqual({ kind: 'paragraph', text: 'The minister came' });
    expect(texts(joinBlocks(split, 3))).toEqual(texts(story));
  });

  it('makes a paragraph of what is cut off a headline', () => {
    expect(
      splitBlock(draftFrom(STORY), 0, 9)
        .blocks.map(({ kind }) => kind)
        .slice(0, 2),
    ).toEqual(['headline', 'paragraph']);
  });

  it('leaves a block of one word as it is', () => {
    const draft = draftFrom('Word');
    expect(splitBlock(draft, 0, 2)).toBe(draft);
  });

  it('takes each note along with its place', () => {
    const draft = draftFrom(REAL);
    const rejoined = draft.blocks.find(({ notes }) => notes.some(({ kind }) => kind === 'rejoined'));
    const note = rejoined?.notes.find(({ kind }) => kind === 'rejoined');
    if (rejoined === undefined || note?.kind !== 'rejoined') throw new Error('two lines of it are rejoined');
    const around = rejoined.text.slice(note.at, note.at + 10);
    const split = splitBlock(draft, rejoined.id, 20);
    const after = split.blocks[split.blocks.findIndex(({ id }) => id === rejoined.id) + 1];
    const moved = after?.notes[0];
    expect(moved?.kind === 'rejoined' && after?.text.slice(moved.at, moved.at + 10)).toBe(around);
  });
});

describe('moving a boundary', () => {
  it('goes by words, on and back', () => {
    const story = draftFrom(STORY);
    const on = moveBoundary(story, 2, 'on');
    expect(
      articleOf(on)
        ?.versions[0]?.blocks.map(({ text }) => text)
        .slice(1),
    ).toEqual(['The minister came back on Monday, after a week. He', 'said nothing.']);
    expect(articleOf(moveBoundary(on, 2, 'back'))).toEqual(articleOf(story));
    expect(texts(moveBoundary(story, 2, 'back')).at(-1)).toBe('week. He said nothing.');
  });

  it('leaves each of the two a word, and its kind', () => {
    let draft = draftFrom(STORY);
    for (let word = 0; word < 20; word++) draft = moveBoundary(draft, 1, 'back');
    expect(draft.blocks.map(({ kind, text }) => [kind, text.trim()]).slice(0, 2)).toEqual([
      ['headline', 'Minister'],
      ['paragraph', 'returns The minister came back on Monday, after a week.'],
    ]);
  });
});

it('keeps what is told of a block with it while its boundaries move', () => {
  const draft = draftFrom('A story, 3 March 2026\nOf the minister who came back\nOne paragraph of it, and no more.');
  const told = (of: Draft): unknown => of.blocks.map(({ kind, notes }) => [kind, notes.map((note) => note.kind)]);
  expect(told(draft)).toContainEqual(['headline', ['headline']]);
  for (const { id } of draft.blocks) {
    expect(told(moveBoundary(draft, id, 'on'))).toEqual(told(draft));
    expect(told(moveBoundary(draft, id, 'back'))).toEqual(told(draft));
  }
});

describe('kinds', () => {
  it('allow one headline, which the article is called by', () => {
    const draft = changeKind(draftFrom(STORY), 2, 'headline');
    expect(draft.blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'paragraph', 'headline']);
    expect(articleOf(draft)?.headline).toBe('He said nothing.');
    const guessed = (of: Draft): number =>
      of.blocks.filter(({ notes }) => notes.some((note) => note.kind === 'headline')).length;
    expect(
      [draftFrom(STORY), draft, changeKind(draft, 0, 'teaser'), joinBlocks(draftFrom(STORY), 1)].map(guessed),
    ).toEqual([1, 0, 0, 0]);
  });

  it('leave out what is no part of the article, until nothing is left', () => {
    let draft = leaveOut(draftFrom(STORY), 0);
    expect(articleOf(draft)).toMatchObject({
      headline: '',
      versions: [{ blocks: [{ kind: 'paragraph' }, { kind: 'paragraph' }] }],
    });
    draft = leaveOut(leaveOut(draft, 1), 2);
    expect(articleOf(draft)).toBeNull();
    expect(articleOf(putBack(draft, 1))?.versions).toHaveLength(1);
  });
});

describe('what is left out', () => {
  const kinds = (draft: Draft): string[] =>
    draft.blocks.map(({ kind, leftOut }) => (leftOut ? `${kind}, left out` : kind));

  it('is put back as what it was', () => {
    const story = changeKind(draftFrom(STORY), 2, 'teaser');
    expect(kinds(leaveOut(leaveOut(story, 0), 2))).toEqual(['headline, left out', 'paragraph', 'teaser, left out']);
    expect(articleOf(putBack(leaveOut(story, 0), 0))).toEqual(articleOf(story));
    expect(articleOf(putBack(leaveOut(story, 2), 2))).toEqual(articleOf(story));
    expect(putBack(story, 0)).toBe(story);
    expect(leaveOut(leaveOut(story, 0), 0)).toEqual(leaveOut(story, 0));
  });

  it('yields to a headline that was made meanwhile', () => {
    const other = changeKind(leaveOut(draftFrom(STORY), 0), 1, 'headline');
    expect(kinds(other)).toEqual(['headline, left out', 'headline', 'paragraph']);
    expect(kinds(putBack(other, 0))).toEqual(['paragraph', 'headline', 'paragraph']);
  });
});

describe('versions', () => {
  it('have one headline, which is theirs and not that of what comes to them', () => {
    const two = changeKind(startVersion(draftFrom(STORY), 1), 1, 'headline');
    const [full, second] = versionsOf(two);
    if (full === undefined || second === undefined) throw new Error('there are two');
    const kinds = (draft: Draft): string[] => draft.blocks.map(({ kind }) => kind);
    expect(kinds(two)).toEqual(['headline', 'headline', 'paragraph']);
    expect(kinds(joinVersions(two, second, full))).toEqual(['headline', 'paragraph', 'paragraph']);
    expect(kinds(joinVersions(two, full, second))).toEqual(['paragraph', 'headline', 'paragraph']);
    expect(kinds(moveToVersion(two, 1, full))).toEqual(['headline', 'paragraph', 'paragraph']);
    // Where there is none it comes as what it is.
    expect(kinds(moveToVersion(changeKind(two, 0, 'teaser'), 1, full))).toEqual(['teaser', 'headline', 'paragraph']);
  });

  it('begin at a block, and are joined again', () => {
    const story = draftFrom(STORY);
    const two = startVersion(story, 2);
    expect(versionsOf(two)).toEqual(['full', 'version-2']);
    expect(startVersion(two, 2)).toBe(two);
    const [full, second] = versionsOf(two);
    if (full === undefined || second === undefined) throw new Error('there are two');
    expect(articleOf(joinVersions(two, second, full))).toEqual(articleOf(story));
    expect(articleOf(joinVersions(two, full, second))?.versions.map(({ id }) => id)).toEqual(['full']);
  });

  it('take a block over at its place in the source', () => {
    const draft = draftFrom(REAL);
    const teaser = draft.blocks.find(({ kind }) => kind === 'teaser');
    if (!teaser) throw new Error('it has a teaser');
    const full = versionIdSchema.parse('full');
    const moved = moveToVersion(draft, teaser.id, full);
    expect(
      blocksOfVersion(moved, full)
        .map(({ kind }) => kind)
        .slice(0, 3),
    ).toEqual(['headline', 'teaser', 'paragraph']);
    expect(moveToVersion(moved, teaser.id, full)).toBe(moved);
  });
});

it('says what is known of the article otherwise, and nothing more', () => {
  const draft = describeDraft(draftFrom(STORY), { publisher: 'The Daily', published: '2026-02-03' });
  expect(articleOf(draft)).toMatchObject({ publisher: 'The Daily', published: '2026-02-03', language: 'en' });
});

/** Anything that a person can do, by what it does to the draft's own blocks and versions. */
const deed = fc.record({
  what: fc.constantFrom('join', 'split', 'on', 'back', 'kind', 'leave', 'put', 'version', 'start', 'merge'),
  block: fc.nat(30),
  offset: fc.nat(400),
  kind: fc.constantFrom(...KINDS),
  version: fc.nat(3),
});

type Deed = typeof deed extends fc.Arbitrary<infer Value> ? Value : never;

function done(draft: Draft, { what, block, offset, kind, version }: Deed): Draft {
  const versions = versionsOf(draft);
  const into = versions[version % versions.length];
  const id = draft.blocks[block % draft.blocks.length]?.id ?? block;
  const own = draft.blocks.find((one) => one.id === id)?.version;
  switch (what) {
    case 'join':
      return joinBlocks(draft, id);
    case 'split':
      return splitBlock(draft, id, offset);
    case 'on':
    case 'back':
      return moveBoundary(draft, id, what);
    case 'kind':
      return changeKind(draft, id, kind);
    case 'leave':
      return leaveOut(draft, id);
    case 'put':
      return putBack(draft, id);
    case 'version':
      return into === undefined ? draft : moveToVersion(draft, id, into);
    case 'start':
      return startVersion(draft, id);
    case 'merge':
      return into === undefined || own === undefined ? draft : joinVersions(draft, own, into);
  }
}

const line = fc
  .array(
    fc.constantFrom(
      'word',
      'other',
      'كلمة',
      'أخرى',
      '«قال»',
      '"said"',
      'end.',
      'نهاية.',
      'وبعد،',
      '،',
      '(aside)',
      '١٢',
      '👩🏽‍🚀',
      'e\u0301',
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((words) => words.join(' '));
const source = fc.oneof(
  fc.array(line, { minLength: 1, maxLength: 8 }).map((lines) => `Title of it\n${lines.join('\n')}`),
  fc
    .string({ unit: 'binary', minLength: 1, maxLength: 200 })
    .map((text) => `x ${text.replaceAll(/[\0\p{Cc}]/gu, '\n')}`),
  fc.constant(REAL),
);

function letters(text: string): string {
  return text.replace(/\s+/g, '');
}

/** What a draft's blocks say, whichever version they went to, without the spaces. */
function sorted(draft: Draft): string {
  return letters(texts(draft).join(''))
    .split('')
    .toSorted((one, other) => (one < other ? -1 : 1))
    .join('');
}

it('changes where blocks begin and end, and never a letter', () => {
  fc.assert(
    fc.property(source, fc.array(deed, { maxLength: 25 }), (text, deeds) => {
      const before = draftFrom(text);
      let draft = before;
      for (const one of deeds) {
        const next = done(draft, one);
        // Within one version even the order is the source's.
        if (versionsOf(draft).length === 1 && draft.blocks.every(({ leftOut }) => !leftOut)) {
          expect(letters(texts(next).join(''))).toBe(letters(texts(draft).join('')));
        }
        draft = next;
        for (const { blocks } of articleOf(draft)?.versions ?? []) {
          expect(blocks.filter((block) => block.kind === 'headline').length).toBeLessThanOrEqual(1);
        }
        expect(new Set(draft.blocks.map(({ id }) => id)).size).toBe(draft.blocks.length);
      }
      expect(sorted(draft)).toBe(sorted(before));
      const article = articleOf(draft);
      if (article !== null) expect(keepableArticleSchema.safeParse(article).error).toBeUndefined();
    }),
    { numRuns: 300 },
  );
});

it('is undone step by step to what it was, and done again', () => {
  fc.assert(
    fc.property(source, fc.array(deed, { maxLength: 12 }), (text, deeds) => {
      let history = historyOf(draftFrom(text));
      const { present: first } = history;
      for (const one of deeds) history = advance(history, done(history.present, one));
      const { present: last, past } = history;
      for (let step = 0; step < past.length; step++) history = undo(history);
      expect(history.present).toBe(first);
      expect(undo(history)).toBe(history);
      for (let step = 0; step < past.length; step++) history = redo(history);
      expect(history.present).toBe(last);
      expect(redo(history)).toBe(history);
    }),
    { numRuns: 100 },
  );
});

it('forgets what was undone once something else is done', () => {
  const undone = undo(advance(advance(historyOf(1), 2), 3));
  expect(advance(undone, 4)).toEqual({ past: [1, 2], present: 4, future: [] });
  expect(advance(undone, 2)).toEqual(undone);
});
