import { expect, test } from 'vitest';
import type { Cube } from '#domain/cubes/cube.ts';
import type { RawAnswer } from '#server/sources/client/source-client.ts';
import { fetchKolada } from '#server/sources/kolada/fetch-kolada.ts';
import { fetchNotices } from '#server/sources/notices/fetch-notices.ts';
import { fetchOutlines } from '#server/sources/outlines/fetch-outlines.ts';
import { fetchPxweb1 } from '#server/sources/pxweb/fetch-pxweb1.ts';
import { fetchPxweb2 } from '#server/sources/pxweb/fetch-pxweb2.ts';
import { fetchTables } from '#server/sources/pxweb/fetch-tables.ts';
import { amounts } from './made-figures.ts';
import { secretRegion } from './made-tables.ts';
import { gazetteer } from './questions.ts';
import { openStage } from './stage.ts';

/** Value and sign of the one cell that codes lead to. */
function cellOf(cube: Cube, codes: Readonly<Record<string, string>>): unknown[] {
  const place = cube.dimensions.reduce((total, { code, categories }) => {
    const at = categories.findIndex((one) => one.code === (codes[code] ?? categories[0]!.code));
    return total * categories.length + at;
  }, 0);
  return [cube.values[place], cube.statuses.get(place)];
}

const income = (region: readonly string[], codeList?: string) =>
  ({
    table: 'TAB6683',
    lang: 'sv',
    selection: [
      { variable: 'Region', codes: region, codeList },
      { variable: 'Inkomstkomponenter', codes: ['170', '240'] },
      { variable: 'ContentsCode', codes: ['000008A4'] },
      { variable: 'Tid', codes: ['TOP(2)'] },
    ],
  }) as const;

test('a table in pieces is the same as in one, published figures among them', async () => {
  const whole = openStage();
  const one = await whole.clock.run(fetchPxweb2(whole.client, income(['00', '03*'])));
  const cut = openStage({ maxDataCells: 100 });
  const many = await cut.clock.run(fetchPxweb2(cut.client, income(['00', '03*'])));
  expect(cut.sources.asked.length).toBeGreaterThan(10);
  expect({ ...many, statuses: [...many.statuses].toSorted((a, b) => a[0] - b[0]) }).toEqual({
    ...one,
    statuses: [...one.statuses],
  });

  const at = { Inkomstkomponenter: '240', Tid: '2024' };
  expect(cellOf(one, { ...at, Region: '0380C1230_DeSO2025' })).toEqual([441.5, undefined]);
  expect(cellOf(one, { ...at, Region: '0380C1230_DeSO2025', Tid: '2023' })).toEqual([null, '..']);
  const secret = { Region: secretRegion, Inkomstkomponenter: '170', Tid: '2024' };
  expect(cellOf(one, secret)).toEqual([null, '..']);
});

test('a code list is read and its areas only are asked for', async () => {
  const { client, clock, sources } = openStage();
  const cube = await clock.run(fetchPxweb2(client, income(['03*'], 'vs_RegSO2025')));
  expect(cube.dimensions[0]!.categories).toHaveLength(123);
  expect(sources.asked).toContain('statistikdatabasen.scb.se/api/v2/codeLists/vs_RegSO2025');
});

test('every raw answer is handed on as it came, before it is read, with its hash', async () => {
  const { client, clock } = openStage();
  const raw: RawAnswer[] = [];
  const onAnswer = (answer: RawAnswer): void => {
    raw.push(answer);
  };
  await clock.run(fetchPxweb2(client, income(['03']), { onAnswer }));
  expect(raw.map((one) => new URL(one.url).pathname.split('/').at(-1))).toEqual([
    'config',
    'metadata',
    'data',
  ]);
  expect(raw.every((one) => /^[0-9a-f]{64}$/.test(one.sha256) && one.source === 'SCB')).toBe(true);
  expect(raw[2]!.fetchedAt.toISOString()).toMatch(/^2026-11-22T08:00/);
});

test('a region that the table no longer has is told by its code', async () => {
  const { client, clock } = openStage({ onlySmallAreas: ['TAB6683'] });
  await expect(clock.run(fetchPxweb2(client, income(['00', '0380*'])))).rejects.toEqual(
    expect.objectContaining({
      code: 'source/changed-code-list',
      data: { table: 'TAB6683', variable: 'Region', codes: '00' },
    }),
  );
});

test('a variable that must be chosen and is not is told by its name', async () => {
  const { client, clock } = openStage();
  const { selection, ...rest } = income(['03']);
  const lacking = { ...rest, selection: selection.slice(0, 3) };
  await expect(clock.run(fetchPxweb2(client, lacking))).rejects.toEqual(
    expect.objectContaining({
      code: 'source/variable-not-selected',
      data: { table: 'TAB6683', variable: 'Tid' },
    }),
  );
});

