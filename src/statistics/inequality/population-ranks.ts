/**
 * Where each area stands when people are lined up by a value: the middle of its share of the line, 0 … 1.
 * Areas of equal value stand at the middle of what they take together.
 *
 * Source: Kunst and Mackenbach, Measuring Socioeconomic Inequalities in Health (1994), the ridit.
 *
 * @param values finite; the smallest stand at 0.
 * @param populations > 0.
 *
 * @example
 * populationRanks([10, 20], [100, 300]) // => [0.125, 0.625]
 */
export function populationRanks(
  values: readonly number[],
  populations: readonly number[],
): Float64Array {
  const order = [...values.keys()].sort((a, b) => values[a]! - values[b]!);
  const total = populations.reduce((sum, population) => sum + population, 0);
  const ranks = new Float64Array(values.length);
  let before = 0;
  for (let first = 0; first < order.length; ) {
    let after = first;
    let together = 0;
    while (after < order.length && values[order[after]!] === values[order[first]!]) {
      together += populations[order[after]!]!;
      after++;
    }
    for (const area of order.slice(first, after)) ranks[area] = (before + together / 2) / total;
    before += together;
    first = after;
  }
  return ranks;
}
