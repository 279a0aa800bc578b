import type { AreaId } from '../areas/area.ts';
import type { Measured, Observation } from '../indicators/observation.ts';
import { periodKey } from '../time/period.ts';
import { cellKey } from './cell-key.ts';

const country = 'country:SE' as AreaId;
/** A national value that moves more than this waits for a person. */
const largestShare = 0.3;

/** Nationellt hopp: a value of the country that differs by more than 30 per cent from the one before. */
export interface NationalJump {
  readonly indicator: string;
  readonly period: string;
  readonly beforePeriod: string;
  readonly before: number;
  readonly after: number;
}

/**
 * Finn nationella hopp: the country's values, all ages and both sexes, set against what shows for the same
 * period, or else against the nearest earlier period that has a value, in the answer or already shown. An
 * indicator of which the country shows nothing yet has nothing to be set against.
 *
 * @param shown what shows now, by the key of the cell.
 */
export function findNationalJumps(
  observations: readonly Observation[],
  shown: ReadonlyMap<string, Measured>,
): readonly NationalJump[] {
  const values = observations
    .filter(({ area, group }) => area === country && group.sex === 'total' && group.age === 'total')
    .filter(({ indicator }) => newestShown(shown, indicator, undefined) !== undefined)
    .flatMap((one) =>
      'value' in one.measured ? [{ ...one, value: one.measured.value, key: cellKey(one) }] : [],
    )
    .toSorted((a, b) => (a.period.end < b.period.end ? -1 : 1));
  return values.flatMap((one): NationalJump[] => {
    const { indicator, value: after } = one;
    const period = periodKey(one.period);
    const standing = shown.get(one.key);
    const earlier = values.findLast(
      (other) => other.indicator === indicator && other.period.end < one.period.end,
    );
    const before =
      standing !== undefined && 'value' in standing
        ? { value: standing.value, period }
        : earlier
          ? { value: earlier.value, period: periodKey(earlier.period) }
          : newestShown(shown, indicator, period);
    if (before === undefined || !isJump(before.value, after)) return [];
    return [{ indicator, period, beforePeriod: before.period, before: before.value, after }];
  });
}

function isJump(before: number, after: number): boolean {
  if (before === 0) return after !== 0;
  return Math.abs(after - before) > Math.abs(before) * largestShare;
}

/** The country's newest shown value of an indicator, before a period if one is given; keys of a kind sort by time. */
function newestShown(
  shown: ReadonlyMap<string, Measured>,
  indicator: string,
  period: string | undefined,
): { readonly value: number; readonly period: string } | undefined {
  let newest: { readonly value: number; readonly period: string } | undefined;
  for (const [key, measured] of shown) {
    const [ofIndicator, area, at = '', sex, age] = key.split('|');
    if (ofIndicator !== indicator || area !== country || sex !== 'total' || age !== 'total')
      continue;
    if ('missing' in measured) continue;
    if (period !== undefined && (at >= period || at.length !== period.length)) continue;
    if (newest === undefined || at > newest.period) newest = { value: measured.value, period: at };
  }
  return newest;
}
