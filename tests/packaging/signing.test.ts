import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { signingWarnings, signsForMac } from '../../build/packaging/signing.ts';
import { variantIn } from '../../build/packaging/variant.ts';

describe('what is left unsigned is said', () => {
  it('on macOS, until there are a certificate and credentials for the notary', () => {
    expect(signingWarnings('darwin', {})).toEqual([expect.stringMatching(/^Not signed for macOS/)]);
    expect(signingWarnings('darwin', { CSC_LINK: '' })).toEqual([expect.stringMatching(/^Not signed for macOS/)]);
    expect(signingWarnings('darwin', { CSC_NAME: 'Somebody' })).toEqual([expect.stringMatching(/not notarised/)]);
    expect(signingWarnings('darwin', { CSC_LINK: 'file.p12', APPLE_ID: 'a', APPLE_TEAM_ID: 'b' })).toHaveLength(1);
    const credentials = { APPLE_ID: 'a', APPLE_APP_SPECIFIC_PASSWORD: 'b', APPLE_TEAM_ID: 'c' };
    expect(signingWarnings('darwin', { CSC_LINK: 'file.p12', ...credentials })).toEqual([]);
    const pullRequest = { CSC_LINK: 'file.p12', ...credentials, GITHUB_BASE_REF: 'main' };
    expect(signingWarnings('darwin', pullRequest)).toEqual([expect.stringMatching(/^Not signed .* pull request/)]);
  });

  it('on macOS, where the key for the notary is no file', () => {
    const credentials = { CSC_LINK: 'file.p12', APPLE_API_KEY_ID: 'a', APPLE_API_ISSUER: 'b' };
    const said = signingWarnings('darwin', { ...credentials, APPLE_API_KEY: '-----BEGIN PRIVATE KEY-----' });
    expect(said).toEqual([expect.stringMatching(/^APPLE_API_KEY names no file/)]);
    expect(signingWarnings('darwin', { ...credentials, APPLE_API_KEY: import.meta.filename })).toEqual([]);
  });

  it('on Windows, until there is a certificate', () => {
    expect(signingWarnings('win32', {})).toEqual([expect.stringMatching(/^Not signed for Windows/)]);
    expect(signingWarnings('win32', { WIN_CSC_LINK: 'file.pfx' })).toEqual([]);
    expect(signingWarnings('win32', { CSC_LINK: 'file.pfx' })).toEqual([]);
    expect(signingWarnings('win32', { WIN_CSC_LINK: '', CSC_LINK: 'apple.p12' })).toHaveLength(1);
  });

  it('and on Linux nothing, where nothing is signed', () => {
    expect(signingWarnings('linux', {})).toEqual([]);
  });

  it('and a certificate is one of a file or of the keychain', () => {
    expect([{}, { CSC_LINK: '' }, { CSC_LINK: 'file.p12' }, { CSC_NAME: 'Somebody' }].map(signsForMac)).toEqual([
      false,
      false,
      true,
      true,
    ]);
  });

  it('and is left alone for a pull request, unless it is asked for', () => {
    const pullRequest = { CSC_LINK: 'file.p12', GITHUB_BASE_REF: 'main' };
    expect(signsForMac(pullRequest)).toBe(false);
    expect(signsForMac({ ...pullRequest, CSC_FOR_PULL_REQUEST: 'true' })).toBe(true);
    expect(signsForMac({ CSC_LINK: 'file.p12', GITHUB_BASE_REF: '' })).toBe(true);
  });
});

it('gives each certificate to its own system alone', async () => {
  const workflow = await readFile(path.resolve(import.meta.dirname, '../../.github/workflows/build.yml'), 'utf8');
  const given = [...workflow.matchAll(/\b(\w*CSC_(?:LINK|KEY_PASSWORD)): \$\{\{ (.*) \}\}/g)].map(
    ([, ...words]) => words,
  );
  expect(given).toEqual(
    ['CSC_LINK', 'CSC_KEY_PASSWORD', 'WIN_CSC_LINK', 'WIN_CSC_KEY_PASSWORD'].map((name) => [
      name,
      `runner.os == '${name.startsWith('WIN') ? 'Windows' : 'macOS'}' && secrets.${name} || ''`,
    ]),
  );
});

describe('a program with its fuses set has a whole signature, which Apple’s processors insist on', () => {
  /** The configuration as it is read on `platform`, with `env` and nothing else of what it heeds. */
  const configured = async (platform: NodeJS.Platform, env: Readonly<Record<string, string>>) => {
    vi.resetModules();
    vi.spyOn(process, 'platform', 'get').mockReturnValue(platform);
    for (const name of ['CSC_LINK', 'CSC_NAME', 'GITHUB_BASE_REF', 'CSC_FOR_PULL_REQUEST', 'HAMESH_VARIANT']) {
      vi.stubEnv(name, env[name]);
    }
    return (await import('../../build/packaging/electron-builder.config.ts')).default;
  };
  afterEach(() => {
    vi.restoreAllMocks();
    vi.unstubAllEnvs();
  });

  it.each<[string, Readonly<Record<string, string>>]>([
    ['without a certificate', {}],
    ['for a pull request', { GITHUB_BASE_REF: 'main' }],
    [
      'for a pull request, with a certificate that it won’t be signed with',
      { GITHUB_BASE_REF: 'main', CSC_LINK: 'a.p12' },
    ],
    ['for the end-to-end tests', { HAMESH_VARIANT: 'e2e', GITHUB_BASE_REF: 'main' }],
  ])('of the machine’s own: %s', async (_what, env) => {
    const { electronFuses, mac } = await configured('darwin', env);
    expect(electronFuses).toMatchObject({ resetAdHocDarwinSignature: true });
    expect(mac).toMatchObject({ identity: '-', notarize: false });
  });

  it('of the certificate where there is one', async () => {
    const { electronFuses, mac } = await configured('darwin', { CSC_LINK: 'a.p12' });
    expect(electronFuses).toMatchObject({ resetAdHocDarwinSignature: false });
    expect(mac).not.toHaveProperty('identity');
  });

  it('and none is made where there is no tool for it', async () => {
    expect((await configured('linux', {})).electronFuses).toMatchObject({ resetAdHocDarwinSignature: false });
  });

  it('by an option that electron-builder hands on', async () => {
    const handed = await readFile(
      path.resolve(import.meta.dirname, '../../node_modules/app-builder-lib/out/platformPackager.js'),
      'utf8',
    );
    expect(handed).toContain('resetAdHocDarwinSignature: fuses.resetAdHocDarwinSignature');
  });
});

describe('the variant', () => {
  it('is the shipped one unless another is named, and only the other can be inspected', () => {
    expect(variantIn({})).toMatchObject({ name: 'shipped', inspectable: false });
    expect(variantIn({ HAMESH_VARIANT: 'shipped' })).toBe(variantIn({}));
    expect(variantIn({ HAMESH_VARIANT: 'e2e' })).toMatchObject({ name: 'e2e', inspectable: true });
  });

  it('has nothing in common that people could mix up', () => {
    const [shipped, e2e] = [variantIn({}), variantIn({ HAMESH_VARIANT: 'e2e' })];
    for (const key of ['productName', 'appId', 'executableName', 'output'] as const) {
      expect(e2e[key]).not.toBe(shipped[key]);
    }
  });

  it('is refused where it is misspelt', () => {
    expect(() => variantIn({ HAMESH_VARIANT: 'E2E' })).toThrow('E2E');
    expect(() => variantIn({ HAMESH_VARIANT: '' })).toThrow('HAMESH_VARIANT');
  });
});
