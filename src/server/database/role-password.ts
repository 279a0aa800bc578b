import { createHmac } from 'node:crypto';

/** The two roles that requests run as; the owner is whoever the address names. */
export const appRole = 'samsyn_app';
export const publicRole = 'samsyn_public';

/** A role's password: HMAC-SHA-256 of its name under the installation's secret, 43 characters. */
export function rolePassword(secret: string, role: string): string {
  return createHmac('sha256', secret).update(role).digest('base64url');
}
