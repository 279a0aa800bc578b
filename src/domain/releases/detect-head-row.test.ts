import { expect, test } from 'vitest';
import { detectHeadRow, splitNotes } from './detect-head-row.ts';

test('the heads of a plain table are in its first filled row', () => {
  expect(
    detectHeadRow([
      ['kod', 'värde'],
      ['0380', '1'],
    ]),
  ).toBe(0);
  expect(detectHeadRow([[''], ['kod'], ['0380']])).toBe(1);
  expect(detectHeadRow([[' '], []])).toBe(-1);
});

test('titles above a table are passed, and heads may be blank over the first columns', () => {
  const rows = [
    ['Arbetslöshet efter region och år'],
    ['Källa', 'SCB', '', '', '', ''],
    [],
    ['', '', '2021', '2022', '2023', '2024'],
    ['0380', 'Uppsala', '1', '2', '3', '4'],
  ];
  expect(detectHeadRow(rows)).toBe(3);
});

test('notes below a table are left out and told, a last area with blank values is not', () => {
  const row = (number: number, ...cells: string[]) => ({ number, cells });
  const table = [row(2, '0380', '1'), row(3, '0381', '2')];
  const notes = [row(5, 'Källa: SCB', ''), row(7, 'Hämtad 2026', '')];
  expect(splitNotes([...table, ...notes])).toEqual({
    rows: table,
    warnings: [
      {
        code: 'release/notes-below-table',
        row: null,
        column: null,
        value: null,
        data: { from: 5, to: 7 },
      },
    ],
  });
  const blank = [...table, row(4, '0382', '')];
  expect(splitNotes(blank)).toEqual({ rows: blank, warnings: [] });
});
