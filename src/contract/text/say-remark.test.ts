import { expect, test } from 'vitest';
import { cellErrors, cellWarnings, fileErrors } from '#domain/releases/release-errors.ts';
import { speak } from './format.ts';
import { languages } from './language.ts';
import { sayRemark } from './say-remark.ts';

/** Everything that some remark has beside its place. */
const data = {
  cells: 3,
  heads: ['kod', 'värde'],
  limit: 100_000,
  columns: 201,
  column: 'värde',
  row: 3,
  megabytes: 200,
  fields: ['layout'],
  division: 'deso2025',
  other: 'deso2018',
  code: '0380',
  period: '2099',
  kind: 'year',
  indicator: 'unemployment',
  unit: 'kr',
  expected: 'per-cent',
  least: 0,
  most: 100.5,
  count: 12,
  denominator: 10,
  low: 1.25,
  high: 2,
  level: 'deso',
  lowest: 'municipality',
  otherRow: 2,
  otherColumn: 'värde',
  otherValue: '12,5',
  seconds: 20,
  rows: 12,
  decimal: ',',
  ending: 'xls',
  format: 'Excel',
  from: 'A1',
  to: 'A9',
  signs: '..',
  areas: 4,
  minimum: 30,
  beforePeriod: '2098',
  before: 10,
  after: 20,
  goneExamples: 'c',
  gone: 1,
  addedExamples: 'a, b',
  added: 2,
  publisher: 'SCB',
};

test.each(languages)(
  'every remark has a sentence with file, row, column and value (%s)',
  (language) => {
    const speech = speak(language);
    for (const code of [...fileErrors, ...cellErrors, ...cellWarnings]) {
      const remark = { code, row: 12_345, column: 'Värde', value: 'tolv', data };
      const sentence = sayRemark(speech, 'tabell.csv', remark);
      expect(sentence).not.toContain(code);
      expect(sentence).toMatch(/[.]$/);
    }
  },
);

test('a sentence says place, value and what to do', () => {
  const remark = {
    code: 'release/value-out-of-range',
    row: 12_345,
    column: 'Värde',
    value: '112,5',
    data: { indicator: 'unemployment', least: 0, most: 99.5 },
  };
  expect(sayRemark(speak('sv'), 'tabell.csv', remark)).toBe(
    'tabell.csv, rad 12345, kolumnen Värde: ”112,5” ligger utanför 0–99,5, som är möjligt för unemployment. Rätta värdet eller enheten.',
  );
  const unit = { ...remark, code: 'release/unit-mismatch' };
  const mismatch = { ...unit, data: { unit: 'kr', indicator: 'x', expected: 'per-cent' } };
  expect(sayRemark(speak('en'), 'a.csv', mismatch)).toContain('is measured in per cent');
  const level = { ...remark, code: 'release/level-too-fine' };
  const fine = { ...level, data: { indicator: 'x', level: 'deso', lowest: 'municipality' } };
  expect(sayRemark(speak('sv'), 'a.csv', fine)).toContain('nivån DeSO, bara ner till kommun');
});

test('what is not about a row or a column names the file alone, and long values are cut', () => {
  const remark = {
    code: 'release/period-not-stated',
    row: null,
    column: null,
    value: null,
    data: {},
  };
  expect(sayRemark(speak('en'), 'a.csv', remark)).toMatch(/^a\.csv: it is not said/);
  const long = { ...remark, code: 'release/not-a-number', row: 2, value: 'x'.repeat(500) };
  expect(sayRemark(speak('en'), 'a.csv', long).length).toBeLessThan(250);
});
