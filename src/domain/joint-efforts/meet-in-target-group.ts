import type { TargetGroup } from '../commitments/commitment.ts';
import type { TargetGroupReason } from './joint-effort.ts';

/** The share of the smaller set of named groups that both name; “everyone” names none. */
export function shareOfGroups(one: readonly TargetGroup[], other: readonly TargetGroup[]): number {
  let shared = 0;
  for (const group of one) if (group !== 'everyone' && other.includes(group)) shared++;
  return shared === 0 ? 0 : shared / Math.min(countNamed(one), countNamed(other));
}

/** Mötas i målgrupp, as `shareOfGroups` counts. That one of them is for everyone is too little to count. */
export function meetInTargetGroup(
  one: readonly TargetGroup[],
  other: readonly TargetGroup[],
): TargetGroupReason | undefined {
  const strength = shareOfGroups(one, other);
  if (strength > 0) {
    const groups = one.filter((group) => group !== 'everyone' && other.includes(group));
    return { kind: 'target-group', how: 'same', groups, strength, counts: true };
  }
  const isForEveryone = one.includes('everyone') || other.includes('everyone');
  if (!isForEveryone || one.length === 0 || other.length === 0) return undefined;
  return { kind: 'target-group', how: 'everyone', groups: [], strength: 0.25, counts: false };
}

function countNamed(groups: readonly TargetGroup[]): number {
  return groups.length - (groups.includes('everyone') ? 1 : 0);
}
