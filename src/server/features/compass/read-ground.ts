import { parseDivision } from '#domain/areas/area.ts';
import { checkRecipe } from '#domain/compass/check-recipe.ts';
import { checkGround } from '#domain/compass/choose-areas.ts';
import { buildGround, type CompassGround } from '#domain/compass/compass-ground.ts';
import type { CompassRecipe } from '#domain/compass/compass-recipe.ts';
import { DomainError } from '#domain/domain-error.ts';
import type { ReadHandle } from '../../database/read-handle.ts';
import {
  type GroundContext,
  populationColumn,
  selectGroundContext,
  selectShownCells,
} from './select-ground.ts';

/** What a recipe would be run on, and what hinders it. */
export interface ReadGround extends Pick<GroundContext, 'areas' | 'indicators'> {
  readonly ground: CompassGround;
  readonly errors: readonly DomainError[];
}

/**
 * The values that show at present. Two statements.
 *
 * @throws DomainError `area/unknown-division`
 */
export async function readGround(db: ReadHandle, recipe: CompassRecipe): Promise<ReadGround> {
  const division = parseDivision(recipe.division).id;
  const wanted = [...recipe.variables.map(columnOf), populationColumn];
  const context = await selectGroundContext(db, division, recipe.year, wanted);
  if (!context.division_exists) throw new DomainError('area/unknown-division', { division });
  const periods = new Map(context.periods.map((one) => [one.position, one.period ?? undefined]));
  const dated = wanted.map((one) => ({ ...one, period: periods.get(one.position) }));
  const cells = await selectShownCells(db, division, dated);
  const ground = buildGround(
    context.areas.map((area) => area.id),
    recipe.variables.map((_, position) => periods.get(position)),
    periods.get(populationColumn.position),
    cells,
  );
  const known = new Set(context.indicators.map((one) => one.id));
  const wrong = checkRecipe(recipe, known);
  return {
    areas: context.areas,
    indicators: context.indicators,
    ground,
    errors: wrong.length > 0 ? wrong : checkGround(recipe, ground),
  };
}

/** A variable as a column to be read. */
export function columnOf(
  { indicator, group }: CompassRecipe['variables'][number],
  position: number,
) {
  return { position, indicator, group };
}
