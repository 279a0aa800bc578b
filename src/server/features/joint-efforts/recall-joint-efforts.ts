import { findJointEfforts, type JointEfforts } from '#domain/joint-efforts/find-joint-efforts.ts';
import type { PlannedEffort } from '#domain/joint-efforts/planned-effort.ts';
import { type Remembered, remember } from '../../http/remember.ts';
import { hashText } from '../compass/hash-text.ts';
import type { AreaGround } from '../gaps/queries.ts';

/** What is found is kept for so many that see different plans, or ask for more of them. */
const mostKept = 12;
const kept = new WeakMap<AreaGround, Remembered<JointEfforts>>();

/**
 * What `findJointEfforts` finds, found once for what it is found from. The plans and the settled pairs are
 * read anew for each request, as its caller may see them, and are the key themselves: an answer cannot be
 * older than they are, and nobody is given what was found among plans that they have not just read.
 */
export function recallJointEfforts(
  efforts: readonly PlannedEffort[],
  ground: AreaGround,
  settledPairs: ReadonlySet<string>,
  wish: { readonly most: number; readonly party: string | undefined },
): Promise<JointEfforts> {
  const found = kept.get(ground) ?? remember<JointEfforts>(mostKept);
  kept.set(ground, found);
  const key = hashText(JSON.stringify([efforts, [...settledPairs], wish.most, wish.party ?? null]));
  return found.recall(key, '', async () => findJointEfforts(efforts, ground, settledPairs, wish));
}
