import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/**
 * A check that passes what it should refuse says nothing, so each forbidden import is planted once, in every way that
 * a file can name a module, and has to be found by the lint that everybody runs.
 */

const ROOT = path.resolve(import.meta.dirname, '../..');

/** From a file, what it may not import. */
const FORBIDDEN: readonly (readonly [string, string])[] = [
  ['core/article/x.ts', '../../services/x.ts'],
  ['core/article/x.ts', '../../electron/x.ts'],
  ['core/article/x.ts', '../../renderer/x.ts'],
  ['core/x.ts', '../assets/x.json'],
  ['core/x.ts', '../package.json'],
  ['core/x.ts', 'node:fs'],
  ['core/x.ts', 'fs/promises'],
  ['core/x.ts', 'react'],
  ['core/x.ts', 'react/jsx-runtime'],
  ['core/x.ts', 'electron'],
  ['core/x.ts', 'i18next'],
  ['renderer/walk/x.tsx', '../../services/x.ts'],
  ['renderer/x.ts', '../electron/x.ts'],
  ['renderer/x.ts', '../build/x.ts'],
  ['renderer/x.ts', '../tests/x.ts'],
  ['renderer/x.ts', 'node:path'],
  ['renderer/x.ts', 'electron'],
  ['renderer/x.ts', 'electron/renderer'],
  ['services/database/x.ts', '../../renderer/x.ts'],
  ['services/x.ts', '../electron/x.ts'],
  ['services/x.ts', 'electron'],
  ['services/x.ts', 'react'],
  ['services/x.ts', 'node:http'],
  ['services/x.ts', 'https'],
  ['services/x.ts', 'node:net'],
  ['services/x.ts', 'node:dgram'],
  ['services/x.ts', 'node:tls'],
  ['services/x.ts', 'undici'],
  ['electron/x.ts', '../renderer/x.ts'],
  ['electron/x.ts', '../build/x.ts'],
  ['electron/x.ts', 'react'],
  ['electron/x.ts', 'node:http2'],
  ['build/x.ts', '../renderer/x.ts'],
  ['build/x.ts', '../electron/x.ts'],
  ['build/x.ts', 'electron'],
];

const ALLOWED: readonly (readonly [string, string])[] = [
  ['core/article/x.ts', '../mark/x.ts'],
  ['core/x.ts', 'zod'],
  ['core/x.ts', 'ts-fsrs'],
  ['renderer/x.ts', '../core/x.ts'],
  ['renderer/x.ts', 'react-dom/client'],
  ['services/x.ts', '../core/x.ts'],
  ['services/x.ts', 'node:sqlite'],
  ['services/web-host/x.ts', 'node:net'],
  ['electron/x.ts', '../services/x.ts'],
  ['electron/x.ts', '../core/x.ts'],
  ['electron/x.ts', 'electron'],
  ['build/x.ts', '../services/x.ts'],
  ['tests/unit/x.ts', '../../renderer/x.ts'],
];

const FORMS: Readonly<Record<string, (specifier: string) => string>> = {
  import: (specifier) => `import { x } from '${specifier}';\nexport const y = x;\n`,
  'import for its effect': (specifier) => `import '${specifier}';\n`,
  'import type': (specifier) => `import type { X } from '${specifier}';\nexport type Y = X;\n`,
  'a type within an import': (specifier) => `import { type X } from '${specifier}';\nexport type Y = X;\n`,
  'an imported type': (specifier) => `export type Y = import('${specifier}').X;\n`,
  'export from': (specifier) => `export { x } from '${specifier}';\n`,
  'export all': (specifier) => `export * from '${specifier}';\n`,
  'import()': (specifier) => `export const y = await import('${specifier}');\n`,
  'import() of a template': (specifier) => `export const y = await import(\`${specifier}\`);\n`,
  require: (specifier) => `export const y = require('${specifier}');\n`,
  'require.resolve': (specifier) => `export const y = require.resolve('${specifier}');\n`,
  'import equals': (specifier) => `import x = require('${specifier}');\nexport const y = x;\n`,
};

/** Other things that only one place may do. */
const PLANTED: Readonly<Record<string, readonly [string, string]>> = {
  'ipcMain outside its file': ['electron/x.ts', "import { ipcMain } from 'electron';\nexport const y = ipcMain;\n"],
  'ipcMain under another name': ['electron/x.ts', "import { ipcMain as x } from 'electron';\nexport const y = x;\n"],
  'ipcRenderer outside the preload': [
    'electron/x.ts',
    "import { ipcRenderer } from 'electron';\nexport const y = ipcRenderer;\n",
  ],
  'all of Electron at once': ['electron/x.ts', "import * as electron from 'electron';\nexport const y = electron;\n"],
  'all of Electron by its default': [
    'electron/x.ts',
    "import { default as electron } from 'electron';\nexport const y = electron;\n",
  ],
  'ipcMain by import()': ['electron/x.ts', "export const y = (await import('electron')).ipcMain;\n"],
  'ipcMain by require': ['electron/x.ts', "export const y = require('electron').ipcMain;\n"],
  'ipcMain handed on': ['electron/x.ts', "export { ipcMain } from 'electron';\n"],
  'all of Electron handed on': ['electron/x.ts', "export * from 'electron';\n"],
  "Electron's own network": ['electron/x.ts', "import { net } from 'electron';\nexport const y = net;\n"],
  'fetch in services': ['services/x.ts', "export const y = fetch('http://localhost');\n"],
  'fetch in core': ['core/x.ts', "export const y = fetch('http://localhost');\n"],
  'the process in core': ['core/x.ts', 'export const y = process.argv;\n'],
  'a computed import': ['core/x.ts', 'export const load = (name: string): unknown => import(name);\n'],
  'the console': ['core/x.ts', "console.log('x');\n"],
  'storage in the browser': ['renderer/x.ts', "export const y = localStorage.getItem('x');\n"],
};

