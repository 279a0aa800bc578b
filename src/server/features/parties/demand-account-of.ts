import { sql } from 'kysely';
import type { AuthorizedPartyId } from '#domain/access/authorize-party.ts';
import { DomainError } from '#domain/domain-error.ts';
import type { WriteTransaction } from '../../database/write-transaction.ts';
import { isId } from '../compass/find-run.ts';

/** Refuses an account that is not an open one of the party. One statement, none without an account. */
export async function demandAccountOf(
  tx: WriteTransaction,
  owner: AuthorizedPartyId,
  account: string | undefined,
): Promise<void> {
  if (account === undefined) return;
  const { rows } = isId(account)
    ? await sql`
        select from account where id = ${account} and party_id = ${owner} and deactivated_at is null
        `.execute(tx)
    : { rows: [] };
  if (rows.length === 0) throw new DomainError('party/unknown-account');
}
