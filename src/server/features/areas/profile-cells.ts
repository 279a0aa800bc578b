import type { ProfileReadings } from '#domain/areas/build-area-profile.ts';
import type { Figure } from '#domain/indicators/figure.ts';
import { figureOf } from '../indicators/figure-rows.ts';
import type { ProfileCell } from './queries.ts';

/** What a profile reads of cells, by area, indicator and period. */
export type ProfileTable = Pick<ProfileReadings, 'figuresOf' | 'valuesInDivision' | 'valuesNearby'>;

/** Cells in order of period as look-ups. */
export function tableOfProfileCells(cells: readonly ProfileCell[]): ProfileTable {
  const figures = new Map<string, Figure[]>();
  const values = new Map<string, ProfileCell>();
  for (const cell of cells) {
    if (cell.area_id === null) {
      values.set(`${cell.indicator_id}|${cell.period_id}`, cell);
    } else if (cell.sex === 'total' && cell.age === 'total') {
      const key = `${cell.area_id}|${cell.indicator_id}`;
      const known = figures.get(key);
      if (known === undefined) figures.set(key, [figureOf(cell)]);
      else known.push(figureOf(cell));
    }
  }
  return {
    figuresOf: (area, indicator) => figures.get(`${area}|${indicator}`) ?? [],
    valuesInDivision: (indicator, period) =>
      values.get(`${indicator}|${period}`)?.division_values ?? [],
    valuesNearby: (indicator, period) => values.get(`${indicator}|${period}`)?.nearby_values ?? [],
  };
}
