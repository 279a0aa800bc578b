import type { ProfileRow } from '#contract/areas.ts';
import type { Speech } from '#contract/text/format.ts';
import type { DescribedIndicator } from '#contract/text/profile/explain-condition.ts';
import { describeStrip, hasValue } from '#contract/text/profile/say-comparison.ts';
import type { Strip } from '../../documents/document.ts';

const kinds = {
  country: 'line',
  'stand-in': 'line',
  county: 'line',
  municipality: 'diamond',
  'median-of-areas': 'ring',
  'same-landscape': 'triangle',
} as const;

/**
 * A row's strip for print, all places as shares of one scale from the lowest to the highest value shown;
 * undefined without a value or a spread to set it in.
 */
export function composePrintedStrip(
  speech: Speech,
  row: ProfileRow,
  indicator: DescribedIndicator,
): Strip | undefined {
  const { spread, figure } = row;
  if (spread === null || figure.value === null) return undefined;
  const known = row.comparisons.filter(hasValue);
  const values = [spread.min, spread.max, figure.value, ...known.map((one) => one.figure.value)];
  const low = Math.min(...values);
  const width = Math.max(...values) - low;
  const at = (value: number): number => (width === 0 ? 0.5 : (value - low) / width);
  return {
    own: at(figure.value),
    spread: {
      min: at(spread.min),
      low: at(spread.lowerQuartile),
      high: at(spread.upperQuartile),
      max: at(spread.max),
    },
    marks: known.map((one) => ({ at: at(one.figure.value), kind: kinds[one.role] })),
    description: describeStrip(speech, row, indicator),
  };
}
