import type { JointEffortsText, PossibleJointEffortText } from '#contract/joint-efforts.ts';
import { type Caller, partyOfCaller } from '#domain/access/caller.ts';
import { pairName, pairOf } from '#domain/joint-efforts/effort-pair.ts';
import type { PossibleJointEffort } from '#domain/joint-efforts/joint-effort.ts';
import { listEfforts } from '#domain/joint-efforts/list-efforts.ts';
import type { PlannedEffort } from '#domain/joint-efforts/planned-effort.ts';
import { answersInForce } from '#domain/joint-efforts/settle-pair.ts';
import type { ReadHandle } from '../../database/read-handle.ts';
import { selectActivities } from '../activities/queries.ts';
import { selectCommitments } from '../commitments/queries.ts';
import type { AreaGround } from '../gaps/queries.ts';
import { type AnsweredPair, selectAnsweredPairs } from './queries.ts';
import { recallJointEfforts } from './recall-joint-efforts.ts';
import { proposalOf } from './rows.ts';

/** The efforts that can be compared on a day, as far as the handle's caller may see them. Two statements. */
export async function selectEfforts(
  db: ReadHandle,
  day: string,
): Promise<readonly PlannedEffort[]> {
  const commitments = await selectCommitments(db, { standingOn: day });
  return listEfforts(commitments, await selectActivities(db), day);
}

/** Möjliga samarbeten, over what the handle's caller may see. Three statements. */
export async function composeJointEfforts(
  db: ReadHandle,
  caller: Caller,
  ground: AreaGround,
  { day, most }: { readonly day: string; readonly most: number },
): Promise<JointEffortsText> {
  const efforts = await selectEfforts(db, day);
  const answered = await selectAnsweredPairs(db);
  const party = partyOfCaller(caller);
  const isResting = ({ restsUntil }: AnsweredPair): boolean => (restsUntil ?? '') > day;
  const settled = [...answered].filter(
    ([, pair]) => isResting(pair) || pair.agreedOn !== undefined,
  );
  const settledPairs = new Set(settled.map(([name]) => name));
  const found = await recallJointEfforts(efforts, ground, settledPairs, { most, party });
  const textOf = (proposal: PossibleJointEffort): PossibleJointEffortText => {
    const pair = answered.get(pairName(pairOf(proposal.first, proposal.second)));
    return proposalOf(proposal, ground.nameOf, {
      isOwn: [proposal.first.party, proposal.second.party].some((one) => one === party),
      answers: answersInForce(pair?.answers ?? [], day).map((answer) => ({ ...answer })),
      restsUntil: pair !== undefined && isResting(pair) ? (pair.restsUntil ?? null) : null,
      agreedOn: pair?.agreedOn ?? null,
    });
  };
  const pairs = [...found.settled.values()].map(textOf);
  return {
    ...{
      day,
      party: party ?? null,
      efforts: efforts.length,
      total: found.total,
      totalOwn: found.totalOwn,
    },
    proposals: found.proposals.map(textOf),
    agreed: pairs
      .filter(({ restsUntil }) => restsUntil === null)
      .sort((a, b) => ((a.agreedOn ?? '') < (b.agreedOn ?? '') ? 1 : -1)),
    resting: pairs
      .filter(({ restsUntil }) => restsUntil !== null)
      .sort((a, b) => ((a.restsUntil ?? '') < (b.restsUntil ?? '') ? -1 : 1)),
  };
}
