import type { AlikeCommitments } from './alike-commitments.ts';
import type { TargetGroup } from './commitment.ts';
import { isPromised } from './move-commitment.ts';

/** Räckvidd: how many of a party's promised commitments name a target group. */
export interface Reach {
  readonly party: string;
  readonly promised: number;
  /** Those that name one of the groups. */
  readonly named: number;
  /** Those that name none of them but are for everyone. */
  readonly everyone: number;
  /** Share that names one of the groups, 0 to 1; undefined when nothing is promised. */
  readonly share: number | undefined;
}

/** Plan målgrupp: barn och unga. */
export const childrenAndYoung: readonly TargetGroup[] = ['children', 'young-people'];

/** Mät räckvidd: per party in their order, how many of its commitments reach the groups. */
export function measureReach(
  commitments: readonly Pick<AlikeCommitments, 'party' | 'state' | 'targetGroups' | 'count'>[],
  parties: readonly string[],
  groups: readonly TargetGroup[],
): readonly Reach[] {
  const promised = commitments.filter(({ state }) => isPromised(state));
  const byParty = Map.groupBy(promised, ({ party }) => party);
  return parties.map((party) => {
    const own = byParty.get(party) ?? [];
    const names = (targets: readonly TargetGroup[]): boolean =>
      targets.some((target) => groups.includes(target));
    const promisedOwn = countOf(own);
    const named = countOf(own.filter(({ targetGroups }) => names(targetGroups)));
    const everyone = countOf(
      own.filter(({ targetGroups }) => !names(targetGroups) && targetGroups.includes('everyone')),
    );
    const share = promisedOwn === 0 ? undefined : named / promisedOwn;
    return { party, promised: promisedOwn, named, everyone, share };
  });
}

function countOf(commitments: readonly Pick<AlikeCommitments, 'count'>[]): number {
  return commitments.reduce((sum, { count }) => sum + count, 0);
}
