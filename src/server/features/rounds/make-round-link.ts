import { sql } from 'kysely';
import type { RoundLink } from '#contract/rounds.ts';
import type { AuthorizedPartyId } from '#domain/access/authorize-party.ts';
import type { Round } from '#domain/rounds/round.ts';
import type { WriteTransaction } from '../../database/write-transaction.ts';
import { createPersonalLink } from '../accounts/create-personal-link.ts';

/** Late answers are taken until the round is closed; a link that nobody closes still ends, in days. */
const afterDeadline = 90;

/**
 * Gör en länk: a party has one that works in a round, and the earlier is dead; the caller then tells the memory
 * of callers to forget. The secret is told here only.
 */
export async function makeRoundLink(
  tx: WriteTransaction,
  round: Pick<Round, 'id' | 'deadline'>,
  party: string,
  holder: string,
  { actor, now }: { readonly actor: string; readonly now: Date },
): Promise<RoundLink> {
  const lastDay = new Date(`${round.deadline}T23:59:59Z`);
  // A round that is opened for a year long past has its last day behind it.
  const expiresAt = new Date(Math.max(lastDay.getTime(), now.getTime()));
  expiresAt.setUTCDate(expiresAt.getUTCDate() + afterDeadline);
  await sql`
    update personal_link set revoked_at = ${now}
    where scope = 'answer-round' and object_id = ${round.id} and party_id = ${party} and revoked_at is null
  `.execute(tx);
  const { token } = await createPersonalLink(tx, {
    party,
    holder,
    scope: 'answer-round',
    object: round.id,
    expiresAt,
    createdBy: actor,
    role: 'coordinator',
    now,
  });
  return { party, token, expires: expiresAt.toISOString().slice(0, 10) };
}

/** Whoever is signed in and writes for a party needs no link of somebody else's. */
const ownHours = 24;

/** Gör en länk åt sig själv: for a day, beside the one that the party has been given. */
export async function makeOwnRoundLink(
  tx: WriteTransaction,
  round: Pick<Round, 'id'>,
  party: AuthorizedPartyId,
  { actor, now }: { readonly actor: string; readonly now: Date },
): Promise<RoundLink> {
  const expiresAt = new Date(now.getTime() + ownHours * 60 * 60 * 1000);
  const { token } = await createPersonalLink(tx, {
    party,
    holder: actor,
    scope: 'answer-round',
    object: round.id,
    expiresAt,
    createdBy: actor,
    role: 'contributor',
    now,
  });
  return { party, token, expires: expiresAt.toISOString().slice(0, 10) };
}
