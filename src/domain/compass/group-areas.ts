import type { KMeans, KMeansRestart } from '#statistics/grouping/k-means/k-means.ts';
import { orderRows } from '#statistics/grouping/row-order.ts';
import type { Matrix } from '#statistics/matrix/matrix.ts';
import { type CompassRecipe, evidenceKs } from './compass-recipe.ts';
import type { Spread } from './compass-work.ts';

/** Områdena i landskap, by every number of them that has evidence. */
export interface GroupedAreas {
  /** Landscape of each area, numbered in any way; from two landscapes up to twelve, where so many areas differ. */
  readonly wholes: readonly Int32Array[];
  /** The chosen number by the method that was not chosen. */
  readonly other: Int32Array;
  /** Restarts made for the chosen number, and how many found the best; null for Ward. */
  readonly restarts: number | null;
  readonly found: number | null;
}

/** For the chosen number the search goes on longer than for those beside it. */
const mostRestarts = { chosen: 100, beside: 25 } as const;
/** Restarts in one part. */
const perPart = 3;

/** @param tell of the share of this that is done. */
export async function groupAreas(
  matrix: Matrix,
  { method, k: chosen, seed }: CompassRecipe,
  spread: Spread,
  tell: (share: number) => void,
): Promise<GroupedAreas> {
  const { distinct } = orderRows(matrix);
  const ks = range(evidenceKs.first, Math.min(evidenceKs.last, distinct - 1));
  let settled = 0;
  const search = async (k: number): Promise<KMeans> => {
    const restarts = k === chosen ? mostRestarts.chosen : mostRestarts.beside;
    const found = await searchLong(matrix, k, seed, restarts, spread);
    tell(++settled / ks.length);
    return found;
  };
  const wardFor = async (numbers: readonly number[]): Promise<readonly Int32Array[]> => {
    const [wholes] = await spread('compass-ward', [{ matrix, ks: numbers }], () => {});
    return wholes!;
  };
  if (method === 'ward') {
    const [wholes, other] = await Promise.all([wardFor(ks), search(chosen)]);
    return { wholes, other: other.group, restarts: null, found: null };
  }
  const [found, [other]] = await Promise.all([Promise.all(ks.map(search)), wardFor([chosen])]);
  const own = found[ks.indexOf(chosen)]!;
  return {
    wholes: found.map(({ group }) => group),
    other: other!,
    restarts: own.restarts,
    found: own.found,
  };
}

/** Restarts until the best was found several times, two parts at a time; the same whatever the threads. */
async function searchLong(
  matrix: Matrix,
  k: number,
  seed: number,
  restarts: number,
  spread: Spread,
): Promise<KMeans> {
  const done: (readonly KMeansRestart[])[] = [];
  for (let from = 0; ; from += 2 * perPart) {
    const parts = [from, from + perPart]
      .filter((first) => first < restarts)
      .map((first) => ({
        ...{ matrix, k, seed, restarts },
        from: first,
        to: Math.min(restarts, first + perPart),
      }));
    done.push(...(await spread('compass-search', parts, () => {})));
    const soFar = { matrix, k, seed, restarts, done };
    const [settled] = await spread('compass-settle', [soFar], () => {});
    if (settled !== undefined) return settled;
  }
}

function range(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}
