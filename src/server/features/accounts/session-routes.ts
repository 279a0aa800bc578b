import Type from 'typebox';
import { done, passwordChange, sessionParameter } from '#contract/accounts.ts';
import { paths } from '#contract/paths.ts';
import { DomainError } from '#domain/domain-error.ts';
import { inWriteTransaction } from '../../database/write-transaction.ts';
import { describeRoute } from '../../http/describe-route.ts';
import type { App, FeatureContext } from '../../http/feature.ts';
import { contextOfCaller } from '../../http/identify-caller.ts';
import { refTo } from '../../http/shared-schemas.ts';
import { changePassword } from './change-password.ts';
import { endSession, endSessions } from './commands.ts';
import type { AttemptCounter } from './count-attempts.ts';
import { hashToken } from './hash-token.ts';
import { selectSessions } from './queries.ts';
import { deviceOf, sessionTokenOf, setSessionCookie } from './set-session-cookie.ts';

/** The own sign-ins and password. */
export const sessionRoutes = (
  app: App,
  { database, clock, callers }: FeatureContext,
  attempts: AttemptCounter,
): void => {
  const list = describeRoute('listSessions', 'signed-in', {
    response: { 200: refTo('SessionList') },
  });
  app.get(paths.sessions, { schema: list }, async (request, reply) => {
    reply.header('cache-control', 'no-store');
    const hash = hashToken(sessionTokenOf(request) ?? '');
    const account = accountOf(request.caller);
    return { sessions: [...(await selectSessions(database.app.read, account, clock(), hash))] };
  });

  const others = describeRoute('revokeOtherSessions', 'signed-in', {
    response: { 200: Type.Object({ ended: Type.Integer() }) },
  });
  app.post(paths.sessionsRevokeOthers, { schema: others }, async (request) => {
    const hash = hashToken(sessionTokenOf(request) ?? '');
    const account = accountOf(request.caller);
    const ended = await inWriteTransaction(database.app, contextOfCaller(request.caller), (tx) =>
      endSessions(tx, account, clock(), hash),
    );
    callers.forget();
    return { ended };
  });

  const one = describeRoute('revokeSession', 'signed-in', {
    params: sessionParameter,
    response: { 200: done },
  });
  app.post(paths.sessionRevoke, { schema: one }, async (request) => {
    const account = accountOf(request.caller);
    const { session } = request.params;
    const ended = await inWriteTransaction(database.app, contextOfCaller(request.caller), (tx) =>
      endSession(tx, account, session, clock()),
    );
    if (!ended) throw new DomainError('account/unknown-session');
    callers.forget();
    return { done: true } as const;
  });

  const password = describeRoute('changePassword', 'signed-in', {
    body: passwordChange,
    response: { 200: done },
  });
  app.post(paths.ownPassword, { schema: password }, async (request, reply) => {
    const { caller, body, ip } = request;
    const place = { now: clock(), device: deviceOf(request), address: ip };
    const token = await changePassword(database.app, attempts, caller, body, place);
    callers.forget();
    setSessionCookie(request, reply, token);
    return { done: true } as const;
  });
};

/** The account that asks; these routes are for accounts only. */
function accountOf(caller: { readonly kind: string; readonly account?: string }): string {
  return caller.account ?? '';
}
