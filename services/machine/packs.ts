import type { CallOutput, PackOutcome } from '../../core/contract.ts';
import type { Lesson } from '../../core/lesson/lesson.ts';
import { PACK_EXTENSION } from '../../core/pack/manifest.ts';
import { writeWholeFile } from '../files/write-whole-file.ts';
import type { Library } from '../library/library.ts';
import { readPack, type PackReading } from '../packs/read-pack.ts';
import { readPackFile } from '../packs/read-pack-file.ts';
import { CallRefused } from './call-refused.ts';
import type { FileDialogs } from './file-dialogs.ts';

export type Packs = ReturnType<typeof takePacks>;

type PacksOptions = {
  /** The lessons that come with Hamesh, none of which a pack may replace: what it teaches is what we have checked. */
  shipped: Library;
  library: Library;
  /** Where lessons are installed. */
  folder: string;
  /** Null on a host that has none. */
  dialogs: FileDialogs | null;
};

/** Takes packs in and gives lessons out. */
export function takePacks({ shipped, library, folder, dialogs }: PacksOptions) {
  const handedOver: string[] = [];
  let waiting: ((file: string | null) => void) | null = null;

  async function taken(reading: PackReading): Promise<PackOutcome> {
    return reading.ok ? add(reading.lesson) : { kind: 'refused', refusal: reading.refusal };
  }

  async function add(lesson: Lesson): Promise<PackOutcome> {
    if (await shipped.has(lesson.id)) {
      return { kind: 'refused', refusal: { reason: 'ships', detail: `${lesson.id} comes with Hamesh` } };
    }
    const kind = (await library.has(lesson.id)) ? 'updated' : 'added';
    const { installLesson } = await import('../packs/install-lesson.ts');
    installLesson(lesson, folder);
    return { kind, lesson: lesson.id, title: lesson.title };
  }

  function answerWaiting(file: string | null): boolean {
    const answer = waiting;
    waiting = null;
    answer?.(file);
    return answer !== null;
  }

  return {
    /** Installs a lesson that came in a pack. */
    add,

    open: (bytes: Uint8Array): Promise<PackOutcome> => taken(readPack(bytes)),

    async choose(): Promise<PackOutcome | null> {
      const file = await withDialogs(dialogs).choosePack();
      return file === null ? null : taken(await readPackFile(file));
    },

    /** A file that the system handed over, by a double click say: it is opened when the page next asks for one. */
    handOver(file: string): void {
      if (!answerWaiting(file)) handedOver.push(file);
    },

    /** Waits for a file that is handed over. Of two that wait, only the later is a page that still is there. */
    async arrival(): Promise<PackOutcome | null> {
      if (dialogs === null) return null;
      answerWaiting(null);
      const file = handedOver.shift() ?? (await new Promise<string | null>((resolve) => (waiting = resolve)));
      return file === null ? null : taken(await readPackFile(file));
    },

    async save(lesson: Lesson): Promise<CallOutput<'pack.save'>> {
      const { packLesson } = await import('../packs/pack-lesson.ts');
      const name = `${lesson.id}${PACK_EXTENSION}`;
      if (dialogs === null) return { kind: 'copy', name, bytes: Buffer.from(packLesson(lesson)).toString('base64') };
      const file = await dialogs.placeForPack(name);
      if (file === null) return { kind: 'not-saved' };
      writeWholeFile(file, packLesson(lesson), 'person');
      return { kind: 'saved' };
    },

    close(): void {
      answerWaiting(null);
    },
  };
}

function withDialogs(dialogs: FileDialogs | null): FileDialogs {
  if (dialogs) return dialogs;
  throw new CallRefused('forbidden', 'this host has no dialogs: send the pack itself');
}
