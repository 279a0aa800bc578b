import type { DecimalSign } from './table-reading.ts';

/** Up to here whole number and power of ten are exact, so that one division rounds as reading would. */
const mostDigits = 15;
const powers = Array.from({ length: mostDigits + 1 }, (_, i) => 10 ** i);
const zero = 0x30;
const hyphen = 0x2d;

/**
 * The number of a text of plain digits, perhaps with a hyphen before and one decimal sign between: what
 * nearly every cell is. Undefined for everything else, which may still be a number.
 *
 * @example
 * scanNumber('12,5', ',') // => 12.5
 * scanNumber('1 234', ',') // => undefined
 */
export function scanNumber(text: string, decimal: DecimalSign): number | undefined {
  const start = text.charCodeAt(0) === hyphen ? 1 : 0;
  if (text.length - start > mostDigits + 1) return undefined;
  const sign = text.indexOf(decimal, start);
  const end = sign < 0 ? text.length : sign;
  // A zero before other digits is a code, not a number.
  if (end - start > 1 && text.charCodeAt(start) === zero) return undefined;
  const whole = scanDigits(text, start, end, 0);
  const decimals = sign < 0 ? 0 : text.length - sign - 1;
  const all = sign < 0 ? whole : scanDigits(text, sign + 1, text.length, whole);
  if (Number.isNaN(all) || end - start + decimals > mostDigits) return undefined;
  const size = all / powers[decimals]!;
  return start === 0 || size === 0 ? size : -size;
}

/** The digits between two places, put after those of `before`; NaN when there is none or something else. */
function scanDigits(text: string, from: number, to: number, before: number): number {
  if (from === to) return Number.NaN;
  let number = before;
  for (let i = from; i < to; i++) {
    const digit = text.charCodeAt(i) - zero;
    if (!(digit >= 0 && digit <= 9)) return Number.NaN;
    number = number * 10 + digit;
  }
  return number;
}
