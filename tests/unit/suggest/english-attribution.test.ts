import { describe, expect, it } from 'vitest';
import { suggest } from '../../../core/suggest/suggest.ts';
import { articleOf } from './article-of.ts';

/** Who says each quotation of an article, and by which word. */
function voices(headline: string, ...paragraphs: string[]): string[] {
  const suggestions = suggest(articleOf([headline, ...paragraphs], 'en'));
  return suggestions.flatMap((one) => {
    return one.kind === 'quote' ? [`${one.says.speaker ?? 'nobody'} ${one.says.cue ?? 'without a word'}`] : [];
  });
}

describe('who speaks by which word', () => {
  it.each([
    [
      'a noun in -ly is no adverb',
      'A man close to the family said: “He went alone.”',
      'A man close to the family said',
    ],
    ['an object has spoken', 'Jan Belov met the press. According to him, “no date is set”.', 'Jan Belov According to'],
    ['habits of speech', 'Walter Finch used to say that he had “failed upwards”.', 'Walter Finch say'],
    ['going on', 'Ana Reis went on to say: “You can hide a body behind a noun.”', 'Ana Reis say'],
    ['who is quoted by another', 'Ana Reis was quoted by state radio as saying: “It is a fake.”', 'Ana Reis saying'],
    ['the present of several', 'Its authors write that “nothing can be excluded”.', 'Its authors write'],
    ['a reminder', 'Judge Ann Cole reminded jurors that debt was “not a crime”.', 'Ann Cole reminded'],
    ['what a message was reading', 'Ann Cole sent a message reading: “It is done.”', 'Ann Cole reading'],
  ])('%s', (_, paragraph, voice) => {
    expect(voices('A headline', paragraph)).toEqual([voice]);
  });
});
