import type { ReleaseText } from '../../releases.ts';
import type { Speech } from '../format.ts';
import { sayPeriod } from '../say-value.ts';
import type { DescribedIndicator } from './explain-condition.ts';

/** How an indicator's numbers came about: formula, table, cell query and periods. */
export function saySourceParts(
  speech: Speech,
  indicator: DescribedIndicator,
  periods: readonly string[],
): readonly string[] {
  const { say, language } = speech;
  const { source } = indicator;
  return [
    // A count has no denominator, and a median neither of the two.
    indicator.unit === 'persons' ||
    indicator.unit === 'offences' ||
    indicator.numerator[language] === indicator.denominator[language]
      ? indicator.numerator[language]
      : say('profile.source-formula', {
          numerator: indicator.numerator[language],
          denominator: withinSentence(indicator.denominator[language], language),
        }),
    say('profile.source-table', { table: source.table }),
    source.cellQuery === 'unknown'
      ? say('profile.source-query-unknown')
      : say('profile.source-query', { query: source.cellQuery }),
    say('profile.source-periods', { periods: sayPeriods(speech, periods) }),
  ];
}

/** `2016–2025` when no year between is missing, otherwise each of them: `2020 och 2024`. */
export function sayPeriods(speech: Speech, periods: readonly string[]): string {
  const years = periods.map((period) => (/^\d{4}$/.test(period) ? Number(period) : Number.NaN));
  const isUnbroken = years.every((year, place) => place === 0 || year === years[place - 1]! + 1);
  if (periods.length > 2 && isUnbroken) return `${periods[0]}–${periods.at(-1)}`;
  return speech.list(periods.map((period) => sayPeriod(speech, period)));
}

/** A text of its own as a part of a sentence: small first letters, no full stop. */
function withinSentence(text: string, language: string): string {
  return text.toLocaleLowerCase(language).replace(/\.$/, '');
}

/** How a release came in: by whom, when, from which file, under which licence. */
export function sayReleaseParts(speech: Speech, release: ReleaseText): readonly string[] {
  return [
    speech.say('profile.source-loaded', {
      author: release.author,
      // What comes with the program has a day and no hour.
      date:
        release.kind === 'reference'
          ? speech.date(release.fetchedAt)
          : speech.dateTime(release.fetchedAt),
    }),
    speech.say('profile.source-file', {
      file: release.fileName,
      hash: release.rawHash.slice(0, 12),
    }),
    speech.say('profile.source-licence', { licence: release.licence }),
  ];
}
