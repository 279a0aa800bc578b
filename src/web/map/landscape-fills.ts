/** Mönster ovanpå färgen, so that no landscape is told by colour alone. */
export const patternMarks = [
  'plain',
  'horizontal',
  'rising',
  'dots',
  'vertical',
  'falling',
  'grid',
  'dashes',
] as const;
export type PatternMark = (typeof patternMarks)[number];

/** How a landscape is filled: one of eight colours and one of eight patterns. */
export interface LandscapeFill {
  /** Name in the map's styles. */
  readonly name: `landscape-${number}`;
  /** Name of the colour's token. */
  readonly colour: string;
  readonly mark: PatternMark;
  /** Marks are light on dark colours. */
  readonly isDark: boolean;
}

const colours = 8;
const darkColours: ReadonlySet<number> = new Set([2, 4, 7]);

/** Sixteen fills that all differ; the first eight differ in colour. */
export const landscapeFills: readonly LandscapeFill[] = Array.from(
  { length: 2 * colours },
  (_, i) => ({
    name: `landscape-${i}`,
    colour: `landscape-${i % colours}`,
    mark: patternMarks[i < colours ? i : (i + 3) % colours]!,
    isDark: darkColours.has(i % colours),
  }),
);

/**
 * The fill of the landscape whose letter was given as number so many, from 0.
 *
 * @example
 * landscapeFill(0).name // => 'landscape-0'
 * landscapeFill(17).name // => 'landscape-1'
 */
export function landscapeFill(colour: number): LandscapeFill {
  return landscapeFills[colour % landscapeFills.length]!;
}
