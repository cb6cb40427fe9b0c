/**
 * Chromium can't load `app:`, and nothing can intercept it there. So `app://hamesh/x` is shown to Chromium as
 * `https://hamesh.app.invalid/x`, an origin just as much of its own and on a name that can't exist, and turned back
 * wherever the shell sees it.
 */
const SUFFIX = '.app.invalid';

export function toPageUrl(url: string): string {
  return url.replace(/^app:\/\/([^/?#]*)/, `https://$1${SUFFIX}`);
}

export function toAppUrl(url: string): string {
  if (!URL.canParse(url)) return url;
  const { protocol, host } = new URL(url);
  return protocol === 'https:' && host.endsWith(SUFFIX)
    ? url.replace(/^https:\/\/[^/?#]*/, `app://${host.slice(0, -SUFFIX.length)}`)
    : url;
}

/** The origin of a page by its address: `null`, as text, for those that have none of their own. */
export function originOf(url: string): string {
  if (!URL.canParse(url)) return 'null';
  const { protocol, host, origin } = new URL(url);
  return protocol === 'app:' ? `app://${host}` : origin;
}
