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

describe('who is meant', () => {
  it.each([
    [
      'a place that is named in passing isn’t whom the story began with',
      ['The premier spoke of “fevered talk” in Leinster House.', 'Gallagher won.'],
      'The premier spoke',
    ],
    [
      'an office with capitals is no name',
      ['The Leader of the Opposition, Kavita Desh, said: “Let him come.”'],
      'Kavita Desh said',
    ],
    [
      'the premier is the prime minister',
      [
        'Prime Minister Asad Malik opened a road.',
        'Foreign Minister Li Wei clapped. “It is paid for,” the premier said.',
      ],
      'Asad Malik said',
    ],
    [
      'a mother of two is no part of a name',
      ['Mum-of-two Kelly Marsden said: “He went floppy.”'],
      'Kelly Marsden said',
    ],
    [
      'a regulator is nobody’s trade',
      ['The medicines regulator said it had “no doubt”.', 'Kelly Marsden fainted.'],
      'The medicines regulator said',
    ],
    ['a clerk may speak', ['The clerk apologised. “I miscounted,” he said.'], 'The clerk said'],
    ['so may a vice-chair', ['The vice-president arrived. “I am late,” she said.'], 'The vice-president said'],
  ])('%s', (_, paragraphs, voice) => {
    expect(voices('A headline', ...paragraphs)).toEqual([voice]);
  });
});
