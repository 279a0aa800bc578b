import { expect, test } from 'vitest';
import { readSheetCell } from './read-sheet-cell.ts';
import type { SheetField } from './sheet.ts';

const places = {
  ids: new Map([
    ['gottsunda', ['deso2025:1']],
    ['deso2025:1', ['deso2025:1']],
    ['centrum', ['deso2025:2', 'deso2025:3']],
    ['berg, norra', ['deso2025:4']],
  ]),
};
const field = (kind: SheetField['kind'], part: Partial<SheetField> = {}): SheetField => ({
  id: 'f',
  heads: ['F'],
  kind,
  ...part,
});
const groups = new Map([
  ['children', ['barn', 'children']],
  ['adults', ['vuxna', 'adults']],
  ['both', ['barn, ensamma']],
]);

test.each([
  ['flag', ' Ja ', 'yes'],
  ['flag', '', ''],
  ['flag', 'nej', ''],
  ['date', '1 maj 2026', '2026-05-01'],
  ['date', '', ''],
  ['text', " '=1+1 ", '=1+1'],
  ['text', "'hej", "'hej"],
  ['text', 'a\r\nb', 'a\nb'],
  ['choice', 'BARN', 'children'],
  ['choice', 'adults', 'adults'],
  ['choices', 'vuxna, barn', 'adults;children'],
  ['choices', 'vuxna; barn;barn', 'adults;children'],
  ['choices', 'barn, ensamma', 'both'],
  ['list', ' Polisen;Lst\nPolisen, Mitt; ', 'Lst;Polisen;Polisen, Mitt'],
  ['list', '', ''],
  ['areas', 'Gottsunda', 'deso2025:1'],
  ['areas', 'Berg, norra; Gottsunda', 'deso2025:1;deso2025:4'],
] as const)('a cell of kind %s with "%s" means "%s"', (kind, text, canonical) => {
  expect(readSheetCell(field(kind, { words: groups }), text, places)).toEqual({ canonical });
});

test.each([
  ['flag', 'kanske', 'sheet/malformed-flag', 'kanske'],
  ['date', 'hösten', 'sheet/malformed-date', 'hösten'],
  ['choice', 'alla', 'sheet/unknown-choice', 'alla'],
  ['choices', 'barn; alla', 'sheet/unknown-choice', 'alla'],
  ['areas', 'Gottsunda; Nowhere', 'sheet/unknown-area', 'Nowhere'],
  ['areas', 'Centrum', 'sheet/ambiguous-area', 'Centrum'],
] as const)('a cell of kind %s with "%s" is refused', (kind, text, code, told) => {
  expect(readSheetCell(field(kind, { words: groups }), text, places)).toEqual({ code, text: told });
});

test('a text may be as long as its field and no longer', () => {
  const short = field('text', { longest: 3 });
  expect(readSheetCell(short, 'åäö', places)).toEqual({ canonical: 'åäö' });
  expect(readSheetCell(short, 'åäöa', places)).toEqual({
    code: 'sheet/text-too-long',
    text: 'åäöa',
  });
  const list = field('list', { longest: 3 });
  expect(readSheetCell(list, 'åäö; abc', places)).toEqual({ canonical: 'abc;åäö' });
  expect(readSheetCell(list, 'abc; åäöa', places)).toEqual({
    code: 'sheet/text-too-long',
    text: 'åäöa',
  });
});
