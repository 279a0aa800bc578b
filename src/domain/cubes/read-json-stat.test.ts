import fc from 'fast-check';
import readDataset from 'jsonstat-toolkit';
import { expect, test } from 'vitest';
import { readJsonStat } from './read-json-stat.ts';

/** Net income of two areas in three years as PxWeb answers; the second area's last value is withheld. */
const netIncome = {
  version: '2.0',
  class: 'dataset',
  label: 'Nettoinkomst efter region, tabellinnehåll och år',
  source: 'SCB',
  updated: '2026-02-03T07:00:00Z',
  note: ['Avser hushåll.', ''],
  role: { time: ['Tid'], metric: ['ContentsCode'] },
  id: ['Region', 'ContentsCode', 'Tid'],
  size: [2, 1, 3],
  dimension: {
    Region: {
      label: 'region',
      category: {
        index: { '0380C1240': 1, '0380C1230': 0 },
        label: { '0380C1230': 'Gottsunda', '0380C1240': 'Valsätra' },
      },
      extension: { elimination: false, show: 'code' },
    },
    ContentsCode: {
      label: 'tabellinnehåll',
      category: {
        index: { '000008A4': 0 },
        label: { '000008A4': 'Medelvärde, tkr' },
        unit: { '000008A4': { base: 'tkr', decimals: 1 } },
      },
    },
    Tid: { label: 'år', category: { index: ['2022', '2023', '2024'] } },
  },
  value: [318.5, 293.6, 301, 250.1, 255.2, null],
  status: { '5': '..' },
  extension: { px: { tableid: 'TAB6683', decimals: 1, language: 'sv' } },
};

/** The code with the field it concerns. */
function refusalOf(document: unknown): string {
  try {
    readJsonStat(document);
  } catch (error) {
    const { code, data } = error as { code: string; data: Record<string, unknown> };
    return data.field === undefined ? code : `${code} ${String(data.field)}`;
  }
  return 'read';
}

test('a table is read with its labels, units, roles, order and the sign of a cell without value', () => {
  const cube = readJsonStat(netIncome);
  expect(cube.label).toBe('Nettoinkomst efter region, tabellinnehåll och år');
  expect(cube).toMatchObject({ source: 'SCB', updated: '2026-02-03T07:00:00Z' });
  expect(cube.notes).toEqual(['Avser hushåll.']);
  expect(cube.dimensions.map((one) => [one.code, one.label, one.role])).toEqual([
    ['Region', 'region', undefined],
    ['ContentsCode', 'tabellinnehåll', 'metric'],
    ['Tid', 'år', 'time'],
  ]);
  expect(cube.dimensions[0]!.categories.map((one) => one.label)).toEqual(['Gottsunda', 'Valsätra']);
  expect(cube.dimensions[1]!.categories[0]!.unit).toBe('tkr');
  expect(cube.values).toEqual([318.5, 293.6, 301, 250.1, 255.2, null]);
  expect([...cube.statuses]).toEqual([[5, '..']]);
});

test('values and statuses mean the same as list and as object by position', () => {
  const sparse = {
    ...netIncome,
    value: { '0': 318.5, '1': 293.6, '2': 301, '3': 250.1, '4': 255.2 },
    status: [null, null, null, null, null, '..'],
  };
  expect(readJsonStat(sparse)).toEqual(readJsonStat(netIncome));
  const every = readJsonStat({ ...netIncome, status: 'p' });
  expect([...every.statuses.values()]).toEqual(['p', 'p', 'p', 'p', 'p', 'p']);
  expect(readJsonStat({ ...netIncome, status: ['p'] })).toEqual(every);
});

test('another reader of the format finds the same value in every cell', () => {
  const size = fc.integer({ min: 1, max: 4 });
  const number = fc.option(fc.float({ noNaN: true, noDefaultInfinity: true }), { nil: null });
  const cubes = fc.tuple(size, size, size).chain((sizes) => {
    const cells = sizes.reduce((a, b) => a * b);
    return fc.tuple(fc.constant(sizes), fc.array(number, { minLength: cells, maxLength: cells }));
  });
  const dimensionOf = (name: string, count: number) => ({
    label: name,
    category: { index: Array.from({ length: count }, (_, i) => `${name}${i}`) },
  });
  fc.assert(
    fc.property(cubes, ([sizes, value]) => {
      const id = ['a', 'b', 'c'];
      const dimension = Object.fromEntries(
        id.map((name, i) => [name, dimensionOf(name, sizes[i]!)]),
      );
      const document = { version: '2.0', class: 'dataset', id, size: sizes, dimension, value };
      const other = readDataset(structuredClone(document));
      const ours = readJsonStat(document);
      ours.values.forEach((one, cell) => {
        const c = cell % sizes[2];
        const b = Math.floor(cell / sizes[2]) % sizes[1];
        const a = Math.floor(cell / sizes[2] / sizes[1]);
        expect(other.Data({ a: `a${a}`, b: `b${b}`, c: `c${c}` }).value).toBe(one);
      });
    }),
    { seed: 3, numRuns: 50 },
  );
});

test('what is not a data set, or not whole, is refused with the field that is wrong', () => {
  expect(refusalOf([])).toBe('cube/not-json-stat');
  expect(refusalOf({ class: 'collection', version: '2.0' })).toBe('cube/not-json-stat');
  expect(refusalOf({ ...netIncome, id: 'Region' })).toBe('cube/malformed-field id');
  expect(refusalOf({ ...netIncome, size: [2, 1] })).toBe('cube/malformed-field size');
  expect(refusalOf({ ...netIncome, size: [2, 1, -3] })).toBe('cube/malformed-field size');
  expect(refusalOf({ ...netIncome, size: [3, 1, 2] })).toBe(
    'cube/malformed-field dimension.Region.category.index',
  );
  const twice = { category: { index: { a: 0, b: 0 } } };
  expect(refusalOf({ ...netIncome, dimension: { ...netIncome.dimension, Region: twice } })).toBe(
    'cube/malformed-field dimension.Region.category.index',
  );
  expect(refusalOf({ ...netIncome, value: [1, 2] })).toBe('cube/wrong-number-of-values');
  expect(refusalOf({ ...netIncome, value: { '6': 1 } })).toBe('cube/malformed-field value');
  expect(refusalOf({ ...netIncome, value: [1, 2, 3, 4, 5, '6'] })).toBe('cube/malformed-value');
  expect(refusalOf({ ...netIncome, value: [1, 2, 3, 4, 5, Number.POSITIVE_INFINITY] })).toBe(
    'cube/malformed-value',
  );
  expect(refusalOf({ ...netIncome, status: ['..', '..'] })).toBe('cube/malformed-field status');
});

test('sizes that multiply to a trillion are refused before a cell is made', () => {
  expect(refusalOf({ ...netIncome, size: [1e4, 1e4, 1e4] })).toBe('cube/too-many-cells');
});

test('a field called __proto__ changes nothing but itself', () => {
  const document: unknown = JSON.parse(
    `{"__proto__": {"class": "dataset"}, "class": "collection"}`,
  );
  expect(refusalOf(document)).toBe('cube/not-json-stat');
  const area = JSON.parse(JSON.stringify(netIncome).replaceAll('0380C1240', '__proto__'));
  expect(readJsonStat(area).dimensions[0]!.categories[1]!.code).toBe('__proto__');
  expect(({} as Record<string, unknown>).Gottsunda).toBeUndefined();
});
