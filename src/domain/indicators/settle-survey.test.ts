import { expect, test } from 'vitest';
import type { Measured } from './observation.ts';
import { settleSurvey } from './settle-survey.ts';

const intervalOf = (measured: Measured): readonly number[] =>
  'missing' in measured ? [] : (measured.interval ?? []);
const terms = { minimumRespondents: 30 };

test('a share gets the interval that Wilson’s method gives share and respondents', () => {
  // Newcombe 1998, method 3, 81 of 263: 0.2553 to 0.3662.
  const value = (100 * 81) / 263;
  const settled = settleSurvey({ value, denominator: 263 }, terms);
  expect(settled).toMatchObject({ tooFew: false, measured: { value, denominator: 263 } });
  const [low, high] = 'refusal' in settled ? [] : intervalOf(settled.measured);
  expect(low).toBeCloseTo(25.53, 2);
  expect(high).toBeCloseTo(36.62, 2);
});

test('an interval that the publisher gives is kept, and so is a reason for a missing value', () => {
  const own = { value: 20, denominator: 100, interval: [10, 31] } as const;
  expect(settleSurvey(own, terms)).toEqual({ measured: own, tooFew: false });
  const missing = { missing: 'not-collected' } as const;
  expect(settleSurvey(missing, terms)).toEqual({ measured: missing, tooFew: false });
});

test('of too few respondents nothing is kept, neither share nor number nor interval', () => {
  const few = { value: 20, count: 6, denominator: 29, interval: [9, 38] } as const;
  expect(settleSurvey(few, terms)).toEqual({ measured: { missing: 'suppressed' }, tooFew: true });
  expect(settleSurvey({ ...few, denominator: 30 }, terms)).toMatchObject({ tooFew: false });
});

test('a share without respondents is refused, and shares at the ends stay within their interval', () => {
  expect(settleSurvey({ value: 20 }, terms)).toEqual({ refusal: 'release/respondents-missing' });
  expect(settleSurvey({ value: 0, denominator: 40 }, terms)).toMatchObject({
    measured: { interval: [0, 8.7622] },
  });
  expect(settleSurvey({ value: 100, denominator: 40 }, terms)).toMatchObject({
    measured: { interval: [91.2378, 100] },
  });
});
