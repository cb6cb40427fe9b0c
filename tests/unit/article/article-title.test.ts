import { expect, it } from 'vitest';
import { articleTitle } from '../../../core/article/article-title.ts';
import { articleSchema } from '../../../core/article/article.ts';

function titleOf(text: string, headline = ''): string {
  const versions = [{ id: 'full', blocks: [{ kind: 'paragraph', text }] }];
  const about = { language: 'und', direction: 'ltr', publisher: null, published: null };
  return articleTitle(articleSchema.parse({ ...about, headline, versions }));
}

it('is the headline, or else the first words, no more than are needed to know it by', () => {
  expect(titleOf('The text.', ' A headline ')).toBe('A headline');
  expect(titleOf('The text.')).toBe('The text.');
  expect(titleOf('word '.repeat(40))).toBe(`${'word '.repeat(15).trim()}…`);
});

it('cuts no letter of what has no words', () => {
  expect(titleOf(`a${'😀'.repeat(60)}`)).toBe(`a${'😀'.repeat(39)}…`);
});
