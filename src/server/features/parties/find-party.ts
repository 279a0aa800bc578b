import { DomainError } from '#domain/domain-error.ts';
import type { ReadHandle } from '../../database/read-handle.ts';
import { type PartyRecord, selectPartyRecords } from './queries.ts';

/** A party with all the others, whose names matter to it. */
export interface FoundParty {
  readonly record: PartyRecord;
  readonly all: readonly PartyRecord[];
}

/** One statement. Throws `party/unknown-party`. */
export async function findParty(db: ReadHandle, id: string): Promise<FoundParty> {
  const all = await selectPartyRecords(db);
  const record = all.find(({ party }) => party.id === id);
  if (record === undefined) throw new DomainError('party/unknown-party', { party: id });
  return { record, all };
}
