import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readNumber } from './read-number.ts';
import type { DecimalSign } from './table-reading.ts';

test.each<[string, DecimalSign, number]>([
  ['12,5', ',', 12.5],
  ['0', ',', 0],
  ['-0', ',', 0],
  ['0,25', ',', 0.25],
  ['-3,1', ',', -3.1],
  ['−3,1', ',', -3.1],
  [' 7 ', ',', 7],
  ['1 234', ',', 1234],
  ['1\u00a0234\u00a0567,5', ',', 1234567.5],
  ['1\u2009234', ',', 1234],
  ['1\u202f234,50', ',', 1234.5],
  ['1234567', '.', 1234567],
  ['12.5', '.', 12.5],
  ['1 234.5', '.', 1234.5],
  ['0.30000000000000004', '.', 0.30000000000000004],
])('%j with decimal sign %s is %d', (text, decimal, value) => {
  expect(readNumber(text, decimal)).toEqual({ value });
});

test.each<[string, DecimalSign, string]>([
  ['1.234,5', ',', 'release/ambiguous-number'],
  ['1.234,5', '.', 'release/ambiguous-number'],
  ['1,234.5', '.', 'release/ambiguous-number'],
  ['1.234', ',', 'release/decimal-sign'],
  ['1,234', '.', 'release/decimal-sign'],
  ['12,5 %', ',', 'release/unit-in-number'],
  ['12,5%', ',', 'release/unit-in-number'],
  ['1 234 kr', ',', 'release/unit-in-number'],
  ['345,2 tkr', ',', 'release/unit-in-number'],
  ['1e5', '.', 'release/not-a-number'],
  ['1E+05', '.', 'release/not-a-number'],
  ['Infinity', '.', 'release/not-a-number'],
  ['NaN', '.', 'release/not-a-number'],
  ['0x1F', '.', 'release/not-a-number'],
  ['+5', ',', 'release/not-a-number'],
  ['0380', ',', 'release/not-a-number'],
  ['12 34', ',', 'release/not-a-number'],
  ['1 2345', ',', 'release/not-a-number'],
  [',5', ',', 'release/not-a-number'],
  ['5,', ',', 'release/not-a-number'],
  ['1,2,3', ',', 'release/not-a-number'],
  ['- 5', ',', 'release/not-a-number'],
  ['--5', ',', 'release/not-a-number'],
  ['12 och 13', ',', 'release/not-a-number'],
  ['', ',', 'release/not-a-number'],
  ['..', ',', 'release/not-a-number'],
  ['١٢', ',', 'release/not-a-number'],
  ['0,123456789012345678', ',', 'release/too-many-digits'],
  ['2024-05-01', ',', 'release/date-as-number'],
  ['01-maj', ',', 'release/date-as-number'],
  ['5/1/2024', '.', 'release/date-as-number'],
])('%j with decimal sign %s is refused as %s', (text, decimal, refusal) => {
  expect(readNumber(text, decimal)).toEqual({ refusal });
});

test('what Swedish writes of a number is read back as that number', () => {
  const swedish = new Intl.NumberFormat('sv-SE', { maximumFractionDigits: 3 });
  fc.assert(
    fc.property(fc.integer({ min: -(10 ** 11), max: 10 ** 11 }), (thousandths) => {
      const value = thousandths / 1000;
      expect(readNumber(swedish.format(value), ',')).toEqual({ value: value === 0 ? 0 : value });
    }),
  );
});

test('a text is read whole or not at all', () => {
  const signs = fc.constantFrom('1', '2', '0', ',', '.', ' ', '-', '%', 'e', '\u00a0', 'kr');
  fc.assert(
    fc.property(fc.array(signs, { maxLength: 10 }), fc.constantFrom(',', '.'), (parts, decimal) => {
      const text = parts.join('');
      const read = readNumber(text, decimal as DecimalSign);
      if ('refusal' in read) return;
      const plain = text.replace(/[\s\u00a0]/g, '').replace(decimal, '.');
      expect(read.value).toBe(Number(plain) + 0);
    }),
    { numRuns: 5000 },
  );
});
