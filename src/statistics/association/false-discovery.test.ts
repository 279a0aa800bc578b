import fc from 'fast-check';
import { expect, test } from 'vitest';
import { benjaminiHochberg } from './false-discovery.ts';

test('the fifteen p-values of the first article are adjusted as R adjusts them', () => {
  // Benjamini and Hochberg (1995), section 3.2; R 4.2.2: p.adjust(p, "BH")
  const p = [
    0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719,
    0.6528, 0.759, 1,
  ];
  const expected = [
    0.0015, 0.003, 0.0095, 0.035625, 0.0603, 0.0638571428571429, 0.0638571428571429, 0.0645, 0.0765,
    0.486, 0.581181818181818, 0.714875, 0.753230769230769, 0.813214285714286, 1,
  ];
  for (const [place, q] of benjaminiHochberg(p).entries()) {
    expect(q).toBeCloseTo(expected[place]!, 13);
  }
});

const pValues = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 20 });

test('adjusting never lowers a p-value, keeps their order and stays within 1', () => {
  fc.assert(
    fc.property(pValues, (p) => {
      const q = benjaminiHochberg(p);
      expect(q.length).toBe(p.length);
      for (let i = 0; i < p.length; i++) {
        expect(q[i]).toBeGreaterThanOrEqual(p[i]!);
        expect(q[i]).toBeLessThanOrEqual(1);
        for (let j = 0; j < p.length; j++)
          if (p[i]! < p[j]!) expect(q[i]).toBeLessThanOrEqual(q[j]!);
      }
    }),
    { numRuns: 30 },
  );
});

test('equal p-values have equal adjusted values', () => {
  expect(benjaminiHochberg([0.02, 0.5, 0.02, 0.02])).toEqual([
    0.02 * (4 / 3),
    0.5,
    0.02 * (4 / 3),
    0.02 * (4 / 3),
  ]);
});

test('typed arrays are taken too, and left as they were', () => {
  const p = new Float64Array([0.5, 0.01]);
  expect(benjaminiHochberg(p)).toEqual([0.5, 0.02]);
  expect(p).toEqual(new Float64Array([0.5, 0.01]));
});

test.each([-0.1, 1.1, Number.NaN])('%d is refused', (p) => {
  expect(() => benjaminiHochberg([0.5, p])).toThrow(`invalid p: ${p}`);
});
