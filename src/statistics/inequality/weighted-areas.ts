/** An area with its value and how many people the value speaks for. */
export interface WeightedValue {
  /** Finite, such as a mean income. */
  readonly value: number;
  /** Finite, ≥ 0. */
  readonly population: number;
}

/**
 * The areas that have population; the others have no part in any measure of inequality.
 *
 * @throws RangeError for a value that is not finite or is negative, and a population that is negative or not
 *   finite, and when they are so large that their products have no number.
 */
export function peopledAreas<Area extends WeightedValue>(areas: readonly Area[]): readonly Area[] {
  let people = 0;
  let total = 0;
  for (const { value, population } of areas) {
    if (!(value >= 0 && value < Infinity)) throw new RangeError(`invalid value: ${value}`);
    if (!(population >= 0 && population < Infinity)) {
      throw new RangeError(`invalid population: ${population}`);
    }
    people += population;
    total += population * value;
  }
  if (!(2 * people * total < Infinity))
    throw new RangeError('invalid values: too large to multiply');
  return areas.filter((area) => area.population > 0);
}
