import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseAreaId } from '../areas/area.ts';
import { columnsOf } from '../indicators/collect-columns.ts';
import { type Measured, type Observation, observationKey } from '../indicators/observation.ts';
import { parsePeriod, periodKey } from '../time/period.ts';
import { canonicalCells } from './canonical-cells.ts';

const textOf = (observations: readonly Observation[]): string =>
  [...canonicalCells(columnsOf(observations))].join('');

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
      expect(textOf(shuffled)).toBe(textOf(observations));
    }),
  );
});

test('another value in any cell changes the text', () => {
  fc.assert(
    fc.property(fc.nat(9999), measurement, measurement, (code, one, other) => {
      fc.pre(plainMeasured(one) !== plainMeasured(other));
      const text = (measured: Measured) => textOf([observationOf(code, measured)]);
      expect(text(one)).not.toBe(text(other));
    }),
  );
});

test('zero and minus zero are one, a missing value and zero are not', () => {
  const text = (measured: Measured) => textOf([observationOf(1, measured)]);
  expect(text({ value: -0 })).toBe(text({ value: 0 }));
  expect(text({ value: 0 })).not.toBe(text({ missing: 'blank' }));
  expect(text({ missing: 'blank' })).not.toBe(text({ missing: 'nothing-to-report' }));
});

// How the text was first made, whole and cell by cell: the hashes that are stored rest on it.
function plainMeasured(measured: Measured): string {
  if ('missing' in measured) return measured.missing;
  const { value, count, denominator, interval } = measured;
  return [value, count, denominator, interval?.[0], interval?.[1]]
    .map((number) => (number === undefined ? '' : String(number === 0 ? 0 : number)))
    .join(';');
}
const plainLine = ({ measured, period, ...rest }: Observation): string =>
  `${observationKey({ ...rest, period: periodKey(period) })}|${plainMeasured(measured)}`;

const number = fc.double({ noNaN: true, noDefaultInfinity: true });
const anyMeasured: fc.Arbitrary<Measured> = fc.oneof(
  measurement,
  fc.record({
    value: number,
    count: fc.option(number, { nil: undefined }),
    denominator: fc.option(number, { nil: undefined }),
    interval: fc.option(fc.tuple(number, number), { nil: undefined }),
  }),
);
// Ids of which one begins as another does, and signs on both sides of the bar between them.
const anyObservation: fc.Arbitrary<Observation> = fc.record({
  indicator: fc.constantFrom('a', 'a-b', 'ab', 'a1', 'b'),
  area: fc
    .constantFrom('county:03', 'country:SE', 'composite:xy', 'composite:xy-z', 'regso2025:0380R001')
    .map(parseAreaId),
  period: fc.constantFrom('2024', '2024K1', '2022-2024', 'lasar2024', 'vag2024').map(parsePeriod),
  group: fc.record({
    sex: fc.constantFrom('total', 'women', 'men'),
    age: fc.constantFrom('total', '2-20', '20-24', '20-2', '80+', '8-9'),
  }),
  measured: anyMeasured,
});

test('the text is every line in the order of code units, as when it is sorted whole', () => {
  const all = fc.uniqueArray(anyObservation, {
    selector: (one) => plainLine({ ...one, measured: { missing: 'blank' } }),
    maxLength: 60,
  });
  fc.assert(
    fc.property(all, (observations) => {
      expect(textOf(observations)).toBe(observations.map(plainLine).sort().join('\n'));
    }),
  );
});

test('more lines than are given at once are one text without gaps', () => {
  const many = Array.from({ length: 10_001 }, (_, i) => observationOf(i % 10_000, { value: i }));
  const distinct = many.slice(0, 10_000).concat({ ...many[0]!, indicator: 'z' });
  expect(textOf(distinct)).toBe(distinct.map(plainLine).sort().join('\n'));
});
