import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveRenderer } from '../../../electron/app-protocol.ts';

let root: string;
let serve: ReturnType<typeof serveRenderer>;

beforeAll(() => {
  root = mkdtempSync(path.join(tmpdir(), 'hamesh-app-protocol-'));
  mkdirSync(path.join(root, 'assets'));
  writeFileSync(path.join(root, 'index.html'), '<p>هامش</p>');
  writeFileSync(path.join(root, 'assets/main.js'), 'export {};');
  writeFileSync(path.join(root, 'assets/notes.exe'), 'MZ');
  serve = serveRenderer(root);
});

afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

describe('serveRenderer', () => {
  it('serves the page at the root, byte for byte, with the policy', async () => {
    const response = await serve({ method: 'GET', url: 'app://hamesh/' });
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    const policy = response.headers.get('content-security-policy') ?? '';
    for (const part of [
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self'",
      "base-uri 'none'",
      "form-action 'none'",
    ]) {
      expect(policy.split('; ')).toContain(part);
    }
    expect(policy).not.toContain('unsafe');
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    await expect(response.text()).resolves.toBe('<p>هامش</p>');
  });

  it('lets Chromium keep what it compiled', async () => {
    const response = await serve({ method: 'GET', url: 'app://hamesh/assets/main.js' });
    expect(response.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    expect(response.headers.get('cache-control')).toBe('no-cache');
  });

  it('answers HEAD without the body', async () => {
    const response = await serve({ method: 'HEAD', url: 'app://hamesh/index.html' });
    expect(response.status).toBe(200);
    await expect(response.text()).resolves.toBe('');
  });

  it.each([
    ['another method', 'POST', 'app://hamesh/', 405],
    ['a file of a kind that pages have no use for', 'GET', 'app://hamesh/assets/notes.exe', 404],
    ['a path that climbs', 'GET', 'app://hamesh/..%2f..%2fetc%2fpasswd', 404],
    ['what is not there', 'GET', 'app://hamesh/nothing.js', 404],
  ])('refuses %s, with the policy too', async (_what, method, url, status) => {
    const response = await serve({ method, url });
    expect(response.status).toBe(status);
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
  });
});
