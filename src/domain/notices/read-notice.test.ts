import { expect, test } from 'vitest';
import type { AreaId } from '../areas/area.ts';
import type { Gazetteer, SentNotice } from './notice.ts';
import { readNotice, readOccurred, readPublished } from './read-notice.ts';

const gazetteer: Gazetteer = {
  county: { id: 'county:03' as AreaId, name: 'Uppsala län' },
  municipalities: [{ id: 'municipality:0360' as AreaId, name: 'Tierp' }],
  smallAreas: [],
};
const sent: SentNotice = {
  id: 1,
  published: '2026-11-22 9:05:00 +01:00',
  title: '21 november 17.59, Brand, Tierp',
  summary: 'Brand i container.',
  type: 'Brand',
  path: '/aktuellt/handelser/2026/november/21/1/',
  location: 'Uppsala län',
};

test('a notice keeps its two times, its kind, its place and its link, and none of its text', () => {
  expect(readNotice(sent, gazetteer)).toEqual({
    id: 1,
    publishedAt: '2026-11-22T09:05:00+01:00',
    occurredAt: '2026-11-21T17:59',
    type: 'Brand',
    url: 'https://polisen.se/aktuellt/handelser/2026/november/21/1/',
    place: { precision: 'municipality', areas: ['municipality:0360'] },
  });
});

test.each(['Försvunnen person', 'Anträffad försvunnen person', 'Efterlyst person'])(
  'of a notice of the kind "%s" not even the link is kept',
  (type) => {
    expect(readNotice({ ...sent, type }, gazetteer)).toMatchObject({ type, url: undefined });
  },
);

test.each([
  ['2026-08-22 19:51:41 +02:00', '2026-08-22T19:51:41+02:00'],
  ['2026-01-02 0:00:00 +01:00', '2026-01-02T00:00:00+01:00'],
  ['2026-02-29 9:05:00 +01:00', undefined],
  ['2026-02-28 24:05:00 +01:00', undefined],
  ['2026-02-28T09:05:00', undefined],
  ['', undefined],
])('published %j is %j', (text, time) => {
  expect(readPublished(text)).toBe(time);
});

test.each([
  ['22 augusti 17.59, Brand, Kävlinge', '2026-08-22T19:51:41+02:00', '2026-08-22T17:59'],
  ['22 augusti 21:15, Brand, Kävlinge', '2026-08-23T00:51:41+02:00', '2026-08-22T21:15'],
  ['1 maj 9.05, Brand, Kävlinge', '2026-05-01T10:00:00+02:00', '2026-05-01T09:05'],
  // Over the new year, both ways, and a leap day long ago.
  ['31 december 23.40, Brand, Enköping', '2027-01-01T01:10:00+01:00', '2026-12-31T23:40'],
  ['1 januari 00.10, Brand, Enköping', '2026-12-31T23:59:00+01:00', '2027-01-01T00:10'],
  ['29 februari 08.00, Brand, Enköping', '2027-03-01T08:00:00+01:00', '2024-02-29T08:00'],
  ['31 juni 08.00, Brand, Enköping', '2026-07-01T08:00:00+02:00', undefined],
  ['22 augusti 25.59, Brand, Kävlinge', '2026-08-22T19:51:41+02:00', undefined],
  ['22 agusti 17.59, Brand, Kävlinge', '2026-08-22T19:51:41+02:00', undefined],
  ['Sammanfattning natt, Uppsala län', '2026-08-22T06:00:00+02:00', undefined],
])('%s took place at %s → %s', (title, published, time) => {
  expect(readOccurred(title, published)).toBe(time);
});

test('a notice whose time of publication cannot be read is none', () => {
  expect(readNotice({ ...sent, published: 'i går' }, gazetteer)).toBeUndefined();
});
