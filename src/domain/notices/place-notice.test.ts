import { expect, test } from 'vitest';
import type { AreaId } from '../areas/area.ts';
import type { Gazetteer } from './notice.ts';
import { placeNames, placeNotice } from './place-notice.ts';

const small = (code: string, name: string): Gazetteer['smallAreas'][number] => ({
  id: `regso2025:${code}` as AreaId,
  name,
  municipality: `municipality:${code.slice(0, 4)}` as AreaId,
});
const gazetteer: Gazetteer = {
  county: { id: 'county:03' as AreaId, name: 'Uppsala län' },
  municipalities: [
    { id: 'municipality:0380' as AreaId, name: 'Uppsala' },
    { id: 'municipality:0381' as AreaId, name: 'Enköping' },
    { id: 'municipality:0382' as AreaId, name: 'Östhammar' },
  ],
  smallAreas: [
    small('0380R001', 'Gamla Gottsunda-Vårdsätra-Vreta'),
    small('0380R002', 'Gottsunda centrum'),
    small('0380R005', 'Västra Gottsunda'),
    small('0380R003', 'Stenhagen'),
    small('0380R004', 'Uppsala västra omland'),
    small('0381R001', 'Romberga'),
    small('0381R002', 'Backen'),
  ],
};
const placed = (title: string, summary = '', location = 'Uppsala län'): unknown[] => {
  const { precision, areas } = placeNotice({ title, summary, location }, gazetteer);
  return [precision, ...areas];
};

test('names of small areas in the title or the summary place a notice in all that bear them', () => {
  expect(placed('22 maj 17.59, Brand, Uppsala', 'Brand i container, Stenhagen.')).toEqual([
    'areas',
    'regso2025:0380R003',
  ]);
  expect(placed('22 maj 17.59, Brand, Uppsala', 'Rök vid Gottsundas skola.')).toEqual([
    'areas',
    'regso2025:0380R002',
    'regso2025:0380R005',
  ]);
});

test('an area is only looked for in the municipality that is named', () => {
  const both = 'Romberga och Stenhagen';
  expect(placed('1 maj 9.00, Brand, Enköping', both)).toEqual(['areas', 'regso2025:0381R001']);
});

test('a common word or a part of a longer word is no name', () => {
  expect(placed('1 maj 9.00, Brand, Enköping', 'I backen ned mot ån.')).toEqual([
    'municipality',
    'municipality:0381',
  ]);
  expect(placed('1 maj 9.00, Brand, Uppsala', 'På Stenhagensvägen.')).toEqual([
    'municipality',
    'municipality:0380',
  ]);
});

test('the municipality is the last part of the title or the location, whatever its letters', () => {
  expect(placed('1 maj 9.00, Trafikolycka, personskada, ÖSTHAMMAR')).toEqual([
    'municipality',
    'municipality:0382',
  ]);
  expect(placed('1 maj 9.00, Brand', '', 'Enköpings kommun')).toEqual([
    'municipality',
    'municipality:0381',
  ]);
});

test('without a municipality it is the county, and outside it nowhere', () => {
  expect(placed('1 maj 9.00, Sammanfattning natt, Uppsala län')).toEqual(['county', 'county:03']);
  expect(placed('1 maj 9.00, Brand, Kävlinge', '', 'Skåne län')).toEqual(['unknown']);
});

test('who is looked for is not placed closer than the municipality', () => {
  const notice = {
    title: '1 maj 9.00, Försvunnen person, Uppsala',
    summary: 'Stenhagen',
    location: '',
    narrow: false,
  };
  expect(placeNotice(notice, gazetteer).precision).toBe('municipality');
});

test.each([
  ['Gamla Gottsunda-Vårdsätra-Vreta', ['Gamla Gottsunda', 'Vårdsätra', 'Vreta']],
  ['Bäcklösa-Ultuna-Södra Ulleråker', ['Bäcklösa', 'Ultuna', 'Ulleråker']],
  ['Norra Centrum', []],
  ['Sala backe', ['Sala backe']],
])('%s is named after %j', (name, places) => {
  expect(placeNames(name)).toEqual(places);
});
