import { readDate } from './read-date.ts';

/** Days from–to as ISO dates; both undefined when it goes on without an end that is told. */
export interface ReadPeriod {
  readonly from: string | undefined;
  readonly to: string | undefined;
}

const months = [
  ['januari', 'jan'],
  ['februari', 'feb'],
  ['mars', 'mar'],
  ['april', 'apr'],
  ['maj'],
  ['juni', 'jun'],
  ['juli', 'jul'],
  ['augusti', 'aug'],
  ['september', 'sept', 'sep'],
  ['oktober', 'okt'],
  ['november', 'nov'],
  ['december', 'dec'],
] as const;

/** First and last month of what people call a part of the year; school terms for spring and autumn. */
const parts: Readonly<Record<string, readonly [number, number]>> = {
  vår: [1, 6],
  våren: [1, 6],
  vårterminen: [1, 6],
  vt: [1, 6],
  sommar: [6, 8],
  sommaren: [6, 8],
  höst: [8, 12],
  hösten: [8, 12],
  höstterminen: [8, 12],
  ht: [8, 12],
  q1: [1, 3],
  q2: [4, 6],
  q3: [7, 9],
  q4: [10, 12],
};

const openWords = new Set([
  'löpande',
  'pågående',
  'pågår',
  'tills vidare',
  'tillsvidare',
  'årligen',
  'ständigt',
]);

/**
 * A time as people write it in their lists, as days; undefined when it cannot be told.
 *
 * @example
 * readPeriod('hösten 2026') // => { from: '2026-08-01', to: '2026-12-31' }
 * readPeriod('mars–maj 2026') // => { from: '2026-03-01', to: '2026-05-31' }
 * readPeriod('löpande') // => { from: undefined, to: undefined }
 */
export function readPeriod(text: string): ReadPeriod | undefined {
  const tidy = text
    .trim()
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/kvartal (\d)/, 'q$1')
    .replace(/\.$/, '');
  if (openWords.has(tidy)) return { from: undefined, to: undefined };
  return wholeOf(tidy) ?? spanOf(tidy);
}

/** What stands between a first and a last, longer before shorter. */
const between = [' – ', ' — ', ' - ', ' till ', ' tom ', '–', '—', '-'] as const;
/** Words that may begin either end and say nothing more. */
const before = /^(?:från|fr|och med|o m) /;

/** Something between a first and a last: two years, two months of a year, two dates, two terms. */
function spanOf(text: string): ReadPeriod | undefined {
  for (const sign of between) {
    const ends = text.split(sign);
    if (ends.length !== 2) continue;
    const [first, last] = ends.map((end) => end.trim().replace(before, '')) as [string, string];
    const span = spanBetween(first, last);
    if (span !== undefined) return span;
  }
  return undefined;
}

/** A first end without a year has that of the last. */
function spanBetween(first: string, last: string): ReadPeriod | undefined {
  const to = wholeOf(last)?.to;
  const year = /\b(\d{4})\b/.exec(last)?.[1];
  const from = (wholeOf(first) ?? (year === undefined ? undefined : wholeOf(`${first} ${year}`)))
    ?.from;
  return from === undefined || to === undefined || to < from ? undefined : { from, to };
}

/** A year, a month or part of a year, or a day. */
function wholeOf(text: string): ReadPeriod | undefined {
  const day = readDate(text);
  if (day !== undefined) return { from: day, to: day };
  if (/^(?:år )?\d{4}$/.test(text)) {
    const year = text.slice(-4);
    return { from: `${year}-01-01`, to: `${year}-12-31` };
  }
  const named = /^([a-zåäö]+|q[1-4]) ?(\d{4})$/.exec(text);
  if (named === null) return undefined;
  const [, word, year] = named as unknown as [string, string, string];
  const month = months.findIndex((names) => names.some((name) => name === word));
  const span = month === -1 ? parts[word] : ([month + 1, month + 1] as const);
  return span && { from: `${year}-${two(span[0])}-01`, to: lastOf(Number(year), span[1]) };
}

const two = (number: number): string => String(number).padStart(2, '0');

function lastOf(year: number, month: number): string {
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return `${year}-${two(month)}-${two(days)}`;
}
