import { expect, test } from 'vitest';
import { readSearch, writeSearch } from '../../shell/search.ts';
import { modeOf, readMapSearch } from './map-search.ts';

const address =
  '?indikator=unemployment&period=2024&niva=deso2025&omrade=deso2025:0380C1230&visa=0380&lage=villkor';

test('an address is read and written without a change', () => {
  const search = readMapSearch(readSearch(address));
  expect(search).toEqual({
    indikator: 'unemployment',
    period: '2024',
    niva: 'deso2025',
    omrade: 'deso2025:0380C1230',
    visa: '0380',
    lage: 'villkor',
  });
  expect(
    new Set(
      writeSearch({ ...search })
        .slice(1)
        .split('&'),
    ),
  ).toEqual(new Set(address.slice(1).split('&')));
});

test('junk in an address is left to the page’s defaults', () => {
  const junk = {
    indikator: '<script>',
    period: 7,
    niva: '../x',
    visa: '38',
    lage: 'allt',
    annat: 'x',
  };
  expect(readMapSearch(junk)).toEqual({});
});

test('conditions are shown first, and a measure when the address names one', () => {
  expect(modeOf({})).toBe('villkor');
  expect(modeOf({ indikator: 'education' })).toBe('matt');
  expect(modeOf({ indikator: 'education', lage: 'villkor' })).toBe('villkor');
});
