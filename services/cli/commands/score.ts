import { resolve } from 'node:path';
import * as z from 'zod';
import { findVersion, type Article } from '../../../core/article/article.ts';
import { jsonPointer } from '../../../core/lesson/json-pointer.ts';
import { markKindSchema } from '../../../core/mark/mark.ts';
import { spanSchema, type Span } from '../../../core/mark/span.ts';
import { reviewMarks, type Outcome } from '../../../core/scoring/outcomes.ts';
import { score as scoreMarks, type PlacedMark } from '../../../core/scoring/span-f1.ts';
import { readJson } from '../../files/read-json.ts';
import { parseArguments, print, type Command, type Context } from '../command.ts';
import { namedLesson } from '../named-lesson.ts';
import { EXIT, Refused } from '../outcome.ts';

/** As `key` prints them; what else they hold is passed over. */
const marksSchema = z.array(
  z
    .object({ ...spanSchema.shape, kind: markKindSchema })
    .transform(({ kind, ...span }): PlacedMark => ({ kind, span })),
);

/** `score LESSON MARKS.json`: the measures of marks against the key, and what is said of each. */
export const score: Command = async (args, context) => {
  const [name = '', file = ''] = parseArguments(args, 2, {}, context.say).positionals;
  const { article, key, calm } = await namedLesson(name, context);
  const marks = await marksIn(file, article, context);
  const { outcomes, missed } = reviewMarks(marks, key, calm);
  print(context.io, { ...scoreMarks(marks, key), marks: outcomes.map(scoreEntry), missed });
  return EXIT.done;
};

async function marksIn(file: string, article: Article, { io, say }: Context): Promise<PlacedMark[]> {
  const reading = await readJson(resolve(io.folder, file));
  if (!reading.ok) throw new Refused(say.cantRead(file, reading.problem));
  const marks = marksSchema.safeParse(reading.value);
  if (!marks.success) {
    const lines = marks.error.issues.map(({ path, message }) => say.badPlace(file, jsonPointer(path), message));
    throw new Refused(lines.join('\n'));
  }
  const outside = marks.data.flatMap(({ span }, index) => (isWithin(span, article) ? [] : [index]));
  if (outside.length > 0) throw new Refused(outside.map((index) => say.markOutside(file, index)).join('\n'));
  return marks.data;
}

function isWithin({ version, block, start, end }: Span, article: Article): boolean {
  const text = findVersion(article, version)?.blocks[block]?.text ?? '';
  return start < end && end <= text.length;
}

function scoreEntry(outcome: Outcome): { index: number; outcome: Outcome['outcome']; key: string | null } {
  return { index: outcome.index, outcome: outcome.outcome, key: outcome.outcome === 'extra' ? null : outcome.key };
}
