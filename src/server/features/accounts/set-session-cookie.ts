import type { FastifyReply, FastifyRequest } from 'fastify';
import { describeDevice } from '#domain/accounts/describe-device.ts';
import { cookieOptions, nameCookie } from './name-cookie.ts';

/** Gives the browser its session. */
export function setSessionCookie(
  request: FastifyRequest,
  reply: FastifyReply,
  token: string,
): void {
  reply.setCookie(nameCookie(request), token, cookieOptions);
}

/** Takes the session's cookie from the browser. */
export function clearSessionCookie(request: FastifyRequest, reply: FastifyReply): void {
  const { maxAge: _, ...place } = cookieOptions;
  reply.clearCookie(nameCookie(request), place);
}

/** The token that came with a request. */
export function sessionTokenOf(request: FastifyRequest): string | undefined {
  return request.cookies[nameCookie(request)] || undefined;
}

/** Browser and system of a request, in short. */
export function deviceOf(request: FastifyRequest): string {
  return describeDevice(request.headers['user-agent'] ?? '');
}
