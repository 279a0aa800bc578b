import type { CookieSerializeOptions } from '@fastify/cookie';
import type { FastifyRequest } from 'fastify';
import { sessionLife } from '#domain/accounts/session.ts';

/**
 * The session cookie's name. Browsers send cookies of 127.0.0.1 to every port, so the port stands in the
 * name: a practice county beside the real one has a sign-in of its own. `__Host-` demands https, which a
 * server on the loopback address does not have.
 */
export function nameCookie(request: FastifyRequest): string {
  return `samsyn-${request.raw.socket?.localPort ?? 0}`;
}

/** Not readable by scripts, never sent with another site's changes. */
export const cookieOptions: CookieSerializeOptions = {
  httpOnly: true,
  sameSite: 'lax',
  path: '/',
  maxAge: sessionLife.atMost / 1000,
};
