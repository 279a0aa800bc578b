import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mergeSheet } from './merge-sheet.ts';
import type { ReadRow, SheetTemplate, StandingRow } from './sheet.ts';

const template: SheetTemplate = {
  fields: [
    { id: 'key', heads: ['Nyckel'], kind: 'key' },
    { id: 'version', heads: ['Version'], kind: 'version' },
    { id: 'reference', heads: ['Egen referens'], kind: 'reference' },
    { id: 'what', heads: ['Vad'], kind: 'text' },
    { id: 'state', heads: ['Läge'], kind: 'choice' },
    { id: 'party', heads: ['Part'], kind: 'text', isShown: true },
  ],
};
const stands = (
  key: string,
  part: Partial<StandingRow['content']> = {},
  version = 2,
): StandingRow => ({
  key,
  version,
  content: { reference: '', what: `gör ${key}`, state: 'ongoing', ...part } as Record<
    string,
    string
  >,
});
const row = (
  number: number,
  key: string,
  content: Record<string, string>,
  version?: number,
): ReadRow => ({
  number,
  key,
  version,
  content,
});
const noBase = (): undefined => undefined;

test('the same sheet again changes nothing', () => {
  const standing = [stands('a', { reference: 'R1' }), stands('b')];
  const rows = standing.map(({ key, version, content }, i) =>
    row(i + 2, key, { ...content }, version),
  );
  expect(mergeSheet(template, standing, rows, noBase)).toEqual({
    changed: [],
    added: [],
    conflicts: [],
    remarks: [],
    unchanged: 2,
    absent: [],
  });
});

test('only the changed cell of the changed row is a change', () => {
  const standing = [stands('a', { reference: 'R1' }), stands('b')];
  const rows = [
    row(2, 'a', { ...standing[0]!.content, state: 'completed' }, 2),
    row(3, 'b', { ...standing[1]!.content }, 2),
  ];
  const { changed, unchanged } = mergeSheet(template, standing, rows, noBase);
  expect(changed).toEqual([
    {
      row: 2,
      standing: standing[0],
      cells: [{ field: 'state', from: 'ongoing', to: 'completed' }],
      content: { reference: 'R1', what: 'gör a', state: 'completed' },
    },
  ]);
  expect(unchanged).toBe(1);
});

test('what somebody else has changed since stays, where the file did not touch it', () => {
  const standing = [stands('a', { what: 'gör mer' }, 3)];
  const base = { reference: '', what: 'gör a', state: 'ongoing' };
  const rows = [row(2, 'a', { ...base, state: 'completed' }, 2)];
  const { changed, conflicts } = mergeSheet(template, standing, rows, (key, version) =>
    key === 'a' && version === 2 ? base : undefined,
  );
  expect(changed[0]!.content).toEqual({ reference: '', what: 'gör mer', state: 'completed' });
  expect(conflicts).toEqual([]);
});

test('a cell that both have changed is told and left; one that both have changed alike is no matter', () => {
  const standing = [stands('a', { what: 'gör mer', state: 'completed' }, 3)];
  const base = { reference: '', what: 'gör a', state: 'ongoing' };
  const rows = [row(2, 'a', { reference: '', what: 'gör mindre', state: 'completed' }, 2)];
  const { changed, conflicts, unchanged } = mergeSheet(template, standing, rows, () => base);
  expect([changed, unchanged]).toEqual([[], 1]);
  expect(conflicts).toEqual([
    { row: 2, key: 'a', field: 'what', standing: 'gör mer', file: 'gör mindre' },
  ]);
});

test('a row without key is the one with its own reference, else a new one', () => {
  const standing = [stands('a', { reference: 'R1' })];
  const rows = [
    row(2, '', { reference: 'R1', what: 'gör om' }),
    row(3, '', { reference: 'R2', what: 'gör nytt' }),
    row(4, '', { reference: '', what: 'gör nytt' }),
  ];
  const { changed, added, absent } = mergeSheet(template, standing, rows, noBase);
  expect(changed.map(({ cells }) => cells)).toEqual([
    [{ field: 'what', from: 'gör a', to: 'gör om' }],
  ]);
  expect(added.map((one) => one.row)).toEqual([3, 4]);
  expect(absent).toEqual([]);
});

test('two rows with one reference, or one key, are both refused', () => {
  const standing = [stands('a')];
  const rows = [
    row(2, 'a', { what: '1' }, 2),
    row(3, 'a', { what: '2' }, 2),
    row(4, '', { reference: 'R9' }),
    row(5, '', { reference: 'R9' }),
  ];
  const { changed, added, remarks } = mergeSheet(template, standing, rows, noBase);
  expect([changed, added]).toEqual([[], []]);
  expect(remarks).toEqual([
    { code: 'sheet/key-twice', row: 2, field: '', text: 'a' },
    { code: 'sheet/key-twice', row: 3, field: '', text: 'a' },
    { code: 'sheet/reference-twice', row: 4, field: 'reference', text: 'R9' },
    { code: 'sheet/reference-twice', row: 5, field: 'reference', text: 'R9' },
  ]);
});

test('a key or a version that nobody knows is refused, and a row that is gone from the file stays', () => {
  const standing = [stands('a'), stands('b')];
  const rows = [row(2, 'z', { what: 'x' }, 2), row(3, 'a', { what: 'x' }, 9)];
  const { remarks, absent } = mergeSheet(template, standing, rows, noBase);
  expect(remarks).toEqual([
    { code: 'sheet/unknown-key', row: 2, field: '', text: 'z' },
    { code: 'sheet/unknown-version', row: 3, field: '', text: '9' },
  ]);
  expect(absent).toEqual(['b']);
});

test('a column that the file lacks, and one that is only shown, change nothing', () => {
  const standing = [stands('a')];
  const { changed, unchanged } = mergeSheet(
    template,
    standing,
    [row(2, 'a', { party: 'någon annan' }, 2)],
    noBase,
  );
  expect([changed, unchanged]).toEqual([[], 1]);
});

test('the order of the rows does not matter', () => {
  const standing = ['a', 'b', 'c', 'd'].map((key) => stands(key, { reference: `R${key}` }));
  const rows = standing.map(({ key, content }, i) =>
    row(i + 2, i % 2 === 0 ? key : '', { ...content, what: `nytt ${key}` }, 2),
  );
  const outcome = (some: readonly ReadRow[]): unknown =>
    mergeSheet(template, standing, some, noBase)
      .changed.map(({ standing: { key }, content }) => [key, content])
      .sort();
  fc.assert(
    fc.property(fc.shuffledSubarray(rows, { minLength: rows.length }), (shuffled) => {
      expect(outcome(shuffled)).toEqual(outcome(rows));
    }),
    { numRuns: 30 },
  );
});
