import { expect, it } from 'vitest';
import { FULL_VERSION } from '../../../../core/article/article.ts';
import { ownLessonSchema } from '../../../../core/lesson/opened-lesson.ts';
import { describe as describeSpan } from '../../../../core/mark/selector.ts';
import { learnerMarkSchema, type LearnerMark, type MarkKind } from '../../../../core/mark/mark.ts';
import { foldPractice, type Round } from '../../../../core/study/practice.ts';
import { suggestedMarks } from '../../../../core/suggest/suggested-marks.ts';
import { findingsOf } from '../../../../renderer/practise/findings.ts';
import { did, uuid } from '../../../fixtures/lessons/events.ts';
import { shippedLesson } from '../../../fixtures/shipped-lesson.ts';
import { articleOf } from '../../suggest/article-of.ts';

const TEXTS = ['Council meets', 'Ann Lee said: "It is unsafe." The brutal raid went on, and dozens were killed.'];
const article = articleOf(TEXTS, 'en');
const OWN = ownLessonSchema.parse({
  reader: 'program',
  id: 'article-1',
  article,
  suggestions: suggestedMarks(article),
});

function markOf(kind: MarkKind, exact: string): LearnerMark {
  const text = TEXTS[1] ?? '';
  const start = text.indexOf(exact);
  const selector = describeSpan({ version: FULL_VERSION, block: 1, start, end: start + exact.length }, text);
  return learnerMarkSchema.parse({ id: exact.toLowerCase().replace(/[^a-z]+/g, '-'), kind, selector, note: '' });
}

function roundWith(...marks: LearnerMark[]): Round {
  const round = uuid(1);
  const events = marks.map((mark) => did({ type: 'marked', round, mark }));
  const [folded] = foldPractice([did({ type: 'round-started', round, level: 'blank' }), ...events]).rounds;
  if (!folded) throw new Error('no round');
  return folded;
}

it('compares a round with the program’s suggestions, what it only guesses being nothing to miss', () => {
  const findings = findingsOf(OWN, roundWith(markOf('quote', 'It is unsafe.'), markOf('framing', 'The')));
  expect(findings.map(({ outcome, words }) => [outcome, words])).toEqual([
    ['found', 'It is unsafe.'],
    ['extra', 'The'],
    ['missed', 'brutal'],
  ]);
  expect(findings.map(({ reader }) => reader)).toEqual(['program', 'program', 'program']);
  expect(OWN.suggestions.some(({ selector }) => selector.exact === 'were killed')).toBe(true);
});

it('says of a mark that is paired with none which of its kind it overlaps all the same', () => {
  const findings = findingsOf(OWN, roundWith(markOf('quote', 'It'), markOf('framing', 'unsafe')));
  expect(
    findings.map(({ outcome, words, overlapped }) => [outcome, words, overlapped?.selector.exact ?? null]),
  ).toEqual([
    ['missed', 'It is unsafe.', null],
    ['extra', 'It', 'It is unsafe.'],
    ['extra', 'unsafe', null],
    ['missed', 'brutal', null],
  ]);
});

it('compares a round of a lesson with its expert’s key', () => {
  const lesson = { reader: 'expert' as const, ...shippedLesson() };
  const findings = findingsOf(lesson, roundWith());
  expect(findings.length).toBeGreaterThan(0);
  expect(findings.every(({ reader, outcome }) => reader === 'expert' && outcome === 'missed')).toBe(true);
});