let folder: string;
let found: ReadonlyMap<string, readonly string[]>;

beforeAll(() => {
  // By its full name: macOS's folder for this is a link, Windows's may be shortened, and the lint's own paths are neither.
  folder = realpathSync.native(mkdtempSync(path.join(tmpdir(), 'hamesh-arrows-')));
  copyFileSync(path.join(ROOT, '.oxlintrc.json'), path.join(folder, '.oxlintrc.json'));
  mkdirSync(path.join(folder, 'build/lint'), { recursive: true });
  for (const file of ['house.ts', 'layers.ts']) {
    copyFileSync(path.join(ROOT, 'build/lint', file), path.join(folder, 'build/lint', file));
  }
  writeFileSync(path.join(folder, 'package.json'), '{ "type": "module" }');

  for (const [file, specifier] of [...FORBIDDEN, ...ALLOWED]) {
    for (const [form, write] of Object.entries(FORMS)) plant(nameOf(file, specifier, form), write(specifier));
  }
  for (const [what, [file, text]] of Object.entries(PLANTED)) plant(nameOf(file, what, ''), text);
  found = lint();
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe.each(FORBIDDEN)('%s may not reach %s', (file, specifier) => {
  it.each(Object.keys(FORMS))('by %s', (form) => {
    expect(found.get(nameOf(file, specifier, form))).toContain('house(arrows)');
  });
});

describe.each(ALLOWED)('%s may reach %s', (file, specifier) => {
  it.each(Object.keys(FORMS))('by %s', (form) => {
    expect(found.get(nameOf(file, specifier, form)) ?? []).not.toContain('house(arrows)');
  });
});

describe('only one place may have', () => {
  const rules: Readonly<Record<string, string>> = {
    'ipcMain outside its file': 'house(electron-parts)',
    'ipcMain under another name': 'house(electron-parts)',
    'ipcRenderer outside the preload': 'house(electron-parts)',
    'all of Electron at once': 'house(electron-parts)',
    'all of Electron by its default': 'house(electron-parts)',
    'ipcMain by import()': 'house(electron-parts)',
    'ipcMain by require': 'house(electron-parts)',
    'ipcMain handed on': 'house(electron-parts)',
    'all of Electron handed on': 'house(electron-parts)',
    "Electron's own network": 'house(electron-parts)',
    'fetch in services': 'eslint(no-restricted-globals)',
    'fetch in core': 'eslint(no-restricted-globals)',
    'the process in core': 'eslint(no-restricted-globals)',
    'a computed import': 'house(arrows)',
    'the console': 'eslint(no-console)',
    'storage in the browser': 'eslint(no-restricted-globals)',
  };
  it.each(Object.entries(PLANTED))('%s', (what, [file]) => {
    expect(found.get(nameOf(file, what, ''))).toContain(rules[what]);
  });
});

/** A name of its own for each planted file, beside the one that it stands for. */
function nameOf(file: string, what: string, form: string): string {
  const name = `${what}-${form}`.replace(/[^a-z0-9]+/gi, '-');
  return path.posix.join(path.posix.dirname(file), `x-${name}${path.extname(file)}`);
}

function plant(file: string, text: string): void {
  const target = path.join(folder, file);
  mkdirSync(path.dirname(target), { recursive: true });
  writeFileSync(target, text);
}

/** The rules that each planted file breaks. */
function lint(): Map<string, string[]> {
  const oxlint = path.join(ROOT, 'node_modules/oxlint/bin/oxlint');
  const { stdout, stderr } = spawnSync(process.execPath, [oxlint, '--format', 'json'], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 100_000_000, // a few thousand diagnostics
  });
  const broken = new Map<string, string[]>();
  try {
    const { diagnostics } = JSON.parse(stdout) as { diagnostics: { code: string; filename: string }[] }; // oxlint's own format
    for (const { code, filename } of diagnostics) {
      const file = filename.split(path.sep).join('/');
      broken.set(file, [...(broken.get(file) ?? []), code]);
    }
  } catch (error) {
    throw new Error(`The lint said something else: ${stdout.slice(0, 1000)}\n${stderr.slice(0, 1000)}`, {
      cause: error,
    });
  }
  return broken;
}
