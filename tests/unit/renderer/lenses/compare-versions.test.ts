import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  articleSchema,
  findVersion,
  versionIdSchema,
  versionSchema,
  FULL_VERSION,
} from '../../../../core/article/article.ts';
import { compareVersions, type ComparedParagraph } from '../../../../renderer/lenses/compare-versions.ts';

function versions(full: readonly string[], abridged: readonly string[]): ComparedParagraph[] {
  const blocks = (texts: readonly string[]): object[] => texts.map((text) => ({ kind: 'paragraph', text }));
  return compareVersions(
    versionSchema.parse({ id: 'full', blocks: [{ kind: 'headline', text: 'A headline' }, ...blocks(full)] }),
    versionSchema.parse({ id: 'abridged', blocks: blocks(abridged) }),
  );
}

describe('compareVersions', () => {
  it('tells kept from dropped, paragraphs only, in the full order', () => {
    expect(versions(['First one.', 'Second two.', 'Third three.'], ['Third three.', 'First one.'])).toEqual([
      { number: 1, text: 'First one.', fate: 'kept' },
      { number: 2, text: 'Second two.', fate: 'dropped' },
      { number: 3, text: 'Third three.', fate: 'kept' },
    ]);
  });

  it('tells what a shortening dropped, and what it has instead', () => {
    const [paragraph] = versions(
      ['The talks went on and a number of agreements came.'],
      ['The talks went on... today'],
    );
    expect(paragraph).toMatchObject({
      fate: 'shortened',
      parts: [
        { text: 'The talks went on', only: null },
        { text: ' and a number of agreements came.', only: 'full' },
        { text: '... today', only: 'abridged' },
      ],
    });
  });

  it('takes words that changed together for one change', () => {
    const [paragraph] = versions(
      ['The two sides will meet again early next May.'],
      ['The two sides will meet again late this May.'],
    );
    expect(paragraph).toMatchObject({
      parts: [
        { text: 'The two sides will meet again ', only: null },
        { text: 'early next', only: 'full' },
        { text: 'late this', only: 'abridged' },
        { text: ' May.', only: null },
      ],
    });
  });

  it('gives back both texts, character for character', () => {
    const full = 'قال لافروف، أمس، إن العملية لا تسير بسهولة.';
    const abridged = 'قال  لافروف إن العملية... 29.12';
    const [paragraph] = versions([full], [abridged]);
    if (paragraph?.fate !== 'shortened') throw new Error('not taken for a shortening');
    const textOf = (other: string): string =>
      paragraph.parts
        .filter(({ only }) => only !== other)
        .map(({ text }) => text)
        .join('');
    expect(textOf('abridged')).toBe(full);
    expect(textOf('full')).toBe(abridged);
  });

  it('takes no block for a shortening that shares few words', () => {
    expect(versions(['One two three four.'], ['One more thing to tell you.'])[0]).toMatchObject({ fate: 'dropped' });
  });

  it('finds in the real article what the abridgement drops', () => {
    const file = new URL('../../../../assets/lessons/lavrov-missions/article.json', import.meta.url);
    const article = articleSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
    const full = findVersion(article, FULL_VERSION);
    const abridged = findVersion(article, versionIdSchema.parse('abridged'));
    if (!full || !abridged) throw new Error('the article has lost a version');
    const fates = compareVersions(full, abridged).map(({ fate }) => fate);
    expect(fates).toEqual(['shortened', 'kept', 'dropped', 'kept', 'dropped', 'kept']);
  });
});
