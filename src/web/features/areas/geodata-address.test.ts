import { expect, test } from 'vitest';
import { geodataAddress, geodataLayer } from './geodata-address.ts';

const coverage = [{ municipality: 'municipality:0305', name: 'x', areas: 0 }];

test("a county's small areas are asked for in one file, in metres", () => {
  const address = new URL(geodataAddress({ level: 'deso', vintage: 2025, coverage }) ?? '');
  expect(address.origin).toBe('https://geodata.scb.se');
  expect(Object.fromEntries(address.searchParams)).toMatchObject({
    typeNames: 'stat:DeSO_2025',
    outputFormat: 'application/json',
    srsName: 'EPSG:3006',
    CQL_FILTER: "lanskod='03'",
  });
});

test('what the service has no layer for is not asked for', () => {
  expect(geodataLayer({ level: 'regso', vintage: 2025 })).toBe('stat:RegSO_2025');
  expect(geodataAddress({ level: 'municipality', vintage: null, coverage })).toBeUndefined();
  expect(geodataAddress({ level: 'deso', vintage: 2025, coverage: [] })).toBeUndefined();
});
