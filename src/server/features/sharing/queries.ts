import { sql } from 'kysely';
import type { ClassSharing, SharingAct } from '#contract/sharing.ts';
import type { ObjectClass, Sharing } from '#domain/access/sharing.ts';
import type { ReadHandle } from '../../database/read-handle.ts';
import { classSharingOf, sharingActOf, sharingOf } from './rows.ts';

/** What every party shares, party by party in their order. One statement. */
export async function selectSharing(
  db: ReadHandle,
): Promise<ReadonlyMap<string, readonly ClassSharing[]>> {
  const rows = await db
    .selectFrom('sharing_in_force as s')
    .innerJoin('party as p', 'p.id', 's.party_id')
    .selectAll('s')
    .orderBy('p.position')
    .execute();
  const parties = Map.groupBy(rows, (row) => row.party_id);
  return new Map([...parties].map(([party, classes]) => [party, classes.map(classSharingOf)]));
}

/** What one party shares; undefined for no party. One statement. */
export async function selectPartySharing(
  db: ReadHandle,
  party: string,
): Promise<readonly ClassSharing[] | undefined> {
  const rows = await db
    .selectFrom('sharing_in_force')
    .selectAll()
    .where('party_id', '=', party)
    .execute();
  return rows.length === 0 ? undefined : rows.map(classSharingOf);
}

/** The sharing in force of one class. One statement. */
export async function selectSharingInForce(
  db: ReadHandle,
  party: string,
  objectClass: ObjectClass,
): Promise<Sharing | undefined> {
  const row = await db
    .selectFrom('sharing_in_force')
    .selectAll()
    .where('party_id', '=', party)
    .where('object_class', '=', objectClass)
    .executeTakeFirst();
  return row && sharingOf(row);
}

/** Every decision of a party, newest first. One statement. */
export async function selectSharingActs(db: ReadHandle, party: string): Promise<SharingAct[]> {
  const rows = await db
    .selectFrom('sharing')
    .select(['party_id', 'object_class', 'level', 'body_id', 'reason', 'decided_at', 'decided_by'])
    .where('party_id', '=', party)
    .orderBy('number', 'desc')
    .execute();
  return rows.map(sharingActOf);
}

/** Ids of the bodies. One statement. */
export async function selectBodyIds(db: ReadHandle): Promise<readonly string[]> {
  const { rows } = await sql<{ readonly id: string }>`select id from body`.execute(db);
  return rows.map((row) => row.id);
}
