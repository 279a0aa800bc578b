import { done, invitationToken, invitationUse } from '#contract/accounts.ts';
import { paths } from '#contract/paths.ts';
import { describeRoute } from '../../http/describe-route.ts';
import type { Feature } from '../../http/feature.ts';
import { refTo } from '../../http/shared-schemas.ts';
import { deviceOf, sessionTokenOf, setSessionCookie } from './set-session-cookie.ts';
import { readInvitation, useInvitation } from './use-invitation.ts';

/** One-time links: what one opens, and its use. The token is in the body, never in an address. */
export const invitationRoutes: Feature = (app, { database, clock, callers }) => {
  const read = describeRoute('readInvitation', 'public', {
    body: invitationToken,
    response: { 200: refTo('Invitation') },
  });
  app.post(paths.invitationRead, { schema: read }, async (request, reply) => {
    reply.header('cache-control', 'no-store');
    const found = await readInvitation(database.app.read, request.body.token, clock());
    const { purpose, name, email } = found;
    return { purpose, name, email, expiresAt: found.expires_at.toISOString() };
  });

  const use = describeRoute('useInvitation', 'public', {
    body: invitationUse,
    response: { 200: done },
  });
  app.post(paths.invitationUse, { schema: use }, async (request, reply) => {
    reply.header('cache-control', 'no-store');
    const before = sessionTokenOf(request);
    const place = { now: clock(), device: deviceOf(request), before };
    const token = await useInvitation(database.app, request.body, place);
    callers.forget();
    setSessionCookie(request, reply, token);
    return { done: true } as const;
  });
};
