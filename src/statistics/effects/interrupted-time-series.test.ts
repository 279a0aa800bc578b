import { expect, test } from 'vitest';
import type { Coefficient } from '../regression/coefficient.ts';
import { nile } from '../series/testing/nile.ts';
import { relativeError } from '../testing/relative-error.ts';
import type { EffectRefusal } from './effect-refusal.ts';
import { type InterruptedTimeSeries, interruptedTimeSeries } from './interrupted-time-series.ts';
import { driverDeaths } from './testing/driver-deaths.ts';

function estimate(...given: Parameters<typeof interruptedTimeSeries>): InterruptedTimeSeries {
  return interruptedTimeSeries(...given) as InterruptedTimeSeries;
}

const pair = ({ estimate: value, standardError }: Coefficient) => [value, standardError];

// R 4.2.2, sandwich 3.0: lm(y ~ t + a + I(t * a)) for y = Nile[1:60], t = 0:59 - 28, a = t >= 0, with
// NeweyWest(fit, lag = 3, prewhite = FALSE, adjust = TRUE).
test('the dam on the Nile takes 280 away at once, as in R', () => {
  const found = estimate(nile.slice(0, 60), 28, { lag: 3 });
  const { slopeBefore, levelChange, slopeChange, effectAtEnd } = found;
  const numbers = [slopeBefore, levelChange, slopeChange, effectAtEnd].flatMap(pair);
  const expected = [
    1.159551176792554, 2.601473158185175, -280.2907647907647, 66.19776535385743, -1.152952936323349,
    3.014108982594283, -316.0323058167885, 136.366597277097,
  ];
  expect(relativeError(numbers, expected)).toBeLessThan(1e-11);
  expect(levelChange.p / 8.614653702376599e-5).toBeCloseTo(1, 10);
  expect(
    relativeError(
      [found.fitted[0]!, found.fitted[28]!, found.fitted[59]!],
      [1082.096059113301, 834.2727272727273, 834.4772727272727],
    ),
  ).toBeLessThan(1e-12);
  expect(found.fitted[59]! - found.withoutStart[59]!).toBeCloseTo(effectAtEnd.estimate, 9);
  expect(found.withoutStart[27]).toBe(found.fitted[27]);
  expect(found).toMatchObject({ pointsBefore: 28, pointsAfter: 32, degreesOfFreedom: 56, lag: 3 });
});

// The same with sin(2πk/12), cos(2πk/12), sin(4πk/12) and cos(4πk/12) on log(UKDriverDeaths), lag 4.
test('seat belts lower the deaths by a fifth with seasons in the model, as in R', () => {
  const logs = driverDeaths.map(Math.log);
  const { slopeBefore, levelChange, slopeChange, lag } = estimate(logs, 169, { harmonics: 2 });
  const expected = [
    -0.001010987497799237, 0.000223726576369057, -0.2401906908106665, 0.0248655355934832,
    0.007188500281915027, 0.001658066700854221,
  ];
  expect(lag).toBe(4);
  expect(
    relativeError([slopeBefore, levelChange, slopeChange].flatMap(pair), expected),
  ).toBeLessThan(1e-9);
});

test('a line and a scale change what they must and nothing else', () => {
  const series = nile.slice(0, 60);
  const found = estimate(series, 28);
  const changed = estimate(
    series.map((value, i) => 3 * value + 7 * i - 100),
    28,
  );
  expect(changed.levelChange.estimate).toBeCloseTo(3 * found.levelChange.estimate, 8);
  expect(changed.levelChange.p).toBeCloseTo(found.levelChange.p, 12);
  expect(changed.slopeBefore.estimate).toBeCloseTo(3 * found.slopeBefore.estimate + 7, 9);
  const wide = estimate(series, 28, { confidence: 0.99 }).levelChange.interval;
  expect(wide.lower).toBeLessThan(found.levelChange.interval.lower);
});

test('missing points are gaps in time', () => {
  const known: (number | undefined)[] = nile.slice(0, 40);
  known[5] = undefined;
  const found = estimate(known, 28, { lag: 0 });
  expect(found.pointsBefore).toBe(27);
  expect(found.fitted).toHaveLength(40);
  // A neighbour two years off is no neighbour at lag 1.
  const gaps = nile.slice(0, 40).map((value, i) => (i % 2 === 0 ? value : undefined));
  const errors = (lag: number) => estimate(gaps, 28, { lag }).levelChange.standardError;
  expect(errors(1)).toBe(errors(0));
  expect(errors(2)).not.toBe(errors(0));
});

test('too little before or after is refused with what it takes', () => {
  const series = nile.slice(0, 30);
  const refusal = (start: number, options = {}): EffectRefusal | string => {
    const found = interruptedTimeSeries(series, start, options);
    return 'refused' in found ? found : 'estimated';
  };
  expect(refusal(7)).toEqual({ refused: 'too-few-points-before', found: 7, least: 8 });
  expect(refusal(8)).toBe('estimated');
  expect(refusal(27)).toEqual({ refused: 'too-few-points-after', found: 3, least: 4 });
  expect(refusal(26)).toBe('estimated');
  expect(refusal(23, { harmonics: 1 })).toEqual({
    refused: 'too-few-points-before',
    found: 23,
    least: 24,
  });
  expect(refusal(24, { harmonics: 1 })).toBe('estimated');
  expect(refusal(7, { harmonics: 1, period: 3 })).toMatchObject({ least: 8 });
});

test('settings outside their range and series without residuals are refused', () => {
  const series = nile.slice(0, 60);
  expect(() => interruptedTimeSeries(series, -1)).toThrow('invalid start: -1');
  expect(() => interruptedTimeSeries(series, 60)).toThrow('invalid start: 60');
  expect(() => interruptedTimeSeries(series, 1.5)).toThrow('invalid start: 1.5');
  expect(() => interruptedTimeSeries(series, 28, { lag: -1 })).toThrow('invalid lag: -1');
  expect(() => interruptedTimeSeries(series, 28, { period: 0 })).toThrow('invalid period: 0');
  expect(() => interruptedTimeSeries(series, 28, { harmonics: 6 })).toThrow(
    'invalid harmonics: 6 for a period of 12',
  );
  expect(() =>
    interruptedTimeSeries(series.slice(0, 13), 8, { harmonics: 1, period: 4 }),
  ).not.toThrow();
  // Every second month cannot tell five waves a year from one.
  const sparse = driverDeaths.map((value, i) => (i % 2 === 0 ? value : undefined));
  expect(interruptedTimeSeries(sparse, 169, { harmonics: 5 })).toEqual({
    refused: 'seasons-not-told-apart',
    found: 10,
    least: 14,
  });
  expect(interruptedTimeSeries(sparse, 169, { harmonics: 2 })).not.toHaveProperty('refused');
  expect(interruptedTimeSeries(new Array(20).fill(7), 10)).toEqual({
    refused: 'fits-exactly',
    found: 0,
    least: 1,
  });
  expect(() => interruptedTimeSeries([...series, Number.NaN], 28)).toThrow('invalid y: NaN');
});
