import { writeXlsx } from 'hucre/xlsx';
import { expect, test } from 'vitest';
import { DomainError } from '#domain/domain-error.ts';
import { readTable } from './read-table.ts';
import { type MadeCell, type MadeSheet, makeWorkbook } from './testing/make-workbook.ts';

const heads = ['kod', 'år', 'värde'];
const sheetOf = (...rows: readonly (readonly MadeCell[])[]): MadeSheet => ({
  name: 'Tabell',
  rows: [heads, ...rows],
});
const read = (sheets: MadeSheet | readonly MadeSheet[], given = {}) =>
  readTable(makeWorkbook([sheets].flat() as MadeSheet[]), 'a.xlsx', given);
const cellsOf = (sheets: MadeSheet | readonly MadeSheet[], given = {}) =>
  read(sheets, given).table.rows.map((row) => row.cells);

/** The code of the refusal with its data but the file and the names of its sheets. */
function refusalOf(sheets: MadeSheet | readonly MadeSheet[], given = {}): unknown {
  try {
    read(sheets, given);
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    const { file: _file, sheets: _sheets, ...data } = error.data;
    return [error.code, data];
  }
  return 'read';
}

test('numbers, texts and blanks of a sheet become the table that CSV would give', () => {
  const file = read(
    sheetOf(['0380', 2024, 12.300000000000001], ['0381', 2024, null], [], ['0382', 2024, -5]),
  );
  expect(file.table).toEqual({
    heads,
    rows: [
      { number: 2, cells: ['0380', '2024', '12,3'] },
      { number: 3, cells: ['0381', '2024', ''] },
      { number: 5, cells: ['0382', '2024', '-5'] },
    ],
  });
  expect(file.form).toEqual({
    format: 'xlsx',
    encoding: null,
    delimiter: null,
    sheet: 'Tabell',
    headRow: 1,
  });
  expect([file.errors, file.warnings]).toEqual([[], []]);
});

test('Swedish decimals typed as text are read beside numbers, and so are English', () => {
  expect(cellsOf(sheetOf(['0380', 2024, '12,5'], ['0381', 2024, 12.5]))).toEqual([
    ['0380', '2024', '12,5'],
    ['0381', '2024', '12,5'],
  ]);
  const english = read(sheetOf(['0380', 2024, '12.5'], ['0381', 2024, 12.5]));
  expect(english.known.decimal).toBe('.');
  expect(english.table.rows[1]!.cells[2]).toBe('12.5');
});

test('what a number is shown as is read: dates, years, codes with zeros, per cent', () => {
  const file = read(
    sheetOf(
      [
        { number: 380, style: 'code' },
        { number: 45_657, style: 'date' },
        { number: 0.125, style: 'per-cent' },
      ],
      [
        { number: 381, style: 'code' },
        { number: 45_657, style: 'year' },
        { number: 0.07, style: 'per-cent' },
      ],
    ),
  );
  expect(file.table.rows.map((row) => row.cells)).toEqual([
    ['0380', '2024-12-31', '12,5'],
    ['0381', '2024', '7'],
  ]);
  expect(file.warnings).toMatchObject([{ code: 'workbook/shown-as-per-cent', data: { cells: 2 } }]);
});

test('a formula counts as it was last worked out, and one that never was is an error in its cell', () => {
  const file = read(
    sheetOf(
      ['0380', 2024, { type: 'n', xml: '<f>1+1</f><v>2</v>' }],
      ['0381', 2024, { type: 'str', xml: '<f>A1&amp;""</f><v></v>' }],
      ['0382', 2024, { type: 'n', xml: '<f>SUM(A1:A9)</f>' }],
    ),
  );
  expect(file.table.rows.map((row) => row.cells[2])).toEqual(['2', '', '']);
  expect(file.errors).toEqual([
    {
      code: 'workbook/formula-without-value',
      row: 4,
      column: 'värde',
      value: null,
      data: { cell: 'C4' },
    },
  ]);
});

test('error values, truth values, rich and inline texts are read as they show', () => {
  const rich = '<is><r><t>upp</t></r><r><rPr/><t>delad</t></r><rPh><t>x</t></rPh></is>';
  expect(
    cellsOf(
      sheetOf(
        ['0380', 2024, { type: 'e', xml: '<v>#DIV/0!</v>' }],
        ['0381', 2024, { type: 'b', xml: '<v>1</v>' }],
        ['0382', 2024, { type: 'inlineStr', xml: rich }],
        ['0383', 2024, { type: 'd', xml: '<v>2024-12-31T00:00:00</v>' }],
        ['0384', 2024, 'a_x000D_b &lt; <'],
      ),
    ).map((cells) => cells[2]),
  ).toEqual(['#DIV/0!', 'TRUE', 'uppdelad', '2024-12-31', 'a\rb &lt; <']);
});

