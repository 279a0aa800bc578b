import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { LogRole } from '#domain/access/name-acting-role.ts';
import type { LinkScopeKind } from '#domain/accounts/personal-link.ts';
import { DomainError } from '#domain/domain-error.ts';
import type { WriteTransaction } from '../../database/write-transaction.ts';
import { appendLogEntry } from '../log/commands.ts';
import { makeToken } from './hash-token.ts';

/** A link to be made. */
export interface NewPersonalLink {
  readonly party: string;
  /** The role it is given to, such as “kontaktperson uppföljning”. */
  readonly holder: string;
  readonly scope: LinkScopeKind;
  /** The round or report. */
  readonly object: string;
  readonly expiresAt: Date;
  readonly createdBy: string;
  readonly role: LogRole;
  readonly now: Date;
}

/**
 * Gives a personal link. Its token is in no place but this answer: put it in the fragment of an address, so
 * that no server, log or Referer sees it; the page sends it in `Authorization: Bearer …`.
 */
export async function createPersonalLink(
  tx: WriteTransaction,
  made: NewPersonalLink,
): Promise<{ readonly id: string; readonly token: string }> {
  const id = randomUUID();
  const { token, hash } = makeToken();
  await sql`
    insert into personal_link (id, token_hash, party_id, holder, scope, object_id, created_at, created_by, expires_at)
    values (${id}, ${hash}, ${made.party}, ${made.holder}, ${made.scope}, ${made.object}, ${made.now},
      ${made.createdBy}, ${made.expiresAt})`.execute(tx);
  await appendLogEntry(tx, {
    actor: made.createdBy,
    role: made.role,
    action: 'personal-link/given',
    objectKind: 'personal-link',
    objectId: id,
    data: {
      ...{ holder: made.holder, scope: made.scope, object: made.object },
      expiresAt: made.expiresAt.toISOString(),
    },
    party: made.party,
  });
  return { id, token };
}

/**
 * Ends a personal link; the caller then tells the memory of callers to forget. Links of others than `party`
 * do not exist; undefined is whoever may end any.
 *
 * @throws DomainError `account/unknown-personal-link`
 */
export async function revokePersonalLink(
  tx: WriteTransaction,
  revoked: {
    readonly id: string;
    readonly party: string | undefined;
    readonly actor: string;
    readonly role: LogRole;
    readonly now: Date;
  },
): Promise<void> {
  const { id, party, actor, role, now } = revoked;
  const { rows } = await sql<{ party: string; holder: string }>`
    update personal_link set revoked_at = ${now}
    where id = ${id} and revoked_at is null and (${party ?? null}::text is null or party_id = ${party ?? null})
    returning party_id as party, holder`.execute(tx);
  const [link] = rows;
  if (link === undefined) throw new DomainError('account/unknown-personal-link');
  await appendLogEntry(tx, {
    actor,
    role,
    action: 'personal-link/revoked',
    objectKind: 'personal-link',
    objectId: id,
    data: { holder: link.holder },
    party: link.party,
  });
}
