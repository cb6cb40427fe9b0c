import { basename } from 'node:path';
import * as z from 'zod';
import { articleSchema, type Article } from '../../../core/article/article.ts';
import { completeSelectors, type CompletionProblem } from '../../../core/lesson/complete.ts';
import { writeWholeFile } from '../../files/write-whole-file.ts';
import { readJson } from '../../files/read-json.ts';
import { lessonFiles } from '../../library/read-lesson.ts';
import { parseArguments, print, type Command, type Context } from '../command.ts';
import { lessonPath } from '../named-lesson.ts';
import { EXIT, Refused } from '../outcome.ts';

/**
 * `anchor LESSON`: fills in where the words stand that an author quoted, in every part of a lesson, and prints the
 * files that were changed. What can't be placed is left as it is, and told.
 */
export const anchor: Command = async (args, context) => {
  const { io, say } = context;
  const [name = ''] = parseArguments(args, 1, {}, say).positionals;
  const path = lessonPath(name, context);
  const files = await lessonFiles(path);
  const parts = await partsOf(files, context);
  const article = articleOf(path, parts, context);

  const changed: string[] = [];
  const told: string[] = [];
  for (const [file, part] of parts) {
    const completion = completeSelectors(part, article);
    told.push(...completion.problems.map((problem) => inWords(file, problem, context)));
    // One that is nested too deep is given back as it is, and is too deep to be written, too.
    if (completion.part === part || JSON.stringify(completion.part) === JSON.stringify(part)) continue;
    try {
      writeWholeFile(file, `${JSON.stringify(completion.part, null, 2)}\n`, 'person');
      changed.push(file);
    } catch (error) {
      told.push(say.cantWrite(file, String(error)));
    }
  }
  for (const message of told) io.stderr(`${message}\n`);
  print(io, changed);
  return told.length === 0 ? EXIT.done : EXIT.refused;
};

function inWords(file: string, problem: CompletionProblem, { say }: Context): string {
  if (problem.kind === 'schema') return say.badPlace(file, problem.path, problem.message);
  return say.notAnchored(file, problem.path, problem.exact, problem.found);
}

type Parts = ReadonlyMap<string, unknown>;

/** What each file holds; those that aren't written yet have nothing to fill in. */
async function partsOf(files: readonly string[], { say }: Context): Promise<Parts> {
  const parts = new Map<string, unknown>();
  for (const file of files) {
    const reading = await readJson(file);
    if (reading.ok) parts.set(file, reading.value);
    else if (reading.problem.kind !== 'missing') throw new Refused(say.cantRead(file, reading.problem));
  }
  return parts;
}

/** The article, from its own file or from the one that holds the whole lesson. */
function articleOf(path: string, parts: Parts, { say }: Context): Article {
  const [file, part] = [...parts].find(([name]) => basename(name) === 'article.json') ?? [path, parts.get(path)];
  const whole = z.object({ article: articleSchema }).safeParse(part);
  if (whole.success) return whole.data.article;
  const article = articleSchema.safeParse(part);
  if (article.success) return article.data;
  throw new Refused(say.badPlace(file, '', z.prettifyError(article.error)));
}
