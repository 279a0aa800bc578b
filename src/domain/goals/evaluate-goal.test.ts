import { expect, test } from 'vitest';
import { evaluateGoal } from './evaluate-goal.ts';
import type { GoalTarget } from './goal.ts';
import type { GoalReadings } from './goal-readings.ts';

const measure = { sv: 'Mått', en: 'Measure' };
const measured = { measure, indicator: 'm' };
const readings = (changes: Partial<GoalReadings>): GoalReadings => ({
  series: [],
  ranked: new Map(),
  gaps: [],
  county: 'county:03',
  ...changes,
});
const series = (values: Readonly<Record<string, number>>) =>
  Object.entries(values).map(([period, value]) => ({ period, value }));
const today = '2026-11-22';

const above80: GoalTarget = {
  ...measured,
  shape: 'threshold',
  operator: 'above',
  value: 80,
  unit: 'per-cent',
  year: 2020,
};

test('a year that has passed without a value is told so and is never reached', () => {
  expect(evaluateGoal(above80, readings({}), today)).toMatchObject({
    status: 'year-passed-no-value',
    yearPassed: true,
    value: undefined,
    distance: undefined,
  });
});

test('before its year a goal without a value only lacks it', () => {
  expect(evaluateGoal(above80, readings({}), '2020-12-31').status).toBe('no-value');
  expect(evaluateGoal(above80, readings({}), '2021-01-01').status).toBe('year-passed-no-value');
});

test('a threshold is judged by the value of its year, and the distance is in the unit', () => {
  const loaded = readings({ series: series({ '2019': 79, '2020': 81.5, '2024': 78 }) });
  expect(evaluateGoal(above80, loaded, today)).toMatchObject({
    status: 'reached',
    period: '2020',
    distance: 1.5,
  });
});

test('above is more than the value, at least is the value too', () => {
  const exactly = readings({ series: series({ '2020': 80 }) });
  expect(evaluateGoal(above80, exactly, today).status).toBe('missed');
  expect(evaluateGoal({ ...above80, operator: 'at-least' }, exactly, today).status).toBe('reached');
  expect(evaluateGoal({ ...above80, operator: 'below' }, exactly, today).status).toBe('missed');
  expect(evaluateGoal({ ...above80, operator: 'at-most' }, exactly, today).status).toBe('reached');
});

test('when the value of the year is missing the first after it is judged', () => {
  const loaded = readings({ series: series({ '2019': 85, '2023': 77 }) });
  expect(evaluateGoal(above80, loaded, today)).toMatchObject({
    status: 'missed',
    period: '2023',
    distance: -3,
  });
});

test('a value from before a year that has passed tells the distance and never that it was reached', () => {
  const loaded = readings({ series: series({ '2018': 90 }) });
  expect(evaluateGoal(above80, loaded, today)).toMatchObject({
    status: 'year-passed-no-value',
    distance: 10,
    period: '2018',
  });
});

test('before its year the newest value tells how far it is', () => {
  const loaded = readings({ series: series({ '2024': 78, '2025': 79 }) });
  expect(evaluateGoal({ ...above80, year: 2030 }, loaded, today)).toMatchObject({
    status: 'not-yet',
    distance: -1,
    period: '2025',
    yearPassed: false,
  });
});

const grow: GoalTarget = { ...measured, shape: 'direction', direction: 'up', year: 2020 };

test('a direction needs five years, and fewer are too few', () => {
  const four = readings({ series: series({ '2017': 1, '2018': 2, '2019': 3, '2020': 4 }) });
  expect(evaluateGoal(grow, four, today)).toMatchObject({ status: 'too-few-years', count: 4 });
});

test('a direction is the certain one of the years until the goal', () => {
  const up = { '2014': 1, '2015': 2, '2016': 3, '2017': 4, '2018': 5, '2019': 6, '2020': 7 };
  const rising = readings({ series: series(up) });
  expect(evaluateGoal(grow, rising, today).status).toBe('reached');
  expect(evaluateGoal({ ...grow, direction: 'down' }, rising, today).status).toBe('missed');
  const wavering = readings({ series: series({ ...up, '2015': 9, '2018': 1, '2020': 3 }) });
  expect(evaluateGoal(grow, wavering, today).status).toBe('no-certain-change');
});

test('what happened after the year of a direction does not count for it', () => {
  const late = { '2021': 1, '2022': 2, '2023': 3, '2024': 4, '2025': 5 };
  expect(evaluateGoal(grow, readings({ series: series(late) }), today).status).toBe(
    'year-passed-no-value',
  );
});

const among = ['county:01', 'county:03', 'county:04'];
const first: GoalTarget = { ...measured, shape: 'rank', first: 'highest', among, year: undefined };
const own = { series: series({ '2025': 75 }) };

test('first among counties is reached by the highest value, and a tie is a shared first place', () => {
  const values = (a: number, b: number) =>
    readings({
      ...own,
      ranked: new Map([
        ['county:01', a],
        ['county:03', 75],
        ['county:04', b],
      ]),
    });
  expect(evaluateGoal(first, values(70, 74), today)).toMatchObject({ status: 'reached', place: 1 });
  expect(evaluateGoal(first, values(75, 74), today)).toMatchObject({ status: 'reached', place: 1 });
  expect(evaluateGoal(first, values(76, 77), today)).toMatchObject({
    status: 'not-yet',
    place: 3,
    distance: 2,
    count: 3,
  });
});

test('a rank is undecided while any county lacks a value, even when the own is the highest known', () => {
  const two = readings({
    ...own,
    ranked: new Map([
      ['county:01', 10],
      ['county:03', 75],
    ]),
  });
  expect(evaluateGoal(first, two, today)).toMatchObject({
    status: 'undecided',
    place: undefined,
    count: 2,
  });
  expect(evaluateGoal(first, readings({}), today).status).toBe('no-value');
});

const gap: GoalTarget = { ...measured, shape: 'gap', between: 'landscapes', year: undefined };

test('a difference between groups is reached when it certainly shrinks', () => {
  const shrinking = { '2020': 9, '2021': 8, '2022': 7, '2023': 6, '2024': 5 };
  expect(evaluateGoal(gap, readings({ gaps: series(shrinking) }), today)).toMatchObject({
    status: 'reached',
    value: 5,
  });
  const growing = { '2020': 5, '2021': 6, '2022': 7, '2023': 8, '2024': 9 };
  expect(evaluateGoal(gap, readings({ gaps: series(growing) }), today).status).toBe('not-yet');
  expect(evaluateGoal(gap, readings({ gaps: series({ '2024': 5 }) }), today).status).toBe(
    'too-few-years',
  );
});

test('a goal in words only has no target', () => {
  expect(evaluateGoal(undefined, readings({}), today).status).toBe('no-target');
});
