import type { Answers, Question, ToBrowser, ToMain } from './messages.ts';

/** The main half's end of the channel. */
const answerers = new Map<Question['kind'], (question: Question) => Promise<unknown>>();
const listeners = new Set<(message: Exclude<ToMain, { kind: 'question' }>) => void>();

/** Sends something to the browser half. It may be gone already, at the end: then nobody needs to know. */
export function tellBrowser(message: ToBrowser): void {
  if (process.connected) process.send?.(message, undefined, undefined, () => undefined);
}

/** Says what answers the questions of one kind. */
export function answerQuestions<Kind extends Question['kind']>(
  kind: Kind,
  answer: (question: Extract<Question, { kind: Kind }>) => Answers[Kind] | Promise<Answers[Kind]>,
): void {
  // A question is looked up by its kind, so it is of the kind that its answerer takes.
  answerers.set(kind, async (question) => answer(question as Extract<Question, { kind: Kind }>));
}

export function hearBrowser(listener: (message: Exclude<ToMain, { kind: 'question' }>) => void): void {
  listeners.add(listener);
}

process.on('message', (message: ToMain) => {
  if (message.kind !== 'question') {
    for (const listener of listeners) listener(message);
    return;
  }
  void answer(message.id, message.question);
});

async function answer(id: number, question: Question): Promise<void> {
  try {
    const answerer = answerers.get(question.kind);
    if (answerer === undefined) throw new Error(`The shell answers no ${question.kind}`);
    tellBrowser({ kind: 'answer', id, value: await answerer(question) });
  } catch (error) {
    tellBrowser({ kind: 'refusal', id, message: error instanceof Error ? error.message : String(error) });
  }
}
