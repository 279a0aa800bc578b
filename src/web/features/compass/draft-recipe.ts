import type { CompassRecipeText } from '#contract/compass.ts';
import type { IndicatorMetadata } from '#contract/indicators.ts';
import {
  type CompassMethod,
  type CompassScale,
  type CompassTransform,
  defaultK,
} from '#domain/compass/compass-recipe.ts';

/** A variable as it stands in the form: texts as they are typed. */
export interface DraftVariable {
  readonly indicator: string;
  readonly isUsed: boolean;
  /** Has values at the level. */
  readonly hasValues: boolean;
  readonly transform: CompassTransform;
  readonly weight: string;
  readonly reason: string;
}

/** A recipe on its way. */
export interface DraftRecipe {
  readonly division: string;
  readonly year: string;
  readonly method: CompassMethod;
  readonly scale: CompassScale;
  readonly k: string;
  readonly kReason: string;
  readonly seed: string;
  readonly variables: readonly DraftVariable[];
}

/**
 * The variables of Uppsala municipality's social compass, as far as they are known: work, income, assistance,
 * health, education, origin and age.
 */
const firstVariables: ReadonlySet<string> = new Set([
  'unemployment',
  'financial-assistance',
  'sick-days',
  'employment',
  'net-income',
  'education',
  'foreign-background',
  'share-0-19',
  'share-65-plus',
]);

/** A first proposal: the known variables that have values at the level, seven landscapes, this year. */
export function firstDraft(
  division: string,
  indicators: readonly IndicatorMetadata[],
  year: number,
): DraftRecipe {
  return {
    division,
    year: String(year),
    method: 'k-means',
    scale: 'z',
    k: String(defaultK),
    kReason: '',
    seed: '1',
    variables: indicators.map((one) => {
      const hasValues = hasValuesAt(one, division);
      return {
        indicator: one.id,
        isUsed: hasValues && firstVariables.has(one.id),
        hasValues,
        transform: 'none',
        weight: '1',
        reason: '',
      };
    }),
  };
}

/** The draft of a recipe that was run before. */
export function draftOf(
  recipe: CompassRecipeText,
  indicators: readonly IndicatorMetadata[],
): DraftRecipe {
  const { division, method, scale, kReason } = recipe;
  return {
    division,
    method,
    scale,
    kReason,
    year: String(recipe.year),
    k: String(recipe.k),
    seed: String(recipe.seed),
    variables: indicators.map(({ id, ...one }) => {
      const used = recipe.variables.find((variable) => variable.indicator === id);
      return {
        indicator: id,
        isUsed: used !== undefined,
        hasValues: hasValuesAt(one, division),
        transform: used?.transform ?? 'none',
        weight: String(used?.weight ?? 1),
        reason: used?.reason ?? '',
      };
    }),
  };
}

/** The recipe that a draft says; undefined while a number cannot be read or too few variables are chosen. */
export function readDraft(draft: DraftRecipe): CompassRecipeText | undefined {
  const [year, k, seed] = [draft.year, draft.k, draft.seed].map(readWhole);
  const variables = draft.variables
    .filter((one) => one.isUsed)
    .map(({ indicator, transform, weight, reason }) => ({
      indicator,
      sex: 'total' as const,
      age: 'total',
      transform,
      weight: readWeight(weight),
      reason: reason.trim(),
    }));
  if (year === undefined || k === undefined || seed === undefined) return undefined;
  if (variables.length < 2) return undefined;
  const { division, method, scale } = draft;
  const kReason = draft.kReason.trim();
  const read: CompassRecipeText['variables'] = [];
  for (const { weight, ...variable } of variables) {
    if (weight === undefined) return undefined;
    read.push({ ...variable, weight });
  }
  return { division, year, variables: read, scale, method, k, kReason, seed };
}

/**
 * A whole number ≥ 0; undefined for anything else.
 *
 * @example
 * readWhole('7') // => 7
 * readWhole('7,5') // => undefined
 */
export function readWhole(text: string): number | undefined {
  return /^\d{1,15}$/.test(text.trim()) ? Number(text) : undefined;
}

/**
 * A weight over 0, with comma or point; undefined for anything else.
 *
 * @example
 * readWeight('0,5') // => 0.5
 * readWeight('0') // => undefined
 */
export function readWeight(text: string): number | undefined {
  const weight = /^\d{1,3}([.,]\d{1,6})?$/.test(text.trim()) ? Number(text.replace(',', '.')) : 0;
  return weight > 0 ? weight : undefined;
}

/** Values for everybody at the level, which is what the form asks for. */
function hasValuesAt({ coverage }: Pick<IndicatorMetadata, 'coverage'>, division: string): boolean {
  return coverage.some(
    (one) =>
      one.division === division && one.sex === 'total' && one.age === 'total' && one.values > 0,
  );
}
