import fc from 'fast-check';
import { expect, test } from 'vitest';
import { composeKnox, knox, knoxPart } from './knox.ts';
import { planKnox } from './knox-plan.ts';

// Made-up events in clusters.
const events = {
  x: [0, 3, 10, 12, 11, 40, 42, 41, 80, 83, 20, 22, 60, 61, 5, 13, 44, 79, 21, 62],
  y: [0, 4, 10, 11, 13, 40, 41, 43, 80, 79, 25, 24, 60, 58, 2, 9, 45, 82, 26, 61],
  times: [1, 2, 10, 11, 13, 30, 31, 33, 50, 52, 20, 40, 60, 5, 3, 12, 32, 51, 21, 61],
  seed: 1,
};

test.each([
  // R 4.2.2, surveillance 1.20.3: knox(dist(t), dist(cbind(x, y)), eps.t, eps.s, simulate.p.value = FALSE)
  [5, 2, 16, 2.2],
  [5, 5, 18, 2.77894736842105],
  [10, 2, 18, 2.6],
  [10, 5, 20, 3.28421052631579],
  [60, 2, 18, 13.8],
  [60, 5, 20, 17.4315789473684],
])(
  'within %i in space and %i in time there are as many pairs as surveillance counts',
  (distance, lag, observed, expected) => {
    const { cells } = knox({ ...events, distances: [distance], lags: [lag] }, 19);
    expect(cells).toHaveLength(1);
    expect(cells[0]!.observed).toBe(observed);
    expect(cells[0]!.expected).toBeCloseTo(expected, 12);
    expect(cells[0]!.ratio).toBeCloseTo(observed / expected, 12);
  },
);

test('bands add up to what lies within their last limit', () => {
  const { cells } = knox({ ...events, distances: [5, 10, 60], lags: [2, 5] }, 199);
  expect(cells.map(({ observed }) => observed)).toEqual([16, 2, 2, 0, 0, 0]);
  const sum = cells.reduce((total, { expected }) => total + expected, 0);
  expect(sum).toBeCloseTo(17.4315789473684, 12);
  expect(cells[3]).toMatchObject({ distanceAbove: 5, distance: 10, lagAbove: 2, lag: 5 });
  expect(cells[0]).toMatchObject({ distanceAbove: 0, lagAbove: 0 });
  // 20,000 permutations of the times in R: none has 16 pairs within 5 and 2.
  expect(cells[0]!.p).toBe(0.005);
  expect(cells[4]!.p).toBe(1);
});

test('the permutations have the expected mean', () => {
  // The exact mean is the product of the margins; 20,000 permutations in R gave 2.2101 and variance 1.87.
  const plan = planKnox({ ...events, distances: [5], lags: [2] });
  const atLeast = (count: number): number =>
    knoxPart({ ...plan, observed: Int32Array.of(count) }, 0, 1000)[0]!;
  let mean = 0;
  for (let count = 1; count <= 10; count++) mean += atLeast(count) / 1000;
  expect(Math.abs(mean - 2.2)).toBeLessThan(4 * Math.sqrt(1.87 / 1000));
  expect(atLeast(0)).toBe(1000);
});

test('any division into parts gives the same table', () => {
  const data = { ...events, distances: [10, 30], lags: [4, 20] };
  const plan = planKnox(data);
  const parts = [knoxPart(plan, 0, 10), knoxPart(plan, 10, 11), knoxPart(plan, 11, 60)];
  expect(composeKnox(data, plan, parts, 60)).toEqual(knox(data, 60));
});

test('events in one place are told', () => {
  const data = {
    x: [5, 5, 5, 0, 0, 9],
    y: [1, 1, 1, 2, 2, 9],
    times: [1, 1, 2, 5, 9, 9],
    distances: [0, 100],
    lags: [0, 1],
    seed: 1,
  };
  const result = knox(data, 9);
  expect(result).toMatchObject({ events: 6, eventsInSharedPlaces: 5, pairsInSamePlace: 4 });
  // In the same place: one pair at once, two a day apart; elsewhere one at once.
  expect(result.cells.map(({ observed }) => observed)).toEqual([1, 2, 1, 0]);
  expect(knox({ ...events, distances: [5], lags: [2] }, 9).pairsInSamePlace).toBe(0);
});

test('where nothing is near nothing is expected', () => {
  const data = { x: [0, 100], y: [0, 0], times: [1, 2], distances: [5], lags: [3], seed: 1 };
  expect(knox(data, 9).cells[0]).toMatchObject({
    observed: 0,
    expected: 0,
    ratio: undefined,
    p: 1,
  });
});

test('equal times change nothing when dealt out', () => {
  const data = { ...events, times: events.times.map(() => 4), distances: [5], lags: [0] };
  expect(knox(data, 19).cells[0]).toMatchObject({ observed: 22, expected: 22, ratio: 1, p: 1 });
});

test('counts are those of all pairs, whatever the order of events', () => {
  const event = fc.tuple(fc.nat(20), fc.nat(20), fc.nat(20));
  fc.assert(
    fc.property(fc.array(event, { minLength: 2, maxLength: 14 }), (given) => {
      const counted = (list: typeof given): readonly number[] =>
        knox(
          {
            x: list.map(([x]) => x),
            y: list.map(([, y]) => y),
            times: list.map(([, , time]) => time),
            distances: [3, 8],
            lags: [2, 6],
            seed: 2,
          },
          1,
        ).cells.map(({ observed }) => observed);
      const wanted = [0, 0, 0, 0];
      for (const [i, [x, y, time]] of given.entries()) {
        for (const [otherX, otherY, otherTime] of given.slice(0, i)) {
          const distance = Math.sqrt((x - otherX) ** 2 + (y - otherY) ** 2);
          const lag = Math.abs(time - otherTime);
          if (distance <= 8 && lag <= 6) wanted[(distance <= 3 ? 0 : 2) + (lag <= 2 ? 0 : 1)]! += 1;
        }
      }
      expect(counted(given)).toEqual(wanted);
      expect(counted(given.toReversed())).toEqual(wanted);
    }),
    { numRuns: 20 },
  );
});

test('a wrong argument is refused with its value', () => {
  const run = (change: object, permutations = 9): unknown =>
    knox({ ...events, distances: [5], lags: [2], ...change }, permutations);
  expect(() => run({ x: [1], y: [1], times: [1] })).toThrow('invalid events: 1');
  expect(() => run({ y: [1] })).toThrow('invalid y: 1 for 20 events');
  expect(() => run({ times: events.times.with(3, Number.NaN) })).toThrow('invalid times: NaN');
  expect(() => run({ x: events.x.with(3, Infinity) })).toThrow('invalid x: Infinity');
  expect(() => run({ distances: [] })).toThrow('invalid distances: 0 bands');
  expect(() => run({ distances: Array.from({ length: 201 }, (_, i) => i) })).toThrow('201 bands');
  expect(() => run({ distances: [-1] })).toThrow('invalid distances: -1');
  expect(() => run({ distances: [3, 3] })).toThrow('invalid distances: 3, 3');
  expect(() => run({ lags: [5, Infinity] })).toThrow('invalid lags: 5, Infinity');
  expect(() => run({ seed: -1 })).toThrow('invalid seed: -1');
  for (const permutations of [0, 1.5, 1_000_001]) {
    expect(() => run({}, permutations)).toThrow(`invalid permutations: ${permutations}`);
  }
});
