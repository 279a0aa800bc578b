import { expect, test } from 'vitest';
import { madePanel } from '#statistics/effects/testing/made-panel.ts';
import { nile } from '#statistics/series/testing/nile.ts';
import { askMethod, dataOf, seriesData } from '../testing/ask-method.ts';
import { differenceInDifferencesMethod } from './difference-in-differences.ts';
import { interruptedTimeSeriesMethod } from './interrupted-time-series.ts';
import { syntheticControlMethod } from './synthetic-control.ts';

interface Answer {
  readonly areas: readonly { readonly id: string; readonly [more: string]: unknown }[];
  readonly [more: string]: unknown;
}

// R 4.2.2: lm and NeweyWest on Nile[1:60], see the statistic's test.
test('each series is judged, and one that is too short is refused', async () => {
  const short = nile.slice(0, 60).map((value, i) => (i < 21 ? undefined : value));
  const { data, columns } = seriesData(nile.slice(0, 60), short);
  const words = `--columns ${columns} --start p28 --lag 3`;
  const answer = await askMethod<Answer>(interruptedTimeSeriesMethod, words, data);
  expect(answer.areas).toHaveLength(1);
  expect(answer.areas[0]!.levelChange).toMatchObject({
    estimate: expect.closeTo(-280.2907647907647, 9),
    standardError: expect.closeTo(66.19776535385743, 9),
  });
  expect(answer.refused).toEqual([
    { id: 'area-001', refused: 'too-few-points-before', found: 7, least: 8 },
  ]);
  await expect(
    askMethod(interruptedTimeSeriesMethod, `--columns ${columns} --start p60`, data),
  ).rejects.toMatchObject({ data: { sentence: 'invalid start: p60 is none of the columns' } });
});

const periods = madePanel[0]!.map((_, t) => `p${t}`);
const panel = (treated: readonly number[]) =>
  dataOf({
    ...Object.fromEntries(periods.map((name, t) => [name, madePanel.map((row) => row[t])])),
    treated,
  });
const words = `--columns ${periods.join(',')} --start p9 --treated treated`;

test('areas with a measure are set against the others', async () => {
  const ten = madePanel.concat([madePanel[0]!]);
  const data = dataOf({
    ...Object.fromEntries(periods.map((name, t) => [name, ten.map((row) => row[t])])),
    treated: [1, 0, 0, 0, 0, 0, 0, 0, 0, 1],
  });
  const answer = await askMethod<Answer>(differenceInDifferencesMethod, words, data);
  expect(answer).toMatchObject({ treatedAreas: 2, comparisonAreas: 8, periodsBefore: 9 });
  expect((answer.periods as object[])[8]).toEqual({
    column: 'p8',
    estimate: 0,
    standardError: null,
    t: null,
    p: null,
    interval: null,
  });
  const few = await askMethod(
    differenceInDifferencesMethod,
    words,
    panel([1, 0, 0, 0, 0, 0, 0, 0, 0]),
  );
  expect(few).toEqual({ refused: 'too-few-treated', found: 1, least: 2 });
});

// NumPy 2.4: every set of comparison areas tried, see the statistic's test.
test('an area is set beside the mixture most like it, with placebos by id', async () => {
  const data = panel([1, 0, 0, 0, 0, 0, 0, 0, 0]);
  const answer = await askMethod<Answer>(syntheticControlMethod, words, data);
  expect(answer).toMatchObject({ rank: 1, p: 1 / 9, effect: expect.closeTo(2.32743551244495, 6) });
  expect(answer.areas[3]).toMatchObject({ id: 'area-004', weight: expect.closeTo(0.61596757, 6) });
  expect(answer.areas[3]!.placebo).toMatchObject({ ratio: expect.closeTo(1.82789709809, 5) });
  const early = words.replace('p9 --treated', 'p7 --treated');
  expect(await askMethod(syntheticControlMethod, early, data)).toEqual({
    refused: 'too-few-points-before',
    found: 7,
    least: 8,
  });
  await expect(
    askMethod(syntheticControlMethod, words, panel([2, 0, 0, 0, 0, 0, 0, 0, 0])),
  ).rejects.toMatchObject({ data: { sentence: 'invalid treated: 2' } });
});
