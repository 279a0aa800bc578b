import fc from 'fast-check';
import { expect, test } from 'vitest';
import { areaIdOf, type DivisionId } from '../areas/area.ts';
import { evaluateRule, outcomeOf } from './evaluate-rule.ts';
import { summarizeEvaluation } from './summarize-evaluation.ts';
import { literalRule, readingsOf } from './testing/rule-fixture.ts';

const id = (n: number) => areaIdOf('deso2025' as DivisionId, `0380A00${n}0`);
const below = 80; // meets conditions 1–4
const above = 120; // meets conditions 5–7
const worst = [below, below, below, below, above, above, above];
const best = [above, above, above, above, below, below, below];
const mix = (met: number) => worst.map((value, i) => (i < met ? value : (best[i] ?? 0)));

/** Ten areas with 7, 7, 6, 6, 5, 5, 4, 3, 0 conditions met and one with everything missing. */
const ten = [
  worst,
  [99, 99, 99, 99, 101, 101, 101],
  mix(6),
  [undefined, ...worst.slice(1)],
  mix(5),
  [undefined, undefined, ...worst.slice(2)],
  mix(4),
  mix(3),
  best,
  Array<undefined>(7).fill(undefined),
];

const meeting = (atLeast: number) =>
  ten
    .map((values, i) => evaluateRule(id(i), literalRule({ atLeast }), readingsOf(values)))
    .filter((result) => result.outcome === 'meets')
    .map((result) => result.area);

test('read literally, the rule returns exactly the two areas that meet seven of seven', () => {
  expect(meeting(7)).toEqual([id(0), id(1)]);
});

test('with five of seven, the rule returns exactly the expected larger set', () => {
  expect(meeting(5)).toEqual([id(0), id(1), id(2), id(3), id(4), id(5)]);
});

test('an area with one indicator missing and the rest met is undecided, not disadvantaged', () => {
  const result = evaluateRule(id(3), literalRule(), readingsOf(ten[3] ?? []));
  expect(result).toMatchObject({ met: 6, notMet: 0, undecided: 1, outcome: 'undecided' });
});

test('a value equal to the comparison meets neither below nor above', () => {
  const result = evaluateRule(id(0), literalRule(), readingsOf(Array(7).fill(100)));
  expect(result).toMatchObject({ met: 0, notMet: 7, outcome: 'does-not-meet' });
});

test('each condition gives both numbers, the difference and where they come from', () => {
  const result = evaluateRule(id(0), literalRule(), readingsOf(worst));
  expect(result.conditions[0]).toMatchObject({
    indicator: 'net-income',
    usedIndicator: 'net-income',
    reading: { measured: { value: 80 }, period: '2024', release: 'r1' },
    comparison: { measured: { value: 100 }, area: 'country:SE', standIn: false, release: 'r0' },
    difference: -20,
    outcome: 'meets',
  });
});

test('the difference has no binary noise, and the sign of the subtraction', () => {
  const readings = readingsOf([100.1, ...worst.slice(1)]);
  const result = evaluateRule(id(0), literalRule(), readings);
  expect(result.conditions[0]).toMatchObject({ difference: 0.1, outcome: 'does-not-meet' });
});

test('an indicator without values at the level is undecided for that reason', () => {
  const readings = readingsOf(worst);
  const result = evaluateRule(id(0), literalRule(), {
    ...readings,
    existsAtLevel: (indicator) => indicator !== 'upper-secondary-eligibility',
  });
  expect(result.conditions[2]).toMatchObject({
    outcome: 'undecided',
    reason: 'not-at-this-level',
  });
});

test('a proxy is read only where the indicator itself has no values, and is named', () => {
  const rule = literalRule();
  const conditions = rule.conditions.map((condition) =>
    condition.indicator === 'sick-days' ? { ...condition, proxy: 'net-income' } : condition,
  );
  const readings = {
    ...readingsOf([...worst.slice(0, 6), 120]),
    existsAtLevel: (indicator: string) => indicator !== 'sick-days',
  };
  const proxied = evaluateRule(id(0), { ...rule, conditions }, readings);
  expect(proxied.conditions[6]).toMatchObject({
    usedIndicator: 'net-income',
    outcome: 'does-not-meet',
  });
  const own = evaluateRule(id(0), { ...rule, conditions }, readingsOf(worst));
  expect(own.conditions[6]?.usedIndicator).toBe('sick-days');
});

test('an area one uncertain step from another outcome is borderline', () => {
  const near = [97, ...worst.slice(1)];
  expect(evaluateRule(id(0), literalRule(), readingsOf(near)).borderline).toBe(true);
  expect(evaluateRule(id(0), literalRule(), readingsOf(worst)).borderline).toBe(false);
  // Six met and the seventh just on the other side: one step from meeting.
  const justOutside = [102, ...worst.slice(1)];
  expect(evaluateRule(id(0), literalRule(), readingsOf(justOutside))).toMatchObject({
    outcome: 'does-not-meet',
    borderline: true,
  });
});

