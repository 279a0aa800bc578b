import { expect, test } from 'vitest';
import { buildDataRequest1, buildDataRequest2 } from './build-data-request.ts';
import type { ResolvedVariable } from './selection.ts';

const table = 'https://statistikdatabasen.scb.se/api/v2/tables/TAB6534/data';
const variable = (name: string, codes: readonly string[], codeList?: string): ResolvedVariable => ({
  variable: name,
  codes,
  codeList,
  isArea: name === 'Region',
});

test('a short question is an address, its plus sign encoded', () => {
  const { url, body } = buildDataRequest2(table, 'sv', [
    variable('Region', ['00', '03']),
    variable('UtbildningsNiva', ['3+4']),
  ]);
  expect(body).toBeUndefined();
  expect(url).toContain('valueCodes%5BUtbildningsNiva%5D=3%2B4');
  expect(new URL(url).searchParams.get('valueCodes[Region]')).toBe('00,03');
});

test('a long question, or one with codes that an address would misread, is a body', () => {
  const many = Array.from({ length: 250 }, (_, i) => `0380A${String(i).padStart(4, '0')}_DeSO2025`);
  const long = buildDataRequest2(table, 'sv', [variable('Region', many, 'vs_DeSO2025')]);
  expect(long.url).toBe(`${table}?lang=sv&outputFormat=json-stat2`);
  expect(long.body).toEqual({
    selection: [{ variableCode: 'Region', codelist: 'vs_DeSO2025', valueCodes: many }],
  });
  for (const code of ['a,b', 'a[b', '*', 'TOP(1)']) {
    expect(buildDataRequest2(table, 'sv', [variable('A', [code])]).body, code).toBeDefined();
  }
});

test('version 1 is asked by a body, a code list as a filter of its own', () => {
  const { body } = buildDataRequest1('https://api.scb.se/x', [
    variable('Region', ['0380R001_RegSO2025'], 'vs_RegSO2025'),
    variable('Tid', ['2024']),
  ]);
  expect(body).toEqual({
    query: [
      { code: 'Region', selection: { filter: 'vs:RegSO2025', values: ['0380R001_RegSO2025'] } },
      { code: 'Tid', selection: { filter: 'item', values: ['2024'] } },
    ],
    response: { format: 'json-stat2' },
  });
});
