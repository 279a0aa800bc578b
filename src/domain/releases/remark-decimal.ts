import type { ReadCell } from './read-observations.ts';
import { type CellRemark, type DecimalSign, remarkOnFile } from './table-reading.ts';

/**
 * A warning when every decimal sign is followed by exactly three digits: then 1.234 may as well be one
 * thousand two hundred and thirty-four, and only the sender knows.
 */
export function remarkDecimal(cells: readonly ReadCell[], decimal: DecimalSign): CellRemark[] {
  const signed = cells.filter((cell) => cell.text.includes(decimal) && cell.text.length > 2);
  const unsure = signed.filter((cell) => /^[-\u2212]?[1-9]\d{0,2}[.,]\d{3}$/.test(cell.text));
  const example = unsure[0];
  if (example === undefined || unsure.length < signed.length) return [];
  return [{ ...remarkOnFile('release/decimal-unsure', { decimal }), value: example.text }];
}
