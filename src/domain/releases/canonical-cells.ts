import { missingReasons } from '../indicators/observation.ts';
import type { CellNumbers, ObservationColumns } from '../indicators/observation-columns.ts';
import { orderCells, textsOf } from '../indicators/order-cells.ts';

/** Lines that are given at once: few enough to be forgotten soon. */
const linesAtOnce = 10_000;

/**
 * The cells as lines in the order of their keys' code units: the text whose hash names a release's
 * content, piece by piece. Shuffled rows, another layout or another way of writing numbers give the same
 * text. A line is `indicator|area|period|sex|age|`, then the reason of a missing value, or value, count,
 * denominator and the ends of the interval with semicolons between.
 */
export function* canonicalCells(columns: ObservationColumns): Generator<string, void> {
  const order = orderCells(columns, ['indicator', 'area', 'period', 'group']);
  const periods = textsOf(columns, 'period');
  const groups = textsOf(columns, 'group');
  for (let from = 0; from < order.length; from += linesAtOnce) {
    let text = '';
    for (const cell of order.subarray(from, from + linesAtOnce)) {
      if (text !== '' || from > 0) text += '\n';
      text += `${columns.indicators[columns.indicator[cell]!]}|${columns.areas[columns.area[cell]!]}|`;
      text += `${periods[columns.period[cell]!]}|${groups[columns.group[cell]!]}|`;
      text += canonicalMeasured(columns, cell);
    }
    yield text;
  }
}

/** One measurement as text: equal texts for equal measurements, whatever the file wrote. */
function canonicalMeasured(columns: ObservationColumns, cell: number): string {
  const missing = columns.missing[cell]!;
  if (missing > 0) return missingReasons[missing - 1]!;
  const { value, count, denominator, low, high } = columns;
  const text = (numbers: CellNumbers | undefined) => textOf(numbers?.[cell]);
  return `${text(value)};${text(count)};${text(denominator)};${text(low)};${text(high)}`;
}

/** Nothing for no number; zero and minus zero are one. */
function textOf(number: number | undefined): string {
  if (number === undefined || Number.isNaN(number)) return '';
  return number === 0 ? '0' : String(number);
}
