import { describe, expect, it } from 'vitest';
import { findAbridgements } from '../../../core/importing/abridgement.ts';

const BRIDGE = 'The council has delayed the opening of its new bridge until summer.';
const CABLES = 'Six more weeks are needed to check the cables, the mayor said.';
const FERRY = 'Ferries will keep running every half hour until that day.';
const COST = 'Nobody could say what the delay will cost the town this year.';
const SCHOOL = 'Pupils from the far bank will have their lessons in the town hall.';

/** The numbers of the lines that are abridgements. */
function abridgements(...lines: string[]): number[] {
  return findAbridgements(lines.map((line) => [line])).map(({ line }) => line);
}

describe('abridgements', () => {
  it('are lines whose sentences all come again, later or before', () => {
    expect(abridgements(`${BRIDGE} ${FERRY}`, BRIDGE, CABLES, FERRY)).toEqual([0]);
    expect(abridgements(BRIDGE, CABLES, FERRY, `${BRIDGE} ${FERRY}`)).toEqual([3]);
  });

  it('are told from a paragraph that they hold whole', () => {
    const paragraph = `${BRIDGE} ${CABLES}`;
    expect(abridgements(paragraph, FERRY, COST, `${paragraph} ${FERRY}`)).toEqual([3]);
  });

  it('may be the whole article over again', () => {
    expect(abridgements(`${BRIDGE} ${CABLES}`, `${BRIDGE} ${CABLES}`)).toEqual([0]);
  });

  it('may have one sentence in five of their own, and no more', () => {
    const body = [BRIDGE, CABLES, FERRY, COST] as const;
    expect(abridgements([...body, SCHOOL].join(' '), ...body)).toEqual([0]);
    expect(abridgements([BRIDGE, CABLES, FERRY, SCHOOL].join(' '), ...body)).toEqual([]);
  });

  it('may have changed a word of a long sentence, or dropped vowel signs', () => {
    const long =
      'The council that was elected in May has again delayed the opening of its new bridge, long wanted by both banks, ' +
      'until the early days of summer because of the';
    expect(abridgements(`${long} cables. ${FERRY}`, `${long} ropes.`, FERRY)).toEqual([0]);
    const plain = 'قدمت مقترحات إلى الجانب الآخر أمس. وسيستمر العمل على ذلك غدا.';
    expect(abridgements(plain, 'قُدّمت مقترحات إلى الجانب الآخر أمس.', 'وسيستمر العمل على ذلك غدًا.')).toEqual([0]);
  });

  it('of one sentence stand at the head of the body, and are long', () => {
    expect(abridgements(BRIDGE, `${BRIDGE} ${FERRY}`)).toEqual([0]);
    expect(abridgements(COST, BRIDGE, `${BRIDGE} ${FERRY}`)).toEqual([]);
    expect(abridgements('We will not leave.', `${BRIDGE} We will not leave.`)).toEqual([]);
  });

  it('are not made by short sentences that many say', () => {
    expect(abridgements(COST, 'Yes. No. Yes.', 'No. Yes.', BRIDGE)).toEqual([]);
  });
});
