import type { Measured } from './observation.ts';

/** Whether two measurements say the same: value, counts and interval, or the reason why there is none. */
export function isSameMeasured(a: Measured, b: Measured): boolean {
  if ('missing' in a || 'missing' in b) {
    return 'missing' in a && 'missing' in b && a.missing === b.missing;
  }
  return (
    a.value === b.value &&
    a.count === b.count &&
    a.denominator === b.denominator &&
    a.interval?.[0] === b.interval?.[0] &&
    a.interval?.[1] === b.interval?.[1]
  );
}
