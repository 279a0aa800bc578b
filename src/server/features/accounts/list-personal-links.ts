import { sql } from 'kysely';
import type { PersonalLinkText } from '#contract/accounts.ts';
import { type LinkScopeKind, stateOfLink } from '#domain/accounts/personal-link.ts';
import type { ReadHandle } from '../../database/read-handle.ts';

/** Which links; what is left out is not asked for. */
export interface LinkFilter {
  readonly party?: string | undefined;
  readonly scope?: LinkScopeKind | undefined;
  readonly object?: string | undefined;
}

interface LinkRow {
  readonly id: string;
  readonly party_id: string;
  readonly holder: string;
  readonly scope: LinkScopeKind;
  readonly object_id: string;
  readonly created_at: Date;
  readonly created_by: string;
  readonly expires_at: Date;
  readonly revoked_at: Date | null;
  readonly used_at: Date | null;
}

/** Personal links with their state, the newest first; never a token or its hash. One statement. */
export async function listPersonalLinks(
  db: ReadHandle,
  { party, scope, object }: LinkFilter,
  now: Date,
): Promise<readonly PersonalLinkText[]> {
  const { rows } = await sql<LinkRow>`
    select id, party_id, holder, scope, object_id, created_at, created_by, expires_at, revoked_at, used_at
    from personal_link
    where (${party ?? null}::text is null or party_id = ${party ?? null})
      and (${scope ?? null}::text is null or scope = ${scope ?? null})
      and (${object ?? null}::text is null or object_id = ${object ?? null})
    order by created_at desc, id`.execute(db);
  return rows.map((row) => ({
    id: row.id,
    party: row.party_id,
    holder: row.holder,
    scope: row.scope,
    object: row.object_id,
    createdAt: row.created_at.toISOString(),
    createdBy: row.created_by,
    expiresAt: row.expires_at.toISOString(),
    usedAt: row.used_at?.toISOString() ?? null,
    state: stateOfLink(
      { expiresAt: row.expires_at.getTime(), revokedAt: row.revoked_at?.getTime() },
      now.getTime(),
    ),
  }));
}
