import { sql } from 'kysely';
import { type StandingChange, withdrawnOn } from '#domain/parties/change-standing.ts';
import { nameParty, type PartyNaming } from '#domain/parties/name-party.ts';
import type { Party } from '#domain/parties/party.ts';
import type { ReadHandle } from '../../database/read-handle.ts';

/** A party as its file has it, with what has been decided of its name and standing since, in order. */
export interface PartyRecord {
  readonly party: Party;
  readonly namings: readonly PartyNaming[];
  readonly changes: readonly (StandingChange & { readonly reason: string })[];
}

/** The parties in their order, with the day of the database. One statement. */
export async function selectPartyRecords(
  db: ReadHandle,
): Promise<readonly (PartyRecord & { readonly today: string })[]> {
  const { rows } = await sql<{
    party: Party;
    namings: readonly { kind: PartyNaming['kind']; sv: string; en: string; from: string | null }[];
    changes: PartyRecord['changes'];
    today: string;
  }>`
    select p.definition as party, current_date::text as today,
      (select coalesce(jsonb_agg(jsonb_build_object('kind', n.kind, 'sv', n.name_sv, 'en', n.name_en,
        'from', n.from_date) order by n.number), '[]') from party_name n where n.party_id = p.id) as namings,
      (select coalesce(jsonb_agg(jsonb_build_object('withdrawn', s.withdrawn, 'from', s.from_date,
        'reason', s.reason) order by s.number), '[]') from party_standing s where s.party_id = p.id) as changes
    from party p order by p.position`.execute(db);
  return rows.map(({ namings, ...row }) => ({
    ...row,
    namings: namings.map((naming) => ({ ...naming, from: naming.from ?? undefined })),
  }));
}

/**
 * The parties in their order, as they are called on a day, today when none is given; those that have
 * withdrawn say since when. One statement.
 */
export async function selectParties(db: ReadHandle, day?: string): Promise<readonly Party[]> {
  const records = await selectPartyRecords(db);
  return records.map((record) => partyOn(record, day ?? record.today));
}

/** A party as it is on a day. */
export function partyOn({ party, namings, changes }: PartyRecord, day: string): Party {
  const withdrawnFrom = withdrawnOn(changes, day);
  const named = nameParty(party, namings, day);
  return withdrawnFrom === undefined ? named : { ...named, withdrawnFrom };
}
