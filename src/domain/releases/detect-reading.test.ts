import { expect, test } from 'vitest';
import { detectDecimal } from './detect-reading.ts';
import { readingOf, tableOf } from './testing/release-fixture.ts';

test('a long table is read by its heads, in Swedish or English', () => {
  const swedish = tableOf(
    'Områdeskod;Indikator;År;Kön;Ålder;Värde;Nämnare;Saknas',
    '0380A0010;leisure-share;2024;kvinnor;20-64;12,5;40;',
  );
  expect(readingOf(swedish)).toMatchObject({
    layout: 'long',
    decimal: ',',
    division: 'deso2025',
    areaColumn: 'Områdeskod',
    indicatorColumn: 'Indikator',
    periodColumn: 'År',
    sexColumn: 'Kön',
    ageColumn: 'Ålder',
    valueColumn: 'Värde',
    denominatorColumn: 'Nämnare',
    missingColumn: 'Saknas',
    countColumn: null,
    columns: [],
  });
  const english = tableOf(
    'area;indicator;period;value',
    'deso2025:0380A0010;leisure-share;2024;1.5',
  );
  expect(readingOf(english)).toMatchObject({ layout: 'long', decimal: '.', areaColumn: 'area' });
});

test('a wide table is read by indicators and years in its heads', () => {
  const years = tableOf('deso;namn;2023;2024', '0380A0020;Norr;1;2');
  expect(readingOf(years)).toMatchObject({
    layout: 'wide',
    areaColumn: 'deso',
    columns: [
      { column: '2023', indicator: '', period: '2023' },
      { column: '2024', indicator: '', period: '2024' },
    ],
  });
  const mixed = tableOf('kod;Fritidsandel 2024 (%);Walks per person 2023 (%)', '0380;1;2');
  expect(readingOf(mixed)).toMatchObject({
    layout: 'wide',
    unit: '%',
    division: 'municipality',
    columns: [
      { column: 'Fritidsandel 2024 (%)', indicator: 'leisure-share', period: '2024' },
      { column: 'Walks per person 2023 (%)', indicator: 'walks-per-person', period: '2023' },
    ],
  });
  const byRow = tableOf('kommun;år;Fritidsandel', '0380;2024;7');
  expect(readingOf(byRow)).toMatchObject({
    periodColumn: 'år',
    columns: [{ column: 'Fritidsandel', indicator: 'leisure-share', period: '' }],
  });
});

test('of a municipality column and a small-area column the finer is the area', () => {
  const table = tableOf('kommunkod;deso;värde', '0380;0380A0010;1', '0380;0380A0020;2');
  expect(readingOf(table)).toMatchObject({ areaColumn: 'deso', division: 'deso2025' });
});

test('years are not taken for municipalities, nor municipalities for years', () => {
  const table = tableOf('tid;kommun;andel', '2024;0380;1', '2024;0381;2');
  expect(readingOf(table)).toMatchObject({
    areaColumn: 'kommun',
    periodColumn: 'tid',
    valueColumn: 'andel',
    layout: 'long',
  });
});

test.each([
  ['0380C1211', 'deso2025'],
  ['0380C1210', 'deso2018'],
  ['0380A0010', 'deso2025'],
  ['0380A0010_DeSO2018', 'deso2018'],
  ['deso2018:0380A0010', 'deso2018'],
  ['0380', 'municipality'],
  ['00', 'country'],
])('a file of %s is in %s', (code, division) => {
  expect(readingOf(tableOf('område;värde', `${code};1`)).division).toBe(division);
});

test('what a person decided goes before every proposal', () => {
  const table = tableOf('kod;annan;värde;bas', '0380A0010;0380A0020;1,5;2,5');
  const given = {
    areaColumn: 'annan',
    valueColumn: 'bas',
    division: 'deso2018',
    decimal: '.',
  } as const;
  expect(readingOf(table, given)).toMatchObject(given);
});

test('a table without areas or without values is refused with its heads', () => {
  expect(() => readingOf(tableOf('namn;värde', 'Norr;1'))).toThrow('release/no-area-column');
  expect(() => readingOf(tableOf('kod;namn', '0380A0010;Norr'))).toThrow('release/no-value-column');
});

test('a column of units that says one thing is the unit', () => {
  const table = tableOf('kod;värde;enhet', '0380;1;%', '0381;2;%');
  expect(readingOf(table).unit).toBe('%');
  expect(readingOf(tableOf('kod;värde;enhet', '0380;1;%', '0381;2;kr')).unit).toBeNull();
});

test.each([
  [['12,5', '3'], ';', ','],
  [['12.5', '3'], ';', '.'],
  [['1', '2'], ';', ','],
  [['1', '2'], ',', '.'],
  [['1,5', '2,5', '3.5'], ';', ','],
] as const)('numbers %j parted by %j have the decimal sign %s', (cells, delimiter, sign) => {
  expect(detectDecimal(cells, delimiter)).toBe(sign);
});
