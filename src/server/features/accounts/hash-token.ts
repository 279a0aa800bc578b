import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** A secret that opens something: shown once, kept as a hash. */
export interface NewToken {
  readonly token: string;
  readonly hash: string;
}

/** 32 random bytes, 43 characters that an address may hold. */
export function makeToken(): NewToken {
  const token = randomBytes(32).toString('base64url');
  return { token, hash: hashToken(token) };
}

/** SHA-256: a token is random, so nothing slower is needed. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

/** Whether two secrets are the same, in a time that does not tell where they differ. */
export function isSameSecret(one: string, other: string): boolean {
  return timingSafeEqual(Buffer.from(hashToken(one), 'hex'), Buffer.from(hashToken(other), 'hex'));
}
