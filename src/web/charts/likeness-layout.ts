import { estimateTextWidth } from './place-labels.ts';

/** State: places in a plane without unit, and the directions in which variables grow. */
export interface LikenessState {
  readonly points: readonly { readonly x: number; readonly y: number }[];
  /** From the middle; the longest is at most 1. */
  readonly directions: readonly {
    readonly x: number;
    readonly y: number;
    readonly text: string;
  }[];
}

/** Layout in pixels, y downwards. */
export interface LikenessLayout {
  readonly middle: readonly [number, number];
  readonly radius: number;
  readonly points: readonly (readonly [number, number])[];
  readonly directions: readonly {
    readonly tip: readonly [number, number];
    readonly text: string;
    readonly at: readonly [number, number];
    readonly anchor: 'start' | 'end';
  }[];
}

const textSize = 12;
const lineHeight = 16;
const longest = 30;
const margin = 14;

/**
 * Lays out a picture of likeness: points and arrows on one scale both ways, so that distances can be compared,
 * and the arrows' texts kept apart on either side.
 */
export function layOutLikeness(
  { points, directions }: LikenessState,
  { width, height }: { readonly width: number; readonly height: number },
): LikenessLayout {
  const [left, right] = rangeOf(points.map(({ x }) => x));
  const [low, high] = rangeOf(points.map(({ y }) => y));
  const room = [Math.max(1, width - 2 * margin), Math.max(1, height - 2 * margin)] as const;
  const scale = Math.min(room[0] / (right - left), room[1] / (high - low));
  const middle = [
    width / 2 - ((left + right) / 2) * scale,
    height / 2 + ((low + high) / 2) * scale,
  ] as const;
  const place = (x: number, y: number, by: number): [number, number] => [
    middle[0] + x * by,
    middle[1] - y * by,
  ];
  const length = longestArrow(directions, middle, width, height);
  const arrows = directions.map(({ x, y, text }) => ({
    tip: place(x, y, length),
    text: shorten(text),
  }));
  return {
    middle,
    radius: points.length > 1500 ? 2 : points.length > 400 ? 3.5 : 6,
    points: points.map(({ x, y }) => place(x, y, scale)),
    directions: [
      ...placeTexts(
        arrows.filter(({ tip }) => tip[0] >= middle[0]),
        'start',
        width,
        height,
      ),
      ...placeTexts(
        arrows.filter(({ tip }) => tip[0] < middle[0]),
        'end',
        width,
        height,
      ),
    ],
  };
}

/** Beside the middle there is room for arrows even where no point lies, as a share of the other side. */
const leastSide = 0.4;

/** The smallest and the largest, with the middle of the picture between them. */
function rangeOf(values: readonly number[]): readonly [number, number] {
  const low = values.reduce((least, value) => Math.min(least, value), 0);
  const high = values.reduce((most, value) => Math.max(most, value), 0);
  if (high === low) return [-1, 1];
  return [Math.min(low, -leastSide * high), Math.max(high, -leastSide * low)];
}

/** Pixels of an arrow of length 1, so that every arrow and the line of its text are inside. */
function longestArrow(
  directions: LikenessState['directions'],
  [middleX, middleY]: readonly [number, number],
  width: number,
  height: number,
): number {
  const edge = margin + textSize;
  const reaches = directions.flatMap(({ x, y }) => [
    x === 0 ? Infinity : (x > 0 ? width - edge - middleX : middleX - edge) / Math.abs(x),
    y === 0 ? Infinity : (y > 0 ? middleY - edge : height - edge - middleY) / Math.abs(y),
  ]);
  return Math.max(1, Math.min(Math.min(width, height) / 2, ...reaches));
}

interface Arrow {
  readonly tip: readonly [number, number];
  readonly text: string;
}

/** The texts of one side, from the top, each at its arrow's tip or as near below as there is room. */
function placeTexts(
  arrows: readonly Arrow[],
  anchor: 'start' | 'end',
  width: number,
  height: number,
): LikenessLayout['directions'] {
  const sorted = [...arrows].sort((a, b) => a.tip[1] - b.tip[1]);
  const heights: number[] = [];
  for (const { tip } of sorted) {
    heights.push(Math.max(tip[1], (heights.at(-1) ?? -Infinity) + lineHeight, textSize));
  }
  // What has been pushed out below is pushed back up, and the others with it.
  let lowest = height - 4;
  for (let i = heights.length - 1; i >= 0; i--) {
    heights[i] = Math.min(heights[i]!, lowest);
    lowest = heights[i]! - lineHeight;
  }
  return sorted.map(({ tip, text }, i) => {
    const room = estimateTextWidth(text, textSize);
    const x = anchor === 'start' ? Math.min(tip[0] + 6, width - room) : Math.max(tip[0] - 6, room);
    return { tip, text, at: [x, heights[i]!] as const, anchor };
  });
}

function shorten(text: string): string {
  return text.length <= longest ? text : `${text.slice(0, longest - 1).trimEnd()}…`;
}
