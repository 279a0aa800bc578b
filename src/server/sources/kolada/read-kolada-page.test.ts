import { expect, test } from 'vitest';
import type { RawAnswer } from '../client/source-client.ts';
import { buildKoladaAddresses } from './build-kolada-addresses.ts';
import { readKoladaPage } from './read-kolada-page.ts';

const asked = { kpis: ['N00957'], municipalities: ['0000', '0003', '0380'], years: [2024] };
const answer = (document: unknown): RawAnswer => ({
  source: 'Kolada',
  url: 'https://api.kolada.se/v3/data',
  asked: undefined,
  bytes: Buffer.from(JSON.stringify(document)),
  fetchedAt: new Date(0),
  sha256: '',
});
const figure = (gender: string, value: unknown, rest: object = {}): unknown => ({
  gender,
  value,
  count: 1,
  status: '',
  isdeleted: false,
  ...rest,
});
const page = (municipality: string, values: readonly unknown[], rest: object = {}): RawAnswer =>
  answer({
    next_url: null,
    values: [{ kpi: 'N00957', municipality, period: 2024, values, ...rest }],
  });

test('sex, area and year are read; missing stays missing with its word, and deleted is dropped', () => {
  const values = [
    figure('T', 21.5),
    figure('K', null, { status: 'Missing' }),
    figure('M', 0),
    figure('T', 99, { isdeleted: true }),
  ];
  expect(readKoladaPage(page('0003', values), asked).rows).toEqual([
    { kpi: 'N00957', area: 'county:03', year: 2024, sex: 'total', value: 21.5, status: '' },
    { kpi: 'N00957', area: 'county:03', year: 2024, sex: 'women', value: null, status: 'Missing' },
    { kpi: 'N00957', area: 'county:03', year: 2024, sex: 'men', value: 0, status: '' },
  ]);
  expect(readKoladaPage(page('0000', [figure('F', 1)]), asked).rows[0]).toMatchObject({
    area: 'country:SE',
    sex: 'women',
  });
});

test.each([
  ['a figure nobody asked for', page('0180', [figure('T', 1)])],
  ['another year', page('0380', [figure('T', 1)], { period: 2023 })],
  ['another key figure', page('0380', [figure('T', 1)], { kpi: 'N1' })],
  ['a text for a number', page('0380', [figure('T', '12,5')])],
  ['no value at all', page('0380', [{ gender: 'T' }])],
  ['an unknown sex', page('0380', [figure('X', 1)])],
  ['no list', answer({ values: {} })],
  ['a next page that is no address', answer({ values: [], next_url: 7 })],
])('%s refuses the page', (_name, given) => {
  expect(() => readKoladaPage(given, asked)).toThrow('source/unexpected-answer');
});

test('no part of an address holds more than 25 ids', () => {
  const municipalities = Array.from({ length: 290 }, (_, i) => String(i).padStart(4, '0'));
  const addresses = buildKoladaAddresses({
    kpis: ['N1', 'N1', 'N2'],
    municipalities,
    years: [2024],
  });
  expect(addresses).toHaveLength(12);
  const ids = addresses.flatMap((one) => /municipality\/([^/]+)/.exec(one)![1]!.split(','));
  expect(new Set(ids).size).toBe(290);
  expect(addresses.every((one) => one.includes('/kpi/N1,N2/'))).toBe(true);
});
