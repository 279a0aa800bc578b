import { randomUUID } from 'node:crypto';
import type { NeedContent } from '#contract/needs.ts';
import type { AuthorizedPartyId } from '#domain/access/authorize-party.ts';
import type { WriteTransaction } from '../../database/write-transaction.ts';
import { kindColumnsOf } from './rows.ts';

/** Who states it, and the day. */
export interface Stated {
  readonly by: string;
  readonly day: string;
}

/** Stores a new need of a party. */
export async function insertNeed(
  tx: WriteTransaction,
  party: AuthorizedPartyId,
  { kind, what }: NeedContent,
  { by, day }: Stated,
): Promise<string> {
  const id = randomUUID();
  await tx
    .insertInto('need')
    .values({
      ...{ id, party_id: party, version: 1, ...kindColumnsOf(kind), what: what.trim() },
      ...{ stated_on: day, stated_by: by, withdrawn_on: null },
    })
    .execute();
  return id;
}

/** Changes a party's need from a version; false when another version stands or it is withdrawn. */
export async function updateNeed(
  tx: WriteTransaction,
  party: AuthorizedPartyId,
  { id, version }: { readonly id: string; readonly version: number },
  change: NeedContent | 'withdraw',
  { by, day }: Stated,
): Promise<boolean> {
  const changed =
    change === 'withdraw'
      ? { withdrawn_on: day }
      : { ...kindColumnsOf(change.kind), what: change.what.trim(), stated_on: day };
  const rows = await tx
    .updateTable('need')
    .set({ ...changed, version: version + 1, stated_by: by })
    .where('id', '=', id)
    .where('party_id', '=', party)
    .where('version', '=', version)
    .where('withdrawn_on', 'is', null)
    .returning('id')
    .execute();
  return rows.length === 1;
}

/** What a kept proposal says. */
export interface KeptProposal {
  readonly key: string;
  readonly title: string;
  readonly body: string;
  readonly needs: readonly {
    readonly party: string;
    readonly what: string;
    readonly statedOn: string;
  }[];
}

/** Stores a proposal as it is. */
export async function insertProposal(
  tx: WriteTransaction,
  party: AuthorizedPartyId,
  { key, title, body, needs }: KeptProposal,
  { by, day }: Stated,
): Promise<string> {
  const id = randomUUID();
  await tx
    .insertInto('county_proposal')
    .values({
      ...{ id, party_id: party, kind_key: key, title: title.trim(), body: body.trim() },
      parties: [...new Set(needs.map((need) => need.party))],
      content: JSON.stringify(needs),
      ...{ kept_on: day, kept_by: by },
    })
    .execute();
  return id;
}
