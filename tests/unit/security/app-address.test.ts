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
  folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'hamesh-app-address-')));
  const root = path.join(folder, 'renderer');
  mkdirSync(path.join(root, 'assets/deep'), { recursive: true });
  for (const file of ['index.html', 'assets/main.js', 'assets/deep/a b.css']) writeFileSync(path.join(root, file), OURS);
  mkdirSync(path.join(root, '.git'));
  for (const file of ['.git/config.js', '.env.js', 'nul.js', 'con.html']) writeFileSync(path.join(root, file), SECRET);
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

const part = fc.constantFrom(
  'index.html', 'assets', 'main.js', 'deep', 'a b.css', 'out', 'up', 'secret.js', 'renderer', 'renderer2', '.git', 'config.js',
  '.env.js', 'nul.js', 'CON.html', 'aux', 'COM1.js', 'lpt³', 'conin$', '..', '.', '...', '. .', '..;', '%2e', '%2e%2e',
  '%252e%252e', '%c0%ae%c0%ae', '%ef%bc%8e', '..%00', '%00', '\0', 'etc', 'passwd', 'C:', 'C|', '~', '$DATA', 'index.html::$DATA', '',
);
const separator = fc.constantFrom('/', '/', '/', '//', '\\', '%2f', '%2F', '%5c', '%252f', '%c0%af', '∕', '／', ':', '?', '#', ';');
const beginning = fc.constantFrom(
  'app://hamesh/', 'app://hamesh', 'app://hamesh//', 'app:///', 'app:', 'app://hamesh:80/', 'app://hamesh@evil/',
  'app://evil@hamesh/', 'app://hamesh.evil/', 'APP://HAMESH/', 'file:///', 'https://hamesh/', 'app://hamesh/%2e%2e/', 'app://hamesh\\..\\',
);
const address = fc
  .tuple(beginning, fc.array(fc.tuple(part, separator), { maxLength: 7 }), part)
  .map(([start, steps, last]) => `${start}${steps.flat().join('')}${last}`);

it('gives out its own files and nothing else', { timeout: 60_000 }, async () => {
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
