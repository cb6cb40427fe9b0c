import type { CustomScheme } from 'electron';

/** Where the desktop program's pages live: an origin of their own, which no other program or site shares. */
export const APP_SCHEME = 'app';
export const APP_HOST = 'hamesh';
export const APP_ORIGIN = `${APP_SCHEME}://${APP_HOST}`;
export const APP_START = `${APP_ORIGIN}/`;

/** A standard, secure scheme, so that the content policy and `'self'` work as on a site. Never with `bypassCSP`. */
export const APP_SCHEME_PRIVILEGES: CustomScheme = {
  scheme: APP_SCHEME,
  privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
};
