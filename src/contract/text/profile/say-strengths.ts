import type { AreaProfile } from '../../areas.ts';
import type { Speech } from '../format.ts';
import { sayFigure } from '../say-value.ts';
import type { IndicatorOf } from './explain-condition.ts';
import { hasValue, sayRole } from './say-comparison.ts';

/** A strength as a sentence with its number, and the release that holds it. */
export interface SaidStrength {
  readonly id: string;
  readonly text: string;
  readonly release: string;
}

/** Det här är starkt: three sentences at most, each with its number. */
export function sayStrengths(
  speech: Speech,
  profile: AreaProfile,
  indicatorOf: IndicatorOf,
): readonly SaidStrength[] {
  return profile.strengths.slice(0, 3).flatMap((id) => {
    const row = profile.rows.find((one) => one.indicator === id);
    const indicator = indicatorOf(id);
    if (row === undefined || indicator === undefined || row.betterThan === null) return [];
    const against = row.comparisons.find(hasValue);
    const said = {
      name: indicator.name[speech.language],
      value: sayFigure(speech, row.figure, indicator),
      share: speech.say('unit.per-cent', {
        value: speech.number(Math.floor(row.betterThan * 100), 0),
      }),
    };
    const text =
      against === undefined
        ? speech.say('profile.strength', said)
        : speech.say('profile.strength-with-comparison', {
            ...said,
            comparison: sayRole(speech, against),
            other: sayFigure(speech, against.figure, indicator),
          });
    return [{ id, text, release: row.figure.release }];
  });
}
