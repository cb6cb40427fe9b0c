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
    ['somebody’s words', 'It is, in the words of one guest, “a note with footnotes”.', 'one guest in the words of'],
    ['a reply that came', 'Tax talks failed. “Wrong,” came the reply from the Treasury.', 'the Treasury reply'],
    ['a reply announced', 'The answer from Brussels was short: “No.”', 'Brussels answer'],
    ['a verdict of somebody’s', 'Rita Sahni’s verdict was blunt: “It is arithmetic.”', 'Rita Sahni verdict'],
    ['what stands on things', 'Nurses waved placards that read “Claps don’t pay”.', 'placards read'],
    [
      'a subject with a clause',
      'Riders on a bus that lost power have described “sheer terror”.',
      'Riders on a bus described',
    ],
    ['another subject in a phrase', 'He won half the vote, a result his rival called “stolen”.', 'his rival called'],
    [
      'no other subject of what somebody wears',
      'A man wearing a hat called it “a joke”.',
      'A man wearing a hat called',
    ],
    ['past the time of day', '15:10 The port authority says it is “aware”.', 'The port authority says'],
    ['a name after the time of day', '15:24 Mayor Elena Costa: “Keep away.”', 'Elena Costa without a word'],
    ['capitals that are no title', '“Every Monday,” Ilse Brandt says, and laughs.', 'Ilse Brandt says'],
    [
      'much between the speaker and the verb',
      '“We had no choice,” the pilot, Captain Jo Lima, who has 12,000 hours of flying time, later told the inquiry.',
      'Jo Lima told',
    ],
    ['a signature', '“I’d rather be skint and free.” — Molly Farr, potter', 'Molly Farr without a word'],
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

it('reads who a headline’s quotation is from after a dash', () => {
  expect(voices('Rail bosses ‘asleep at the wheel’ over delays - union', 'Trains stood.')).toEqual([
    'union without a word',
  ]);
  expect(voices('Rail bosses ‘asleep at the wheel’ over well-known delays', 'Trains stood.')).toEqual([
    'Rail bosses without a word',
  ]);
});

it('gives nobody’s words within speech to whoever is speaking', () => {
  expect(voices('A headline', '“They called us ‘collateral’,” said Nabil Hassan.')).toEqual([
    'Nabil Hassan said',
    'nobody called',
  ]);
});
