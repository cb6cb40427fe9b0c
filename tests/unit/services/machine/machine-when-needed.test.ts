import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { machineWhenNeeded } from '../../../../services/machine/machine-when-needed.ts';
import { temporaryFolder } from '../temporary-folder.ts';

function aMachine() {
  const dataFolder = join(temporaryFolder(), 'data');
  const machine = machineWhenNeeded({
    dataFolder,
    lessonsFolder: temporaryFolder(),
    host: 'web',
    version: '0.0.0',
    systemLanguage: 'en',
  });
  return { dataFolder, machine };
}

describe('a machine when it is needed', () => {
  it('answers from the first call on, until it is closed, and leaves all in order', async () => {
    const { dataFolder, machine } = aMachine();
    const answers = await Promise.all([machine.answer('session.start', {}), machine.answer('session.start', {})]);
    for (const answer of answers) expect(answer).toMatchObject({ ok: true, value: { host: { kind: 'web' } } });
    await machine.close();
    expect(readdirSync(join(dataFolder, 'backups'))).toHaveLength(1);
    expect(await machine.answer('session.start', {})).toMatchObject({ ok: false, error: { kind: 'unreachable' } });
  });

  it('opens the database before it is asked, when told to', async () => {
    const { dataFolder, machine } = aMachine();
    await machine.prepare();
    expect(existsSync(join(dataFolder, 'hamesh.db'))).toBe(true);
    await machine.close();
  });

  it('leaves nothing where nobody needed it', async () => {
    const { dataFolder, machine } = aMachine();
    await machine.close();
    expect(existsSync(dataFolder)).toBe(false);
  });
});