test('a condition near the line two steps from another outcome makes nothing borderline', () => {
  const far = [102, 120, ...worst.slice(2)];
  expect(evaluateRule(id(0), literalRule(), readingsOf(far))).toMatchObject({
    met: 5,
    borderline: false,
  });
});

test('an interval, where there is one, decides what is near the line', () => {
  const readings = readingsOf(worst);
  const withInterval = (low: number, high: number) =>
    evaluateRule(id(0), literalRule(), {
      ...readings,
      ofArea: (indicator) =>
        indicator === 'net-income'
          ? {
              measured: { value: 97, interval: [low, high] as const },
              period: '2024',
              release: 'r1',
            }
          : readings.ofArea(indicator),
    }).borderline;
  expect(withInterval(96, 98)).toBe(false);
  expect(withInterval(90, 104)).toBe(true);
});

test('a stand-in for the comparison is passed on to the area', () => {
  const readings = readingsOf(worst);
  const result = evaluateRule(id(0), literalRule(), {
    ...readings,
    ofComparison: (indicator, period) => {
      const reading = readings.ofComparison(indicator, period);
      return reading && { ...reading, standIn: indicator === 'education' };
    },
  });
  expect(result.standIn).toBe(true);
  expect(evaluateRule(id(0), literalRule(), readings).standIn).toBe(false);
  const without = { ...readings, ofComparison: () => undefined };
  expect(evaluateRule(id(0), literalRule(), without).standIn).toBe(false);
});

const cell = fc.option(fc.double({ min: 0, max: 200, noNaN: true }), { nil: undefined });
const area = fc.array(cell, { minLength: 7, maxLength: 7 });

test('taking a value away never turns a no into a yes, or a yes into a no', () => {
  fc.assert(
    fc.property(area, fc.nat(6), fc.integer({ min: 1, max: 7 }), (values, at, atLeast) => {
      const rule = literalRule({ atLeast });
      const before = evaluateRule(id(0), rule, readingsOf(values)).outcome;
      const after = evaluateRule(id(0), rule, readingsOf(values.with(at, undefined))).outcome;
      expect([before, 'undecided']).toContain(after);
    }),
  );
});

test('asking for fewer conditions never drops an area', () => {
  fc.assert(
    fc.property(area, fc.integer({ min: 2, max: 7 }), (values, atLeast) => {
      const strict = evaluateRule(id(0), literalRule({ atLeast }), readingsOf(values)).outcome;
      const loose = evaluateRule(id(0), literalRule({ atLeast: atLeast - 1 }), readingsOf(values));
      if (strict === 'meets') expect(loose.outcome).toBe('meets');
    }),
  );
});

test('met, not met and undecided add up to the number of conditions', () => {
  fc.assert(
    fc.property(area, (values) => {
      const { met, notMet, undecided } = evaluateRule(id(0), literalRule(), readingsOf(values));
      expect(met + notMet + undecided).toBe(7);
    }),
  );
});

test('the outcome is decided as soon as the undecided cannot change it', () => {
  expect(outcomeOf(7, 0, 7)).toBe('meets');
  expect(outcomeOf(6, 1, 7)).toBe('undecided');
  expect(outcomeOf(5, 1, 7)).toBe('does-not-meet');
});

test('the summary counts the areas that meet every known condition, with their inhabitants', () => {
  const readings = (values: readonly (number | undefined)[]) => ({
    ...readingsOf(values),
    existsAtLevel: (indicator: string) => indicator !== 'upper-secondary-eligibility',
  });
  const results = ten.map((values, i) => evaluateRule(id(i), literalRule(), readings(values)));
  const summary = summarizeEvaluation(results, () => 1000);
  expect(summary).toMatchObject({
    areas: 10,
    meets: 0,
    knownConditions: 6,
    meetsAllKnown: 2,
    meetsAllKnownPopulation: 2000,
  });
  expect(summarizeEvaluation(results, () => undefined).meetsAllKnownPopulation).toBeUndefined();
});

test('the summary counts every outcome, the borderline and the stand-ins', () => {
  const results = [worst, best, best, [97, ...worst.slice(1)], ...Array(3).fill(ten[9])].map(
    (values, i) => evaluateRule(id(i), literalRule(), readingsOf(values)),
  );
  const counts = { meets: 2, doesNotMeet: 2, undecided: 3, borderline: 1, standIn: false };
  expect(summarizeEvaluation(results, () => 1)).toMatchObject(counts);
  const [first, ...others] = results;
  if (first === undefined) throw new Error('there are seven results');
  const standIn = [{ ...first, standIn: true }, ...others];
  expect(summarizeEvaluation(standIn, () => 1).standIn).toBe(true);
});

test('where nothing is known, no area meets all that is known', () => {
  const results = [evaluateRule(id(0), literalRule(), readingsOf([]))];
  expect(summarizeEvaluation(results, () => 1000)).toMatchObject({
    knownConditions: 0,
    meetsAllKnown: 0,
    meetsAllKnownPopulation: 0,
  });
});
