import { expect, it } from 'vitest';
import { suggest } from '../../../core/suggest/suggest.ts';
import { articleOf } from './article-of.ts';

function claims(paragraph: string): string[] {
  const suggestions = suggest(articleOf(['Headline', paragraph], 'en'));
  return suggestions.flatMap((one) => (one.kind === 'claim' ? [one.selector.exact] : []));
}

it.each([
  ['what is set to happen', 'Prices are set to rise.', ['Prices are set to rise']],
  ['no foot that is set', 'He never set foot in a church.', []],
  ['a most of all', 'It is the most expensive hole in Norway.', ['It is the most expensive hole in Norway']],
  ['no “most” of a crowd', 'Most, like Peg Lawson, opposed the closure.', []],
  ['what is said of things without an article', 'Kojo Mensah said mistakes had been made.', ['mistakes had been made']],
  ['no claim in what was said to whom', 'He said little on the way home, and was gone.', []],
])('claims %s', (_, paragraph, claimed) => {
  expect(claims(paragraph)).toEqual(claimed);
});
