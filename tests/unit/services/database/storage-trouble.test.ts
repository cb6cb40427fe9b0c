import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from 'vitest';
import { troubleOf } from '../../../../services/database/storage-trouble.ts';
import { temporaryFolder } from '../temporary-folder.ts';

function thrownBy(act: () => unknown): unknown {
  try {
    act();
  } catch (error) {
    return error;
  }
  throw new Error('nothing was thrown');
}

describe('troubleOf', () => {
  it('tells a full disk', () => {
    const database = new DatabaseSync(':memory:');
    database.exec('PRAGMA max_page_count = 2; CREATE TABLE a (x)');
    expect(troubleOf(thrownBy(() => database.exec('INSERT INTO a VALUES (zeroblob(100000))')))).toBe('full');
  });

  it('tells a database that another connection holds', () => {
    const file = join(temporaryFolder(), 'a.db');
    const holder = new DatabaseSync(file);
    holder.exec('CREATE TABLE a (x); BEGIN EXCLUSIVE');
    const other = new DatabaseSync(file, { timeout: 10 });
    expect(troubleOf(thrownBy(() => other.exec('INSERT INTO a VALUES (1)')))).toBe('locked');
    holder.close();
    other.close();
  });

  it('tells a database that may only be read, and a place where none can be opened', () => {
    const folder = temporaryFolder();
    const database = new DatabaseSync(join(folder, 'a.db'));
    database.exec('CREATE TABLE a (x)');
    database.close();
    const readOnly = new DatabaseSync(join(folder, 'a.db'), { readOnly: true });
    expect(troubleOf(thrownBy(() => readOnly.exec('INSERT INTO a VALUES (1)')))).toBe('locked');
    readOnly.close();
    expect(troubleOf(thrownBy(() => new DatabaseSync(join(folder, 'none', 'a.db'))))).toBe('locked');
  });

  it('tells a file that is no database', () => {
    const file = join(temporaryFolder(), 'a.db');
    writeFileSync(file, 'no database at all, but long enough to be taken for the header of one '.repeat(100));
    const database = new DatabaseSync(file);
    expect(troubleOf(thrownBy(() => database.exec('CREATE TABLE a (x)')))).toBe('damaged');
    database.close();
  });

  it.each([266, 522, 'EIO'])('takes what can’t be read any more (%s) for damage', (code) => {
    const unread = typeof code === 'string' ? { code, syscall: 'read' } : { code: 'ERR_SQLITE_ERROR', errcode: code };
    expect(troubleOf(Object.assign(new Error('disk I/O error'), unread))).toBe('damaged');
  });

  it('takes a write that fails for none', () => {
    const unwritten = { code: 'ERR_SQLITE_ERROR', errcode: 778 }; // SQLITE_IOERR_WRITE
    expect(troubleOf(Object.assign(new Error('disk I/O error'), unwritten))).toBe('failed');
  });

  it('tells what the system says of a file', () => {
    const folder = temporaryFolder();
    expect(troubleOf(thrownBy(() => statSync(join(folder, 'none'))))).toBe('failed');
    writeFileSync(join(folder, 'file'), '');
    expect(troubleOf(thrownBy(() => mkdirSync(join(folder, 'file', 'below'))))).toBe('failed');
    expect(troubleOf(Object.assign(new Error('ENOSPC'), { code: 'ENOSPC', syscall: 'write' }))).toBe('full');
    expect(troubleOf(Object.assign(new Error('EACCES'), { code: 'EACCES', syscall: 'mkdir' }))).toBe('locked');
  });

  it('has nothing to say of other errors', () => {
    expect(troubleOf(new TypeError('not a function'))).toBeNull();
    expect(troubleOf('a string')).toBeNull();
    expect(troubleOf(Object.assign(new Error('bad argument'), { code: 'ERR_INVALID_ARG_TYPE' }))).toBeNull();
  });
});
