/** Where an area lies in the Moran scatter plot: itself first, then its neighbours. */
export type Quadrant = 'high-high' | 'low-low' | 'high-low' | 'low-high';

/**
 * The quadrant of an area: high above the mean, low at or below it, as in spdep and PySAL.
 *
 * @param deviation the area's value minus the mean.
 * @param lag its neighbours' deviations, weighted.
 *
 * @example
 * quadrantOf(1, -2) // => 'high-low'
 * quadrantOf(0, 0) // => 'low-low'
 */
export function quadrantOf(deviation: number, lag: number): Quadrant {
  if (deviation > 0) return lag > 0 ? 'high-high' : 'high-low';
  return lag > 0 ? 'low-high' : 'low-low';
}
