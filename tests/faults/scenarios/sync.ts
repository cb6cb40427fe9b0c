import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readTrace } from '../acknowledgements.ts';
import { sitDown } from '../desk.ts';
import { inFolder } from '../folders.ts';
import { Tally, type Scenario } from '../scenario.ts';
import { NODE_OPTIONS, STUDYING } from '../student.ts';

const EVENTS = { full: 500, short: 30 } as const;

export const sync: Scenario = {
  name: 'system calls: a sync before each acknowledgement',
  async run(scale, seed) {
    if (spawnSync('strace', ['-V']).status !== 0) return { skipped: 'no strace here' };
    return inFolder(async (folders) => {
      const tally = new Tally();
      const file = join(folders.lessonsFolder, '../trace');
      // Only the first thread is followed: it is the one that stores and acknowledges.
      const { status, stderr } = spawnSync(
        'strace',
        [
          '-y',
          '-s',
          '8',
          '-o',
          file,
          '-e',
          'trace=pwrite64,write,fsync,fdatasync',
          process.execPath,
          ...NODE_OPTIONS,
          STUDYING,
          folders.dataFolder,
          folders.lessonsFolder,
          String(seed),
          String(EVENTS[scale]),
        ],
        { encoding: 'utf8' },
      );
      if (status !== 0 && /ptrace|not permitted/i.test(stderr)) return { skipped: 'strace may not trace here' };
      tally.expect('how the traced process ended', status, 0);
      const { acknowledgements, unsynced } = readTrace(readFileSync(file, 'utf8'));
      const after = await sitDown(folders);
      const kept = await after.kept();
      await after.close();
      tally.count([], kept);
      tally.acknowledged = acknowledgements;
      tally.lost = unsynced;
      tally.expect('events stored', kept.length, acknowledgements);
      if (acknowledgements < EVENTS[scale]) tally.problem(`the trace shows ${acknowledgements} acknowledgements`);
      tally.remark = `${unsynced} before their sync`;
      return tally;
    });
  },
};
