import { resolve } from 'node:path';
import type { Article } from '../../../core/article/article.ts';
import { suggest } from '../../../core/suggest/suggest.ts';
import type { Suggestion } from '../../../core/suggest/suggestion.ts';
import { readBytes } from '../../files/read-bytes.ts';
import { importBytes } from '../../importing/import-file.ts';
import { parseArguments, print, type Command, type Context } from '../command.ts';
import { EXIT, Refused, type ExitCode } from '../outcome.ts';

/** `suggest FILE…`: files as articles, with the program's own reading of each; one line a file if they are several. */
export const suggestMarks: Command = async (args, context) => {
  const { positionals: files } = parseArguments(args, Math.max(1, args.length), {}, context.say);
  const [only = ''] = files;
  if (files.length === 1) {
    print(context.io, readingOf(await articleIn(only, context)));
    return EXIT.done;
  }
  let code: ExitCode = EXIT.done;
  for (const file of files) {
    try {
      context.io.stdout(`${JSON.stringify({ file, ...readingOf(await articleIn(file, context)) })}\n`);
    } catch (error) {
      // One file that can't be read keeps nobody from the others.
      if (!(error instanceof Refused)) throw error;
      context.io.stderr(`${error.message}\n`);
      code = EXIT.refused;
    }
  }
  return code;
};

async function articleIn(file: string, { io, say }: Context): Promise<Article> {
  const reading = await readBytes(resolve(io.folder, file));
  if (!reading.ok) throw new Refused(say.cantRead(file, reading.problem));
  const result = await importBytes(reading.bytes, file);
  if (!result.ok) throw new Refused(say.noArticle(file, result.problem));
  return result.article;
}

function readingOf(article: Article): { article: Article; marks: unknown[] } {
  return { article, marks: suggest(article).map(markOf) };
}

function markOf({ selector, kind, says, rule, confidence }: Suggestion): unknown {
  const { version, block, start, end, exact } = selector;
  return { version, block, start, end, exact, kind, says, rule, confidence };
}
