/**
 * Summera kostnadsandelar: the sum in per cent to two decimals, and whether it is the whole cost.
 * Nothing is rounded to make it so; undefined when no share is given.
 *
 * @example
 * sumCostShares({ a: 33.3, b: 33.3, c: 33.3 }) // => { sum: 99.9, whole: false }
 * sumCostShares({}) // => undefined
 */
export function sumCostShares(
  shares: Readonly<Record<string, number>>,
): { readonly sum: number; readonly whole: boolean } | undefined {
  const values = Object.values(shares);
  if (values.length === 0) return undefined;
  // Summed in hundredths: a third of a hundred times three is then told as it is.
  const hundredths = values.reduce((sum, share) => sum + Math.round(share * 100), 0);
  return { sum: hundredths / 100, whole: hundredths === 10_000 };
}
