import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { seededRandom, type Random } from '../../core/quiz/seeded.ts';
import { sitDown } from './desk.ts';
import { inFolder, type Folders } from './folders.ts';
import type { DiskScenario } from './own-disk.ts';
import { Tally, type Scale } from './scenario.ts';
import { studySession, take } from './session.ts';

/** Run by `own-disk.ts`, in namespaces of its own: writes the outcome of one scenario as JSON. */
const [scenario, scale, seed] = process.argv.slice(2) as [DiskScenario, Scale, string]; // its only caller's
const SCENARIOS: Record<DiskScenario, (tally: Tally, folders: Folders, random: Random) => Promise<void>> = {
  'disk-full': diskFull,
  'read-only': readOnly,
};
const TRIES = { full: 20, short: 2 } as const;

const tally = new Tally();
const random = seededRandom(Number(seed));
for (let number = 0; number < TRIES[scale]; number++) {
  await inFolder(async ({ dataFolder, lessonsFolder }) => {
    const disk = dataFolder;
    mkdirSync(disk);
    mount('-t', 'tmpfs', '-o', 'size=2m', 'none', disk);
    try {
      await SCENARIOS[scenario](tally, { dataFolder: join(disk, 'data'), lessonsFolder }, random);
    } finally {
      execFileSync('umount', [disk]);
    }
  });
}
process.stdout.write(JSON.stringify(tally, (_, value: unknown) => (value instanceof Set ? [...value] : value)));

function mount(...args: string[]): void {
  execFileSync('mount', args, { stdio: ['ignore', 'ignore', 'inherit'] });
}

/** The disk fills up while a learner works, stays full over a start, and is freed. */
async function diskFull(tally: Tally, folders: Folders, random: Random): Promise<void> {
  const session = studySession(random);
  const filler = join(dirname(folders.dataFolder), 'filler');
  const desk = await sitDown(folders, { backupDelay: random() < 0.5 ? 0 : 60_000 });
  tally.expect('storing on a disk with room', await desk.store(take(session, 5)), null);
  fill(filler, Math.floor(random() * 300_000));
  let kind: string | null = null;
  while (kind === null) kind = await desk.store(take(session, 1 + Math.floor(random() * 5)));
  tally.expect('storing on a full disk', kind, 'storage-full');
  tally.expect('opening a lesson meanwhile', await desk.errorOf('lesson.open', { lesson: 'other' }), null);
  tally.expect('reading meanwhile', await desk.kept(), desk.acknowledged);
  await desk.close();

  fill(filler, 0);
  const full = await sitDown(folders);
  for (const kind of full.told) {
    if (kind !== 'storage-full' && kind !== 'backup-failed') tally.problem(`told ${kind} at a start on a full disk`);
  }
  tally.expect('opening a lesson at a start', await full.errorOf('lesson.open', { lesson: 'other' }), null);
  rmSync(filler);
  tally.expect('starting when there is room again', await full.startAgain(), true);
  tally.expect('storing when there is room again', await full.store(take(session, 1)), null);
  tally.count([...desk.acknowledged, ...full.acknowledged], await full.kept());
  for (const kind of [...desk.told, ...full.told]) tally.told.add(kind);
  await full.close();
}

/** Fills the disk but for `left` bytes. */
function fill(file: string, left: number): void {
  rmSync(file, { force: true });
  const { bavail, bsize } = statfsSync(dirname(file));
  writeFileSync(file, Buffer.alloc(Math.max(0, bavail * bsize - left)));
}

/** The folder may only be read at a start: a stick with its lock on, or a disk that the system found damaged. */
async function readOnly(tally: Tally, folders: Folders, random: Random): Promise<void> {
  const session = studySession(random);
  const disk = dirname(folders.dataFolder);
  const desk = await sitDown(folders);
  await desk.store(take(session, 1 + Math.floor(random() * 50)));
  await desk.close();

  mount('-o', 'remount,ro', disk);
  const shut = await sitDown(folders);
  tally.expect('told at the start', [...shut.told], ['storage-locked']);
  tally.expect('opening a lesson meanwhile', await shut.errorOf('lesson.open', { lesson: 'other' }), null);
  mount('-o', 'remount,rw', disk);
  tally.expect('starting when it may be written', await shut.startAgain(), true);
  tally.expect('storing then', await shut.store(take(session, 1)), null);
  tally.count([...desk.acknowledged, ...shut.acknowledged], await shut.kept());
  for (const kind of shut.told) tally.told.add(kind);
  await shut.close();
}
