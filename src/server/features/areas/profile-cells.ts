import type { Figure } from '#domain/indicators/figure.ts';
import { figureOf } from '../indicators/figure-rows.ts';
import type { AreaCell } from './queries.ts';

/** Figures for both sexes and all ages by area and indicator, in the order of the cells. */
export function figuresByIndicator(
  cells: readonly AreaCell[],
): (area: string, indicator: string) => readonly Figure[] {
  const figures = new Map<string, Figure[]>();
  for (const cell of cells) {
    if (cell.sex !== 'total' || cell.age !== 'total') continue;
    const key = `${cell.area_id}|${cell.indicator_id}`;
    const known = figures.get(key);
    if (known === undefined) figures.set(key, [figureOf(cell)]);
    else known.push(figureOf(cell));
  }
  return (area, indicator) => figures.get(`${area}|${indicator}`) ?? [];
}
