import { versionSchema, type Version } from '../../../../core/article/article.ts';
import { stopSchema, type Stop } from '../../../../core/lesson/stop.ts';
import { keyMarkSchema, type KeyMark, type MarkKind } from '../../../../core/mark/mark.ts';
import { describe as describeSpan, type Selector } from '../../../../core/mark/selector.ts';

/** A short article, with the words that the tests mark in it. */
export const VERSION: Version = versionSchema.parse({
  id: 'full',
  blocks: [
    { kind: 'headline', text: 'Minister: great steps were made' },
    { kind: 'paragraph', text: 'He said: "The poisoned legacy is gone, and they agreed to talk in March."' },
    { kind: 'paragraph', text: 'He affirmed that both capitals share this view.' },
  ],
});

const text = { ar: 'نص', en: 'text' };

/** The selector of words, where they first stand. */
export function wordsOf(words: string, version = VERSION): Selector {
  const block = version.blocks.findIndex((one) => one.text.includes(words));
  const whole = version.blocks[block]?.text ?? '';
  const start = whole.indexOf(words);
  return describeSpan({ version: version.id, block, start, end: start + words.length }, whole);
}

const SAYS = {
  quote: { speaker: text, cue: null, holds: [] },
  claim: { claimant: text, status: 'record', settledBy: text },
  framing: { device: ['metaphor'], wordOf: 'speaker' },
} as const satisfies Record<MarkKind, object>;

export function keyMark(id: string, kind: MarkKind, words: string): KeyMark {
  return keyMarkSchema.parse({ id, kind, selector: wordsOf(words), firmness: 'firm', reason: text, says: SAYS[kind] });
}

export const QUOTE = keyMark('quote', 'quote', 'The poisoned legacy is gone, and they agreed to talk in March.');
export const CLAIM = keyMark('claim', 'claim', 'they agreed to talk in March');
export const POISON = keyMark('poison', 'framing', 'poisoned legacy');
export const GREAT = keyMark('great', 'framing', 'great steps');
export const AFFIRMED = keyMark('affirmed', 'framing', 'affirmed');
export const KEY: readonly KeyMark[] = [GREAT, QUOTE, POISON, CLAIM, AFFIRMED];

export function stopOf(focus: readonly string[], task: object): Stop {
  return stopSchema.parse({ id: 'stop', title: text, text, focus: focus.map((words) => wordsOf(words)), task });
}

export const LOOK = { kind: 'look' };
export const CHOOSE = {
  kind: 'choose',
  question: text,
  options: [
    { id: 'right', text, correct: true, why: text },
    { id: 'wrong', text, correct: false, why: text },
  ],
};
export const COMPARE = {
  kind: 'compare',
  question: text,
  expectations: [
    { id: 'one', text, reply: text },
    { id: 'other', text, reply: text },
  ],
  sides: [
    { kind: 'card', label: text, card: 'a' },
    { kind: 'card', label: text, card: 'b' },
  ],
  conclusion: text,
};
export function find(need: number, ...targets: readonly KeyMark[]): object {
  return { kind: 'find', question: text, targets: targets.map(({ id }) => id), need, reply: text };
}
