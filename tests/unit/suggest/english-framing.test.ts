import { expect, it } from 'vitest';
import { suggest } from '../../../core/suggest/suggest.ts';
import { articleOf } from './article-of.ts';

function framing(paragraph: string): string[] {
  const suggestions = suggest(articleOf(['Headline', paragraph], 'en'));
  return suggestions.flatMap((one) => (one.kind === 'framing' ? [one.selector.exact] : []));
}

it.each([
  ['what a group calls its own', '“They came for our own brave soldiers,” he said.', ['our own brave soldiers']],
  ['nothing of ours that is only near', '“That is our view of the people,” he said.', []],
  ['a deed without its doer', 'The market was struck on Friday.', ['was struck']],
  ['no deed of a quake', 'The market was struck by a quake.', []],
  ['a deed by its particle', 'The families were rounded up at dawn.', ['were rounded']],
  ['no verb without its particle', 'The table was set for nine.', []],
  ['what nobody is said to have done', 'Mistakes have been made, it seems.', ['Mistakes have been made']],
  ['what vouches after what it reports', 'The map was old, a pilot acknowledged on Friday.', ['acknowledged']],
  ['no verb that reports nothing', 'She acknowledged defeat with a nod, and went.', []],
  ['two words for one thing', 'It was a shameless cash grab.', ['shameless cash grab']],
  ['whoever hits out', 'Hitting out at the council, she left.', ['Hitting out']],
  ['tears with their verb', 'They are shedding crocodile tears.', ['shedding crocodile tears']],
  ['two words for two things', 'The regime crushes all.', ['regime', 'crushes']],
])('marks %s', (_, paragraph, marked) => {
  expect(framing(paragraph)).toEqual(marked);
});
