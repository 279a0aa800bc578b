import { expect, test } from 'vitest';
import { mergeContents } from './merge-contents.ts';

const begun = { what: 'A', areas: ['x'], reference: null as string | null };

test('fields that only one has written are put together by themselves', () => {
  const { merged, conflicts } = mergeContents(
    begun,
    { ...begun, what: 'mine' },
    { ...begun, areas: ['x', 'y'] },
  );
  expect(merged).toEqual({ what: 'mine', areas: ['x', 'y'], reference: null });
  expect(conflicts).toEqual([]);
});

test('a field that both have written differently is asked about, and shows what stands until then', () => {
  const { merged, conflicts } = mergeContents(
    begun,
    { ...begun, what: 'mine', reference: '1' },
    { ...begun, what: 'theirs', reference: '1' },
  );
  expect(merged).toEqual({ ...begun, what: 'theirs', reference: '1' });
  expect(conflicts).toEqual([{ field: 'what', mine: 'mine', theirs: 'theirs' }]);
});

test('the order of keys is no difference, the order of a list is', () => {
  const from = { tags: { a: 1, b: 2 }, list: [1, 2] };
  const { conflicts } = mergeContents(
    { tags: { a: 0, b: 0 }, list: [] as number[] },
    { tags: { b: 2, a: 1 }, list: [2, 1] },
    from,
  );
  expect(conflicts.map(({ field }) => field)).toEqual(['list']);
});
