import { sql } from 'kysely';
import type { AuthorizedPartyId } from '#domain/access/authorize-party.ts';
import type { EffortPair } from '#domain/joint-efforts/effort-pair.ts';
import type { GivenAnswer, PairStanding } from '#domain/joint-efforts/settle-pair.ts';
import type { WriteTransaction } from '../../database/write-transaction.ts';

/** Makes the pair when it is new, and holds it until the transaction ends: two answers at once come one after the other. */
export async function lockPair(
  tx: WriteTransaction,
  _party: AuthorizedPartyId,
  { first, second }: EffortPair,
): Promise<void> {
  await sql`
    insert into effort_pair (first_kind, first_id, first_party, second_kind, second_id, second_party)
    values (${first.kind}, ${first.id}::uuid, ${first.party}, ${second.kind}, ${second.id}::uuid, ${second.party})
    on conflict do nothing`.execute(tx);
  await sql`
    select from effort_pair where first_kind = ${first.kind} and first_id = ${first.id}::uuid
      and second_kind = ${second.kind} and second_id = ${second.id}::uuid for update`.execute(tx);
}

/** Stores a party's answer. */
export async function insertAnswer(
  tx: WriteTransaction,
  party: AuthorizedPartyId,
  { first, second }: EffortPair,
  given: Omit<GivenAnswer, 'party'> & { readonly answeredBy: string },
): Promise<void> {
  await tx
    .insertInto('effort_answer')
    .values({
      first_kind: first.kind,
      first_id: first.id,
      second_kind: second.kind,
      second_id: second.id,
      party_id: party,
      other_party: first.party === party ? second.party : first.party,
      answer: given.answer,
      reason: given.reason,
      answered_on: given.answeredOn,
      answered_by: given.answeredBy,
    })
    .execute();
}

/** Stores how a pair stands after an answer. */
export async function updatePair(
  tx: WriteTransaction,
  _party: AuthorizedPartyId,
  { first, second }: EffortPair,
  standing: PairStanding,
): Promise<void> {
  await tx
    .updateTable('effort_pair')
    .set({
      rests_until: standing.state === 'resting' ? standing.until : null,
      agreed_on: standing.state === 'agreed' ? standing.on : null,
    })
    .where('first_kind', '=', first.kind)
    .where('first_id', '=', first.id)
    .where('second_kind', '=', second.kind)
    .where('second_id', '=', second.id)
    .execute();
}
