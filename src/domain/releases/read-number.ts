import { looksLikeDate } from './looks-like-date.ts';
import { scanNumber } from './scan-number.ts';
import type { DecimalSign } from './table-reading.ts';

export type NumberRefusal =
  | 'release/not-a-number'
  | 'release/ambiguous-number'
  | 'release/decimal-sign'
  | 'release/date-as-number'
  | 'release/unit-in-number'
  | 'release/too-many-digits';

export type NumberReading = { readonly value: number } | { readonly refusal: NumberRefusal };

/** Enough for any double written out in full; more would be rounded in silence. */
const mostDigits = 17;

// Whole part in one piece or in thousands (space, no-break, thin or narrow no-break space), then the part.
const whole = '(0|[1-9]\\d*|[1-9]\\d{0,2}(?:[ \\u00a0\\u2009\\u202f]\\d{3})+)';
const forms: Readonly<Record<DecimalSign, RegExp>> = {
  ',': new RegExp(`^([-\u2212]?)${whole}(?:,(\\d+))?$`),
  '.': new RegExp(`^([-\u2212]?)${whole}(?:\\.(\\d+))?$`),
};
const withUnit = /^[-\u2212]?\d[\d\s.,]*(?:[%\u2030]|\p{L}[\p{L}\s/.]*)$/u;

/**
 * Reads the whole of a text as one number, or refuses it with a code; never a part of it.
 *
 * Accepted: digits, thousands apart by spaces, one decimal sign as told, a hyphen or a minus sign.
 * Refused: the other decimal sign, both signs, thousands that are not three and three, a leading zero
 * (a code, not a number), exponents, `Infinity`, `NaN`, hexadecimal, a plus sign, and a unit or per
 * cent sign, since `12,5 %` may mean 12.5 or 0.125.
 *
 * @example
 * readNumber('12,5', ',') // => { value: 12.5 }
 * readNumber('1 234 567', ',') // => { value: 1234567 }
 * readNumber('1.234,5', ',') // => { refusal: 'release/ambiguous-number' }
 */
export function readNumber(text: string, decimal: DecimalSign): NumberReading {
  const plain = scanNumber(text, decimal);
  if (plain !== undefined) return { value: plain };
  const bare = text.trim();
  const match = forms[decimal].exec(bare);
  if (match === null) return { refusal: refusalOf(bare, decimal) };
  const digits = match[2]!.replace(/\D/g, '');
  const part = match[3] ?? '';
  if ((digits + part).replace(/^0+/, '').length > mostDigits) {
    return { refusal: 'release/too-many-digits' };
  }
  const size = Number(part === '' ? digits : `${digits}.${part}`);
  return { value: match[1] === '' || size === 0 ? size : -size };
}

function refusalOf(bare: string, decimal: DecimalSign): NumberRefusal {
  if (looksLikeDate(bare)) return 'release/date-as-number';
  if (/^[-\u2212]?[\d\s.,]+$/.test(bare) && bare.includes('.') && bare.includes(',')) {
    return 'release/ambiguous-number';
  }
  if (forms[decimal === ',' ? '.' : ','].test(bare)) return 'release/decimal-sign';
  return withUnit.test(bare) ? 'release/unit-in-number' : 'release/not-a-number';
}
