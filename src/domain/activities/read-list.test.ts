import { expect, test } from 'vitest';
import type { SheetField } from '../sheets/sheet.ts';
import { type ListAnswers, type ListField, proposeMapping } from './list-mapping.ts';
import { readList } from './read-list.ts';

const fields = new Map<ListField, SheetField>([
  ['areas', { id: 'areas', heads: [''], kind: 'areas' }],
  [
    'targetGroups',
    {
      id: 'targetGroups',
      heads: [''],
      kind: 'choices',
      words: new Map([
        ['children', ['Barn']],
        ['young-people', ['Unga']],
      ]),
    },
  ],
  ['from', { id: 'from', heads: [''], kind: 'date' }],
  ['to', { id: 'to', heads: [''], kind: 'date' }],
]);
const places = { ids: new Map([['gottsunda', ['deso2025:1']]]) };
const heads = ['Nr', 'Aktivitet', 'Plats', 'Målgrupp', 'När', 'Budget'];
const mapping = proposeMapping(heads);
const read = (answers: ListAnswers, ...rows: string[][]) =>
  readList(
    { heads, rows: rows.map((cells, i) => ({ number: i + 2, cells })) },
    mapping,
    answers,
    fields,
    places,
  );

test('the columns are guessed from their heads, each for one field', () => {
  expect(mapping).toEqual({
    reference: 'Nr',
    what: 'Aktivitet',
    areas: 'Plats',
    targetGroups: 'Målgrupp',
    period: 'När',
  });
  expect(proposeMapping(['Insatsområde', 'Insats', 'Startdatum', 'Slutdatum', 'Område'])).toEqual({
    actionArea: 'Insatsområde',
    what: 'Insats',
    from: 'Startdatum',
    to: 'Slutdatum',
    areas: 'Område',
  });
});

test('a row with words that are known is placed, and a row that says nothing is passed over', () => {
  const { rows, questions } = read(
    {},
    ['7', 'Läxhjälp', 'Gottsunda', 'barn, unga', 'hösten 2026', '100'],
    ['', '', '', '', '', '5'],
    ['8', 'Plattform', 'hela länet', '', 'löpande', ''],
  );
  expect(questions).toEqual([]);
  expect(rows.map(({ number, content }) => [number, content])).toEqual([
    [
      2,
      {
        reference: '7',
        what: 'Läxhjälp',
        wholeCounty: '',
        areas: 'deso2025:1',
        targetGroups: 'children;young-people',
        from: '2026-08-01',
        to: '2026-12-31',
      },
    ],
    [
      4,
      {
        reference: '8',
        what: 'Plattform',
        wholeCounty: 'yes',
        areas: '',
        targetGroups: '',
        from: '',
        to: '',
      },
    ],
  ]);
});

test('what cannot be placed is asked about once for each text, and the answers are used', () => {
  const rows = [
    ['1', 'A', 'Söder om ån', 'skolungdom', '2026', ''],
    ['2', 'B', 'söder om ån', 'barn', 'när snön gått', ''],
    ['3', 'C', '', 'barn', '', ''],
    ['4', 'D', 'Gottsunda', '', '', ''],
  ];
  const first = read({}, ...rows);
  expect(first.questions).toEqual([
    { field: 'areas', text: 'Söder om ån', rows: [2, 3] },
    { field: 'targetGroups', text: 'skolungdom', rows: [2] },
    { field: 'period', text: 'när snön gått', rows: [3] },
    { field: 'areas', text: '', rows: [4] },
  ]);
  expect(first.waiting).toEqual([2, 3, 4]);
  expect(first.rows.map(({ number }) => number)).toEqual([5]);
  const second = read(
    {
      areas: { 'söder om ån': 'deso2025:1', '': 'whole-county' },
      targetGroups: { skolungdom: 'children' },
      period: { 'när snön gått': '2026-04-15/' },
    },
    ...rows,
  );
  expect(second.questions).toEqual([]);
  expect(
    second.rows.map(({ content }) => [content.areas, content.wholeCounty, content.from]),
  ).toEqual([
    ['deso2025:1', '', '2026-01-01'],
    ['deso2025:1', '', '2026-04-15'],
    ['', 'yes', ''],
    ['deso2025:1', '', ''],
  ]);
});

test('a mapping must say what the activity is, by a column that the list has', () => {
  const table = { heads, rows: [] };
  expect(() => readList(table, {}, {}, fields, places)).toThrow('activity/malformed-mapping');
  expect(() => readList(table, { what: 'Borta' }, {}, fields, places)).toThrow(
    expect.objectContaining({ code: 'activity/column-not-in-list', data: { column: 'Borta' } }),
  );
});