test('titles above and notes below a table are passed, and a person may say where the heads are', () => {
  const sheet: MadeSheet = {
    name: 'Blad1',
    rows: [['Arbetslöshet i länet'], [], heads, ['0380', 2024, 5], [], ['Källa: SCB']],
    merged: ['A1:C1'],
  };
  const file = read(sheet);
  expect(file.table).toEqual({ heads, rows: [{ number: 4, cells: ['0380', '2024', '5'] }] });
  expect(file.form.headRow).toBe(3);
  expect(file.warnings).toMatchObject([
    { code: 'release/notes-below-table', data: { from: 6, to: 6 } },
  ]);
  expect(read(sheet, { headRow: 4 }).table.heads).toEqual(['0380', '2024', '5']);
  expect(refusalOf(sheet, { headRow: 2 })).toEqual(['workbook/empty', { sheet: 'Blad1' }]);
});

test('a text merged over rows is filled down and told; numbers, heads and wide ranges are refused', () => {
  const rows: readonly MadeCell[][] = [
    ['0380', 2023, 5],
    [null, 2024, 6],
    ['0381', 2024, 7],
  ];
  const merged = (range: string) => ({ ...sheetOf(...rows), merged: [range] });
  const file = read(merged('A2:A3'));
  expect(file.table.rows.map((row) => row.cells[0])).toEqual(['0380', '0380', '0381']);
  expect(file.warnings).toMatchObject([
    { code: 'workbook/filled-down', data: { ranges: ['A2:A3'] } },
  ]);
  expect(read(merged('B3:B4')).table.rows.map((row) => row.cells[1])).toEqual([
    '2023',
    '2024',
    '2024',
  ]);
  for (const range of ['C2:C3', 'A2:B2']) {
    expect(refusalOf(merged(range))).toEqual(['workbook/merged-cells', { range }]);
  }
  for (const range of ['A1:B1', 'A1:A2']) {
    expect(refusalOf(merged(range))).toEqual(['workbook/merged-heads', { range }]);
  }
});

test('of two sheets with the same heads the first is read and the other named, until somebody chooses', () => {
  const first = { ...sheetOf(['0380', 2023, 5]), name: '2023' };
  const second = { ...sheetOf(['0380', 2024, 6]), name: '2024' };
  const about = { name: 'Om tabellen', rows: [['Källa: SCB']] };
  const file = read([about, first, second]);
  expect(file.form.sheet).toBe('2023');
  expect(file.sheets.map((sheet) => sheet.name)).toEqual(['Om tabellen', '2023', '2024']);
  expect(file.warnings).toMatchObject([
    { code: 'workbook/same-heads', data: { sheet: '2023', others: ['2024'] } },
  ]);
  expect(cellsOf([about, first, second], { sheet: '2024' })).toEqual([['0380', '2024', '6']]);
  const other = {
    name: 'Annan',
    rows: [
      ['a', 'b'],
      ['1', '2'],
    ],
  };
  expect(read([first, other]).warnings).toMatchObject([
    { code: 'workbook/other-sheets', data: { sheet: '2023', others: ['Annan'] } },
  ]);
  expect(refusalOf([first, second], { sheet: '2022' })).toEqual([
    'workbook/unknown-sheet',
    { sheet: '2022' },
  ]);
});

test('hidden sheets are passed and hidden rows read, and both are told', () => {
  const shown = { ...sheetOf(['0380', 2024, 5], ['0381', 2024, 6]), hiddenRows: [3] };
  const file = read([{ ...sheetOf(['0380', 2023, 1]), name: 'Gömd', hidden: true }, shown]);
  expect(file.form.sheet).toBe('Tabell');
  expect(file.table.rows).toHaveLength(2);
  expect(file.warnings).toMatchObject([
    { code: 'workbook/hidden-sheets', data: { others: ['Gömd'] } },
    { code: 'workbook/hidden-rows', data: { rows: 1 } },
  ]);
});

test('prefixes of other programs, cells without names and blank styled cells far away are read', () => {
  const xml =
    '<x:row><x:c t="inlineStr"><x:is><x:t>kod</x:t></x:is></x:c><x:c t="str"><x:v>värde</x:v></x:c></x:row>' +
    '<x:row><x:c t="str"><x:v>0380</x:v></x:c><x:c><x:v>1e-7</x:v></x:c></x:row>' +
    '<x:row r="1048576"><x:c r="XFD1048576" s="1"/></x:row>';
  const { table } = read({ name: 'a', rows: [], xml });
  expect(table).toEqual({
    heads: ['kod', 'värde'],
    rows: [{ number: 2, cells: ['0380', '0,0000001'] }],
  });
});

test('a workbook written by another program is read cell by cell', async () => {
  const rows = [
    ['kod', 'dag', 'värde', 'text'],
    ['0380', new Date('2024-12-31T00:00:00Z'), 12.5, 'Åäö & <b>'],
    ['0381', new Date('2023-01-01T00:00:00Z'), -0.1, null],
  ];
  const bytes = await writeXlsx({ sheets: [{ name: 'Blad & ett', rows }] });
  const file = readTable(bytes, 'b.xlsx');
  expect(file.form.sheet).toBe('Blad & ett');
  expect(file.table.rows.map((row) => row.cells)).toEqual([
    ['0380', '2024-12-31', '12,5', 'Åäö & <b>'],
    ['0381', '2023-01-01', '-0,1', ''],
  ]);
});
