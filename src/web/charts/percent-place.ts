// Marks at the ends of a scale must not be cut: the plot is inset by this share of the width.
const inset = 2;

/**
 * A share (0–1) of the plot as the percentage SVG wants, inset from both edges.
 *
 * @example
 * percentPlace(0.5) // => '50%'
 */
export function percentPlace(share: number): string {
  return `${Math.round((inset + share * (100 - 2 * inset)) * 100) / 100}%`;
}

/**
 * A share of the plot's width as a percentage, on the same scale as `percentPlace`.
 *
 * @example
 * percentWidth(0.5) // => '48%'
 */
export function percentWidth(share: number): string {
  return `${Math.round(share * (100 - 2 * inset) * 100) / 100}%`;
}
