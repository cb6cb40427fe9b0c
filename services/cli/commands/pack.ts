import { resolve } from 'node:path';
import { writeWholeFile } from '../../files/write-whole-file.ts';
import { packLesson } from '../../packs/pack-lesson.ts';
import { readPack } from '../../packs/read-pack.ts';
import { parseArguments, print, type Command } from '../command.ts';
import { namedLesson } from '../named-lesson.ts';
import { EXIT, Refused } from '../outcome.ts';

/** `pack LESSON OUT`: a lesson as one file that Hamesh opens. One that it wouldn't open isn't packed. */
export const pack: Command = async (args, context) => {
  const { io, say } = context;
  const [name = '', out = ''] = parseArguments(args, 2, {}, say).positionals;
  const lesson = await namedLesson(name, context);
  const bytes = packLesson(lesson);
  const reading = readPack(bytes);
  if (!reading.ok) throw new Refused(say.noPack(name, reading.refusal));
  try {
    writeWholeFile(resolve(io.folder, out), bytes, 'person');
  } catch (error) {
    throw new Refused(say.cantWrite(out, String(error)), { cause: error });
  }
  print(io, { lesson: lesson.id, file: out, bytes: bytes.length });
  return EXIT.done;
};
