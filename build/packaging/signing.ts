import { existsSync } from 'node:fs';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Whether electron-builder will sign with a certificate for macOS: a file or its address, or the name of one in the
 * keychain, is at hand, and what is built is nobody's proposed change.
 */
export function signsForMac(env: Environment): boolean {
  return (isSet(env, 'CSC_LINK') || isSet(env, 'CSC_NAME')) && !leavesPullRequestUnsigned(env);
}

/** On GitHub, electron-builder signs no pull request for macOS, not even for the machine alone, until it is told to. */
function leavesPullRequestUnsigned(env: Environment): boolean {
  return isSet(env, 'GITHUB_BASE_REF') && !/^(?:true|1)$/.test(env['CSC_FOR_PULL_REQUEST'] ?? '');
}

/** As electron-builder reads it, a WIN_CSC_LINK that is empty stands in for none, not for CSC_LINK. */
function signsForWindows(env: Environment): boolean {
  return (env['WIN_CSC_LINK'] ?? env['CSC_LINK'] ?? '') !== '';
}

/** Whether Apple can be asked to notarise: by an API key, an Apple ID or a profile in the keychain. */
function notarises(env: Environment): boolean {
  return [
    ['APPLE_API_KEY', 'APPLE_API_KEY_ID', 'APPLE_API_ISSUER'],
    ['APPLE_ID', 'APPLE_APP_SPECIFIC_PASSWORD', 'APPLE_TEAM_ID'],
    ['APPLE_KEYCHAIN_PROFILE'],
  ].some((names) => names.every((name) => isSet(env, name)));
}

/** What packaging on `platform` will leave unsigned, in a line each for whoever runs it. */
export function signingWarnings(platform: NodeJS.Platform, env: Environment): string[] {
  switch (platform) {
    case 'darwin':
      if (!signsForMac(env)) {
        return [
          leavesPullRequestUnsigned(env)
            ? 'Not signed for macOS: this is a pull request. Gatekeeper will ask before the first start.'
            : 'Not signed for macOS: neither CSC_LINK nor CSC_NAME is set. Gatekeeper will ask before the first start.',
        ];
      }
      if (!notarises(env)) {
        return [
          'Signed, but not notarised: no APPLE_… credentials are set. Gatekeeper will ask before the first start.',
        ];
      }
      // Apple's tool takes a key's file alone, and says so only after all has been built and signed.
      return isSet(env, 'APPLE_API_KEY') && !existsSync(env['APPLE_API_KEY'] ?? '')
        ? [
            'APPLE_API_KEY names no file: it has to be the full path of the .p8, not what is in it. Notarising will fail.',
          ]
        : [];
    case 'win32':
      return signsForWindows(env)
        ? []
        : [
            'Not signed for Windows: neither WIN_CSC_LINK nor CSC_LINK is set. SmartScreen will ask before the first start.',
          ];
    default:
      return [];
  }
}

function isSet(env: Environment, name: string): boolean {
  return (env[name] ?? '') !== '';
}