test('an older server that calls a question too large gets smaller ones', async () => {
  const { client, clock, sources } = openStage({ maxDataCells: 8000 });
  const all = (variable: string) => ({ variable, codes: ['*'] });
  const selection = ['Region', 'Bakgrund', 'Kon', 'ContentsCode', 'Tid'].map(all);
  const table = 'AA/AA0003/AA0003I/IntGr10RegSOKon';
  const cube = await clock.run(
    fetchPxweb1(client, { database: 'scb', table, selection, lang: 'sv' }),
  );
  const regions = [...amounts.keys()].filter((region) => !region.endsWith('_DeSO2025'));
  expect(cube.values).toHaveLength(regions.length * 3 * 3 * 3);
  expect(sources.asked.length).toBe(2);
  const small = openStage({ maxDataCells: 1200 });
  const same = await small.clock.run(
    fetchPxweb1(small.client, { database: 'scb', table, selection, lang: 'sv' }),
  );
  expect(same.values).toEqual(cube.values);
  // Refused whole and at every halving of 150,000 until a piece is small enough.
  expect(small.sources.asked.length).toBeGreaterThan(6);
});

test('the list of tables is read to its last page', async () => {
  const { client, clock } = openStage();
  const tables = await clock.run(fetchTables(client, { query: 'region', lang: 'sv' }));
  expect(tables.map((one) => one.id)).toContain('TAB6683');
  expect(new Set(tables.map((one) => one.id)).size).toBe(tables.length);
});

test('every page of Kolada is read, the country and the county as such', async () => {
  const { client, clock, sources } = openStage();
  const question = {
    kpis: ['N15428', 'N00957'],
    municipalities: [
      '0000',
      '0003',
      '0305',
      '0319',
      '0330',
      '0331',
      '0360',
      '0380',
      '0381',
      '0382',
    ],
    years: [2020, 2021, 2022, 2023, 2024, 2025],
  };
  const rows = await clock.run(fetchKolada(client, question));
  expect(sources.asked).toHaveLength(3);
  // 2 × 10 × 6 groups of three sexes, but for one municipality's first year: one missing figure each.
  expect(rows).toHaveLength(2 * 10 * 6 * 3 - 2 * 2);
  expect(rows.filter((row) => row.value === null)).toHaveLength(2);
  expect(rows.some((row) => row.value === 0 || row.value === 1)).toBe(false);
  expect(new Set(rows.map((row) => row.area))).toEqual(
    new Set([
      'country:SE',
      'county:03',
      ...question.municipalities.slice(2).map((m) => `municipality:${m}`),
    ]),
  );
});

test('a key figure that Kolada no longer has is told by its id', async () => {
  const { client, clock } = openStage();
  const question = { kpis: ['N15428', 'N99999'], municipalities: ['0380'], years: [2024] };
  await expect(clock.run(fetchKolada(client, question))).rejects.toEqual(
    expect.objectContaining({
      code: 'source/changed-code-list',
      data: { table: 'Kolada', variable: 'kpi', codes: 'N99999' },
    }),
  );
});

test.each([
  ['stat:DeSO_2025', 247],
  ['stat:RegSO_2025', 123],
  ['stat:DeSO_2018', 238],
  ['stat:RegSO_2020', 123],
])('the borders of %s come whole, in the system they are stated in', async (layer, count) => {
  const { client, clock } = openStage();
  const { geojson, features } = await clock.run(fetchOutlines(client, { layer, county: '03' }));
  expect(features).toBe(count);
  const document = JSON.parse(Buffer.from(geojson).toString('utf8'));
  expect(document.features).toHaveLength(count);
  expect(document.crs.properties.name).toBe('urn:ogc:def:crs:EPSG::3006');
  expect(document.name).toBe(layer);
});

test('a layer or a county that is none is not asked for', async () => {
  const { client, sources } = openStage();
  for (const [layer, county] of [
    ['stat:Tatorter', '03'],
    ['stat:DeSO_2025', "03' OR '1'='1"],
  ] as const) {
    await expect(fetchOutlines(client, { layer, county })).rejects.toThrow(
      'source/changed-code-list',
    );
  }
  expect(sources.asked).toEqual([]);
});

test('notices are placed in areas; neither text nor coordinate passes the door', async () => {
  const { client, clock } = openStage();
  const notices = await clock.run(fetchNotices(client, gazetteer));
  expect(notices.map(({ type, occurredAt, place }) => [type, occurredAt, place.precision])).toEqual(
    [
      ['Brand', '2026-11-21T17:59', 'areas'],
      ['Skadegörelse', '2026-11-20T21:15', 'municipality'],
      ['Försvunnen person', '2026-11-19T23:40', 'municipality'],
      ['Sammanfattning natt', '2026-11-20T06:00', 'county'],
      ['Trafikolycka', '2026-11-19T15:10', 'municipality'],
    ],
  );
  const kept = JSON.stringify(notices);
  for (const dropped of ['gps', '60.005453', '17.719726', 'jacka', 'container', 'summary']) {
    expect(kept, dropped).not.toContain(dropped);
  }
  expect(notices[2]!.url).toBeUndefined();
});
