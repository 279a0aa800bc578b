import { expect, test } from 'vitest';
import { parseAreaId } from '../areas/area.ts';
import { columnsOf } from '../indicators/collect-columns.ts';
import type { Measured, Observation } from '../indicators/observation.ts';
import { parsePeriod, periodKey } from '../time/period.ts';
import { compareWithCurrent } from './compare-with-current.ts';

const observationOf = (code: number, measured: Measured): Observation => ({
  indicator: 'leisure-share',
  area: parseAreaId(`municipality:${String(code).padStart(4, '0')}`),
  period: parsePeriod('2024'),
  group: { sex: 'total', age: 'total' },
  measured,
});

function compare(load: readonly Observation[], current: readonly Observation[], most: number) {
  const comparison = compareWithCurrent(columnsOf(load), most);
  for (const { area, indicator, period, group, measured } of current) {
    comparison.show({ area, indicator, period: periodKey(period), ...group, measured });
  }
  return comparison.finish();
}

test('a load is told apart into new, changed and same', () => {
  const current = [
    observationOf(3, { missing: 'blank' }),
    observationOf(2, { value: 1 }),
    observationOf(1, { value: 1 }),
    observationOf(9, { value: 1 }),
  ];
  const load = [
    observationOf(1, { value: 1 }),
    observationOf(4, { value: 4 }),
    observationOf(2, { value: 2 }),
    observationOf(3, { value: 0 }),
  ];
  const changes = compare(load, current, 2);
  expect(changes).toMatchObject({ new: 1, changed: 2, same: 1 });
  expect(changes.examples.map((one) => one.observation.area)).toEqual([
    'municipality:0002',
    'municipality:0003',
  ]);
  const all = compare(load, current, 10).examples;
  expect(all.map((one) => one.before)).toEqual([{ value: 1 }, { missing: 'blank' }, undefined]);
  expect(all[2]?.observation).toMatchObject({ area: 'municipality:0004', measured: { value: 4 } });
});

test.each<[string, Measured, Measured, 'same' | 'changed']>([
  ['zero and minus zero', { value: 0 }, { value: -0 }, 'same'],
  ['zero and nothing', { value: 0 }, { missing: 'blank' }, 'changed'],
  ['two reasons', { missing: 'blank' }, { missing: 'suppressed' }, 'changed'],
  ['one reason', { missing: 'blank' }, { missing: 'blank' }, 'same'],
  ['a count and none', { value: 1, count: 0 }, { value: 1 }, 'changed'],
  ['the same interval', { value: 1, interval: [0, 2] }, { value: 1, interval: [0, 2] }, 'same'],
  ['another interval', { value: 1, interval: [0, 2] }, { value: 1, interval: [0, 3] }, 'changed'],
])('%s: a cell is %s', (_what, after, before, kind) => {
  const changes = compare([observationOf(1, after)], [observationOf(1, before)], 1);
  expect(changes).toMatchObject({ new: 0, same: 0, changed: 0, [kind]: 1 });
});

test('of thousands of changes the first in the order of the file are the examples', () => {
  const load = Array.from({ length: 3000 }, (_, i) => observationOf(i, { value: 1 }));
  const current = load.map((one) => ({ ...one, measured: { value: 2 } })).reverse();
  const { examples, changed } = compare(load, current, 3);
  expect(changed).toBe(3000);
  expect(examples.map((one) => one.observation.area)).toEqual([
    'municipality:0000',
    'municipality:0001',
    'municipality:0002',
  ]);
});
