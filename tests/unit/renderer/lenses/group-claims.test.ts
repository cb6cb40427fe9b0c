import { expect, it } from 'vitest';
import { keyMarkSchema, type KeyMark } from '../../../../core/mark/mark.ts';
import { groupClaims } from '../../../../renderer/lenses/group-claims.ts';
import { CLAIM, POISON, QUOTE, wordsOf } from '../walk/small-key.ts';

function claim(id: string, words: string, status: string): KeyMark {
  if (CLAIM.kind !== 'claim') throw new Error('not a claim');
  return keyMarkSchema.parse({ ...CLAIM, id, selector: wordsOf(words), says: { ...CLAIM.says, status } });
}

it('groups the claims alone, in the order of their statuses and then of the text', () => {
  const later = claim('later', 'both capitals share this view', 'record');
  const promise = claim('promise', 'great steps were made', 'prediction');
  const groups = groupClaims([later, QUOTE, promise, POISON, CLAIM]);
  expect(groups.map(({ status, claims }) => [status, claims.map(({ id }) => id)])).toEqual([
    ['record', ['claim', 'later']],
    ['prediction', ['promise']],
  ]);
});
