import type { AreaId } from '../areas/area.ts';
import { divisionOf } from '../areas/area.ts';
import type { Cube } from '../cubes/cube.ts';
import { DomainError } from '../domain-error.ts';
import type { Measured, Observation, ObservationGroup } from '../indicators/observation.ts';
import { parsePeriod, periodKey } from '../time/period.ts';
import { areaOfCode } from './area-of-code.ts';
import { checkLabels } from './check-labels.ts';
import { type Cell, type CubeCells, cellsOf, scaled, shareOf, sumOf } from './cube-cells.ts';
import type { CellChoice, FetchSource, SourceFormula } from './fetch-source.ts';

/** What a cube gave: observations, and the codes that no area of ours answers to. */
export interface CubeReading {
  readonly observations: readonly Observation[];
  /** Codes of areas in editions that we hold, but that we do not know. */
  readonly unknownCodes: readonly string[];
}

/**
 * Observationer ur en kub: every formula of a source applied to every area we know and every period. An edition
 * that has no value at all in a period was not measured in it, so that its cells are left out, not missing.
 *
 * @throws DomainError `fetch/label-differs`, `fetch/dimension-missing`, `fetch/category-missing`,
 *   `fetch/no-known-area`, `fetch/no-values`, `period/malformed`
 */
export function observationsOfCube(
  cube: Cube,
  source: FetchSource,
  known: ReadonlySet<AreaId>,
): CubeReading {
  const { table } = source;
  checkLabels(cube, source.labels, table);
  const cells = cellsOf(cube, table);
  const { areas, unknownCodes } = placeAreas(cells, source, known);
  if (areas.length === 0) throw new DomainError('fetch/no-known-area', { table });
  const periods = cells
    .axis(source.timeDimension)
    .categories.map(({ code }, place) => ({ period: parsePeriod(code), place }));
  const observations = source.formulas.flatMap((formula) =>
    groupsOf(formula).flatMap(({ group, chosen }) => {
      const measure = measureOf(cells, formula, chosen);
      return areas.flatMap(({ area, place }) =>
        periods.map(({ period, place: time }): Observation => {
          const offset =
            place * cells.stride(source.areaDimension) + time * cells.stride(source.timeDimension);
          return { indicator: formula.indicator, area, period, group, measured: measure(offset) };
        }),
      );
    }),
  );
  const measured = withoutUnmeasured(observations);
  if (measured.length === 0) throw new DomainError('fetch/no-values', { table });
  return { observations: measured, unknownCodes };
}

function placeAreas(
  cells: CubeCells,
  source: FetchSource,
  known: ReadonlySet<AreaId>,
): {
  readonly areas: readonly { readonly area: AreaId; readonly place: number }[];
  readonly unknownCodes: readonly string[];
} {
  const held = new Set([...known].map(divisionOf));
  const unknownCodes: string[] = [];
  const areas = cells.axis(source.areaDimension).categories.flatMap(({ code }, place) => {
    const area = areaOfCode(code);
    if (area !== undefined && known.has(area)) return [{ area, place }];
    if (area !== undefined && held.has(divisionOf(area))) unknownCodes.push(code);
    return [];
  });
  return { areas, unknownCodes };
}

interface ChosenGroup {
  readonly group: ObservationGroup;
  /** The group's own categories. */
  readonly chosen: CellChoice;
}

/** Every combination of sex and age that a formula tells apart. */
function groupsOf({ sex, age }: SourceFormula): readonly ChosenGroup[] {
  const sexes = sex ? Object.entries(sex.groups) : [];
  const ages = age ? Object.entries(age.groups) : [];
  const ofSex = sexes.map(([code, one]) => ({ sex: one, chosen: { [sex!.dimension]: [code] } }));
  const ofAge = ages.map(([code, one]) => ({ age: one, chosen: { [age!.dimension]: [code] } }));
  const all = { sex: 'total', chosen: {} } as const;
  return (ofSex.length > 0 ? ofSex : [all]).flatMap((one) =>
    (ofAge.length > 0 ? ofAge : [{ age: 'total', chosen: {} }]).map((other) => ({
      group: { sex: one.sex, age: other.age },
      chosen: { ...one.chosen, ...other.chosen },
    })),
  );
}

/** What a formula gives at an offset of area and period. */
function measureOf(
  cells: CubeCells,
  { value, share, scale }: SourceFormula,
  group: CellChoice,
): (offset: number) => Measured {
  const summed = (choice: CellChoice): ((offset: number) => Cell) => {
    const places = cells.offsets({ ...choice, ...group });
    return (offset) => sumOf(places.map((place) => cells.at(place + offset)));
  };
  if (share !== undefined) {
    const [of, among] = [summed(share.of), summed(share.among)];
    return (offset) => shareOf(of(offset), among(offset));
  }
  const one = summed(value ?? {});
  return (offset) => scaled(one(offset), scale);
}

/** Leaves out what an edition was not measured in. */
function withoutUnmeasured(observations: readonly Observation[]): readonly Observation[] {
  const keyOf = ({ indicator, area, period }: Observation): string =>
    `${indicator}|${divisionOf(area)}|${periodKey(period)}`;
  const measured = new Set(
    observations.filter((one) => 'value' in one.measured).map((one) => keyOf(one)),
  );
  return observations.filter((one) => measured.has(keyOf(one)));
}
