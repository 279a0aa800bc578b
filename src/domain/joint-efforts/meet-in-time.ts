import type { TimeReason } from './joint-effort.ts';
import type { PlannedEffort } from './planned-effort.ts';

type Dated = Pick<PlannedEffort, 'from' | 'to'>;

/** First and last day, counted in days. */
export interface Stretch {
  readonly first: number;
  readonly last: number;
}

export function stretchOf({ from, to }: Dated): Stretch | undefined {
  if (from === undefined || to === undefined) return undefined;
  return { first: Date.parse(from) / 86_400_000, last: Date.parse(to) / 86_400_000 };
}

/** The days that both go on, as a share of the shorter one's days; 0 when one of them has no dates. */
export function shareOfTime(one: Stretch | undefined, other: Stretch | undefined): number {
  if (one === undefined || other === undefined) return 0;
  const shared = Math.min(one.last, other.last) - Math.max(one.first, other.first) + 1;
  if (shared <= 0) return 0;
  return shared / (Math.min(one.last - one.first, other.last - other.first) + 1);
}

/** Mötas i tid, as `shareOfTime` counts. */
export function meetInTime(one: Dated, other: Dated): TimeReason | undefined {
  const strength = shareOfTime(stretchOf(one), stretchOf(other));
  if (strength === 0) return undefined;
  const from = [one.from!, other.from!].sort()[1]!;
  const to = [one.to!, other.to!].sort()[0]!;
  return { kind: 'time', from, to, strength, counts: true };
}

/** Whether both have dates and no day is shared. */
export function areApartInTime(one: Dated, other: Dated): boolean {
  return (
    (one.to !== undefined && other.from !== undefined && one.to < other.from) ||
    (other.to !== undefined && one.from !== undefined && other.to < one.from)
  );
}
