import { DomainError } from '../domain-error.ts';
import type { CompassGround } from './compass-ground.ts';
import type { CompassRecipe } from './compass-recipe.ts';
import type { CompassLeftOut } from './compass-result.ts';
import { scaleVariable } from './scale-variables.ts';

/** Val av områden: those that have every value, and those that are left out and why. */
export interface ChosenAreas {
  /** Places in the ground. */
  readonly complete: readonly number[];
  readonly leftOut: readonly CompassLeftOut[];
}

/** Who has every value. A missing value is never guessed: its area gets no landscape. */
export function chooseAreas({ areas, columns }: CompassGround): ChosenAreas {
  const complete: number[] = [];
  const leftOut: CompassLeftOut[] = [];
  for (const [i, area] of areas.entries()) {
    const missing = columns.flatMap(({ values }, column) => (values[i] === null ? [column] : []));
    if (missing.length === 0) complete.push(i);
    else leftOut.push({ area, missing });
  }
  return { complete, leftOut };
}

/** Granska underlaget: what hinders a run of the recipe on these data. */
export function checkGround(recipe: CompassRecipe, ground: CompassGround): readonly DomainError[] {
  const { division, year, k, variables, scale } = recipe;
  if (ground.areas.length === 0) return [new DomainError('compass/no-areas', { division })];
  const refusals = ground.columns.flatMap(({ period }, i) =>
    period === undefined
      ? [new DomainError('compass/no-values', { indicator: variables[i]!.indicator, year })]
      : [],
  );
  if (refusals.length > 0) return refusals;
  const { complete } = chooseAreas(ground);
  if (complete.length <= k) {
    return [new DomainError('compass/too-few-areas', { count: complete.length, k })];
  }
  const unfit = variables.flatMap(({ indicator, transform }, i) => {
    const { period, values } = ground.columns[i]!;
    const own = complete.map((area) => values[area]!);
    if (own.every((value) => value === own[0])) {
      return [new DomainError('compass/constant-variable', { indicator, period: period! })];
    }
    const low = own.find((value) => value <= 0);
    if (transform === 'log' && low !== undefined) {
      return [new DomainError('compass/not-positive', { indicator, value: low })];
    }
    return scaleVariable(own, transform, scale) === undefined
      ? [new DomainError('compass/no-spread', { indicator, transform, scale })]
      : [];
  });
  if (unfit.length > 0) return unfit;
  const rows = complete.map((i) => ground.columns.map(({ values }) => values[i]).join(' '));
  const distinct = new Set(rows).size;
  return distinct <= k ? [new DomainError('compass/too-few-distinct', { distinct, k })] : [];
}
