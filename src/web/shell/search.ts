/** The part of an address after the question mark, as names and texts. */
export type Search = Readonly<Record<string, string>>;

/**
 * Reads `?a=b&c=d`. Values stay texts: `period=2024` is a key, not a number. The last of several
 * values wins.
 *
 * @example
 * readSearch('?visa=0380&lage=villkor') // => { visa: '0380', lage: 'villkor' }
 */
export function readSearch(text: string): Search {
  return Object.fromEntries(new URLSearchParams(text));
}

/**
 * Writes an address's search in whole words, leaving out what is empty.
 *
 * @example
 * writeSearch({ omrade: 'deso2025:0380C1230', visa: undefined }) // => '?omrade=deso2025:0380C1230'
 */
export function writeSearch(search: Readonly<Record<string, unknown>>): string {
  const parts = Object.entries(search)
    .filter(([, value]) => typeof value === 'string' && value !== '')
    .map(([name, value]) => [name, String(value)] as [string, string]);
  const text = new URLSearchParams(parts).toString().replaceAll('%3A', ':');
  return text === '' ? '' : `?${text}`;
}

/** What every page's address may say: language and theme. */
export interface PageSearch {
  readonly sprak?: 'en';
  readonly tema?: 'ljus' | 'mork';
}

/** Keeps the known values of language and theme and drops anything else. */
export function readPageSearch(search: Readonly<Record<string, unknown>>): PageSearch {
  return {
    ...(search.sprak === 'en' ? { sprak: 'en' } : {}),
    ...(search.tema === 'ljus' || search.tema === 'mork' ? { tema: search.tema } : {}),
  };
}
