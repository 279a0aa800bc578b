import type { CompassComparison } from '#contract/compass.ts';
import type { AreaId } from '#domain/areas/area.ts';
import { coMembership, type LinksOf } from '#domain/compass/co-membership.ts';
import { explainMove } from '#domain/compass/explain-moves.ts';
import { findMoves } from '#domain/compass/find-moves.ts';
import { letterOf } from '#domain/compass/letter-of.ts';
import { matchLandscapes } from '#domain/compass/match-landscapes.ts';
import { adjustedRand } from '#statistics/grouping/adjusted-rand.ts';
import type { ReadHandle } from '../../database/read-handle.ts';
import type { DoneRun } from './find-run.ts';
import { type RunAreaRow, selectAreasOfRuns } from './queries.ts';
import { summaryOf } from './rows.ts';
import { selectLinks } from './select-base.ts';

/**
 * Jämför två körningar: which areas have changed landscape, and in what they have changed. Runs that share no
 * landscape by name are matched by their people for the comparison; a landscape of the second that is none of the
 * first then has its letter with a prime. Two statements.
 */
export async function compareRuns(
  db: ReadHandle,
  from: DoneRun,
  to: DoneRun,
): Promise<CompassComparison> {
  const [areas, links] = await Promise.all([
    selectAreasOfRuns(db, [from.id, to.id]),
    selectLinks(db, from.division_id, to.division_id),
  ]);
  const of = (run: DoneRun): readonly RunAreaRow[] => areas.filter((area) => area.run === run.id);
  const [before, after] = [of(from), of(to)];
  const letters = lettersOf(from, to, before, after, links.linksOf);
  const linksOf: LinksOf = links.known ? links.linksOf : () => [];
  const found = findMoves(
    { areas: before.map(placed), letters: letters.from },
    { areas: after.map(placed), letters: letters.to },
    linksOf,
  );
  const why = explainMove(from.result, to.result);
  const earlier = new Map(before.map((area) => [area.id, area]));
  const later = new Map(after.map((area) => [area.id, area]));
  const because = (area: AreaId) => {
    const [link] = linksOf(area).toSorted((one, other) => other.share - one.share);
    return [...why(earlier.get(link!.area)!.values, later.get(area)!.values)];
  };
  const indicatorsOf = (run: DoneRun) => [
    ...new Set(run.recipe.variables.map(({ indicator }) => indicator)),
  ];
  const [ofFrom, ofTo] = [indicatorsOf(from), indicatorsOf(to)];
  return {
    from: summaryOf(from),
    to: summaryOf(to),
    fromLandscapes: landscapesOf(from, letters.from),
    toLandscapes: landscapesOf(to, letters.to),
    table: found.table.map((row) => [...row]),
    compared: found.compared,
    kept: found.kept,
    adjustedRand:
      found.labels.before.length > 1 ? adjustedRand(found.labels.before, found.labels.after) : 0,
    moves: found.moves.map((move) => ({
      ...move,
      id: move.area,
      name: later.get(move.area)!.name,
      because: because(move.area),
    })),
    crosswalk: links.crosswalk ?? null,
    onlyFrom: ofFrom.filter((indicator) => !ofTo.includes(indicator)),
    onlyTo: ofTo.filter((indicator) => !ofFrom.includes(indicator)),
  };
}

const placed = ({ id, landscape, second, firmness }: RunAreaRow) => ({
  area: id as AreaId, // an id as it was stored
  landscape,
  second,
  firmness,
});

function landscapesOf(run: DoneRun, letters: readonly string[]) {
  return run.positions.map(({ name, number }, i) => ({
    letter: letters[i]!,
    name,
    colour: number,
  }));
}

/** Letters by position, the same in both for what is the same landscape. */
function lettersOf(
  from: DoneRun,
  to: DoneRun,
  before: readonly RunAreaRow[],
  after: readonly RunAreaRow[],
  linksOf: LinksOf,
): { readonly from: readonly string[]; readonly to: readonly string[] } {
  const own = (run: DoneRun): readonly string[] =>
    run.positions.map(({ number }) => letterOf(number));
  const known = new Set(from.positions.map(({ landscape }) => landscape));
  if (to.positions.some(({ landscape }) => known.has(landscape)))
    return { from: own(from), to: own(to) };
  const people = new Map(after.map((area) => [area.id as AreaId, area.people ?? 1]));
  const members = (areas: readonly RunAreaRow[]) =>
    new Map(areas.map(({ id, landscape }) => [id as AreaId, landscape])); // ids as they were stored
  const shared = coMembership(
    { before: members(before), after: members(after), linksOf },
    { before: from.positions.length, after: to.positions.length },
    (area) => people.get(area)!,
  );
  const letters = own(from);
  const matched = matchLandscapes(shared, to.positions.length).map((match, i) =>
    match.before === undefined ? `${own(to)[i]!}′` : letters[match.before]!,
  );
  return { from: letters, to: matched };
}
