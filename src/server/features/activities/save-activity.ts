import { authorizeParty } from '#domain/access/authorize-party.ts';
import { type Caller, partyOfCaller } from '#domain/access/caller.ts';
import { nameActingRole } from '#domain/access/name-acting-role.ts';
import type { Activity, ActivityContent } from '#domain/activities/activity.ts';
import { proposeActivity } from '#domain/activities/propose-activity.ts';
import { DomainError } from '#domain/domain-error.ts';
import type { AppDatabase } from '../../database/read-handle.ts';
import {
  inWriteTransaction,
  readIn,
  type WriteTransaction,
} from '../../database/write-transaction.ts';
import { contextOfCaller } from '../../http/identify-caller.ts';
import { demandVersion } from '../../http/version-of-request.ts';
import { appendLogEntry } from '../log/commands.ts';
import { deleteActivity, insertActivities, updateActivities } from './commands.ts';
import { selectActivities, selectActivityGround } from './queries.ts';

/** Who writes, and the day it happens. */
export interface ActivityWriter {
  readonly caller: Caller;
  readonly day: string;
}

/** Writes a new activity of the caller's own party. */
export async function createActivity(
  database: AppDatabase,
  { caller, day }: ActivityWriter,
  content: ActivityContent,
): Promise<Activity> {
  const context = contextOfCaller(caller);
  return inWriteTransaction(database, context, async (tx) => {
    const party = authorizeParty(caller, partyOfCaller(caller) ?? '');
    const ground = await selectActivityGround(readIn(tx), party, [content], day);
    const proposed = proposeActivity(party, content, ground);
    const [made] = await insertActivities(tx, party, [proposed], context.actor);
    await log(tx, caller, made!, 'activity/created');
    return made!;
  });
}

/** Changes an activity of the caller's own party, from the version that the change began from. */
export async function changeActivity(
  database: AppDatabase,
  { caller, day }: ActivityWriter,
  begunFrom: { readonly id: string; readonly version: number },
  content: ActivityContent,
): Promise<Activity> {
  const context = contextOfCaller(caller);
  return inWriteTransaction(database, context, async (tx) => {
    const standing = await findOwn(tx, caller, begunFrom);
    const party = authorizeParty(caller, standing.party);
    const ground = await selectActivityGround(readIn(tx), party, [content], day);
    const changed = { ...standing, ...proposeActivity(party, content, ground) };
    const [written] = await updateActivities(tx, party, [changed], context.actor);
    await log(tx, caller, written!, 'activity/changed');
    return written!;
  });
}

/** Takes an activity out of the caller's own party's list. */
export async function removeActivity(
  database: AppDatabase,
  caller: Caller,
  begunFrom: { readonly id: string; readonly version: number },
): Promise<Activity> {
  return inWriteTransaction(database, contextOfCaller(caller), async (tx) => {
    const standing = await findOwn(tx, caller, begunFrom);
    const party = authorizeParty(caller, standing.party);
    if (!(await deleteActivity(tx, party, begunFrom.id, begunFrom.version))) {
      throw new DomainError('http/changed-meanwhile', { standing: null });
    }
    await log(tx, caller, standing, 'activity/removed');
    return standing;
  });
}

async function findOwn(
  tx: WriteTransaction,
  caller: Caller,
  { id, version }: { readonly id: string; readonly version: number },
): Promise<Activity> {
  const [standing] = await selectActivities(readIn(tx), { ids: [id] });
  if (standing === undefined || standing.party !== partyOfCaller(caller)) {
    throw new DomainError('activity/unknown-activity', { id });
  }
  demandVersion(version, standing.version);
  return standing;
}

async function log(
  tx: WriteTransaction,
  caller: Caller,
  { id, version }: Activity,
  action: string,
): Promise<void> {
  await appendLogEntry(tx, {
    actor: contextOfCaller(caller).actor,
    role: nameActingRole('contributor', caller),
    action,
    objectKind: 'activity',
    objectId: id,
    data: { version },
  });
}
