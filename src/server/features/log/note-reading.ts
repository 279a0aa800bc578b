import { sql } from 'kysely';
import { type Caller, partyOfCaller } from '#domain/access/caller.ts';
import { nameActingRole } from '#domain/access/name-acting-role.ts';
import type { ObjectClass } from '#domain/access/sharing.ts';
import type { AppDatabase } from '../../database/read-handle.ts';
import { countStatements } from '../../database/statement-counter.ts';
import { inWriteTransaction } from '../../database/write-transaction.ts';
import { contextOfCaller } from '../../http/identify-caller.ts';
import { selectSharingInForce } from '../sharing/queries.ts';

/** What somebody has read of the own party's: one object, or its whole list. */
export interface Reading {
  readonly objectClass: ObjectClass;
  /** Id of the object; left out for a whole list. */
  readonly object?: string;
  /** Whether a draft was among it: drafts are unshared whatever has been decided. */
  readonly hasDraft: boolean;
}

/**
 * Writes in the log that somebody has read material that the party does not share: once a reader, object
 * and hour. What others can read too leaves no entry. At most one statement that only reads, and one that writes;
 * they are no part of the answer, and its count does not tell of them.
 */
export async function noteReading(
  database: AppDatabase,
  caller: Caller,
  reading: Reading,
): Promise<void> {
  await countStatements(() => writeReading(database, caller, reading));
}

async function writeReading(
  database: AppDatabase,
  caller: Caller,
  { objectClass, object, hasDraft }: Reading,
): Promise<void> {
  const party = partyOfCaller(caller);
  if (party === undefined || (caller.kind !== 'account' && caller.kind !== 'link')) return;
  const reader = caller.kind === 'account' ? caller.account : caller.link;
  const kind = object === undefined ? `${objectClass}-list` : objectClass;
  const id = object ?? party;
  if (
    !hasDraft &&
    (await selectSharingInForce(database.read, party, objectClass))?.level !== 'own'
  ) {
    return;
  }
  const { actor } = contextOfCaller(caller);
  const role = nameActingRole('signed-in', caller);
  await inWriteTransaction(database, contextOfCaller(caller), (tx) =>
    sql`
      with weeded as (
        delete from reading where reader = ${reader} and hour < now() - interval '2 hours'
      ), noted as (
        insert into reading (reader, party_id, object_kind, object_id, hour)
        values (${reader}, ${party}, ${kind}, ${id}, date_trunc('hour', now()))
        on conflict do nothing returning 1
      )
      insert into audit_entry (actor, role, action, object_kind, object_id, data, party_id)
      select ${actor}, ${role}, ${`${objectClass}/read`}, ${kind}, ${id}, '{}', ${party} from noted
    `.execute(tx),
  );
}

/** The same of a list, when something of the own party's was in it. */
export async function noteListReading(
  database: AppDatabase,
  caller: Caller,
  objectClass: ObjectClass,
  read: readonly { readonly party: string; readonly state?: string }[],
): Promise<void> {
  const own = read.filter(({ party }) => party === partyOfCaller(caller));
  if (own.length === 0) return;
  await noteReading(database, caller, {
    objectClass,
    hasDraft: own.some(({ state }) => state === 'draft'),
  });
}
