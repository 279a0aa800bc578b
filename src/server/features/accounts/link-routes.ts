import { done, personalLinkParameter, personalLinkQuery } from '#contract/accounts.ts';
import { paths } from '#contract/paths.ts';
import { type Caller, partyOfCaller, rolesOfCaller } from '#domain/access/caller.ts';
import { mayCall } from '#domain/access/may-call.ts';
import { nameActingRole } from '#domain/access/name-acting-role.ts';
import { DomainError } from '#domain/domain-error.ts';
import { inWriteTransaction } from '../../database/write-transaction.ts';
import { describeRoute } from '../../http/describe-route.ts';
import type { Feature } from '../../http/feature.ts';
import { contextOfCaller } from '../../http/identify-caller.ts';
import { refTo } from '../../http/shared-schemas.ts';
import { revokePersonalLink } from './create-personal-link.ts';
import { listPersonalLinks } from './list-personal-links.ts';

/** Personal links: which are out, and their end. They are given where there is something to open. */
export const linkRoutes: Feature = (app, { database, clock, callers }) => {
  const list = describeRoute('listPersonalLinks', 'link-keeper', {
    querystring: personalLinkQuery,
    response: { 200: refTo('PersonalLinkList') },
  });
  app.get(paths.personalLinks, { schema: list }, async (request, reply) => {
    reply.header('cache-control', 'no-store');
    const { party: wanted, ...rest } = request.query;
    const kept = partyKept(request.caller);
    if (kept !== undefined && wanted !== undefined && kept !== wanted) {
      throw new DomainError('access/not-found');
    }
    const filter = { ...rest, party: kept ?? wanted };
    return { links: [...(await listPersonalLinks(database.app.read, filter, clock()))] };
  });

  const revoke = describeRoute('revokePersonalLink', 'link-keeper', {
    params: personalLinkParameter,
    response: { 200: done },
  });
  app.post(paths.personalLinkRevoke, { schema: revoke }, async (request) => {
    const { caller } = request;
    const context = contextOfCaller(caller);
    const link = { id: request.params.link, party: partyKept(caller), actor: context.actor };
    const role = nameActingRole('link-keeper', caller);
    await inWriteTransaction(database.app, context, (tx) =>
      revokePersonalLink(tx, { ...link, role, now: clock() }),
    );
    callers.forget();
    return { done: true } as const;
  });
};

/**
 * Whose links an account keeps: its own party's; undefined for all, which is for whoever runs a round and for
 * operators.
 *
 * @throws DomainError `access/role-needed`
 */
function partyKept(caller: Caller): string | undefined {
  if (mayCall('operator', caller) || mayCall('coordination', caller)) return undefined;
  const roles = rolesOfCaller(caller);
  const party = partyOfCaller(caller);
  if (!roles.includes('party-administrator') || party === undefined) {
    throw new DomainError('access/role-needed');
  }
  return party;
}
