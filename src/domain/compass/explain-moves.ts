import { keyOfVariable } from './check-recipe.ts';
import type { CompassVariable } from './compass-recipe.ts';

/** What a run knows of a variable: its values are told as distance from the mean of the areas. */
export interface MeasuredVariable extends Pick<CompassVariable, 'indicator' | 'group'> {
  readonly mean: number;
  readonly deviation: number;
}

/** Values as loaded, in the order of the variables. */
export interface MeasuredRun {
  readonly variables: readonly MeasuredVariable[];
}

/** Vad som ändrats: a variable and by how many standard deviations the area moved among the areas. */
export interface VariableChange {
  readonly indicator: string;
  readonly change: number;
}

/** As many as are told. */
const mostTold = 3;

/**
 * Förklara en flytt: the variables in which an area has changed its place among the areas most, of those that
 * both runs have. A change that all areas have shared is none.
 */
export function explainMove(
  before: MeasuredRun,
  after: MeasuredRun,
): (was: readonly number[], is: readonly number[]) => readonly VariableChange[] {
  const earlier = new Map(before.variables.map((one, i) => [keyOfVariable(one), i]));
  const pairs = after.variables.flatMap((variable, i) => {
    const place = earlier.get(keyOfVariable(variable));
    return place === undefined ? [] : [{ indicator: variable.indicator, before: place, after: i }];
  });
  return (was, is) =>
    pairs
      .map(({ indicator, before: i, after: j }) => ({
        indicator,
        change: scoreOf(after.variables[j]!, is[j]!) - scoreOf(before.variables[i]!, was[i]!),
      }))
      .sort((one, other) => Math.abs(other.change) - Math.abs(one.change))
      .slice(0, mostTold);
}

const scoreOf = ({ mean, deviation }: MeasuredVariable, value: number): number =>
  (value - mean) / deviation;
