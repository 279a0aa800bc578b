import type {
  AccountDraft,
  AccountList,
  AccountMade,
  AccountText,
  CallerText,
  Credentials,
  InvitationText,
  InvitationUse,
  PasswordChange,
  PersonalLinkList,
  SessionList,
  SignInWays,
} from '#contract/accounts.ts';
import { paths, pathTo } from '#contract/paths.ts';
import { type Ask, ask, send, sendJson } from '../../api.ts';

type Done = { readonly done: true };

/** Who asks, as the server knows it. */
export function askCaller(): Ask<CallerText> {
  return ask(paths.caller);
}

export function askSignInWays(): Ask<SignInWays> {
  return ask(paths.signIn);
}

export function signIn(credentials: Credentials): Promise<Done> {
  return sendJson(paths.signIn, credentials);
}

export function signInPractice(who: string): Promise<Done> {
  return sendJson(paths.signInPractice, { who });
}

export function signOut(): Promise<Done> {
  return send(paths.signOut, { method: 'POST' });
}

/** What a one-time link opens; the token travels in the body, never in an address. */
export function readInvitation(token: string): Promise<InvitationText> {
  return sendJson(paths.invitationRead, { token });
}

export function spendInvitation(use: InvitationUse): Promise<Done> {
  return sendJson(paths.invitationUse, use);
}

export function askSessions(): Ask<SessionList> {
  return ask(paths.sessions);
}

export function endSession(session: string): Promise<Done> {
  return send(pathTo(paths.sessionRevoke, { session }), { method: 'POST' });
}

export function endOtherSessions(): Promise<{ readonly ended: number }> {
  return send(paths.sessionsRevokeOthers, { method: 'POST' });
}

export function changePassword(change: PasswordChange): Promise<Done> {
  return sendJson(paths.ownPassword, change);
}

/** The accounts of a party; without one, all that the caller keeps. */
export function askAccounts(party: string | undefined): Ask<AccountList> {
  return ask(pathTo(paths.accounts, {}, { party }));
}

export function makeAccount(draft: AccountDraft): Promise<AccountMade> {
  return sendJson(paths.accounts, draft);
}

export function changeAccount(account: AccountText, draft: AccountDraft): Promise<AccountText> {
  return send(pathTo(paths.account, { account: account.id }), {
    method: 'PUT',
    body: JSON.stringify(draft),
    headers: { 'content-type': 'application/json', 'if-match': `"${account.version}"` },
  });
}

export function inviteAgain(account: string): Promise<AccountMade['invitation']> {
  return send(pathTo(paths.accountInvite, { account }), { method: 'POST' });
}

export function closeAccount(account: string): Promise<Done> {
  return send(pathTo(paths.accountDeactivate, { account }), { method: 'POST' });
}

export function askPersonalLinks(query: {
  readonly party?: string | undefined;
  readonly object?: string | undefined;
}): Ask<PersonalLinkList> {
  return ask(pathTo(paths.personalLinks, {}, { ...query }));
}

export function revokePersonalLink(link: string): Promise<Done> {
  return send(pathTo(paths.personalLinkRevoke, { link }), { method: 'POST' });
}
