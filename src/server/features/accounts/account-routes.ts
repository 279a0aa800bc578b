import {
  accountDraft,
  accountParameter,
  accountQuery,
  done,
  invitationLink,
} from '#contract/accounts.ts';
import { paths } from '#contract/paths.ts';
import { type Caller, partyOfCaller, rolesOfCaller } from '#domain/access/caller.ts';
import { DomainError } from '#domain/domain-error.ts';
import { describeRoute } from '../../http/describe-route.ts';
import type { Feature } from '../../http/feature.ts';
import { refTo } from '../../http/shared-schemas.ts';
import { versionOfRequest } from '../../http/version-of-request.ts';
import type { NewInvitation } from './invite-person.ts';
import { changeAccount, closeAccount, inviteAgain, makeAccount } from './keep-account.ts';
import { selectAccount, selectAccounts } from './select-accounts.ts';

/** Accounts: a party's administrator keeps its own, an operator all. */
export const keepAccountRoutes: Feature = (app, { database, clock, callers }) => {
  const list = describeRoute('listAccounts', 'administrator', {
    querystring: accountQuery,
    response: { 200: refTo('AccountList') },
  });
  app.get(paths.accounts, { schema: list }, async (request, reply) => {
    reply.header('cache-control', 'no-store');
    const party = partyToList(request.caller, request.query.party);
    return { accounts: [...(await selectAccounts(database.app.read, party))] };
  });

  const make = describeRoute('makeAccount', 'administrator', {
    body: accountDraft,
    response: { 201: refTo('AccountMade') },
  });
  app.post(paths.accounts, { schema: make }, async (request, reply) => {
    const made = await makeAccount(database.app, request.caller, request.body, clock());
    const account = await selectAccount(database.app.read, made.id);
    reply.code(201).header('cache-control', 'no-store');
    return { account, invitation: textOfInvitation(made.invitation) };
  });

  const change = describeRoute('changeAccount', 'administrator', {
    params: accountParameter,
    body: accountDraft,
    response: { 200: refTo('Account') },
  });
  app.put(paths.account, { schema: change }, async (request, reply) => {
    const { account } = request.params;
    const begunFrom = versionOfRequest(request);
    await changeAccount(database.app, request.caller, account, begunFrom, request.body);
    callers.forget();
    reply.header('cache-control', 'no-store');
    return selectAccount(database.app.read, account);
  });

  const invite = describeRoute('inviteAgain', 'administrator', {
    params: accountParameter,
    response: { 201: invitationLink },
  });
  app.post(paths.accountInvite, { schema: invite }, async (request, reply) => {
    const { account } = request.params;
    const invitation = await inviteAgain(database.app, request.caller, account, clock());
    reply.code(201).header('cache-control', 'no-store');
    return textOfInvitation(invitation);
  });

  const close = describeRoute('closeAccount', 'administrator', {
    params: accountParameter,
    response: { 200: done },
  });
  app.post(paths.accountDeactivate, { schema: close }, async (request) => {
    await closeAccount(database.app, request.caller, request.params.account, clock());
    callers.forget();
    return { done: true } as const;
  });
};

/** @throws DomainError `access/not-found` for another party's people */
function partyToList(caller: Caller, wanted: string | undefined): string | undefined {
  if (rolesOfCaller(caller).includes('operator')) return wanted;
  const own = partyOfCaller(caller);
  if (own === undefined || (wanted !== undefined && wanted !== own)) {
    throw new DomainError('access/not-found');
  }
  return own;
}

function textOfInvitation({ path, expiresAt }: NewInvitation): { path: string; expiresAt: string } {
  return { path, expiresAt: expiresAt.toISOString() };
}
