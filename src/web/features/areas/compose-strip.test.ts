import { expect, test } from 'vitest';
import { speak } from '#contract/text/format.ts';
import { judgeCertainty } from '#contract/text/profile/say-comparison.ts';
import {
  comparisonOf,
  figureOf,
  metadataOf,
  missingFigure,
  rowOf,
} from '#contract/text/profile/testing/profile-of.ts';
import { composeStrip } from './compose-strip.ts';

const sv = speak('sv');
const row = rowOf('unemployment', {
  figure: figureOf(9.1, { low: 8, high: 10.3 }),
  comparisons: [
    comparisonOf('country', null),
    comparisonOf('stand-in', figureOf(6.8, { release: 'b' })),
    comparisonOf('county', missingFigure('not-published-yet')),
  ],
  spread: { areas: 184, min: 1, lowerQuartile: 3, median: 5, upperQuartile: 8, max: 21 },
});
const strip = composeStrip(sv, row, metadataOf('unemployment'));

test('a comparison without a value is said, not drawn', () => {
  expect(strip.state.marks).toHaveLength(1);
  expect(strip.notLoaded).toEqual(['riket', 'länet']);
});

test('a stand-in is never called the country', () => {
  expect(strip.state.marks[0]!.text).toMatch(/^ersätter riket/);
  expect(strip.rows[1]!.label).toBe('name of stand-in');
});

test('the picture, its description and its table say the same numbers', () => {
  for (const text of strip.rows.map((line) => line.text)) {
    expect(strip.description).toContain(text);
  }
});

test('a missing value is a reason in the table and no dot in the picture', () => {
  const missing = composeStrip(
    sv,
    rowOf('unemployment', { figure: missingFigure('suppressed') }),
    metadataOf('unemployment'),
  );
  expect(missing.state.own).toBeUndefined();
  expect(missing.rows[0]!.text).toBe('sekretess');
});

test('a difference is certain only when the comparison is outside the interval', () => {
  expect(judgeCertainty(row)).toBe('sure');
  expect(judgeCertainty({ ...row, figure: figureOf(7, { low: 6, high: 8 }) })).toBe('cannot-tell');
  expect(judgeCertainty({ ...row, figure: figureOf(7) })).toBe('unknown');
});
