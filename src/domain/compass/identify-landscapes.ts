import type { AreaId } from '../areas/area.ts';
import { coMembership, type LinksOf } from './co-membership.ts';
import type { LandscapeOrigin } from './landscape.ts';
import { letterOf } from './letter-of.ts';
import { matchLandscapes } from './match-landscapes.ts';

/** A landscape of the run before. */
export interface KnownLandscape {
  readonly landscape: string;
  /** Order of its letter. */
  readonly number: number;
}

/** An area of either run. */
export interface Placed {
  readonly area: AreaId;
  readonly landscape: number;
}

/** What one landscape of a new run is. */
export interface Identity {
  /** Id of the landscape whose letter it keeps; undefined when it gets the letter of `number` as its own. */
  readonly landscape: string | undefined;
  readonly number: number;
  readonly origin: LandscapeOrigin;
  readonly from: readonly { readonly letter: string; readonly share: number }[];
}

/** The run before, by position, and its areas. */
export interface RunBefore {
  readonly landscapes: readonly KnownLandscape[];
  readonly areas: readonly Placed[];
  readonly linksOf: LinksOf;
}

/** Vad varje landskap är: letters by recognition, new ones in order from `nextNumber`. */
export interface Identities {
  /** By position in the new run. */
  readonly landscapes: readonly Identity[];
  /** Positions in the run before that have no counterpart. */
  readonly gone: readonly number[];
}

/**
 * Känn igen landskapen i en ny körning. Where somebody's number of people is unknown every area counts as one.
 *
 * @param before undefined for the first run of all.
 */
export function identifyLandscapes(
  areas: readonly (Placed & { readonly people: number | null })[],
  count: number,
  before: RunBefore | undefined,
  nextNumber: number,
): Identities {
  if (before === undefined) {
    const first = Array.from({ length: count }, (_, position) => ({
      landscape: undefined,
      number: nextNumber + position,
      origin: 'first' as const,
      from: [],
    }));
    return { landscapes: first, gone: [] };
  }
  const isCounted = areas.every(({ people }) => people !== null);
  const people = new Map(areas.map((one) => [one.area, isCounted ? one.people! : 1]));
  const shared = coMembership(
    { before: membersOf(before.areas), after: membersOf(areas), linksOf: before.linksOf },
    { before: before.landscapes.length, after: count },
    (area) => people.get(area)!,
  );
  let next = nextNumber;
  const kept = new Set<number>();
  const landscapes = matchLandscapes(shared, count).map((match): Identity => {
    const from = match.from.map(({ before: position, share }) => ({
      letter: letterOf(before.landscapes[position]!.number),
      share,
    }));
    if (match.before === undefined) {
      return { landscape: undefined, number: next++, origin: match.origin, from };
    }
    kept.add(match.before);
    return { ...before.landscapes[match.before]!, origin: match.origin, from };
  });
  return { landscapes, gone: [...before.landscapes.keys()].filter((i) => !kept.has(i)) };
}

function membersOf(areas: readonly Placed[]): ReadonlyMap<AreaId, number> {
  return new Map(areas.map(({ area, landscape }) => [area, landscape]));
}
