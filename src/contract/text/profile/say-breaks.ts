import type { ProfileRow } from '../../areas.ts';
import type { Speech } from '../format.ts';
import { sayPeriod } from '../say-value.ts';

type Linked = ProfileRow['linked'][number];

/**
 * What a reader needs to know of a series that is not made alike all the way: which periods come from
 * another edition of the areas and how, and each break in the figures themselves.
 */
export function sayBreaks(
  speech: Speech,
  row: Pick<ProfileRow, 'linked' | 'breaks'>,
): readonly string[] {
  return [
    ...row.linked.map((link) => sayLinked(speech, link)),
    ...row.breaks.map((one) => one.sentence[speech.language]),
  ];
}

function sayLinked(speech: Speech, link: Linked): string {
  const values = {
    division: link.divisionName[speech.language],
    areas: speech.list(link.areas.map((area) => area.name)),
    periods: sayPeriods(speech, link.periods),
    method: speech.say(`crosswalk.done.${link.method}`, {
      period: link.weightPeriod === null ? '' : sayPeriod(speech, link.weightPeriod),
    }),
  };
  if (link.kind !== 'none') return speech.say(`profile.linked.${link.kind}`, values);
  const reason = speech.say(`profile.not-recomputed.${link.reason ?? 'no-counts'}`);
  return speech.say('profile.linked.none', { ...values, reason });
}

/** "2019–2023", "2023". */
function sayPeriods(speech: Speech, periods: readonly string[]): string {
  const [first, last] = [periods[0], periods.at(-1)];
  if (first === undefined || last === undefined) return '';
  return first === last
    ? sayPeriod(speech, first)
    : `${sayPeriod(speech, first)}–${sayPeriod(speech, last)}`;
}
