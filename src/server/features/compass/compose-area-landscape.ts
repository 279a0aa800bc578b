import type { AreaLandscape } from '#contract/compass.ts';
import type { AreaId } from '#domain/areas/area.ts';
import { findTwins, type ScaledAreas } from '#domain/compass/find-twins.ts';
import { letterOf } from '#domain/compass/letter-of.ts';
import { proposedNameOf } from './compose-run.ts';
import type { RunAreaRow } from './queries.ts';
import type { AreaPath, PathRow } from './select-path.ts';

type Step = AreaLandscape['path'][number];
type PlacedRow = PathRow & {
  readonly [Field in 'landscape' | 'second' | 'share' | 'width']: number;
} & {
  readonly firmness: Step['firmness'];
};

/** An area's way through the years; a run that it has no landscape in is passed by. */
export function composePath({ rows, indicators }: AreaPath): AreaLandscape['path'] {
  const placed = rows.filter(isPlaced);
  return placed.map((row, i) => {
    const { landscape, number, name } = row.positions[row.landscape]!;
    const second = row.positions[row.second]!;
    const before = placed[i - 1];
    const was = before?.positions[before.landscape];
    const move = (): Step['move'] => {
      if (before === undefined || was === undefined) return 'first';
      if (was.landscape === landscape) return 'kept';
      const couldStay = row.firmness !== 'core' && second.landscape === was.landscape;
      const couldGo =
        before.firmness !== 'core' && before.positions[before.second]!.landscape === landscape;
      return couldStay || couldGo ? 'borderline' : 'moved';
    };
    return {
      run: row.run,
      year: row.year,
      letter: letterOf(number),
      colour: number,
      name,
      proposedName: proposedNameOf(row.result, indicators, row.landscape),
      second: {
        letter: letterOf(second.number),
        name: second.name,
        proposedName: proposedNameOf(row.result, indicators, row.second),
      },
      share: row.share,
      width: row.width,
      firmness: row.firmness,
      move: move(),
    };
  });
}

function isPlaced(row: PathRow): row is PlacedRow {
  return row.landscape !== null;
}

/** The newest run of the area's own division. */
export function newestOf({ rows }: AreaPath): PathRow | undefined {
  return rows.findLast(({ own }) => own);
}

/** Indicators that the area lacks in the newest run; null when it has a landscape there, or there is no run. */
export function missingOf(path: AreaPath): AreaLandscape['missing'] {
  const newest = newestOf(path);
  if (newest === undefined || isPlaced(newest)) return null;
  return (newest.missing ?? []).map((column) => newest.recipe.variables[column]!.indicator);
}

/** The areas most alike, with what tells them apart and what they share. */
export function composeTwins(
  area: AreaId,
  run: PathRow,
  scaled: ScaledAreas,
  rows: readonly RunAreaRow[],
): AreaLandscape['twins'] {
  const byId = new Map(rows.map((row) => [row.id, row]));
  const indicator = (variable: number): string => run.result.variables[variable]!.indicator;
  return findTwins(scaled, area).map(({ area: twin, distance, differ, alike }) => {
    const row = byId.get(twin)!;
    return {
      id: twin,
      name: row.name,
      letter: letterOf(run.positions[row.landscape]!.number),
      distance,
      differ: differ.map(({ variable, difference }) => ({
        indicator: indicator(variable),
        difference,
      })),
      alike: alike.map(indicator),
    };
  });
}
