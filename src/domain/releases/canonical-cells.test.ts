import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseAreaId } from '../areas/area.ts';
import type { Measured, Observation } from '../indicators/observation.ts';
import { parsePeriod } from '../time/period.ts';
import { canonicalCells, canonicalMeasured, cellKey } from './canonical-cells.ts';
import { compareWithCurrent } from './compare-with-current.ts';

const observationOf = (code: number, measured: Measured): Observation => ({
  indicator: 'leisure-share',
  area: parseAreaId(`municipality:${String(code).padStart(4, '0')}`),
  period: parsePeriod('2024'),
  group: { sex: 'total', age: 'total' },
  measured,
});

const measurement: fc.Arbitrary<Measured> = fc.oneof(
  fc.constant({ missing: 'blank' } as const),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => ({ value })),
);
const table = fc.uniqueArray(fc.tuple(fc.nat(9999), measurement), { selector: ([code]) => code });

test('the order of the rows does not change the text', () => {
  fc.assert(
    fc.property(table, fc.infiniteStream(fc.double({ noNaN: true })), (rows, order) => {
      const observations = rows.map(([code, measured]) => observationOf(code, measured));
      const keys = order.take(observations.length);
      const shuffled = observations
        .map((one) => [keys.next().value ?? 0, one] as const)
        .sort(([a], [b]) => a - b)
        .map(([, one]) => one);
      expect(canonicalCells(shuffled)).toBe(canonicalCells(observations));
    }),
  );
});

test('another value in any cell changes the text', () => {
  fc.assert(
    fc.property(fc.nat(9999), measurement, measurement, (code, one, other) => {
      fc.pre(canonicalMeasured(one) !== canonicalMeasured(other));
      const text = (measured: Measured) => canonicalCells([observationOf(code, measured)]);
      expect(text(one)).not.toBe(text(other));
    }),
  );
});

test('zero and minus zero are one, a missing value and zero are not', () => {
  expect(canonicalMeasured({ value: -0 })).toBe(canonicalMeasured({ value: 0 }));
  expect(canonicalMeasured({ value: 0 })).not.toBe(canonicalMeasured({ missing: 'blank' }));
  expect(canonicalMeasured({ missing: 'blank' })).not.toBe(
    canonicalMeasured({ missing: 'nothing-to-report' }),
  );
});

test('a load is told apart into new, changed and same', () => {
  const current = new Map<string, Measured>([
    [cellKey(observationOf(1, { value: 1 })), { value: 1 }],
    [cellKey(observationOf(2, { value: 1 })), { value: 1 }],
    [cellKey(observationOf(3, { value: 1 })), { missing: 'blank' }],
  ]);
  const load = [
    observationOf(1, { value: 1 }),
    observationOf(2, { value: 2 }),
    observationOf(3, { value: 0 }),
    observationOf(4, { value: 4 }),
  ];
  const changes = compareWithCurrent(load, current, 2);
  expect(changes).toMatchObject({ new: 1, changed: 2, same: 1 });
  expect(changes.examples.map((one) => one.observation)).toEqual([load[1], load[2]]);
  const all = compareWithCurrent(load, current, 10).examples;
  expect(all.map((one) => one.before)).toEqual([{ value: 1 }, { missing: 'blank' }, undefined]);
});
