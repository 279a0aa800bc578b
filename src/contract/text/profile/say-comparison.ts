import type { Comparison, ProfileRow } from '../../areas.ts';
import type { Speech } from '../format.ts';
import { sayFigure, sayValue } from '../say-value.ts';
import type { DescribedIndicator } from './explain-condition.ts';

/** A comparison whose value is loaded. */
export type Known = Comparison & { readonly figure: { readonly value: number } };

export function hasValue(comparison: Comparison): comparison is Known {
  return comparison.figure !== null && comparison.figure.value !== null;
}

/** "riket", "kommunen", "median för 184 områden"; a stand-in by its own name. */
export function sayRole(speech: Speech, comparison: Comparison): string {
  return speech.say(`profile.role.${comparison.role}`, {
    name: comparison.name,
    count: comparison.areas ?? 0,
  });
}

/** The comparisons of a row that have no value, by name. */
export function listNotLoaded(speech: Speech, row: ProfileRow): readonly string[] {
  return row.comparisons
    .filter((comparison) => !hasValue(comparison))
    .map((comparison) => sayRole(speech, comparison));
}

/** The sentence that says what a row's strip shows. */
export function describeStrip(
  speech: Speech,
  row: ProfileRow,
  indicator: DescribedIndicator,
): string {
  const value = (number: number): string => sayValue(speech, number, indicator);
  const { figure, spread } = row;
  const said = {
    name: indicator.name[speech.language],
    value: sayFigure(speech, figure, indicator),
    comparisons: speech.list(
      row.comparisons
        .filter(hasValue)
        .map((known) => `${sayRole(speech, known)} ${value(known.figure.value)}`),
    ),
  };
  return spread === null
    ? speech.say('profile.strip-description-plain', said)
    : speech.say('profile.strip-description', {
        ...said,
        min: value(spread.min),
        max: value(spread.max),
        lower: value(spread.lowerQuartile),
        upper: value(spread.upperQuartile),
      });
}

/**
 * What can be said of the difference between the area's value and the first comparison: certain when
 * the comparison lies outside the area's 95 % interval, not to be told when inside, and nothing
 * without an interval.
 */
export function judgeCertainty(row: ProfileRow): 'sure' | 'cannot-tell' | 'unknown' {
  const against = row.comparisons.find(hasValue)?.figure.value;
  const { low, high } = row.figure;
  if (against === undefined || low === null || high === null) return 'unknown';
  return against < low || against > high ? 'sure' : 'cannot-tell';
}
