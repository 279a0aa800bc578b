import { weightedMean } from '#statistics/descriptive/weighted-mean.ts';
import { gapBetweenGroups } from '#statistics/inequality/gap-between-groups.ts';
import type { GapGroup, GapPoint, GapSeries } from './gap-series.ts';

/** An area's value in a period. */
export interface GapValue {
  readonly area: string;
  readonly value: number;
}

/** What a gap is followed in. */
export interface GapReadings {
  /** Oldest first. */
  readonly periods: readonly { readonly period: string; readonly values: readonly GapValue[] }[];
  /** The group of each area; areas without one take no part. */
  readonly groupOf: ReadonlyMap<string, string>;
  /** How many live in each area; areas where that is unknown take no part. */
  readonly people: ReadonlyMap<string, number>;
}

/**
 * Bygg ojämlikhet som serie: of all groups the two whose means lie farthest apart in the newest period with
 * values in at least two groups, followed through every period, weighted by people.
 *
 * @returns undefined when no period has values in two groups.
 */
export function buildGapSeries({ periods, groupOf, people }: GapReadings): GapSeries | undefined {
  const known = periods.map(({ period, values }) => ({
    period,
    values: values.flatMap(({ area, value }) => {
      const [key, population] = [groupOf.get(area), people.get(area)];
      return key === undefined || population === undefined ? [] : [{ key, value, population }];
    }),
  }));
  const newest = known.findLast(({ values }) => meansOf(values).length >= 2);
  if (newest === undefined) return undefined;
  const groups = meansOf(newest.values);
  const [high, low] = [groups[0]!.key, groups.at(-1)!.key];
  const points = known.flatMap(({ period, values }): GapPoint[] => {
    const gap = gapBetweenGroups(
      values
        .filter(({ key }) => key === high || key === low)
        .map(({ key, value, population }) => ({ value, population, inGroup: key === high })),
    );
    if (gap === undefined) return [];
    return [
      {
        period,
        high: gap.group.mean,
        low: gap.rest.mean,
        areas: gap.group.areas + gap.rest.areas,
        absolute: gap.absolute,
        absoluteInterval: gap.absoluteInterval ?? null,
        relative: gap.relative ?? null,
        relativeInterval: gap.relativeInterval ?? null,
      },
    ];
  });
  return { groups, high, low, points };
}

interface Grouped {
  readonly key: string;
  readonly value: number;
  readonly population: number;
}

/** The groups with people, highest mean first; groups alike in the order of their keys. */
function meansOf(values: readonly Grouped[]): readonly GapGroup[] {
  return [...Map.groupBy(values, (one) => one.key)]
    .flatMap(([key, members]): GapGroup[] => {
      const mean = weightedMean(
        members.map((one) => one.value),
        members.map((one) => one.population),
      );
      return mean === undefined ? [] : [{ key, areas: members.length, mean }];
    })
    .sort((a, b) => b.mean - a.mean || (a.key < b.key ? -1 : 1));
}
