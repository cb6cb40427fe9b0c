import { spawnSync } from 'node:child_process';
import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { isBuiltin } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { extractAll, listPackage } from '@electron/asar';
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { startPackedProgram } from './packed-program.ts';
import { makeStandInRuntime } from './stand-in-runtime.ts';

/** What `npm run package` makes, with a stand-in for Electron's runtime: real fuses, a real archive, no program. */

const ROOT = path.resolve(import.meta.dirname, '../..');
/** What may come with the runtime, in bytes. */
const LARGEST_ARCHIVE = 12_000_000;

const work = { folder: '', shipped: '', e2e: '', archive: '', extracted: '' };

beforeAll(async () => {
  work.folder = await mkdtemp(path.join(tmpdir(), 'hamesh-packaging-'));
  const runtime = path.join(work.folder, 'runtime');
  await makeStandInRuntime(runtime);
  work.shipped = packaged(runtime, 'shipped');
  work.e2e = packaged(runtime, 'e2e');
  work.archive = path.join(work.shipped, 'resources/app.asar');
  work.extracted = path.join(work.folder, 'extracted');
  extractAll(work.archive, work.extracted);
});

afterAll(async () => {
  await rm(work.folder, { recursive: true, force: true, maxRetries: 10 });
});

/** Packages a variant as a folder, as its user would, and gives the folder. */
function packaged(runtime: string, variant: string): string {
  const output = path.join(work.folder, variant);
  const args = ['--linux', 'dir', '--x64', `-c.electronDist=${runtime}`, `-c.directories.output=${output}`];
  const { status, stdout, stderr } = spawnSync(process.execPath, [path.join(ROOT, 'build/package.ts'), ...args], {
    encoding: 'utf8',
    env: { ...process.env, HAMESH_VARIANT: variant },
  });
  if (status !== 0) throw new Error(`Packaging failed\n${stdout}${stderr}`);
  return path.join(output, 'linux-unpacked');
}

describe('the fuses', () => {
  it('of the shipped program leave no way in but its own archive', async () => {
    await expect(fusesOf(path.join(work.shipped, 'hamesh'))).resolves.toEqual({
      RunAsNode: 'off',
      EnableCookieEncryption: 'off',
      EnableNodeOptionsEnvironmentVariable: 'off',
      EnableNodeCliInspectArguments: 'off',
      EnableEmbeddedAsarIntegrityValidation: 'on',
      OnlyLoadAppFromAsar: 'on',
      LoadBrowserProcessSpecificV8Snapshot: 'off',
      GrantFileProtocolExtraPrivileges: 'off',
    });
  });

  it('of the variant for end-to-end tests differ in the inspector alone', async () => {
    const shipped = await fusesOf(path.join(work.shipped, 'hamesh'));
    const e2e = await fusesOf(path.join(work.e2e, 'hamesh-e2e'));
    expect(e2e).toEqual({ ...shipped, EnableNodeCliInspectArguments: 'on' });
  });
});

async function fusesOf(program: string): Promise<Record<string, string>> {
  const wire = await getCurrentFuseWire(program);
  const names = Object.keys(FuseV1Options).filter((name): name is keyof typeof FuseV1Options => !/^\d+$/.test(name));
  return Object.fromEntries(names.map((name) => [name, STATES.get(Number(wire[FuseV1Options[name]])) ?? 'unknown']));
}

/** A fuse is written as a digit. */
const STATES = new Map(
  [
    ['0', 'off'],
    ['1', 'on'],
  ].map(([digit = '', state = '']) => [digit.charCodeAt(0), state]),
);

describe('beside the archive', () => {
  it('is no page of an empty Electron, and no language but the two', async () => {
    await expect(readdir(path.join(work.shipped, 'resources'))).resolves.toEqual(['app.asar']);
    await expect(readdir(path.join(work.shipped, 'locales'))).resolves.toEqual(['ar.pak', 'en-US.pak']);
  });

  it("are Electron's and Chromium's licences", () => {
    expect(existsSync(path.join(work.shipped, 'LICENSE.electron.txt'))).toBe(true);
    expect(existsSync(path.join(work.shipped, 'LICENSES.chromium.html'))).toBe(true);
  });
});

