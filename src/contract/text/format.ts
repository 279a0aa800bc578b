import { createIntl, createIntlCache, type IntlShape } from '@formatjs/intl';
import { en } from './en.ts';
import type { Language } from './language.ts';
import { sv } from './sv.ts';

export type TextKey = keyof typeof sv;
export type TextValues = Readonly<Record<string, string | number | boolean | Date>>;

/** Says sentences, numbers and dates in one language. */
export interface Speech {
  readonly language: Language;
  /** The sentence with its parts filled in. */
  readonly say: (key: TextKey, values?: TextValues) => string;
  /** The sentence of a key built at run time, such as `error.${code}`; undefined when there is none. */
  readonly sayIfKnown: (key: string, values?: TextValues) => string | undefined;
  /** `12 345,6` in Swedish: fixed decimals, thousands apart. */
  readonly number: (value: number, decimals: number) => string;
  /** `22 november 2026` for an ISO date or date-time, in Swedish time. */
  readonly date: (iso: string) => string;
  /** `22 november 2026 14:05`. */
  readonly dateTime: (iso: string) => string;
  /** `a, b och c`. */
  readonly list: (items: readonly string[]) => string;
}

const locales = { sv: 'sv-SE', en: 'en-GB' } as const;
const catalogues = { sv, en } as const;

/** The speech of a language. */
export function speak(language: Language): Speech {
  const catalogue: Readonly<Record<string, string>> = catalogues[language];
  const intl: IntlShape<string> = createIntl(
    { locale: locales[language], messages: catalogue, timeZone: 'Europe/Stockholm', onError: fail },
    createIntlCache(),
  );
  const say = (key: string, values: TextValues = {}): string =>
    intl.formatMessage({ id: key }, values);
  return {
    language,
    say,
    sayIfKnown: (key, values) => (key in catalogue ? say(key, values) : undefined),
    number: (value, decimals) =>
      intl.formatNumber(value, {
        minimumFractionDigits: decimals,
        maximumFractionDigits: decimals,
      }),
    date: (iso) => intl.formatDate(iso, { dateStyle: 'long' }),
    dateTime: (iso) => intl.formatDate(iso, { dateStyle: 'long', timeStyle: 'short' }),
    list: (items) => intl.formatList(items),
  };
}

// A missing value or key must be seen in the tests, not swallowed.
function fail(error: Error): void {
  throw error;
}
