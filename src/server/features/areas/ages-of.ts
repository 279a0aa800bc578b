import type { AreaProfile } from '#contract/areas.ts';
import type { Figure } from '#contract/figures.ts';

/** A population figure for a sex and an age group. */
export interface AgeCell {
  readonly indicator_id: string;
  readonly sex: string;
  readonly age: string;
  readonly period_id: string;
  readonly figure: Figure;
}

/** The newest population by age group, youngest first, women and men beside each other. */
export function agesOf(cells: readonly AgeCell[]): AreaProfile['ages'] {
  const byAge = cells.filter(
    (cell) => cell.indicator_id === 'population' && cell.age !== 'total' && cell.sex !== 'total',
  );
  const newest = byAge.at(-1)?.period_id; // cells come in order of period
  const figure = (age: string, sex: string): Figure | null =>
    byAge.find((cell) => cell.age === age && cell.sex === sex && cell.period_id === newest)
      ?.figure ?? null;
  const ages = new Set(byAge.filter((cell) => cell.period_id === newest).map((cell) => cell.age));
  return [...ages]
    .sort((a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10))
    .map((age) => ({ age, women: figure(age, 'women'), men: figure(age, 'men') }));
}
