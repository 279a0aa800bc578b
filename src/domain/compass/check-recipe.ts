import { DomainError } from '../domain-error.ts';
import { isAge } from '../indicators/observation.ts';
import {
  type CompassRecipe,
  type CompassVariable,
  defaultK,
  evidenceKs,
  variableCount,
} from './compass-recipe.ts';

/**
 * Granska receptet: everything that is wrong with it whatever the data are. A choice that is not the usual one
 * needs its reason in words.
 */
export function checkRecipe(
  recipe: CompassRecipe,
  knownIndicators: ReadonlySet<string>,
): readonly DomainError[] {
  const { variables, k, kReason } = recipe;
  const refusals: DomainError[] = [];
  const refuse = (code: string, data: DomainError['data']): void => {
    refusals.push(new DomainError(code, data));
  };
  const { least, most } = variableCount;
  if (variables.length < least || variables.length > most) {
    refuse('compass/variable-count', { count: variables.length, least, most });
  }
  const seen = new Set<string>();
  for (const variable of variables) {
    refusals.push(...checkVariable(variable, knownIndicators));
    const key = keyOfVariable(variable);
    const { indicator, group } = variable;
    if (seen.has(key)) refuse('compass/repeated-variable', { indicator, ...group });
    seen.add(key);
  }
  if (!Number.isInteger(k) || k < evidenceKs.first || k > evidenceKs.last) {
    refuse('compass/k-out-of-range', { k, least: evidenceKs.first, most: evidenceKs.last });
  } else if (k !== defaultK && isBlank(kReason)) {
    refuse('compass/reason-for-k', { k, usual: defaultK });
  }
  return refusals;
}

/** What makes two variables the same. */
export function keyOfVariable({
  indicator,
  group,
}: Pick<CompassVariable, 'indicator' | 'group'>): string {
  return `${indicator}|${group.sex}|${group.age}`;
}

function checkVariable(
  { indicator, group, transform, weight, reason }: CompassVariable,
  knownIndicators: ReadonlySet<string>,
): readonly DomainError[] {
  if (!knownIndicators.has(indicator)) {
    return [new DomainError('indicator/unknown-indicator', { indicator })];
  }
  if (!isAge(group.age)) return [new DomainError('indicator/malformed-age', { age: group.age })];
  if (!(weight > 0 && weight <= 100)) {
    return [new DomainError('compass/weight-out-of-range', { indicator, weight })];
  }
  if (transform !== 'none' && isBlank(reason)) {
    return [new DomainError('compass/reason-for-transform', { indicator })];
  }
  if (weight !== 1 && isBlank(reason)) {
    return [new DomainError('compass/reason-for-weight', { indicator })];
  }
  return [];
}

const isBlank = (text: string): boolean => text.trim() === '';
