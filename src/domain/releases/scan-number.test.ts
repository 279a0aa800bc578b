import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readNumber } from './read-number.ts';
import { scanNumber } from './scan-number.ts';

const sign = fc.constantFrom<',' | '.'>(',', '.');
const digits = (least: number, most: number) =>
  fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: least, maxLength: most });
const near = fc
  .tuple(
    fc.constantFrom('', '-', '\u2212', ' '),
    digits(0, 17),
    fc.constantFrom('', ',', '.', ' '),
    digits(0, 9),
  )
  .map((parts) => parts.join(''));

test('what is scanned is the number that the text says in full', () => {
  fc.assert(
    fc.property(near, sign, (text, decimal) => {
      const scanned = scanNumber(text, decimal);
      if (scanned === undefined) return;
      expect(scanned).toBe(Number(text.replace(',', '.')) || 0);
      expect(text).toMatch(
        decimal === ',' ? /^-?(?:0|[1-9]\d*)(?:,\d+)?$/ : /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/,
      );
    }),
    { numRuns: 2000 },
  );
});

test('every plain number of up to 15 digits is scanned', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1 - 1e12, max: 1e12 - 1 }),
      digits(1, 3),
      sign,
      (whole, part, decimal) => {
        const text = `${whole}${decimal}${part}`;
        expect(scanNumber(text, decimal)).toBe(Number(`${whole}.${part}`) || 0);
        expect(readNumber(text, decimal)).toEqual({ value: Number(`${whole}.${part}`) || 0 });
      },
    ),
  );
});

test.each([
  '',
  '-',
  ',5',
  '5,',
  '012',
  '00',
  '1,2,3',
  '1.5',
  '1e3',
  '+1',
  '1 234',
  '0x10',
  '--1',
  '1-',
])('the text %j is left to be read in full', (text) => {
  expect(scanNumber(text, ',')).toBeUndefined();
});
