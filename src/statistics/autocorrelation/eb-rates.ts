/**
 * Rates made comparable between small and large populations (Assunção and Reis): zᵢ = (pᵢ − b) / √vᵢ, with
 * the rate pᵢ = cases / population, b the rate of all, vᵢ = a + b / populationᵢ and
 * a = Σ nᵢ (pᵢ − b)² / Σ nᵢ − b / mean population. Where vᵢ would not be positive it is b / populationᵢ.
 *
 * Source: Assunção and Reis, "A new proposal to adjust Moran's I for population density", Statistics in
 * Medicine 18 (1999); z as in `EBImoran.mc` in spdep.
 *
 * @param cases one finite number ≥ 0 an area.
 * @param population one finite number > 0 an area, in the same order.
 * @throws RangeError for numbers outside these ranges, columns of different lengths, and no cases.
 *
 * @example
 * ebRates([2, 8], [100, 100]) // => [-1, 1]
 */
export function ebRates(cases: ArrayLike<number>, population: ArrayLike<number>): Float64Array {
  const count = cases.length;
  if (population.length !== count) {
    throw new RangeError(`invalid population: ${population.length} areas beside ${count}`);
  }
  let allCases = 0;
  let everybody = 0;
  for (let i = 0; i < count; i++) {
    const some = cases[i]!;
    const people = population[i]!;
    if (!(some >= 0 && some < Infinity)) throw new RangeError(`invalid cases: ${some}`);
    if (!(people > 0 && people < Infinity)) throw new RangeError(`invalid population: ${people}`);
    allCases += some;
    everybody += people;
  }
  if (allCases === 0) throw new RangeError('invalid cases: none');
  const overall = allCases / everybody;
  const rates = Float64Array.from({ length: count }, (_, i) => cases[i]! / population[i]!);
  const spread = rates.reduce((sum, rate, i) => sum + population[i]! * (rate - overall) ** 2, 0);
  const between = spread / everybody - overall / (everybody / count);
  return rates.map((rate, i) => {
    const chance = overall / population[i]!;
    const variance = between + chance;
    return (rate - overall) / Math.sqrt(variance > 0 ? variance : chance);
  });
}
