/** Every way to draw `size` of the items one after another. */
export function orderedDraws<Item>(items: readonly Item[], size: number): Item[][] {
  if (size === 0) return [[]];
  return items.flatMap((item, i) =>
    orderedDraws(items.toSpliced(i, 1), size - 1).map((rest) => [item, ...rest]),
  );
}

/** Mean and variance (over n) of numbers. */
export function meanAndVariance(numbers: readonly number[]): readonly [number, number] {
  const mean = numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
  return [mean, numbers.reduce((sum, one) => sum + (one - mean) ** 2, 0) / numbers.length];
}
