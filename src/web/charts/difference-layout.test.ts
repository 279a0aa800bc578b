import { expect, test } from 'vitest';
import { layOutDifferences } from './difference-layout.ts';

const row = (difference: number) => ({ label: `${difference}`, difference, text: '' });

test('the longest bar reaches its edge and the others are in proportion', () => {
  const { bars, middle, height } = layOutDifferences([row(-2), row(1), row(0)]);
  expect(middle).toBe(0.5);
  expect(height).toBe(114);
  expect(bars.map(({ from, to, side }) => [from, to, side])).toEqual([
    [0, 0.5, 'under'],
    [0.5, 0.75, 'over'],
    [0.5, 0.5, 'over'],
  ]);
});

test('small differences are not blown up', () => {
  expect(layOutDifferences([row(0.2)]).bars[0]!.to).toBeCloseTo(0.6, 10);
});
