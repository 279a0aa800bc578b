import { beside, type SegregationMeasure } from './dissimilarity.ts';
import { jackknifeInterval } from './jackknife-interval.ts';
import { type ResidentialArea, type Residents, residentsOf } from './residential-areas.ts';

/** Isolering, with what is left of it when the size of the group is taken away. */
export interface Isolation extends SegregationMeasure {
  /** The group's share of everyone: what isolation is when all areas are alike. */
  readonly share: number;
  /** η² = (isolation − share) / (1 − share), the correlation ratio of segregation. */
  readonly etaSquared: number;
}

/**
 * The index of isolation, Σ (aᵢ/A)(aᵢ/tᵢ): how large a share of the neighbours of someone in the group are in
 * the group, on average.
 *
 * Under random allocation aᵢ is hypergeometric with the variance t p(1 − p)(T − t)/(T − 1). Sources: Bell, "A
 * probability model for the measurement of ecological segregation", Social Forces 32 (1954); Massey and Denton,
 * "The dimensions of residential segregation", Social Forces 67 (1988).
 *
 * @param areas whole numbers ≥ 0.
 * @param confidence between 0 and 1; 0.95 unless told.
 * @returns undefined when no one of the group, or none but the group, lives anywhere.
 * @throws RangeError for a count that is not a whole number ≥ 0 and a confidence outside its range.
 *
 * @example
 * isolation([{ group: 10, others: 0 }, { group: 10, others: 20 }]).statistic // => 0.6666666666666666
 */
export function isolation(
  areas: readonly ResidentialArea[],
  confidence = 0.95,
): Isolation | undefined {
  const residents = residentsOf(areas);
  if (residents === undefined) return undefined;
  const share = residents.group / (residents.group + residents.others);
  const exposures = residents.areas.map((area) => area.group ** 2 / (area.group + area.others));
  const together = exposures.reduce((sum, exposure) => sum + exposure, 0);
  const statistic = together / residents.group;
  const leftOut = residents.areas.map((area, i) =>
    area.group < residents.group
      ? (together - exposures[i]!) / (residents.group - area.group)
      : undefined,
  );
  return {
    statistic,
    interval: jackknifeInterval(statistic, leftOut, { lower: 0, upper: 1 }, confidence),
    ...beside(statistic, expectedExposure(residents)),
    areas: residents.areas.length,
    share,
    etaSquared: (statistic - share) / (1 - share),
  };
}

/** Σ E aᵢ² / (A tᵢ), as E a² = t p(1 − p)(T − t)/(T − 1) + t² p². */
function expectedExposure({ areas, group, others }: Residents): number {
  const total = group + others;
  const share = group / total;
  let sum = 0;
  for (const area of areas) {
    const size = area.group + area.others;
    sum += (share * (1 - share) * (total - size)) / (total - 1) + size * share ** 2;
  }
  return sum / group;
}
