import { expect, test } from 'vitest';
import { observationAt } from '../indicators/observation-columns.ts';
import { canonicalCells } from './canonical-cells.ts';
import { readObservations } from './read-observations.ts';
import type { Table, TableReading } from './table-reading.ts';
import { knownAreas, leisure, readingOf, tableOf, walks } from './testing/release-fixture.ts';

const known = { areas: knownAreas, indicators: [leisure, walks] };
const said = { indicator: 'leisure-share', period: '2024' };
function read(table: Table, given: Partial<TableReading> = {}) {
  const result = readObservations(table, readingOf(table, given), known);
  const { observations, placeOf, textOf } = result.cells;
  const cells = Array.from({ length: observations.length }, (_, i) => ({
    ...placeOf(i),
    text: textOf(i),
    observation: observationAt(observations, i),
  }));
  const { errors, warnings } = result;
  return {
    ...result,
    cells,
    columns: observations,
    errors: errors.first,
    warnings: warnings.first,
  };
}

test('a row becomes an observation with count, denominator and interval', () => {
  const table = tableOf(
    'kod;kön;ålder;värde;antal;nämnare;nedre;övre',
    '0380A0010;kvinnor;20–64 år;12,5;1 000;8 000;11,1;13,9',
  );
  const { cells, errors } = read(table, said);
  expect(errors).toEqual([]);
  expect(cells).toHaveLength(1);
  expect(cells[0]).toMatchObject({
    row: 2,
    column: 'värde',
    text: '12,5',
    observation: {
      indicator: 'leisure-share',
      area: 'deso2025:0380A0010',
      period: { kind: 'year', start: '2024-01-01' },
      group: { sex: 'women', age: '20-64' },
      measured: { value: 12.5, count: 1000, denominator: 8000, interval: [11.1, 13.9] },
    },
  });
});

test('a missing cell keeps its reason and is never a number', () => {
  const table = tableOf('kod;2021;2022;2023;2024', '0380A0010;..;-;.;', '0380A0020;0;x;1;2');
  const { cells, errors } = read(table, { indicator: 'leisure-share' });
  expect(errors).toEqual([]);
  expect(cells.slice(0, 4).map((cell) => cell.observation.measured)).toEqual([
    { missing: 'not-collected' },
    { missing: 'nothing-to-report' },
    { missing: 'not-applicable' },
    { missing: 'blank' },
  ]);
  expect(cells[4]!.observation.measured).toMatchObject({ value: 0 });
  expect(cells[5]!.observation.measured).toEqual({ missing: 'suppressed' });
});

test('a column of reasons states why a value is missing', () => {
  const table = tableOf('kod;värde;saknas', '0380A0010;;sekretess', '0380A0020;5;');
  const { cells } = read(table, said);
  expect(cells.map((cell) => cell.observation.measured)).toMatchObject([
    { missing: 'suppressed' },
    { value: 5 },
  ]);
});

test('long and wide tables of the same figures give the same cells', () => {
  const long = tableOf(
    'kod;indikator;år;värde',
    '0381;Walks per person;2024;4',
    '0380;Promenader;2023;1,5',
    '0380;walks-per-person;2024;..',
    '0381;walks-per-person;2023;2',
  );
  const wide = tableOf('kod;Promenader 2023;Promenader 2024', '0380;1.50;..', '0381;2;4.0');
  const text = (table: Table) => [...canonicalCells(read(table).columns)].join('');
  expect(text(long)).toBe(text(wide));
  expect(text(long).split('\n')).toHaveLength(4);
});

test.each([
  [
    '0380A0010;leisure-share;2024;total;total;1.234,5',
    'release/ambiguous-number',
    'value',
    '1.234,5',
  ],
  ['0380A0010;leisure-share;2024;total;total;tolv', 'release/not-a-number', 'value', 'tolv'],
  ['0380C1210;leisure-share;2024;total;total;1', 'release/wrong-vintage', 'area', '0380C1210'],
  ['0399;leisure-share;2024;total;total;1', 'release/unknown-area', 'area', '0399'],
  ['380;leisure-share;2024;total;total;1', 'release/lost-leading-zero', 'area', '380'],
  ['0380A0010;happiness;2024;total;total;1', 'release/unknown-indicator', 'indicator', 'happiness'],
  ['0380A0010;leisure-share;20244;total;total;1', 'release/malformed-period', 'period', '20244'],
  ['0380A0010;leisure-share;1066;total;total;1', 'release/period-out-of-range', 'period', '1066'],
  ['0380A0010;leisure-share;2024;barn;total;1', 'release/unknown-sex', 'sex', 'barn'],
  ['0380A0010;leisure-share;2024;total;gamla;1', 'release/unknown-age', 'age', 'gamla'],
  ['0380A0010;leisure-share;2024;total;05-sep;1', 'release/date-as-age', 'age', '05-sep'],
])('the row %j is refused with row, column and value', (line, code, column, value) => {
  const fine = '0380A0020;leisure-share;2024;total;total;1,5';
  const table = tableOf('area;indicator;period;sex;age;value', fine, line);
  const { errors, cells } = read(table, { division: 'deso2025', decimal: ',' });
  expect(errors).toMatchObject([{ code, row: 3, column, value }]);
  expect(cells).toHaveLength(1);
});

test('unmatched codes come with all their rows', () => {
  const table = tableOf('kod;2023;2024', '0399;1;2', '0380;1;2', '0399;3;4');
  const { unmatched, errors } = read(table, { indicator: 'walks-per-person' });
  expect([...unmatched]).toEqual([['0399', [2, 4]]]);
  expect(errors).toHaveLength(2);
});

test('what neither the file nor the person said is asked for before any cell is read', () => {
  const table = tableOf('kod;värde', '0380;1');
  const codes = (given: Partial<TableReading>) =>
    read(table, given).errors.map((error) => error.code);
  expect(codes({})).toEqual(['release/indicator-not-stated', 'release/period-not-stated']);
  expect(codes({ ...said, sexColumn: 'kön' })).toEqual(['release/unknown-column']);
  expect(codes({ ...said, division: 'deso2019' })).toEqual(['release/unknown-division']);
  expect(codes(said)).toEqual([]);
});

test.each([
  ['0380;5;sekretess;;;', 'release/value-and-missing'],
  ['0380;;hemlighet;;;', 'release/unknown-missing-reason'],
  ['0380;5;;tre;;', 'release/not-a-number'],
  ['0380;5;;;4;', 'release/half-interval'],
])('the measurement %j is refused', (line, code) => {
  const table = tableOf('kod;värde;saknas;antal;nedre;övre', line);
  expect(read(table, said).errors).toMatchObject([{ code, row: 2 }]);
});

test('a count beside a missing value is warned of, not silently lost', () => {
  const table = tableOf('kod;värde;antal', '0380;..;12');
  const { warnings, errors } = read(table, said);
  expect(errors).toEqual([]);
  expect(warnings).toMatchObject([{ code: 'release/count-without-value', row: 2 }]);
});
