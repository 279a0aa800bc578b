import { type RawBuilder, sql } from 'kysely';
import type { Language } from '#contract/text/language.ts';
import type { AuthorizedPartyId } from '#domain/access/authorize-party.ts';
import type { Responsibility, ResponsibilityKind } from '#domain/parties/check-succession.ts';
import type { RoleHolder } from '#domain/parties/role-holder.ts';
import type { ReadHandle } from '../../database/read-handle.ts';
import type { WriteTransaction } from '../../database/write-transaction.ts';
import { moveSeats } from '../bodies/move-seats.ts';
import type { HandOver } from './hand-over.ts';
import { moveCommitments } from './move-commitments.ts';
import { moveCoordination } from './move-coordination.ts';

/** A noun that a role holder can answer for: how it is found, and how it is moved. */
export interface HeldNoun {
  /** SQL: `kind`, `id` and `what` of each that a role holder answers for after a day. */
  readonly listed: (
    holder: RoleHolder,
    day: string,
    language: Language,
  ) => RawBuilder<Responsibility>;
  readonly move: (
    tx: WriteTransaction,
    owner: AuthorizedPartyId,
    handOver: HandOver,
  ) => Promise<void>;
}

/**
 * Everything that a role holder can answer for. A new noun gets a line here and one in the SQL function
 * `held_after`, which refuses to leave it without holder.
 */
export const heldNouns: Readonly<Record<ResponsibilityKind, HeldNoun>> = {
  seat: {
    listed: (holder, day, language) => sql`
      select 'seat' as kind, s.id::text as id, b.definition -> 'name' ->> ${language} as what, 1 as rank
      from seat s join body b on b.id = s.body_id
      where s.party_id = ${holder.party} and lower(s.holder) = lower(${holder.function})
        and coalesce(s.to_date, 'infinity') > ${day}`,
    move: moveSeats,
  },
  commitment: {
    listed: (holder, day) => sql`
      select 'commitment', c.id::text, c.what, 2 from commitment c
      where c.party_id = ${holder.party} and lower(c.contact_role) = lower(${holder.function})
        and c.to_date > ${day} and c.state not in ('completed', 'discontinued')`,
    move: moveCommitments,
  },
  coordinator: {
    listed: (holder, _day, language) => sql`
      select 'coordinator', b.id, b.definition -> 'name' ->> ${language}, 3
      from account_role r join body b on b.id = r.body_id
      where r.account_id = ${holder.account ?? null}::uuid and r.role = 'coordinator'`,
    move: moveCoordination,
  },
};

/** What a role holder answers for after a day, and whether others hold the same function. One statement. */
export async function selectHeld(
  db: ReadHandle,
  holder: RoleHolder,
  day: string,
  language: Language,
): Promise<{ readonly held: readonly Responsibility[]; readonly alsoHeldByOthers: boolean }> {
  const parts = Object.values(heldNouns).map((noun) => noun.listed(holder, day, language));
  const { rows } = await sql<{
    held: readonly Responsibility[];
    others: boolean;
  }>`
    select
      (select coalesce(jsonb_agg(jsonb_build_object('kind', kind, 'id', id, 'what', what)
        order by rank, what, id), '[]') from (${sql.join(parts, sql` union all `)}) as all_held) as held,
      exists (select from role_holder o where o.party_id = ${holder.party} and o.id <> ${holder.id}
        and lower(o.function) = lower(${holder.function})
        and o.from_date <= ${day}::date + 1 and coalesce(o.to_date, 'infinity') > ${day}) as others
    `.execute(db);
  const { held, others } = rows[0]!;
  return { held, alsoHeldByOthers: others };
}
