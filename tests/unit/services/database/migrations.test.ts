import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from 'vitest';
import { checkRows } from '../../../../services/database/checksum.ts';
import { migrate, MIGRATIONS, versionOf } from '../../../../services/database/migrations.ts';
import { NewerDatabase } from '../../../../services/database/storage-trouble.ts';

function tables(database: DatabaseSync): unknown[] {
  return database
    .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")
    .all()
    .map(({ name }) => name);
}

describe('migrate', () => {
  it('brings an empty database to the last version', () => {
    const database = new DatabaseSync(':memory:');
    migrate(database);
    expect(versionOf(database)).toBe(MIGRATIONS.length);
    expect(tables(database)).toEqual(['events', 'learners', 'removed_learners', 'settings']);
  });

  it('does only what is new, and leaves what is kept', () => {
    const database = new DatabaseSync(':memory:');
    migrate(database, ['CREATE TABLE a (x)']);
    database.exec('INSERT INTO a VALUES (1)');
    migrate(database, ['CREATE TABLE a (x)', 'CREATE TABLE b (x); INSERT INTO b SELECT x FROM a']);
    expect(versionOf(database)).toBe(2);
    expect(database.prepare('SELECT x FROM b').get()).toEqual({ x: 1 });
  });

  it('does a version whole or not at all', () => {
    const database = new DatabaseSync(':memory:');
    const migrations = ['CREATE TABLE a (x)', 'CREATE TABLE b (x); CREATE TABLE a (x)'];
    expect(() => migrate(database, migrations)).toThrow('a already');
    expect(versionOf(database)).toBe(1);
    expect(tables(database)).toEqual(['a']);
  });

  it('gives the rows of a database from before there were checksums theirs', () => {
    const database = new DatabaseSync(':memory:');
    migrate(database, MIGRATIONS.slice(0, 1));
    database.exec(`INSERT INTO learners (id, name, preferences) VALUES ('one', NULL, '{}'), ('two', 'مريم', '{}');
      INSERT INTO events (learner, lesson, id, at, type, body) VALUES ('one', 'small', 'e', 1764000000000, 't', '{}')`);
    migrate(database);
    expect(() => checkRows(database)).not.toThrow();
    database.exec('UPDATE events SET at = 1764000000001');
    expect(() => checkRows(database)).toThrow('a row of events is not as it was written');
  });

  it('makes no row right that was not as it was written', () => {
    const database = new DatabaseSync(':memory:');
    migrate(database, MIGRATIONS.slice(0, 1));
    database.exec("INSERT INTO learners (id, name, preferences) VALUES ('one', 'Sam', '{}'), ('two', NULL, '{}')");
    migrate(database, MIGRATIONS.slice(0, 3));
    database.exec("UPDATE learners SET name = 'San' WHERE id = 'one'");
    migrate(database);
    expect(() => checkRows(database)).toThrow('a row of learners is not as it was written');
    database.exec("UPDATE learners SET name = 'Sam' WHERE id = 'one'");
    migrate(database);
    expect(database.prepare('SELECT revision FROM learners').all()).toEqual([{ revision: 0 }, { revision: 0 }]);
  });

  it('refuses a database that a later Hamesh wrote, and leaves it as it was', () => {
    const database = new DatabaseSync(':memory:');
    database.exec(`PRAGMA user_version = ${MIGRATIONS.length + 1}`);
    expect(() => migrate(database)).toThrow(NewerDatabase);
    expect(() => migrate(database)).toThrow(
      `version ${MIGRATIONS.length + 1}, and this Hamesh knows up to ${MIGRATIONS.length}`,
    );
    expect(tables(database)).toEqual([]);
  });
});
