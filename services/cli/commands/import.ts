import { resolve } from 'node:path';
import { readBytes } from '../../files/read-bytes.ts';
import { encodingNamed } from '../../importing/encodings.ts';
import { importBytes, type ImportedFrom } from '../../importing/import-file.ts';
import { parseArguments, print, type Command } from '../command.ts';
import { EXIT, Refused, WrongUsage } from '../outcome.ts';

/** `import FILE`: a text, a saved page, a Word document or a pack as an article, with the places that were mended. */
export const importFile: Command = async (args, { io, say }) => {
  const { values, positionals } = parseArguments(args, 1, { encoding: { type: 'string' } }, say);
  const [file = ''] = positionals;
  const { encoding } = values;
  if (encoding !== undefined && encodingNamed(encoding) === null) throw new WrongUsage(say.unknownEncoding(encoding));
  const reading = await readBytes(resolve(io.folder, file));
  if (!reading.ok) throw new Refused(say.cantRead(file, reading.problem));
  const result = await importBytes(reading.bytes, file, encoding === undefined ? {} : { encoding });
  if (!result.ok) throw new Refused(say.noArticle(file, result.problem));
  const notes = result.notes.map(({ kind, version, block, message }) => ({ kind, version, block, message }));
  print(io, { article: result.article, notes, from: toldFrom(result.from) });
  return EXIT.done;
};

/** Of a pack only that it is one: `unpack` tells the rest. */
function toldFrom(from: ImportedFrom): unknown {
  return from.kind === 'pack' ? { kind: from.kind, lesson: from.lesson.id } : from;
}
