import { type Waiting, waitingKinds } from './waiting.ts';

/**
 * Ordna det som väntar: what has a last day first, the nearest or most overdue on top; then in the order
 * of the kinds. What is about nothing is left out.
 */
export function orderWaiting(items: readonly Waiting[]): readonly Waiting[] {
  return items
    .filter(({ count }) => count > 0)
    .toSorted(
      (a, b) =>
        compareDays(a.due, b.due) ||
        waitingKinds.indexOf(a.kind) - waitingKinds.indexOf(b.kind) ||
        a.name.localeCompare(b.name, 'sv'),
    );
}

function compareDays(a: string | undefined, b: string | undefined): number {
  if (a === b) return 0;
  if (a === undefined) return 1;
  if (b === undefined) return -1;
  return a < b ? -1 : 1;
}
