import { chmodSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { syncChosenFolder, syncFolder } from '../../../../services/files/sync-to-disk.ts';
import { writeWholeFile } from '../../../../services/files/write-whole-file.ts';
import { temporaryFolder } from '../temporary-folder.ts';

describe('writeWholeFile', () => {
  it('replaces what a file held, and leaves nothing else behind', () => {
    const folder = temporaryFolder();
    const file = join(folder, 'a.txt');
    writeFileSync(file, 'old');
    writeWholeFile(file, 'new', 'program');
    expect(readFileSync(file, 'utf8')).toBe('new');
    expect(readdirSync(folder)).toEqual(['a.txt']);
  });

  it('leaves what was there, and nothing else, where it fails', () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'taken'));
    expect(() => writeWholeFile(join(folder, 'taken'), 'new', 'person')).toThrow();
    expect(readdirSync(folder)).toEqual(['taken']);
  });

  // Nothing is closed to root.
  it.skipIf(process.platform === 'win32' || process.getuid?.() === 0)(
    'writes for a person into a folder that may be written and not read',
    () => {
      const folder = join(temporaryFolder(), 'drop-box');
      mkdirSync(folder, { mode: 0o300 });
      writeWholeFile(join(folder, 'a.txt'), 'new', 'person');
      expect(readFileSync(join(folder, 'a.txt'), 'utf8')).toBe('new');
      expect(() => writeWholeFile(join(folder, 'a.txt'), 'new', 'program')).toThrow('EACCES');
      chmodSync(folder, 0o700);
    },
  );
});

describe('syncFolder', () => {
  // Nothing there is on a disk, and the system refuses to sync it, with EINVAL.
  it.runIf(process.platform === 'linux')('takes a file system whose folders can’t be synced as it is', () => {
    expect(() => syncFolder('/proc')).not.toThrow();
  });

  it.skipIf(process.platform === 'win32')('throws for any other reason, unless a person chose the folder', () => {
    const none = join(temporaryFolder(), 'none');
    expect(() => syncFolder(none)).toThrow('ENOENT');
    expect(() => syncChosenFolder(none)).not.toThrow();
  });
});
