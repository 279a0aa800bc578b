import { expect, test } from 'vitest';
import { layOutAgeBars } from './age-bars-layout.ts';

test('the same number of women and men gives bars of the same length', () => {
  const { rows } = layOutAgeBars({ rows: [{ label: '0–5 år', women: 80, men: 80 }] });
  expect(rows[0]!.women).toBe(rows[0]!.men);
});

test('twice as many gives a bar twice as long, and no bar leaves the drawing', () => {
  const { rows } = layOutAgeBars({
    rows: [
      { label: '0–5 år', women: 40, men: 20 },
      { label: '6–15 år', women: 97, men: 0 },
    ],
  });
  expect(rows[0]!.women).toBeCloseTo(2 * rows[0]!.men!);
  expect(rows[1]!.women).toBeLessThanOrEqual(1);
  expect(rows[1]!.men).toBe(0);
});

test('a missing number is no bar, not a bar of nought', () => {
  const { rows } = layOutAgeBars({ rows: [{ label: '0–5 år', women: undefined, men: 4 }] });
  expect(rows[0]!.women).toBeUndefined();
});

test('rows follow each other down the drawing', () => {
  const { rows, height } = layOutAgeBars({
    rows: [
      { label: 'a', women: 1, men: 1 },
      { label: 'b', women: 1, men: 1 },
    ],
  });
  expect(rows[1]!.y).toBeGreaterThan(rows[0]!.y);
  expect(rows[1]!.y).toBeLessThan(height);
});
