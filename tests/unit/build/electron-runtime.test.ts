import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { obstacleTo, type System } from '../../../build/electron-runtime.ts';
import { ROOT } from '../../../build/targets.ts';
import { temporaryFolder } from '../services/temporary-folder.ts';

const PROGRAM = '/runtime/electron';

/** A desktop that keeps nothing from Chromium, but for what a test says. */
function desktop(but: Partial<System> = {}): System {
  return {
    platform: 'linux',
    env: { DISPLAY: ':0' },
    user: 1000,
    setting: () => null,
    makesRoot: () => false,
    ...but,
  };
}

const having =
  (name: string, value: string): System['setting'] =>
  (asked) =>
    asked === name ? value : null;

describe('what keeps a window from being shown', () => {
  it('is nothing on an ordinary desktop', () => {
    expect(obstacleTo(PROGRAM, desktop())).toBeNull();
    expect(obstacleTo(PROGRAM, desktop({ env: { WAYLAND_DISPLAY: 'wayland-0' } }))).toBeNull();
    expect(obstacleTo(null, desktop())).toBeNull();
  });

  it('is on Linux the want of a display, or to be root', () => {
    expect(obstacleTo(PROGRAM, desktop({ env: {} }))).toBe('no-display');
    expect(obstacleTo(PROGRAM, desktop({ user: 0 }))).toBe('root');
    expect(obstacleTo(PROGRAM, desktop({ platform: 'darwin', env: {}, user: 0 }))).toBeNull();
  });

  it.each([
    ['apparmor_restrict_unprivileged_userns', '1', '0'],
    ['unprivileged_userns_clone', '0', '1'],
  ])('is a kernel whose %s is %s, for then Electron would end at once', (name, kept, given) => {
    expect(obstacleTo(PROGRAM, desktop({ setting: having(name, kept) }))).toBe('no-namespaces');
    expect(obstacleTo(null, desktop({ setting: having(name, kept) }))).toBe('no-namespaces');
    expect(obstacleTo(PROGRAM, desktop({ setting: having(name, given) }))).toBeNull();
  });

  it('is not such a kernel where the sandbox was given the rights that it needs', () => {
    const helped = desktop({
      setting: having('apparmor_restrict_unprivileged_userns', '1'),
      makesRoot: (file) => file === path.join('/runtime', 'chrome-sandbox'),
    });
    expect(obstacleTo(PROGRAM, helped)).toBeNull();
    expect(obstacleTo(null, helped)).toBe('no-namespaces');
  });
});

describe('fetching the runtime', () => {
  it('lets the installer say how it goes, and why it failed', () => {
    const installer = path.join(temporaryFolder(), 'install.cjs');
    writeFileSync(installer, `console.log('half of it'); console.error('no such host'); process.exitCode = 1;\n`);
    const runtime = pathToFileURL(path.join(ROOT, 'build/electron-runtime.ts')).href;
    const { stdout, stderr } = spawnSync(
      process.execPath,
      [
        '--disable-warning=ExperimentalWarning',
        '--input-type=module',
        '--eval',
        `const { installElectron } = await import(${JSON.stringify(runtime)});
         await installElectron(${JSON.stringify(installer)});`,
      ],
      { encoding: 'utf8' },
    );
    expect(stdout).toBe('half of it\n');
    expect(stderr).toContain('no such host\n');
  });
});
