import type { DecimalSign } from './table-reading.ts';

/**
 * A number as a table of texts has it: plain digits without exponent, in the 15 digits that a workbook
 * shows, so that 12.3 stored as 12.300000000000001 is 12.3.
 *
 * @example
 * renderNumber(12.300000000000001, ',') // => '12,3'
 * renderNumber(1e-7, '.') // => '0.0000001'
 */
export function renderNumber(value: number, decimal: DecimalSign): string {
  if (Number.isInteger(value) && Math.abs(value) < 1e15) return String(value);
  const short = String(value);
  // Fifteen digits, sign and decimal sign: what is no longer needs no rounding.
  const rounded = short.length <= 16 ? value : Number(value.toPrecision(15));
  let text = rounded === value ? short : String(rounded);
  if (text.includes('e')) {
    text = Math.abs(rounded) < 1 ? rounded.toFixed(20).replace(/0+$/, '') : String(BigInt(rounded));
  }
  return decimal === ',' ? text.replace('.', ',') : text;
}
