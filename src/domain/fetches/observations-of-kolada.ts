import type { AreaId } from '../areas/area.ts';
import { DomainError } from '../domain-error.ts';
import type { Observation, Sex } from '../indicators/observation.ts';
import { parsePeriod } from '../time/period.ts';
import { scaled } from './cube-cells.ts';
import type { FetchSource } from './fetch-source.ts';
import type { CubeReading } from './observations-of-cube.ts';

/** Koladas siffra: a key figure of an area and year; null where there is none. */
export interface KoladaFigure {
  readonly kpi: string;
  readonly area: AreaId;
  readonly year: number;
  readonly sex: Sex;
  readonly value: number | null;
}

/**
 * Observationer ur Kolada: the key figures of a source, both sexes together. An area that has no figure at all
 * of a kind was not measured (a county council has no pupils), and neither was a year that nobody has.
 *
 * @throws DomainError `fetch/no-values`
 */
export function observationsOfKolada(
  figures: readonly KoladaFigure[],
  source: FetchSource,
  known: ReadonlySet<AreaId>,
): CubeReading {
  const observations = source.formulas.flatMap(({ indicator, value, scale }): Observation[] => {
    const kpis = value?.kpi ?? [];
    const own = figures.filter(
      ({ kpi, area, sex }) => sex === 'total' && kpis.includes(kpi) && known.has(area),
    );
    const valued = own.filter((one) => one.value !== null);
    const areas = new Set(valued.map((one) => one.area));
    const years = new Set(valued.map((one) => one.year));
    return own
      .filter(({ area, year }) => areas.has(area) && years.has(year))
      .map(({ area, year, value: number }) => ({
        indicator,
        area,
        period: parsePeriod(String(year)),
        group: { sex: 'total', age: 'total' },
        measured: number === null ? { missing: 'not-collected' } : scaled({ value: number }, scale),
      }));
  });
  if (observations.length === 0) throw new DomainError('fetch/no-values', { table: source.table });
  return { observations, unknownCodes: [] };
}
