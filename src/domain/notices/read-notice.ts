import type { Gazetteer, Notice, SentNotice } from './notice.ts';
import { placeNotice } from './place-notice.ts';

const months = [
  ...['januari', 'februari', 'mars', 'april', 'maj', 'juni'],
  ...['juli', 'augusti', 'september', 'oktober', 'november', 'december'],
];

/**
 * Läs polisnotis: its two times, its kind and its place. The texts are left behind, and of a notice about a
 * missing person the link too. Undefined when the time of publication cannot be read.
 */
export function readNotice(sent: SentNotice, gazetteer: Gazetteer): Notice | undefined {
  const publishedAt = readPublished(sent.published);
  if (publishedAt === undefined) return undefined;
  const person = isAboutPerson(sent.type);
  return {
    id: sent.id,
    publishedAt,
    occurredAt: readOccurred(sent.title, publishedAt),
    type: sent.type,
    url: person ? undefined : `https://polisen.se${sent.path}`,
    // Of a missing person no more than the municipality is said.
    place: placeNotice(person ? { ...sent, summary: '', narrow: false } : sent, gazetteer),
  };
}

/** Whether a kind of notice is about a person who is looked for. */
export const isAboutPerson = (type: string): boolean => /försvun|saknad|efterlyst/i.test(type);

/**
 * `2026-08-22 9:05:00 +02:00` as an ISO time; undefined for another form or a day that does not exist.
 *
 * @example
 * readPublished('2026-08-22 9:05:00 +02:00') // => '2026-08-22T09:05:00+02:00'
 * readPublished('2026-02-30 9:05:00 +01:00') // => undefined
 */
export function readPublished(text: string): string | undefined {
  const match = /^(\d{4}-\d\d-\d\d) (\d{1,2}):(\d\d):(\d\d) ([+-]\d\d:\d\d)$/.exec(text.trim());
  if (match === null) return undefined;
  const [, day = '', hour = '', minute, second, offset] = match;
  if (!isDay(day) || Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) {
    return undefined;
  }
  return `${day}T${hour.padStart(2, '0')}:${minute}:${second}${offset}`;
}

/**
 * The time of the event, from the title's `22 augusti 17.59` or `22 augusti 21:15`, in Swedish local time.
 * The title has no year: it is the year that puts the event nearest before the publication, a day's
 * grace given to clocks that differ.
 *
 * @example
 * readOccurred('31 december 23.40, Brand, Enköping', '2027-01-01T01:10:00+01:00') // => '2026-12-31T23:40'
 * readOccurred('Sammanfattning natt, Uppsala län', '2026-08-22T06:00:00+02:00') // => undefined
 */
export function readOccurred(title: string, publishedAt: string): string | undefined {
  const match = /^\s*(\d{1,2})\s+([a-zåäö]+)\s+(\d{1,2})[.:](\d\d)\b/i.exec(title);
  if (match === null) return undefined;
  const [, day = '', name = '', hour = '', minute = ''] = match;
  const month = months.indexOf(name.toLowerCase()) + 1;
  if (month === 0 || Number(hour) > 23 || Number(minute) > 59) return undefined;
  const padded = (text: string | number): string => String(text).padStart(2, '0');
  const published = Number(publishedAt.slice(0, 4));
  const latest = dayAfter(publishedAt.slice(0, 10));
  // 29 February may lie four years back, or eight over an even hundred.
  for (let year = published + 1; year >= published - 8; year--) {
    const date = `${year}-${padded(month)}-${padded(day)}`;
    if (date <= latest && isDay(date)) return `${date}T${padded(hour)}:${minute}`;
  }
  return undefined;
}

function isDay(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

function dayAfter(text: string): string {
  return new Date(new Date(`${text}T00:00:00Z`).getTime() + 86_400_000).toISOString().slice(0, 10);
}
