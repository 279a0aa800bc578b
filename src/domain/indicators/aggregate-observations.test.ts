import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { SeriesBreak } from '../breaks/series-break.ts';
import { type AggregationGround, aggregateObservations } from './aggregate-observations.ts';

const partOf = (name: string, count: number | null, denominator: number | null) => ({
  name,
  figure: {
    value: count === null || denominator === null ? 50 : (100 * count) / denominator,
    count,
    denominator,
  },
});
const groundOf = (rest: Partial<AggregationGround> = {}): AggregationGround => ({
  indicator: { id: 'employment', unit: 'per-cent' },
  period: '2024',
  parts: [partOf('A', 30, 300), partOf('B', 50, 100)],
  uncovered: [],
  breaks: [],
  ...rest,
});

test('the value is the sum of counts over the sum of denominators, not the mean of shares', () => {
  expect(aggregateObservations(groundOf())).toEqual({
    kind: 'computed',
    value: 20,
    count: 80,
    denominator: 400,
    areas: 2,
  });
});

test('a mean without counts is refused, and so is an amount per person', () => {
  const mean = groundOf({ parts: [partOf('A', null, null), partOf('B', 50, 100)] });
  expect(aggregateObservations(mean)).toMatchObject({ kind: 'refused', reason: 'no-counts' });
  const amount = groundOf({ indicator: { id: 'net-income', unit: 'tkr-per-person' } });
  expect(aggregateObservations(amount)).toMatchObject({ reason: 'no-counts' });
  expect(aggregateObservations(groundOf({ parts: [] }))).toMatchObject({ reason: 'no-counts' });
});

test('what is missing is named and never counted as zero', () => {
  const suppressed = { name: 'C', figure: { value: null, count: null, denominator: null } };
  const parts = [...groundOf().parts, suppressed, { name: 'D', figure: undefined }];
  expect(aggregateObservations(groundOf({ parts }))).toEqual({
    kind: 'refused',
    reason: 'values-missing',
    missing: ['C', 'D'],
  });
  expect(aggregateObservations(groundOf({ uncovered: ['Tierp'] }))).toEqual({
    kind: 'refused',
    reason: 'areas-missing',
    missing: ['Tierp'],
  });
});

test('parts with noise do not add up to the whole, so they are not added', () => {
  const noise: SeriesBreak = {
    id: 'noise',
    kind: 'noise',
    indicators: ['population'],
    period: '2025',
    sentence: { sv: '', en: '' },
    source: '',
  };
  const population = (period: string) =>
    aggregateObservations(
      groundOf({ indicator: { id: 'population', unit: 'persons' }, period, breaks: [noise] }),
    );
  expect(population('2025')).toMatchObject({ reason: 'noise-in-parts' });
  expect(population('2024')).toMatchObject({ kind: 'computed', value: 60, denominator: null });
});

test('the whole of areas with one share has that share, and lies between the parts otherwise', () => {
  const part = fc.record({
    denominator: fc.integer({ min: 1, max: 5000 }),
    share: fc.double({ min: 0, max: 1, noNaN: true }),
  });
  fc.assert(
    fc.property(fc.array(part, { minLength: 1, maxLength: 20 }), (given) => {
      const parts = given.map((one, i) =>
        partOf(`${i}`, one.share * one.denominator, one.denominator),
      );
      const whole = aggregateObservations(groundOf({ parts }));
      const values = parts.map((one) => one.figure.value);
      const value = whole.kind === 'computed' ? whole.value : Number.NaN;
      expect(value).toBeGreaterThanOrEqual(Math.min(...values) - 1e-9);
      expect(value).toBeLessThanOrEqual(Math.max(...values) + 1e-9);
    }),
  );
});
