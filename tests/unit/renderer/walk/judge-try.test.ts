import { describe, expect, it } from 'vitest';
import { versionSchema } from '../../../../core/article/article.ts';
import { calmSpanSchema } from '../../../../core/lesson/lesson.ts';
import { keyMarkSchema, type KeyMark, type MarkId } from '../../../../core/mark/mark.ts';
import type { Span } from '../../../../core/mark/span.ts';
import { bestOf, judgeTry, type FindTask, type TryVerdict } from '../../../../renderer/walk/judge-try.ts';
import { AFFIRMED, find, GREAT, KEY, POISON, stopOf, wordsOf } from './small-key.ts';

const plain = { ar: 'خبر', en: 'a plain report' };
const CALM = [calmSpanSchema.parse({ id: 'calm', selector: wordsOf('both capitals'), reason: plain })];

const TASK = findTask(POISON, GREAT);

function findTask(...targets: readonly KeyMark[]): FindTask {
  const { task } = stopOf([], find(1, ...targets));
  if (task.kind !== 'find') throw new Error('not a find task');
  return task;
}

function judge(words: string, found: readonly MarkId[] = []): TryVerdict {
  return judgeTry(wordsOf(words), TASK, { key: [...KEY], calm: CALM }, found);
}

describe('judgeTry', () => {
  it('takes half the words for the mark, and less for near', () => {
    expect(judge('poisoned legacy')).toEqual({ verdict: 'found', target: 'poison' });
    expect(judge('The poisoned legacy is')).toEqual({ verdict: 'found', target: 'poison' });
    expect(judge('legacy')).toEqual({ verdict: 'near' });
    expect(judge('He said: "The poisoned legacy is gone, and')).toEqual({ verdict: 'near' });
  });

  it('knows what was found before', () => {
    expect(judge('poisoned legacy', [POISON.id])).toEqual({ verdict: 'again', target: 'poison' });
    expect(judge('legacy', [POISON.id])).toEqual({ verdict: 'again', target: 'poison' });
    expect(judge('legacy', [GREAT.id])).toEqual({ verdict: 'near' });
    expect(judge('great steps', [POISON.id])).toEqual({ verdict: 'found', target: 'great' });
  });

  it('calls another mark of the kind as good', () => {
    expect(judge('affirmed')).toEqual({ verdict: 'as-good' });
  });

  it('names the kind of another mark', () => {
    expect(judge('they agreed to talk in March')).toEqual({ verdict: 'other-kind', kind: 'claim' });
  });

  it('says why plain words are plain', () => {
    expect(judge('both capitals')).toEqual({ verdict: 'calm', reason: plain });
  });

  it('has an answer to any other words', () => {
    expect(judge('share this view')).toEqual({ verdict: 'elsewhere' });
  });

  it('forgives clitics at the start, however short the word', () => {
    const text = 'وبالحق قال ذلك';
    const version = versionSchema.parse({ id: 'full', blocks: [{ kind: 'paragraph', text }] });
    const mark = keyMarkSchema.parse({ ...AFFIRMED, selector: wordsOf('حق', version) });
    const span: Span = { version: version.id, block: 0, start: 0, end: 6 };
    expect(judgeTry(span, findTask(mark), { key: [mark], calm: [] }, [])).toEqual({
      verdict: 'found',
      target: 'affirmed',
    });
  });

  it('has an answer where the key lacks what is asked for', () => {
    expect(judgeTry(wordsOf('great'), TASK, { key: [], calm: [] }, [])).toEqual({ verdict: 'elsewhere' });
  });
});

describe('bestOf', () => {
  it('takes the stretch that meets a target, wherever it stands', () => {
    const spans = [wordsOf('made'), wordsOf('The poisoned legacy'), wordsOf('He affirmed')];
    expect(bestOf(spans, TASK, KEY)).toBe(spans[1]);
    expect(bestOf([], TASK, KEY)).toBeUndefined();
  });
});
