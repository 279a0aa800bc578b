import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { AuthorizedPartyId } from '#domain/access/authorize-party.ts';
import type { StandingChange } from '#domain/parties/change-standing.ts';
import type { Responsibility } from '#domain/parties/check-succession.ts';
import type { PartyNaming } from '#domain/parties/name-party.ts';
import type { Partner } from '#domain/parties/partner.ts';
import type { RoleHolder } from '#domain/parties/role-holder.ts';
import type { WriteTransaction } from '../../database/write-transaction.ts';

/** Writes down a name or an alias. */
export async function insertNaming(
  tx: WriteTransaction,
  owner: AuthorizedPartyId,
  naming: PartyNaming,
  said: { readonly reason: string; readonly actor: string },
): Promise<void> {
  await sql`
    insert into party_name (party_id, kind, name_sv, name_en, from_date, reason, decided_by)
    values (${owner}, ${naming.kind}, ${naming.sv}, ${naming.en}, ${naming.from ?? null}, ${said.reason},
      ${said.actor})`.execute(tx);
}

/** Writes down that a party withdraws, or is one again. */
export async function insertStanding(
  tx: WriteTransaction,
  owner: AuthorizedPartyId,
  change: StandingChange,
  said: { readonly reason: string; readonly actor: string },
): Promise<void> {
  await sql`
    insert into party_standing (party_id, withdrawn, from_date, reason, decided_by)
    values (${owner}, ${change.withdrawn}, ${change.from}, ${said.reason}, ${said.actor})`.execute(
    tx,
  );
}

/** Ends the seats of a party on the day before it withdraws; those that had not begun then are one day. */
export async function endSeatsOf(
  tx: WriteTransaction,
  owner: AuthorizedPartyId,
  lastDay: string,
): Promise<number> {
  const { numAffectedRows } = await sql`
    update seat set to_date = greatest(from_date, ${lastDay}::date), version = version + 1
    where party_id = ${owner} and coalesce(to_date, 'infinity') > ${lastDay}`.execute(tx);
  return Number(numAffectedRows ?? 0);
}

/** Writes down a function of a party; its id. */
export async function insertRoleHolder(
  tx: WriteTransaction,
  owner: AuthorizedPartyId,
  holder: Omit<RoleHolder, 'id' | 'party' | 'version' | 'to'>,
): Promise<string> {
  const id = randomUUID();
  await sql`
    insert into role_holder (id, party_id, function, email, deputy, account_id, from_date)
    values (${id}, ${owner}, ${holder.function}, ${holder.email ?? null}, ${holder.deputy ?? null},
      ${holder.account ?? null}, ${holder.from})`.execute(tx);
  return id;
}

/** Changes what may change while a function is the same; false when the version is another. */
export async function updateRoleHolder(
  tx: WriteTransaction,
  owner: AuthorizedPartyId,
  holder: RoleHolder,
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update role_holder set email = ${holder.email ?? null}, deputy = ${holder.deputy ?? null},
      account_id = ${holder.account ?? null}, from_date = ${holder.from}, to_date = ${holder.to ?? null},
      version = version + 1
    where id = ${holder.id} and party_id = ${owner} and version = ${holder.version}`.execute(tx);
  return numAffectedRows === 1n;
}

/** Makes sure that a party has a function on a day, as who takes a seat needs one. */
export async function ensureRoleHolder(
  tx: WriteTransaction,
  owner: AuthorizedPartyId,
  held: { readonly function: string; readonly from: string },
): Promise<void> {
  await sql`
    insert into role_holder (id, party_id, function, from_date)
    select ${randomUUID()}, ${owner}, ${held.function}, ${held.from}
    where not exists (select from role_holder h
      where h.party_id = ${owner} and lower(h.function) = lower(${held.function}) and h.to_date is null)
    `.execute(tx);
}

/** Writes down a hand-over with all that was moved; its id. */
export async function insertSuccession(
  tx: WriteTransaction,
  owner: AuthorizedPartyId,
  done: {
    readonly from: string;
    readonly to: string | undefined;
    readonly lastDay: string;
    readonly moved: readonly Responsibility[];
    readonly accountClosed: boolean;
    readonly actor: string;
  },
): Promise<string> {
  const id = randomUUID();
  await sql`
    insert into succession (id, party_id, from_holder, to_holder, last_day, moved, account_closed, made_by)
    values (${id}, ${owner}, ${done.from}, ${done.to ?? null}, ${done.lastDay},
      ${JSON.stringify(done.moved)}::jsonb, ${done.accountClosed}, ${done.actor})`.execute(tx);
  return id;
}

/** Writes down an external partner; its id. */
export async function insertPartner(
  tx: WriteTransaction,
  owner: AuthorizedPartyId,
  partner: Omit<Partner, 'id' | 'party' | 'version'>,
): Promise<string> {
  const id = randomUUID();
  await sql`
    insert into partner (id, party_id, name, kind, whole_county, areas, contact, email, from_date, to_date)
    values (${id}, ${owner}, ${partner.name}, ${partner.kind}, ${partner.wholeCounty},
      ${[...partner.areas]}::text[], ${partner.contact}, ${partner.email ?? null}, ${partner.from},
      ${partner.to ?? null})`.execute(tx);
  return id;
}

/** Changes an external partner; false when the version is another. */
export async function updatePartner(
  tx: WriteTransaction,
  owner: AuthorizedPartyId,
  partner: Omit<Partner, 'party'>,
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update partner set name = ${partner.name}, kind = ${partner.kind}, whole_county = ${partner.wholeCounty},
      areas = ${[...partner.areas]}::text[], contact = ${partner.contact}, email = ${partner.email ?? null},
      from_date = ${partner.from}, to_date = ${partner.to ?? null}, version = version + 1
    where id = ${partner.id} and party_id = ${owner} and version = ${partner.version}`.execute(tx);
  return numAffectedRows === 1n;
}
