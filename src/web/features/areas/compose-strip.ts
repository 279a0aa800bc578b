import type { Comparison, ProfileRow } from '#contract/areas.ts';
import type { IndicatorMetadata } from '#contract/indicators.ts';
import type { Speech } from '#contract/text/format.ts';
import {
  describeStrip,
  hasValue,
  listNotLoaded,
  sayRole,
} from '#contract/text/profile/say-comparison.ts';
import { sayGroup } from '#contract/text/profile/say-group.ts';
import { sayFigure, sayValue } from '#contract/text/say-value.ts';
import type { StripMarkKind, StripState } from '../../charts/strip-layout.ts';

/** One line of the table behind a strip. */
export interface StripRow {
  readonly label: string;
  readonly text: string;
  readonly release: string | undefined;
}

/** A strip, the same in words and as a table, and the comparisons that have no value. */
export interface ComposedStrip {
  readonly state: StripState;
  readonly description: string;
  readonly rows: readonly StripRow[];
  readonly notLoaded: readonly string[];
}

const kinds: Readonly<Record<Comparison['role'], StripMarkKind>> = {
  country: 'country',
  'stand-in': 'country',
  county: 'county',
  municipality: 'municipality',
  'median-of-areas': 'median',
  'same-landscape': 'alike',
};

/** Sets a row of the profile against its comparisons, on one scale. */
export function composeStrip(
  speech: Speech,
  row: ProfileRow,
  indicator: IndicatorMetadata,
): ComposedStrip {
  const { say } = speech;
  const value = (number: number): string => sayValue(speech, number, indicator);
  const known = row.comparisons.filter(hasValue);
  const { figure, spread } = row;
  const ownText = sayFigure(speech, figure, indicator);
  const roleName = (comparison: Comparison): string => sayRole(speech, comparison);
  return {
    state: {
      own: figure.value === null ? undefined : { value: figure.value, text: ownText },
      interval: figure.low === null || figure.high === null ? undefined : [figure.low, figure.high],
      marks: known.map((comparison) => ({
        kind: kinds[comparison.role],
        value: comparison.figure.value,
        text: say(`profile.mark.${comparison.role}`, {
          value: speech.number(comparison.figure.value, indicator.decimals),
        }),
      })),
      spread: spread ?? undefined,
      formatTick: speech.number,
    },
    description: describeStrip(speech, row, indicator),
    rows: [
      { label: say('profile.own'), text: ownText, release: figure.release },
      ...row.groups.map((group) => ({
        label: sayGroup(speech, group),
        text: sayFigure(speech, group.figure, indicator),
        release: group.figure.release,
      })),
      ...known.map((comparison) => ({
        label: roleName(comparison),
        text: value(comparison.figure.value),
        release: comparison.figure.release,
      })),
      ...(spread === null
        ? []
        : [
            { label: say('profile.spread-from'), text: value(spread.min), release: undefined },
            {
              label: say('profile.spread-lower'),
              text: value(spread.lowerQuartile),
              release: undefined,
            },
            {
              label: say('profile.spread-upper'),
              text: value(spread.upperQuartile),
              release: undefined,
            },
            { label: say('profile.spread-to'), text: value(spread.max), release: undefined },
          ]),
    ],
    notLoaded: listNotLoaded(speech, row),
  };
}
