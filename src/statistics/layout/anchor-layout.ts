import type { Matrix } from '../matrix/matrix.ts';
import type { Layout } from './layout.ts';

/** Which values of a variable do not draw at all, and which draw fully. */
export interface AnchorRange {
  readonly lower: number;
  readonly upper: number;
}

/** Areas between anchors. */
export interface AnchorLayout {
  /** Within the unit circle; the middle when nothing draws. */
  readonly areas: Layout;
  /** One anchor a variable, on the unit circle. */
  readonly anchors: Layout;
  readonly ranges: readonly AnchorRange[];
}

/**
 * A layout by anchors (RadViz): each variable is an anchor on a circle that draws an area the more the higher
 * its value, as by a spring; the area lies where the pulls balance, Σ v a / Σ v with v from 0 to 1.
 *
 * The directions of the anchors are an argument and stay, so pictures of several years can be compared; give
 * the ranges of the first year too. Areas that are high in opposite variables lie in the middle, as those
 * that are equally high in all do: the picture is a summary, not a measure of distance.
 *
 * Source: Hoffman, Grinstein, Marx, Grosse and Stanley, "DNA visual and analytic data mining", IEEE
 * Visualization (1997).
 *
 * @param table areas in rows, at least two variables in columns.
 * @param angles degrees counter-clockwise from the right, one a column; evenly spread from the right when
 *   they are left out.
 * @param ranges one a column, values outside drawn in; smallest and largest of the column when left out.
 * @throws RangeError for fewer than two columns, angles or ranges that do not fit, and a column that is
 *   constant.
 *
 * @example
 * anchorLayout({ rows: 2, columns: 2, values: [0, 1, 1, 0] }).areas.x // => [-1, 1]
 */
export function anchorLayout(
  table: Matrix,
  angles?: readonly number[],
  ranges?: readonly AnchorRange[],
): AnchorLayout {
  const { rows, columns, values } = table;
  if (columns < 2) throw new RangeError(`invalid table: ${columns} columns, 2 needed`);
  const directions = angles ?? Array.from({ length: columns }, (_, j) => (360 * j) / columns);
  if (directions.length !== columns || !directions.every(Number.isFinite)) {
    throw new RangeError(`invalid angles: ${directions.join(', ')} for ${columns} columns`);
  }
  const limits = ranges ?? rangesOf(table);
  if (limits.length !== columns) {
    throw new RangeError(`invalid ranges: ${limits.length} for ${columns} columns`);
  }
  for (const [j, { lower, upper }] of limits.entries()) {
    if (!(upper > lower && upper - lower < Infinity)) {
      throw new RangeError(`invalid range: ${lower} to ${upper} of column ${j + 1}`);
    }
  }
  const anchors = {
    x: Float64Array.from(directions, (angle) => cosine(angle)),
    y: Float64Array.from(directions, (angle) => cosine(angle - 90)),
  };
  const areas = { x: new Float64Array(rows), y: new Float64Array(rows) };
  for (let i = 0; i < rows; i++) {
    let total = 0;
    for (let j = 0; j < columns; j++) {
      const { lower, upper } = limits[j]!;
      const value = Math.min(upper, Math.max(lower, values[i * columns + j]!));
      const pull = (value - lower) / (upper - lower);
      areas.x[i]! += pull * anchors.x[j]!;
      areas.y[i]! += pull * anchors.y[j]!;
      total += pull;
    }
    if (total === 0) continue;
    areas.x[i]! /= total;
    areas.y[i]! /= total;
  }
  return { areas, anchors, ranges: limits };
}

/** Exact at whole quarters of a turn, where sines of radians leave a trace. */
function cosine(degrees: number): number {
  const turned = ((degrees % 360) + 360) % 360;
  if (turned === 90 || turned === 270) return 0;
  return Math.cos((turned * Math.PI) / 180);
}

function rangesOf({ rows, columns, values }: Matrix): readonly AnchorRange[] {
  return Array.from({ length: columns }, (_, j) => {
    let [lower, upper] = [Infinity, -Infinity];
    for (let i = 0; i < rows; i++) {
      lower = Math.min(lower, values[i * columns + j]!);
      upper = Math.max(upper, values[i * columns + j]!);
    }
    return { lower, upper };
  });
}
