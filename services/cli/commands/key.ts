import type { KeyMark } from '../../../core/mark/mark.ts';
import { parseArguments, print, type Command } from '../command.ts';
import { namedLesson } from '../named-lesson.ts';
import { EXIT } from '../outcome.ts';

/** `key LESSON`: the expert's marks, each with where it stands, its words, and what is said of it. */
export const key: Command = async (args, context) => {
  const [name = ''] = parseArguments(args, 1, {}, context.say).positionals;
  const lesson = await namedLesson(name, context);
  print(context.io, lesson.key.map(keyEntry));
  return EXIT.done;
};

function keyEntry({ id, selector, kind, firmness, says, reason }: KeyMark): object {
  const { version, block, start, end, exact } = selector;
  return { id, version, block, start, end, exact, kind, firmness, says, reason };
}
