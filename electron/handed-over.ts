import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { App } from 'electron';
import * as z from 'zod';
import { isPackName } from '../core/pack/manifest.ts';

/** What a second start tells the first: the packs that it was to open. */
const secondStartSchema = z.object({ packs: z.array(z.string()) });
export type SecondStart = z.infer<typeof secondStartSchema>;

/**
 * The packs among a program's arguments, which may stand anywhere among Chromium's own, as full paths. Linux desktops
 * may write a path as a `file:` address.
 */
export function packsIn(args: readonly string[], folder: string): string[] {
  return args
    .filter((arg) => !arg.startsWith('-') && isPackName(arg))
    .flatMap((arg) => {
      if (!arg.startsWith('file:')) return [path.resolve(folder, arg)];
      try {
        return new URL(arg).host === '' ? [fileURLToPath(arg)] : []; // else it is another machine's
      } catch {
        return []; // nothing that a path can be made of
      }
    });
}

/**
 * Takes the packs that the system hands over, at this start or a later one: by a double click, or a file dropped on the
 * program's icon. Called before the app is ready, since macOS sends `open-file` by then. Those that come before somebody
 * takes them are kept; `comeForward` is called for each that comes later, and for each later start without any.
 */
export function takeHandedOver(
  app: Pick<App, 'on'>,
  own: readonly string[],
): (take: (file: string) => void, comeForward: () => void) => void {
  let give = (file: string): void => void kept.push(file);
  let show = (): void => undefined;
  const kept = [...own];
  app.on('open-file', (event, file) => {
    event.preventDefault();
    give(file);
    show(); // macOS activates the program, and leaves a minimised window where it is
  });
  // The arguments that the event brings are in any order, with Chromium's own among them: the second start sent its own.
  app.on('second-instance', (_event, _args, _folder, sent) => {
    const second = secondStartSchema.safeParse(sent);
    if (second.success) second.data.packs.forEach(give);
    show();
  });
  return (take, comeForward) => {
    give = take;
    show = comeForward;
    kept.splice(0).forEach(take);
  };
}
