import { useSearch } from '@tanstack/react-router';
import { type Speech, speak } from '#contract/text/format.ts';
import type { Language } from '#contract/text/language.ts';

const spoken = new Map<Language, Speech>();

/** The speech of a language, made once. */
export function speechOf(language: Language): Speech {
  const made = spoken.get(language) ?? keepDatesWhole(speak(language));
  spoken.set(language, made);
  return made;
}

// A line that ends in the middle of a date is read twice.
function keepDatesWhole(speech: Speech): Speech {
  const whole = (text: string): string => text.replaceAll(' ', '\u00a0');
  return {
    ...speech,
    date: (iso) => whole(speech.date(iso)),
    // Between the day and the hour a line may end.
    dateTime: (iso) => whole(speech.dateTime(iso)).replace(/\u00a0(?=kl\.|at\b)/, ' '),
  };
}

/** The language of an address: Swedish unless `sprak=en` stands in it. */
export function languageOf(search: { readonly sprak?: unknown }): Language {
  return search.sprak === 'en' ? 'en' : 'sv';
}

/** Says sentences in the language of the address. */
export function useSpeech(): Speech {
  return speechOf(languageOf(useSearch({ strict: false })));
}
