import { periodKey } from '../time/period.ts';
import { periods } from './figures/cells.ts';
import { isUndecided } from './figures/compose-measure.ts';
import { surveyRespondents } from './figures/compose-survey.ts';
import { ruleMeasures } from './figures/plant-conditions.ts';
import type { Trend } from './figures/plant-trends.ts';
import type { SownCounty } from './figures/sow-county.ts';

/** Facit: what is planted in an invented county, by codes, for those who want to see whether it is found. */
export interface Truths {
  readonly seed: number;
  readonly areas: number;
  /** The kind that each small area looks like from 2020. */
  readonly landscapes: Readonly<Record<string, string>>;
  /** And through 2019. */
  readonly landscapesBefore: Readonly<Record<string, string>>;
  /** What has happened to landscapes in 2020. */
  readonly landscapeChanges: {
    readonly split: { readonly from: string; readonly off: string };
    readonly merged: { readonly from: string; readonly into: string };
    readonly new: string;
  };
  /** Groups whose value rises or falls through the ten years, by indicator; the others are flat. */
  readonly trends: Readonly<Record<string, Readonly<Record<string, Exclude<Trend, 'flat'>>>>>;
  /** Small areas that meet all seven conditions of the rule, and all but one; nobody else meets six. */
  readonly disadvantaged: { readonly '7': readonly string[]; readonly '6': readonly string[] };
  /** The one condition that each of the latter does not meet. */
  readonly exceptions: Readonly<Record<string, string>>;
  /** Small areas with too few pupils, or only students, where a condition cannot be decided. */
  readonly undecided: readonly string[];
  /** Small areas that were split between the editions: old code and new ones. */
  readonly boundaryChange: readonly {
    readonly before: string;
    readonly after: readonly string[];
  }[];
  readonly missing: readonly {
    readonly indicator: string;
    readonly area: string;
    readonly period: string;
    readonly reason: string;
  }[];
  readonly outliers: readonly {
    readonly indicator: string;
    readonly area: string;
    readonly period: string;
  }[];
  /** Respondents of the last safety survey. */
  readonly surveyRespondents: Readonly<Record<string, number>>;
  /** How many areas each one shares an edge with. */
  readonly neighbours: Readonly<Record<string, number>>;
}

/** Skriv facit. */
export function composeTruths(sown: SownCounty): Truths {
  const { county, catalogue, conditions, trends, gaps } = sown;
  const { areas } = county;
  const codeOf = (area: number): string => areas[area]!.code;
  const byCode = <T>(make: (area: number) => T): Record<string, T> =>
    Object.fromEntries(areas.map(({ code }, area) => [code, make(area)]));
  const neighbours = areas.map(() => 0);
  for (const { a, b } of county.ground.borders) {
    neighbours[a]!++;
    neighbours[b]!++;
  }
  const respondents = surveyRespondents(sown);
  const cellOf = ({ indicator, area, year }: (typeof gaps.outliers)[number]) => ({
    indicator,
    area: codeOf(area),
    period: periodKey(periods[year]!),
  });
  return {
    seed: county.seed,
    areas: areas.length,
    landscapes: byCode((area) => catalogue.landscapes[areas[area]!.look.later]!.id),
    landscapesBefore: byCode((area) => catalogue.landscapes[areas[area]!.look.earlier]!.id),
    landscapeChanges: {
      split: { from: 'young-central', off: 'student-housing' },
      merged: { from: 'industrial-town', into: 'small-towns-countryside' },
      new: 'new-built',
    },
    trends: Object.fromEntries(
      ruleMeasures.map(({ id }) => [
        id,
        Object.fromEntries(
          county.groups.flatMap(({ code }, group) => {
            const trend = trends.get(id)![group]!;
            return trend === 'flat' ? [] : [[code, trend]];
          }),
        ),
      ]),
    ),
    disadvantaged: {
      '7': conditions.all.map(codeOf),
      '6': [...conditions.allButOne.keys()].sort((a, b) => a - b).map(codeOf),
    },
    exceptions: Object.fromEntries(
      [...conditions.allButOne].map(([area, measure]) => [codeOf(area), measure]),
    ),
    undecided: [...areas.keys()].filter((area) => isUndecided(sown, area)).map(codeOf),
    boundaryChange: county.before
      .filter(({ parts }) => parts.length > 1)
      .map(({ code, parts }) => ({ before: code, after: parts.map(codeOf) })),
    missing: gaps.missing.map((cell) => ({ ...cellOf(cell), reason: cell.reason })),
    outliers: gaps.outliers.map(cellOf),
    surveyRespondents: byCode((area) => respondents[area]!),
    neighbours: byCode((area) => neighbours[area]!),
  };
}
