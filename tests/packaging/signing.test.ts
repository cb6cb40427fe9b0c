import { describe, expect, it } from 'vitest';
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
  });

  it('on Windows, until there is a certificate', () => {
    expect(signingWarnings('win32', {})).toEqual([expect.stringMatching(/^Not signed for Windows/)]);
    expect(signingWarnings('win32', { WIN_CSC_LINK: 'file.pfx' })).toEqual([]);
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
