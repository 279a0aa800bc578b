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
 *   finite.
 */
export function peopledAreas<Area extends WeightedValue>(areas: readonly Area[]): readonly Area[] {
  for (const { value, population } of areas) {
    if (!(value >= 0 && value < Infinity)) throw new RangeError(`invalid value: ${value}`);
    if (!(population >= 0 && population < Infinity)) {
      throw new RangeError(`invalid population: ${population}`);
    }
  }
  return areas.filter((area) => area.population > 0);
}
