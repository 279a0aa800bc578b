import { scaleLinear } from 'd3-scale';

/** Skala: values to a share of the drawing's width (0–1), with round numbers to mark. */
export interface LinearScale {
  readonly domain: readonly [number, number];
  readonly ticks: readonly number[];
  /** Decimals that the ticks need to be told apart. */
  readonly decimals: number;
  readonly shareOf: (value: number) => number;
}

/**
 * A scale that holds every value given, widened to round numbers; `from` is held too when given (0 for
 * bars). Values must be finite; with none, or only one, the scale is one unit wide around it.
 *
 * @example
 * linearScale([2.1, 9.4]).domain // => [2, 10]
 */
export function linearScale(values: readonly number[], wanted = 4, from?: number): LinearScale {
  const held = from === undefined ? [...values] : [...values, from];
  let low = held.length === 0 ? 0 : Math.min(...held);
  let high = held.length === 0 ? 1 : Math.max(...held);
  if (low === high) {
    high = high + 1;
    if (from === undefined) low = low - 1;
  }
  const scale = scaleLinear().domain([low, high]).nice(wanted);
  const [start, end] = scale.domain() as [number, number]; // the domain has two ends
  const ticks = scale.ticks(wanted);
  return {
    domain: [start, end],
    ticks,
    decimals: decimalsOf(ticks),
    shareOf: (value) => (value - start) / (end - start),
  };
}

function decimalsOf(ticks: readonly number[]): number {
  const step = ticks.length < 2 ? 1 : ticks[1]! - ticks[0]!;
  return step >= 1 ? 0 : Math.min(6, Math.ceil(-Math.log10(step) - 1e-9));
}
