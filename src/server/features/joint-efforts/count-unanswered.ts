import type { AccountCaller } from '#domain/access/caller.ts';
import type { ReadHandle } from '../../database/read-handle.ts';
import type { AreaGround } from '../gaps/queries.ts';
import { composeJointEfforts } from './compose-joint-efforts.ts';

/** More than this are not counted: nobody answers them in a week. */
const most = 500;

/** How many possible joint efforts the caller's party has one of and has not answered. */
export async function countUnanswered(
  db: ReadHandle,
  caller: AccountCaller,
  ground: AreaGround,
  day: string,
): Promise<number> {
  const { proposals } = await composeJointEfforts(db, caller, ground, { day, most });
  return proposals.filter(
    ({ isOwn, answers }) => isOwn && !answers.some(({ party }) => party === caller.party),
  ).length;
}
