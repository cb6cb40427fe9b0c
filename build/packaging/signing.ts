type Environment = Readonly<Record<string, string | undefined>>;

/** Whether a certificate for macOS is at hand: a file or its address, or the name of one in the keychain. */
export function signsForMac(env: Environment): boolean {
  return isSet(env, 'CSC_LINK') || isSet(env, 'CSC_NAME');
}

function signsForWindows(env: Environment): boolean {
  return isSet(env, 'WIN_CSC_LINK') || isSet(env, 'CSC_LINK');
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
          'Not signed for macOS: neither CSC_LINK nor CSC_NAME is set. Gatekeeper will ask before the first start.',
        ];
      }
      return notarises(env)
        ? []
        : ['Signed, but not notarised: no APPLE_… credentials are set. Gatekeeper will ask before the first start.'];
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
