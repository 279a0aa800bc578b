import { expect, test } from 'vitest';
import { orderWaiting } from './order-waiting.ts';
import type { Waiting } from './waiting.ts';

const item = (part: Partial<Waiting>): Waiting => ({
  kind: 'submit-draft',
  object: undefined,
  name: '',
  count: 1,
  due: undefined,
  ...part,
});

test('what is overdue comes first, then what has the nearest day, then what has none', () => {
  const ordered = orderWaiting([
    item({ name: 'later', due: '2026-12-01' }),
    item({ name: 'never' }),
    item({ name: 'overdue', due: '2026-11-01' }),
    item({ name: 'soon', due: '2026-11-23' }),
  ]);
  expect(ordered.map(({ name }) => name)).toEqual(['overdue', 'soon', 'later', 'never']);
});

test('of one day, or without a day, the order of the kinds decides, and then the name', () => {
  const ordered = orderWaiting([
    item({ kind: 'silent-parties', name: 'd' }),
    item({ kind: 'answer-round', name: 'ö' }),
    item({ kind: 'answer-round', name: 'a' }),
  ]);
  expect(ordered.map(({ name }) => name)).toEqual(['a', 'ö', 'd']);
});

test('what is about nothing does not wait', () => {
  expect(orderWaiting([item({ count: 0 })])).toEqual([]);
});
