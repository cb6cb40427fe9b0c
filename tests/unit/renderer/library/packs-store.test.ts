import { expect, it } from 'vitest';
import { LARGEST_PACK } from '../../../../core/pack/manifest.ts';
import { answeredByHand } from '../answered-by-hand.ts';

answeredByHand<'pack.open'>();

const { usePacks } = await import('../../../../renderer/library/packs-store.ts');

it('tells one piece of news from another just like it, also once one before it is dismissed', async () => {
  const numbers = (): number[] => usePacks.getState().news.map(({ number }) => number);
  await usePacks.getState().open([tooLarge(), tooLarge(), tooLarge()]);
  const [first = NaN, ...others] = numbers();
  expect(new Set([first, ...others]).size).toBe(3);
  usePacks.getState().dismiss(first);
  expect(numbers()).toEqual(others);
  await usePacks.getState().open([tooLarge()]);
  expect([first, ...others]).not.toContain(numbers()[0]);
});

/** A file that isn't even read. */
function tooLarge(): File {
  return Object.defineProperty(new File([], 'large.hamesh'), 'size', { value: LARGEST_PACK + 1 });
}
