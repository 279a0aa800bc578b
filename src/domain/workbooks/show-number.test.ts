import { expect, test } from 'vitest';
import { dateOfSerial, showOfFormat, showOfNumber } from './show-number.ts';
import { nameCell, readCellName, readRange } from './workbook.ts';

test('a date is told from a number by its format, in the formats of Swedish Excel too', () => {
  const formats = ['yyyy-mm-dd', '[$-41D]d mmmm yyyy;@', 'h:mm', 'mmm-yy', '[Red]yyyy/mm/dd'];
  expect(formats.map((format) => showOfFormat(format).as)).toEqual(formats.map(() => 'date'));
  const numbers = ['General', '0.00', '#,##0', '0" dagar"', '\\d0', '#,##0_d'];
  expect(numbers.map((format) => showOfFormat(format).as)).toEqual(numbers.map(() => 'number'));
  expect(showOfFormat('yyyy').as).toBe('year');
  expect([9, 14, 22, 47, 0, 4].map((id) => showOfNumber(id).as)).toEqual([
    'per-cent',
    'date',
    'date',
    'date',
    'number',
    'number',
  ]);
});

test('the days of both calendars fall where the workbook shows them', () => {
  // 1900: Excel itself; 1904: the same day is 1,462 days earlier.
  expect(dateOfSerial(1, false)).toBe('1900-01-01');
  expect(dateOfSerial(59, false)).toBe('1900-02-28');
  expect(dateOfSerial(61, false)).toBe('1900-03-01');
  expect(dateOfSerial(45657, false)).toBe('2024-12-31');
  expect(dateOfSerial(45657 - 1462, true)).toBe('2024-12-31');
  expect(dateOfSerial(-1, false)).toBeUndefined();
  expect(dateOfSerial(3e6, false)).toBeUndefined();
});

test('cells and ranges are read and named, and other texts are not', () => {
  for (const name of ['A1', 'Z9', 'AA10', 'GR100000', 'XFD1048576']) {
    expect(nameCell(...readCellName(name)!)).toBe(name);
  }
  expect(readRange('B2:C5')).toEqual({ top: 1, left: 1, bottom: 4, right: 2 });
  expect(readRange('B2:')).toBeUndefined();
  expect(readCellName('R1C1')).toBeUndefined();
});
