import { assignHungarian } from '#statistics/grouping/hungarian.ts';
import type { LandscapeOrigin } from './landscape.ts';

/** Landskap som känns igen: what one landscape of a new run is of those before. */
export interface LandscapeMatch {
  /** Position in the run before whose letter it keeps; undefined when it gets a letter of its own. */
  readonly before: number | undefined;
  readonly origin: Exclude<LandscapeOrigin, 'first'>;
  /** Positions in the run before that its people come from, largest first, with the share of them. */
  readonly from: readonly { readonly before: number; readonly share: number }[];
}

/** Of the people in either, this share must be in both for a letter to be kept: half of each, of equals. */
const leastOverlap = 1 / 3;
/** So much of the people in a landscape that others have been put into must come from one for it to stay that one. */
const clearMajority = 2 / 3;
/** Smaller contributions are not told. */
const leastTold = 0.05;

/**
 * Känn igen landskap: which landscapes of a new run are which of the run before, by the people they share.
 *
 * Several of which most people are now in one, none of them two thirds of it, have merged into a new one. Of the
 * rest the pairing with the largest sum of overlaps (people in both over people in either) is taken, the
 * Hungarian method, and a pair keeps the letter when a third of their people are in both. One that is left, and
 * that has most of its people from one whose letter another keeps, was split off from it; else it is new.
 *
 * @param shared people by landscape before (row) and in the new run (column), as `coMembership` gives them.
 */
export function matchLandscapes(
  shared: readonly ArrayLike<number>[],
  landscapes: number,
): readonly LandscapeMatch[] {
  const rows = shared.map((row) => sumOf(row));
  const columns = Array.from({ length: landscapes }, (_, j) => sumOf(shared.map((row) => row[j]!)));
  const cell = (i: number, j: number): number => shared[i]![j]!;
  const mergedInto = columns.map((people, j) => {
    const parts = rows.flatMap((size, i) => (cell(i, j) > size / 2 ? [i] : []));
    const largest = Math.max(0, ...parts.map((i) => cell(i, j)));
    const together = sumOf(parts.map((i) => cell(i, j)));
    const isMerged = parts.length > 1 && largest < clearMajority * people && together > people / 2;
    return isMerged ? parts : [];
  });
  const taken = new Set(mergedInto.flat());
  const left = rows.flatMap((_, i) => (taken.has(i) ? [] : [i]));
  const open = columns.flatMap((_, j) => (mergedInto[j]!.length > 0 ? [] : [j]));
  const overlap = (i: number, j: number): number => {
    const either = rows[i]! + columns[j]! - cell(i, j);
    return either > 0 ? cell(i, j) / either : 0;
  };
  const kept = pairUp(left, open, overlap);
  const keeps = new Set(kept.values());
  return columns.map((people, j) => {
    const from = rows
      .map((_, i) => ({ before: i, share: people > 0 ? cell(i, j) / people : 0 }))
      .filter(({ share }) => share >= leastTold)
      .sort((one, other) => other.share - one.share || one.before - other.before);
    const before = kept.get(j);
    if (before !== undefined) return { before, origin: 'same', from };
    if (mergedInto[j]!.length > 0) return { before, origin: 'merged', from };
    const [most] = from;
    const isSplit = most !== undefined && most.share > 0.5 && keeps.has(most.before);
    return { before, origin: isSplit ? 'split' : 'new', from };
  });
}

/** The pairs that keep a letter: place in the new run to place before. */
function pairUp(
  left: readonly number[],
  open: readonly number[],
  overlap: (i: number, j: number) => number,
): ReadonlyMap<number, number> {
  const kept = new Map<number, number>();
  if (left.length === 0 || open.length === 0) return kept;
  const pairs = assignHungarian(left.map((i) => open.map((j) => overlap(i, j))));
  for (const [row, column] of pairs) {
    const [i, j] = [left[row]!, open[column]!];
    if (overlap(i, j) >= leastOverlap) kept.set(j, i);
  }
  return kept;
}

function sumOf(numbers: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < numbers.length; i++) sum += numbers[i]!;
  return sum;
}
