import type { ProfileRow } from '#contract/areas.ts';
import type { Figure } from '#domain/indicators/figure.ts';
import { sexes } from '#domain/indicators/observation.ts';
import { figureOf } from '../indicators/figure-rows.ts';
import type { AreaCell } from './queries.ts';

/** Figures for both sexes and all ages by area and indicator, in the order of the cells. */
export function figuresByIndicator(
  cells: readonly AreaCell[],
): (area: string, indicator: string) => readonly Figure[] {
  const figures = new Map<string, Figure[]>();
  for (const cell of cells) {
    if (!isAboutAll(cell)) continue;
    const key = `${cell.area_id}|${cell.indicator_id}`;
    const known = figures.get(key);
    if (known === undefined) figures.set(key, [figureOf(cell)]);
    else known.push(figureOf(cell));
  }
  return (area, indicator) => figures.get(`${area}|${indicator}`) ?? [];
}

/** Whether a cell is about both sexes and all ages. */
export function isAboutAll({ sex, age }: Pick<AreaCell, 'sex' | 'age'>): boolean {
  return sex === 'total' && age === 'total';
}

/**
 * An area's figures by sex and age for an indicator and period, both sexes first, then women and men, each
 * from the youngest. Population has a picture of its own and is left out.
 */
export function groupsByIndicator(
  cells: readonly AreaCell[],
  area: string,
): (indicator: string, period: string) => ProfileRow['groups'] {
  const own = cells.filter(
    (cell) => cell.area_id === area && !isAboutAll(cell) && cell.indicator_id !== 'population',
  );
  const byMeasure = Map.groupBy(own, (cell) => `${cell.indicator_id}|${cell.period_id}`);
  return (indicator, period) =>
    (byMeasure.get(`${indicator}|${period}`) ?? [])
      .toSorted(
        (a, b) => youngest(a.age) - youngest(b.age) || sexes.indexOf(a.sex) - sexes.indexOf(b.sex),
      )
      .map((cell) => ({ sex: cell.sex, age: cell.age, figure: figureOf(cell) }));
}

/** All ages stand before every age. */
function youngest(age: string): number {
  return age === 'total' ? -1 : Number.parseInt(age, 10);
}
