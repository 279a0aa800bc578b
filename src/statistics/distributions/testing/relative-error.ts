/** How far a value is from the expected one, as a share of it; 0 when they are the same. */
export function relativeError(actual: number, expected: number): number {
  return actual === expected ? 0 : Math.abs(actual - expected) / Math.abs(expected);
}
