import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseAreaId } from '../areas/area.ts';
import { parsePeriod } from '../time/period.ts';
import { chooseCells } from './choose-cells.ts';
import { collectColumns, columnsOf } from './collect-columns.ts';
import { indexCells } from './index-cells.ts';
import {
  type Measured,
  missingReasons,
  type Observation,
  observationKey,
  sexes,
} from './observation.ts';
import { observationAt, sameMeasured } from './observation-columns.ts';
import { orderCells } from './order-cells.ts';

const number = fc.double({ noNaN: true, noDefaultInfinity: true });
const measured: fc.Arbitrary<Measured> = fc.oneof(
  fc.constantFrom(...missingReasons).map((missing) => ({ missing })),
  fc.record({
    value: number,
    count: fc.option(number, { nil: undefined }),
    denominator: fc.option(number, { nil: undefined }),
    interval: fc.option(fc.tuple(number, number), { nil: undefined }),
  }),
);
const observations: fc.Arbitrary<Observation[]> = fc.array(
  fc.record({
    indicator: fc.constantFrom('population', 'employment', 'sick-days'),
    area: fc.nat(30).map((code) => parseAreaId(`municipality:${String(code).padStart(4, '0')}`)),
    period: fc.integer({ min: 2015, max: 2024 }).map((year) => parsePeriod(String(year))),
    group: fc.record({
      sex: fc.constantFrom(...sexes),
      age: fc.constantFrom('total', '0-19', '80+'),
    }),
    measured,
  }),
  { maxLength: 80 },
);
const keyOf = ({ period, ...rest }: Observation): string =>
  observationKey({ ...rest, period: period.start });

test('observations are the same after they have been columns, no value and zero kept apart', () => {
  fc.assert(
    fc.property(observations, (all) => {
      const columns = columnsOf(all);
      expect(columns.length).toBe(all.length);
      expect(all.map((_, i) => observationAt(columns, i))).toEqual(all);
    }),
  );
});

test('cells about the same are found, each with the first', () => {
  fc.assert(
    fc.property(observations, (all) => {
      const columns = columnsOf(all);
      const { find, repeated } = indexCells(columns);
      for (const [i, one] of all.entries()) {
        const first = all.findIndex((other) => keyOf(other) === keyOf(one));
        expect(repeated.get(i)).toBe(first === i ? undefined : first);
        const { area, indicator, period, group } = columns;
        const about = {
          area: area[i]!,
          indicator: indicator[i]!,
          period: period[i]!,
          group: group[i]!,
        };
        expect(find(about)).toBe(first);
        expect(find({ ...about, area: columns.areas.length })).toBeUndefined();
        expect(sameMeasured(columns, i, first)).toBe(
          first === i || JSON.stringify(all[first]!.measured) === JSON.stringify(one.measured),
        );
      }
    }),
  );
});

test('cells in order of area and period keep their own order among equals', () => {
  fc.assert(
    fc.property(observations, (all) => {
      const order = orderCells(columnsOf(all), ['area', 'period']);
      const sorted = all
        .map((one, i) => ({ i, key: `${one.area}|${one.period.start}` }))
        .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.i - b.i));
      expect([...order]).toEqual(sorted.map(({ i }) => i));
    }),
  );
});

test('chosen cells keep everything that is said of them', () => {
  fc.assert(
    fc.property(observations, (all) => {
      const chosen = chooseCells(columnsOf(all), (cell) => cell % 2 === 0);
      const half = all.filter((_, i) => i % 2 === 0);
      expect(half.map((_, i) => observationAt(chosen, i))).toEqual(half);
      expect(chosen.length).toBe(half.length);
    }),
  );
});

test('more cells than were asked for are refused', () => {
  const columns = collectColumns(0);
  const about = { area: 0, indicator: 0, period: 0, group: 0 };
  expect(() => columns.addValue(about, 1)).toThrow(RangeError);
});
