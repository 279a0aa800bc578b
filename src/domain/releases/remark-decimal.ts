import type { ReadCells } from './read-observations.ts';
import { type CellRemark, type DecimalSign, remarkOnFile } from './table-reading.ts';

const unsure = /^[-\u2212]?[1-9]\d{0,2}[.,]\d{3}$/;

/**
 * A warning when every decimal sign is followed by exactly three digits: then 1.234 may as well be one
 * thousand two hundred and thirty-four, and only the sender knows.
 */
export function remarkDecimal(cells: ReadCells, decimal: DecimalSign): CellRemark[] {
  let example: string | undefined;
  for (let cell = 0; cell < cells.observations.length; cell++) {
    const text = cells.textOf(cell);
    if (text.length <= 2 || !text.includes(decimal)) continue;
    if (!unsure.test(text)) return [];
    example ??= text;
  }
  if (example === undefined) return [];
  return [{ ...remarkOnFile('release/decimal-unsure', { decimal }), value: example }];
}
