import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { serveRenderer } from '../../../electron/app-protocol.ts';

/** Addresses put together from all that has ever led a server astray, beyond the ones that are tried by name. */

const OURS = 'ours';
const SECRET = 'secret';
let folder: string;
let serve: ReturnType<typeof serveRenderer>;

beforeAll(() => {
  folder = realpathSync.native(mkdtempSync(path.join(tmpdir(), 'hamesh-app-address-')));
  const root = path.join(folder, 'renderer');
  mkdirSync(path.join(root, 'assets/deep'), { recursive: true });
  for (const file of ['index.html', 'assets/main.js', 'assets/deep/a b.css']) {
    writeFileSync(path.join(root, file), OURS);
  }
  mkdirSync(path.join(root, '.git'));
  // Windows itself keeps the names of devices, and lets no file have them.
  const devices = process.platform === 'win32' ? [] : ['nul.js', 'con.html'];
  for (const file of ['.git/config.js', '.env.js', ...devices]) writeFileSync(path.join(root, file), SECRET);
  mkdirSync(path.join(folder, 'renderer2'));
  for (const file of ['index.html', 'secret.js', 'renderer2/secret.js']) writeFileSync(path.join(folder, file), SECRET);
  symlinkSync(folder, path.join(root, 'assets/out'));
  symlinkSync(path.join(folder, 'secret.js'), path.join(root, 'assets/secret.js'));
  symlinkSync('../..', path.join(root, 'assets/up'));
  serve = serveRenderer(root);
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** What somebody would be after, and what pages ask for. */
const TARGETS = [
  'index.html',
  'assets/main.js',
  'assets/deep/a b.css',
  'assets/secret.js',
  'assets/out/secret.js',
  'assets/out/renderer2/secret.js',
  'assets/up/secret.js',
  '../secret.js',
  '../renderer2/secret.js',
  '../renderer2/../secret.js',
  'assets/../../secret.js',
  '.env.js',
  '.git/config.js',
  'nul.js',
  'con.html',
  'assets/../.env.js',
];
const BEGINNINGS = [
  'app://hamesh',
  'app:///',
  'app:',
  'app://hamesh:80/',
  'app://hamesh@evil/',
  'app://evil@hamesh/',
  'app://hamesh.evil/',
  'APP://HAMESH/',
  'file:///',
  'https://hamesh/',
  'app://hamesh/%2e%2e/',
  'app://hamesh\\..\\',
];
const SEPARATORS = [
  '//',
  '\\',
  '%2f',
  '%5C',
  '%252f',
  '%c0%af',
  '∕',
  '／',
  '/./',
  '/assets/../',
  '/%2e/',
  ';/',
  '::$DATA/',
  '%00/',
  ' /',
];
const ENDINGS = [
  '',
  '',
  '',
  '',
  '?x',
  '#x',
  '.',
  ' ',
  '%20',
  '%2e',
  '%00',
  '%00.js',
  '::$DATA',
  '/',
  '/.',
  ';.js',
  '\0',
  '\n',
];

const seldom = <Value>(usual: Value, others: readonly Value[]): fc.Arbitrary<Value> =>
  fc.oneof({ weight: 6, arbitrary: fc.constant(usual) }, { weight: 1, arbitrary: fc.constantFrom(...others) });

const letter = (usual: string): fc.Arbitrary<string> => {
  const code = usual.charCodeAt(0).toString(16);
  return fc.oneof(
    { weight: 12, arbitrary: fc.constant(usual) },
    { weight: 1, arbitrary: fc.constantFrom(`%${code}`, `%25${code}`, usual.toUpperCase()) },
  );
};

const address = fc
  .constantFrom(...TARGETS)
  .chain((target) =>
    fc.tuple(
      seldom('app://hamesh/', BEGINNINGS),
      ...Array.from(target, (character) => (character === '/' ? seldom('/', SEPARATORS) : letter(character))),
      fc.constantFrom(...ENDINGS),
    ),
  )
  .map((parts) => parts.join(''));

it('gives out its own files and nothing else', async () => {
  const served = new Set<string>();
  await fc.assert(
    fc.asyncProperty(address, async (url) => {
      const response = await serve({ method: 'GET', url });
      const text = await response.text();
      expect(text).not.toContain(SECRET);
      expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
      if (response.status === 200) {
        expect(text).toBe(OURS);
        served.add(url);
      } else {
        expect(response.status).toBe(404);
      }
    }),
    { numRuns: 5000, seed: 2026 },
  );
  // Had nothing at all been given out, the property would hold of a server that serves nobody.
  expect(served.size).toBeGreaterThan(10);
});
