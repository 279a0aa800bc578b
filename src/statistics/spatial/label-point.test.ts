import { expect, test } from 'vitest';
import { labelPoint } from './label-point.ts';

test('a strip two kilometres long and a millimetre wide has its label inside', () => {
  const strip = [
    [600_000, 6_700_000],
    [600_000.001, 6_700_010],
    [600_000.001, 6_702_010],
    [600_000, 6_702_010],
    [600_000, 6_700_000],
  ];
  const [x, y] = labelPoint({ type: 'Polygon', coordinates: [strip] }, 'metres')!;
  expect(x).toBeGreaterThan(600_000);
  expect(x).toBeLessThan(600_000.001);
  expect(y).toBeGreaterThan(6_700_000);
  expect(y).toBeLessThan(6_702_010);
});
