import { resolve } from 'node:path';
import { importPlainText, type ImportProblem } from '../../../core/importing/plain-text.ts';
import { readText } from '../../files/read-text.ts';
import { parseArguments, print, type Command } from '../command.ts';
import { EXIT, Refused } from '../outcome.ts';

/** `import FILE`: a plain text as an article, with the places that were mended. */
export const importText: Command = async (args, { io, say }) => {
  const [file = ''] = parseArguments(args, 1, {}, say).positionals;
  const reading = await readText(resolve(io.folder, file));
  if (!reading.ok) throw new Refused(say.cantRead(file, reading.problem));
  const result = importPlainText(reading.text);
  if (!result.ok) throw new Refused(say.noArticle(file, result.problem.kind, lineOf(result.problem, reading.text)));
  const { article, notes } = result;
  print(io, { article, notes: notes.map(({ kind, version, block, message }) => ({ kind, version, block, message })) });
  return EXIT.done;
};

/** The line, from 1, in which a problem stands. */
function lineOf(problem: ImportProblem, text: string): number {
  return problem.kind === 'not-text' ? text.slice(0, problem.at).split('\n').length : 1;
}
