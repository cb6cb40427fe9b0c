import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** Who may come in: whoever brings the one-time token gets the cookie, and whoever has the cookie is in. */
export type Admission = {
  /** Goes into the address that is printed or opened. It is good for one entry. */
  readonly token: string;
  /** Named for this instance: cookies ignore ports, so two instances would overwrite each other's. */
  readonly cookieName: string;
  /** The cookie's value, if `token` is right and wasn't used before; else null. */
  readonly redeem: (token: string) => string | null;
  readonly isCookie: (value: string) => boolean;
};

export function createAdmission(): Admission {
  const token = secret();
  const cookie = secret();
  let redeemed = false;
  return {
    token,
    cookieName: `hamesh-${randomBytes(8).toString('hex')}`,
    redeem(candidate) {
      if (redeemed || !sameSecret(candidate, token)) return null;
      redeemed = true;
      return cookie;
    },
    isCookie: (value) => sameSecret(value, cookie),
  };
}

function secret(): string {
  return randomBytes(32).toString('base64url');
}

/** Compares digests, which are of one length, in a time that doesn't tell how much was right. */
function sameSecret(a: string, b: string): boolean {
  return timingSafeEqual(digest(a), digest(b));
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
