import type { AreaId } from '../areas/area.ts';
import type { LinksOf } from './co-membership.ts';
import type { CompassArea } from './compass-result.ts';
import type { LandscapeMove } from './landscape.ts';

/** What a move needs to know of an area in a run. */
export type PlacedArea = Pick<CompassArea, 'area' | 'landscape' | 'second' | 'firmness'>;

/** Areas of a run with the letters of its landscapes, by position. */
export interface LetteredRun {
  readonly areas: readonly PlacedArea[];
  readonly letters: readonly string[];
}

/** Förflyttningar mellan två körningar. */
export interface MoveTable {
  /** Areas from (row) to (column); an area that comes from several counts with the share of each. */
  readonly table: readonly (readonly number[])[];
  readonly compared: number;
  readonly kept: number;
  /** Landscapes of the areas that are in both, where most of each was: for measures of agreement. */
  readonly labels: { readonly before: readonly number[]; readonly after: readonly number[] };
  /** In the order of the areas. */
  readonly moves: readonly LandscapeMove[];
}

/**
 * Vilka områden som bytt landskap. Across divisions an area is followed to where most of it was. A move is
 * borderline when the area does not clearly belong in one of the runs, and the other landscape was the second
 * nearest there.
 */
export function findMoves(before: LetteredRun, after: LetteredRun, linksOf: LinksOf): MoveTable {
  const earlier = new Map<AreaId, PlacedArea>(before.areas.map((area) => [area.area, area]));
  const table = before.letters.map(() => after.letters.map(() => 0));
  const labels = { before: [] as number[], after: [] as number[] };
  const moves: LandscapeMove[] = [];
  let compared = 0;
  let kept = 0;
  for (const area of after.areas) {
    const links = linksOf(area.area).flatMap(({ area: id, share }) => {
      const was = earlier.get(id);
      return was === undefined ? [] : [{ was, share }];
    });
    if (links.length === 0) continue;
    const to = after.letters[area.landscape]!;
    for (const { was, share } of links) {
      table[was.landscape]![area.landscape]! += share;
      compared += share;
      if (before.letters[was.landscape] === to) kept += share;
    }
    const { was } = links.reduce((most, one) => (one.share > most.share ? one : most));
    labels.before.push(was.landscape);
    labels.after.push(area.landscape);
    const from = before.letters[was.landscape]!;
    if (from === to) continue;
    const borderline =
      (was.firmness !== 'core' && before.letters[was.second] === to) ||
      (area.firmness !== 'core' && after.letters[area.second] === from);
    moves.push({ area: area.area, from, to, borderline });
  }
  return { table, compared, kept, labels, moves };
}