describe('the archive', () => {
  it('holds the bundles, the pages, the lessons and the licences, and nothing else', () => {
    const expected = [
      'package.json',
      'dist/electron/main.cjs',
      'dist/electron/preload.cjs',
      ...filesBelow('dist/renderer').filter((file) => !file.startsWith('dist/renderer/.vite/')),
      'dist/licences/packages.txt',
      ...['amiri', 'ibm-plex-sans', 'ibm-plex-sans-arabic', 'source-serif-4'].map(
        (font) => `dist/licences/fonts/${font}.txt`,
      ),
      ...filesBelow('assets/lessons'),
    ];
    expect(packedFiles()).toEqual(expected.sort());
  });

  it('holds no sources, maps or modules', () => {
    expect(
      packedFiles().filter((file) =>
        /(?:\.(?:tsx?|map|mjs)|(?:^|\/)(?:node_modules|tests|core|services)\/.*)$/.test(file),
      ),
    ).toEqual([]);
    for (const file of packedFiles().filter((name) => /\.(?:c?js|css)$/.test(name))) {
      expect(packedText(file), file).not.toContain('sourceMappingURL');
    }
  });

  it('has bundles that need nothing beside them', () => {
    for (const bundle of ['dist/electron/main.cjs', 'dist/electron/preload.cjs']) {
      const needed = [...packedText(bundle).matchAll(/\brequire\(["'`]([^"'`]+)["'`]\)/g)].map(([, name = '']) => name);
      expect(needed).toContain('electron');
      expect(needed.filter((name) => name !== 'electron' && !isBuiltin(name))).toEqual([]);
    }
  });

  it('has fonts, each with its licence', () => {
    const licences = packedFiles().filter((file) => file.startsWith('dist/licences/fonts/'));
    for (const licence of licences) expect(packedText(licence)).toMatch(/SIL Open Font License/i);
    const fonts = packedFiles()
      .filter((file) => /\.woff2?$/.test(file))
      .map((file) => path.basename(file));
    expect(fonts.length).toBeGreaterThan(0);
    const names = licences.map((file) => path.basename(file, '.txt'));
    expect(fonts.filter((font) => !names.some((name) => font.startsWith(`${name}-`)))).toEqual([]);
    expect(names.filter((name) => !fonts.some((font) => font.startsWith(`${name}-`)))).toEqual([]);
  });

  it('names the packages that went into it, with their licences', () => {
    const notice = packedText('dist/licences/packages.txt');
    for (const name of ['react', 'react-dom', 'react-aria-components', 'zod', 'i18next']) {
      expect(notice).toMatch(new RegExp(`^${name} \\d+\\.\\d+\\.\\d+ \\(`, 'm'));
    }
    expect(notice).toContain('Permission is hereby granted, free of charge');
    expect(notice).toContain('Apache License');
  });

  it('says no more of itself than it has to', () => {
    const packed = JSON.parse(packedText('package.json')) as Record<string, unknown>; // our own file
    expect(packed).toMatchObject({
      name: 'hamesh',
      productName: 'Hamesh',
      version: manifest.version,
      main: 'dist/electron/main.cjs',
    });
    expect(packed).not.toHaveProperty('devDependencies');
    expect(packed).not.toHaveProperty('scripts');
  });

  it('weighs no more than 12 MB', () => {
    expect(statSync(work.archive).size).toBeGreaterThan(1_000_000);
    expect(statSync(work.archive).size).toBeLessThanOrEqual(LARGEST_ARCHIVE);
  });
});

describe('the packed program, on the stand-in', () => {
  it('opens its window, serves its pages, and knows its lessons', async () => {
    const main = path.join(work.extracted, manifest.main);
    const program = await startPackedProgram(main, path.join(work.folder, 'data'));
    expect(program.window.url).toBe('app://hamesh/');
    expect(program.window.preload).toBe(packedText('dist/electron/preload.cjs'));

    const page = await program.request(program.window.url);
    expect(textOf(page)).toBe(packedText('dist/renderer/index.html'));
    const script = /<script[^>]+src="\.\/([^"]+)"/.exec(textOf(page))?.[1] ?? 'no script';
    expect(textOf(await program.request(`app://hamesh/${script}`))).toBe(packedText(`dist/renderer/${script}`));
    await expect(program.request('https://elsewhere.invalid/')).resolves.toEqual({ kind: 'cancel' });

    await expect(program.call('session.start', {})).resolves.toMatchObject({
      ok: true,
      value: { host: { kind: 'desktop', version: manifest.version }, notices: [] },
    });
    await expect(program.call('lesson.open', { lesson: 'lavrov-missions' })).resolves.toMatchObject({
      ok: true,
      value: { id: 'lavrov-missions' },
    });
    // What reads pages and documents is in the bundle too, and found when it is needed.
    for (const [name, kind] of [
      ['english-no-metadata.html', 'page'],
      ['english-line-breaks.docx', 'document'],
    ] as const) {
      const bytes = readFileSync(path.join(ROOT, 'tests/fixtures/imports', name), 'base64');
      await expect(
        program.call('article.read', { source: { kind: 'file', name, bytes, encoding: null } }),
      ).resolves.toMatchObject({ ok: true, value: { kind: 'article', from: { kind } } });
    }
    await expect(program.close()).resolves.toBe(0);
    // The one thing it has to tell is the request that it refused.
    expect(program.said()).toBe('Request 1 to the outside refused: https://elsewhere.invalid/\n');
  });
});

function textOf(answer: Awaited<ReturnType<Awaited<ReturnType<typeof startPackedProgram>>['request']>>): string {
  return answer.kind === 'served' && answer.status === 200 ? Buffer.from(answer.body).toString() : answer.kind;
}

/** Every file of the archive, sorted; folders are left out. */
function packedFiles(): string[] {
  return listPackage(work.archive, { isPack: false })
    .map((name) => name.split(path.sep).join('/').slice(1))
    .filter((name) => statSync(path.join(work.extracted, name)).isFile())
    .sort();
}

function packedText(file: string): string {
  return readFileSync(path.join(work.extracted, file), 'utf8');
}

function filesBelow(folder: string): string[] {
  return globSync(`${folder}/**`, { cwd: ROOT, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(ROOT, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'));
}
