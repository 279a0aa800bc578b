import type { AccountText, CallerText, SessionText } from '#contract/accounts.ts';
import type { AccountCaller, Caller, LinkCaller } from '#domain/access/caller.ts';
import type { Role } from '#domain/access/role.ts';
import type { Grant } from '#domain/accounts/check-grants.ts';

/** A role of an account; the table's check holds the roles to the domain's. */
export interface GrantRow {
  readonly role: Role;
  readonly body: string;
}

export interface LinkCallerRow {
  readonly id: string;
  readonly party_id: string;
  readonly holder: string;
  readonly scope: 'answer-round' | 'read-report';
  readonly object_id: string;
  readonly used_at: Date | null;
}

export function callerOfAccount(
  row: { readonly account: string; readonly name: string; readonly party: string | null },
  grants: readonly GrantRow[],
): AccountCaller {
  return {
    kind: 'account',
    account: row.account,
    name: row.name,
    party: row.party ?? undefined,
    roles: rolesOf(grants),
    bodies: bodiesOf(grants),
  };
}

export function callerOfLink(row: LinkCallerRow): LinkCaller {
  return {
    kind: 'link',
    link: row.id,
    name: row.holder,
    party: row.party_id,
    scope:
      row.scope === 'answer-round'
        ? { kind: 'answer-round', round: row.object_id }
        : { kind: 'read-report', report: row.object_id },
  };
}

/** Each role once, in no order. */
export function rolesOf(grants: readonly GrantRow[]): readonly Role[] {
  return [...new Set(grants.map(({ role }) => role))];
}

export function bodiesOf(grants: readonly GrantRow[]): readonly string[] {
  return grants.flatMap(({ body }) => (body === '' ? [] : [body]));
}

/** The caller as the page is told of it. */
export function textOfCaller(caller: Caller, partyName: string | undefined): CallerText {
  const nobody = { account: null, name: null, party: null, roles: [], bodies: [], scope: null };
  if (caller.kind === 'anonymous' || caller.kind === 'system')
    return { ...nobody, kind: 'anonymous' };
  const { name } = caller;
  const party =
    caller.party === undefined ? null : { id: caller.party, name: partyName ?? caller.party };
  if (caller.kind === 'account') {
    const { account, roles, bodies } = caller;
    return {
      ...nobody,
      kind: 'account',
      account,
      name,
      party,
      roles: [...roles],
      bodies: [...bodies],
    };
  }
  const { scope } = caller;
  const object = scope.kind === 'answer-round' ? scope.round : scope.report;
  return { ...nobody, kind: 'link', name, party, scope: { kind: scope.kind, object } };
}

export interface SessionRow {
  readonly id: string;
  readonly device: string;
  readonly began_at: Date;
  readonly seen_at: Date;
  readonly ends_at: Date;
  readonly is_this: boolean;
}

export function textOfSession(row: SessionRow): SessionText {
  return {
    id: row.id,
    device: row.device,
    beganAt: row.began_at.toISOString(),
    seenAt: row.seen_at.toISOString(),
    endsAt: row.ends_at.toISOString(),
    isThis: row.is_this,
  };
}

export function grantsOf(rows: readonly GrantRow[]): readonly Grant[] {
  return rows.map(({ role, body }) => ({ role, body: body === '' ? undefined : body }));
}

export interface AccountRow {
  readonly id: string;
  readonly party: string | null;
  readonly name: string;
  readonly email: string;
  readonly has_password: boolean;
  readonly provider: string | null;
  readonly version: number;
  readonly is_active: boolean;
  readonly seen_at: Date | null;
  readonly grants: readonly GrantRow[] | null;
}

export function textOfAccount(row: AccountRow): AccountText {
  const { id, party, name, email, version } = row;
  const local = row.has_password ? 'password' : 'waiting';
  return {
    ...{ id, party, name, email, version },
    grants: (row.grants ?? []).map(({ role, body }) => ({ role, body: body === '' ? null : body })),
    signsIn: row.provider === null ? local : 'provider',
    isActive: row.is_active,
    seenAt: row.seen_at?.toISOString() ?? null,
  };
}
