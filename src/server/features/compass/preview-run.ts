import type { CompassPreview, CompassRecipeText } from '#contract/compass.ts';
import { chooseAreas } from '#domain/compass/choose-areas.ts';
import type { DomainError } from '#domain/domain-error.ts';
import type { ReadHandle } from '../../database/read-handle.ts';
import { readGround } from './read-ground.ts';
import { recipeOf } from './rows.ts';

/** Areas without a landscape that are named; the others are counted. */
const mostNamed = 100;

/**
 * Everything a run would use and what hinders it; nothing is computed. Two statements.
 *
 * @throws DomainError `area/unknown-division`
 */
export async function previewRun(db: ReadHandle, text: CompassRecipeText): Promise<CompassPreview> {
  const recipe = recipeOf(text);
  const { ground, areas, indicators, errors } = await readGround(db, recipe);
  const { complete, leftOut } = chooseAreas(ground);
  const names = new Map(areas.map(({ id, name }) => [id, name]));
  return {
    areas: ground.areas.length,
    complete: complete.length,
    variables: ground.columns.map(({ period, values }, i) => {
      const { indicator } = recipe.variables[i]!;
      const known = values.filter((value) => value !== null);
      return {
        indicator,
        name: indicators.find(({ id }) => id === indicator)?.name ?? {
          sv: indicator,
          en: indicator,
        },
        period: period ?? null,
        values: known.length,
        missing: values.length - known.length,
        constant: known.length > 0 && known.every((value) => value === known[0]),
      };
    }),
    leftOut: leftOut.slice(0, mostNamed).map(({ area, missing }) => ({
      id: area,
      name: names.get(area) ?? area,
      missing: missing.map((column) => recipe.variables[column]!.indicator),
    })),
    errors: errors.map(remarkOf),
  };
}

const remarkOf = ({ code, data }: DomainError): CompassPreview['errors'][number] => ({
  code,
  data: { ...data },
});
