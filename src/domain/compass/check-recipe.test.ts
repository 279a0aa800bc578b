import { expect, test } from 'vitest';
import type { DivisionId } from '../areas/area.ts';
import { checkRecipe } from './check-recipe.ts';
import type { CompassRecipe, CompassVariable } from './compass-recipe.ts';

const total = { sex: 'total', age: 'total' } as const;
const plain = (indicator: string): CompassVariable => ({
  indicator,
  group: total,
  transform: 'none',
  weight: 1,
  reason: '',
});
const recipe: CompassRecipe = {
  division: 'deso2025' as DivisionId,
  year: 2025,
  variables: [plain('net-income'), plain('education')],
  scale: 'z',
  method: 'k-means',
  k: 7,
  kReason: '',
  seed: 1,
};
const known = new Set(['net-income', 'education']);
const codesOf = (change: Partial<CompassRecipe>): readonly string[] =>
  checkRecipe({ ...recipe, ...change }, known).map(({ code }) => code);
const withFirst = (change: Partial<CompassVariable>): Partial<CompassRecipe> => ({
  variables: [{ ...plain('net-income'), ...change }, plain('education')],
});

test('the usual recipe needs no reason', () => {
  expect(codesOf({})).toEqual([]);
});

test.each([
  ['one variable', { variables: [plain('education')] }, ['compass/variable-count']],
  ['an unknown indicator', withFirst({ indicator: 'shoe-size' }), ['indicator/unknown-indicator']],
  [
    'the same variable twice',
    { variables: [plain('education'), plain('education')] },
    ['compass/repeated-variable'],
  ],
  [
    'a malformed age',
    withFirst({ group: { sex: 'women', age: 'old' } }),
    ['indicator/malformed-age'],
  ],
  ['a weight of nothing', withFirst({ weight: 0 }), ['compass/weight-out-of-range']],
  [
    'a weight that is no number',
    withFirst({ weight: Number.NaN }),
    ['compass/weight-out-of-range'],
  ],
  [
    'a transformation without a reason',
    withFirst({ transform: 'log' }),
    ['compass/reason-for-transform'],
  ],
  [
    'a weight without a reason',
    withFirst({ weight: 2, reason: ' ' }),
    ['compass/reason-for-weight'],
  ],
  ['another number than seven without a reason', { k: 6 }, ['compass/reason-for-k']],
  ['one landscape', { k: 1, kReason: 'Alla' }, ['compass/k-out-of-range']],
  ['thirteen landscapes', { k: 13, kReason: 'Alla' }, ['compass/k-out-of-range']],
])('%s is refused', (_, change, codes) => {
  expect(codesOf(change)).toEqual(codes);
});

test('a reason in words makes a choice, and the same indicator may be in for two groups', () => {
  expect(codesOf(withFirst({ transform: 'log', weight: 2, reason: 'Skev.' }))).toEqual([]);
  expect(codesOf({ k: 6, kReason: 'Lika stabilt.' })).toEqual([]);
  expect(codesOf({ k: 12, kReason: 'Lika stabilt.' })).toEqual([]);
  const women = { ...plain('education'), group: { sex: 'women', age: '20-64' } } as const;
  expect(codesOf({ variables: [plain('education'), women] })).toEqual([]);
});
