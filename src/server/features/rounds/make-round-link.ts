import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { RoundLink } from '#contract/rounds.ts';
import type { Round } from '#domain/rounds/round.ts';
import type { WriteTransaction } from '../../database/write-transaction.ts';
import { makeToken } from '../accounts/hash-token.ts';
import { appendLogEntry } from '../log/commands.ts';

/** Late answers are taken until the round is closed; a link that nobody closes still ends, in days. */
const afterDeadline = 90;

/** Gör en länk: a party has one that works in a round, and the earlier is dead. The secret is told here only. */
export async function makeRoundLink(
  tx: WriteTransaction,
  round: Pick<Round, 'id' | 'deadline'>,
  party: string,
  holder: string,
  { actor, now }: { readonly actor: string; readonly now: Date },
): Promise<RoundLink> {
  const { token, hash } = makeToken();
  const expires = new Date(`${round.deadline}T23:59:59Z`);
  expires.setUTCDate(expires.getUTCDate() + afterDeadline);
  const id = randomUUID();
  await sql`
    update personal_link set revoked_at = ${now}
    where scope = 'answer-round' and object_id = ${round.id} and party_id = ${party} and revoked_at is null
  `.execute(tx);
  await sql`
    insert into personal_link (id, token_hash, party_id, holder, scope, object_id, created_by, expires_at)
    values (${id}, ${hash}, ${party}, ${holder}, 'answer-round', ${round.id}, ${actor}, ${expires})`.execute(
    tx,
  );
  await appendLogEntry(tx, {
    actor,
    role: 'coordinator',
    action: 'link/created',
    objectKind: 'personal-link',
    objectId: id,
    data: { scope: 'answer-round', round: round.id, party, holder },
    party,
  });
  return { party, token, expires: expires.toISOString().slice(0, 10) };
}
