import { expect, test } from 'vitest';
import { measure, summarize } from './measure.ts';

/** A clock that work moves by hand. */
function handClock(): { readonly now: () => number; readonly pass: (ms: number) => void } {
  let time = 1000;
  return {
    now: () => time,
    pass: (ms) => {
      time += ms;
    },
  };
}

test('the median of an even number of runs lies between the middle two', () => {
  expect(summarize([40, 10, 20, 30])).toEqual({ median: 25, fastest: 10, p99: 40, runs: 4 });
});

test('p99 of 300 runs is the 297th fastest', () => {
  const samples = Array.from({ length: 300 }, (_, i) => 300 - i);
  expect(summarize(samples).p99).toBe(297);
});

test('p99 of fewer than a hundred runs is the slowest of them', () => {
  const samples = Array.from({ length: 99 }, (_, i) => i + 1);
  expect(summarize(samples).p99).toBe(99);
});

test('no runs and runs without a time are refused', () => {
  expect(() => summarize([])).toThrow('invalid samples: none');
  expect(() => summarize([1, Number.NaN])).toThrow('invalid value: NaN');
});

test('the warm-up is done and not counted', async () => {
  const clock = handClock();
  const durations = [500, 400, 7, 3, 5];
  let done = 0;
  const work = async (): Promise<void> => {
    await Promise.resolve();
    clock.pass(durations[done++]!);
  };
  expect(await measure(work, { warmUp: 2, runs: 3 }, clock.now)).toEqual({
    median: 5,
    fastest: 3,
    p99: 7,
    runs: 3,
  });
  expect(done).toBe(5);
});

test('work that fails has no time', async () => {
  const fail = (): never => {
    throw new Error('refused');
  };
  await expect(measure(fail, { warmUp: 0, runs: 3 })).rejects.toThrow('refused');
});

test('measuring nothing is refused', async () => {
  await expect(measure(() => {}, { warmUp: 0, runs: 0 })).rejects.toThrow('invalid runs: 0');
  await expect(measure(() => {}, { warmUp: -1, runs: 1 })).rejects.toThrow('invalid warm-up: -1');
});
