import { expect, test } from 'vitest';
import { columbus, columbusWeights } from '../testing/columbus.ts';
import { rowStandardise } from '../weights/spatial-weights.ts';
import { moran } from './moran.ts';
import { moranScatter } from './moran-scatter.ts';
import { quadrantOf } from './quadrant.ts';
import { spatialLag } from './spatial-lag.ts';
import { line, unevenMap } from './testing/small-map.ts';

const { crime } = columbus;

test('the lag of a variable is the weighted sum of the neighbours, 0 on an island', () => {
  expect([...spatialLag([1, 2, 4], line(3))]).toEqual([2, 5, 2]);
  expect([...spatialLag([1, 2, 4], rowStandardise(line(3)))]).toEqual([2, 2.5, 2]);
  expect([...spatialLag([1, 2, 3, 4, 5, 6, 7, 8], unevenMap)]).toEqual([
    3.5, 2, 21, 7, 3.75, 7, 6, 0,
  ]);
  expect(() => spatialLag([1, 2], line(3))).toThrow('invalid values: 2 for 3 areas');
});

test('the line through the scatter plot has the slope Moran’s I', () => {
  const points = moranScatter(crime, columbusWeights).map((point) => point!);
  const cross = points.reduce((sum, { z, lag }) => sum + z * lag, 0);
  const squares = points.reduce((sum, { z }) => sum + z * z, 0);
  expect(squares).toBeCloseTo(48, 10);
  const { statistic } = moran(crime, columbusWeights, { counted: 'all', alternative: 'greater' });
  expect(cross / squares).toBeCloseTo(statistic, 12);
});

test('an island has no point, and high is above the mean', () => {
  const points = moranScatter([1, 9, 2, 3, 9, 8, 8, 8], unevenMap);
  expect(points[7]).toBeUndefined();
  expect(points.slice(0, 7).map((point) => point?.quadrant)).toEqual([
    'low-high',
    'high-low',
    'low-high',
    'low-high',
    'high-low',
    'high-high',
    'high-high',
  ]);
  expect([quadrantOf(1, 0), quadrantOf(0, 1), quadrantOf(0, 0), quadrantOf(1, 1)]).toEqual([
    'high-low',
    'low-high',
    'low-low',
    'high-high',
  ]);
});
