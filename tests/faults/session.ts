import { smallLesson } from '../unit/services/small-lesson.ts';
import { studyEventSchema, type StudyEvent } from '../../core/study/event.ts';
import type { Random } from '../../core/quiz/seeded.ts';

/** What learners do in the small lesson, one after another for as long as it is asked for, as a seed settles it. */
export function* studySession(random: Random): Generator<StudyEvent, never> {
  const { key, walk } = smallLesson();
  const selector = key[0]?.selector;
  const stop = walk[0]?.id;
  const round = uuid(random);
  const place = { version: 'full', block: 1 };
  for (let at = Date.UTC(2026, 10, 23), number = 1; ; number++, at += 1 + Math.floor(random() * 5000)) {
    const mark = { id: `mark-${number}`, kind: 'quote', selector, note: 'ملاحظة 📝 '.repeat(Math.floor(random() * 40)) };
    const deeds = [
      { type: 'visited', mode: 'practise', place },
      { type: 'stop-reached', stop },
      { type: 'stop-done', stop },
      { type: 'round-started', round, level: 'blank' },
      { type: 'marked', round, mark },
      { type: 'changed', round, mark: { ...mark, kind: 'claim' } },
      { type: 'unmarked', round, mark: mark.id },
      { type: 'undone', round },
      { type: 'quiz-started', quiz: uuid(random), items: ['an-item'], purpose: 'review' },
    ];
    yield studyEventSchema.parse({ id: uuid(random), at, deed: deeds[Math.floor(random() * deeds.length)] });
  }
}

export function take(session: Iterator<StudyEvent, never>, count: number): StudyEvent[] {
  return Array.from({ length: count }, () => session.next().value);
}

function uuid(random: Random): string {
  const digits = (count: number): string =>
    Array.from({ length: count }, () => Math.floor(random() * 16).toString(16)).join('');
  return `${digits(8)}-${digits(4)}-4${digits(3)}-8${digits(3)}-${digits(12)}`;
}
