import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../database/testing/test-database.ts';
import { loadReferenceData } from './load-reference-data.ts';
import { referenceFolder } from './reference-files.ts';

let database: TestDatabase;
let folder: string;
beforeEach(async () => {
  database = await createTestDatabase();
  folder = mkdtempSync(join(tmpdir(), 'samsyn-data-'));
  cpSync(referenceFolder, folder, { recursive: true });
});
afterEach(async () => {
  await database.close();
  rmSync(folder, { recursive: true });
});

const count = async (table: string): Promise<number> =>
  (await database.owner.query(`select count(*)::int as rows from ${table}`)).rows[0].rows;

function change(path: string, from: string, to: string): void {
  const text = readFileSync(join(folder, path), 'utf8');
  expect(text).toContain(from);
  writeFileSync(join(folder, path), text.replace(from, to));
}

test('the first start has read in the whole county, with an entry in the log for each load', async () => {
  expect(await count('area')).toBe(267);
  expect(await count('area_geometry')).toBe(184);
  expect(await count("area_neighbour where kind = 'edge'")).toBe(2 * 479);
  expect(await count('observation')).toBe(9871);
  expect(await count('release')).toBe(5);
  expect(await count("audit_entry where action = 'release/created' and role = 'system'")).toBe(5);
  expect(await count("audit_entry where action = 'reference/loaded'")).toBe(1);
  expect(await count('rule_version')).toBe(1);
});

test('the raw file of a release is kept byte for byte', async () => {
  const { rows } = await database.owner.query(
    `select raw, raw_hash, encode(sha256(raw), 'hex') as hash from release
     join release_raw on release_id = id where file_name = 'scb-deso-2025.csv'`,
  );
  expect(
    rows[0].raw.equals(readFileSync(join(referenceFolder, 'statistics/scb-deso-2025.csv'))),
  ).toBe(true);
  expect(rows[0].hash).toBe(rows[0].raw_hash);
});

test('a start with nothing new reads nothing in and is quick', async () => {
  await loadReferenceData(database, folder);
  const started = performance.now();
  expect(await loadReferenceData(database, folder)).toEqual({ files: [], releases: [] });
  expect(performance.now() - started).toBeLessThan(500);
  expect(await count('release')).toBe(5);
});

test('a changed figure is a new release and the old one stands in the list', async () => {
  change(
    'statistics/scb-deso-2025.csv',
    'net-income,deso2025:0380A0010,2024,total,total,460.8',
    'net-income,deso2025:0380A0010,2024,total,total,461.8',
  );
  const load = await loadReferenceData(database, folder);
  expect(load.files).toEqual(['statistics/scb-deso-2025.csv']);
  expect(load.releases).toHaveLength(1);
  expect(await count('release')).toBe(6);
  const { rows } = await database.owner.query(
    `select value from shown_observation
     where area_id = 'deso2025:0380A0010' and indicator_id = 'net-income'`,
  );
  expect(rows).toEqual([{ value: 461.8 }]);
});

test('a changed definition is read in and figures stay', async () => {
  change('indicators/net-income.yaml', 'sv: Nettoinkomst\n', 'sv: Nettoinkomst per person\n');
  const load = await loadReferenceData(database, folder);
  expect(load).toEqual({ files: ['indicators/net-income.yaml'], releases: [] });
  const { rows } = await database.owner.query(
    "select definition -> 'name' ->> 'sv' as name from indicator where id = 'net-income'",
  );
  expect(rows).toEqual([{ name: 'Nettoinkomst per person' }]);
  expect(await count('observation')).toBe(9871);
});

test('a withdrawn release is not brought back by a start', async () => {
  await database.owner.query(
    `update release set withdrawn_at = now(), withdrawn_by = 'x', withdrawn_reason = 'y'
     where file_name = 'police-listed-areas-2025.csv'`,
  );
  await loadReferenceData(database, folder);
  expect(await count('release')).toBe(5);
});

test('borders with a fault are refused whole, with file, feature and value', async () => {
  const path = 'areas/deso2025-uppsala-enkoping.geojson';
  change(path, '[17.59463,59.8285]', '[59.8285,17.59463]');
  await expect(loadReferenceData(database, folder)).rejects.toMatchObject({
    code: 'area/wrong-projection',
    data: { file: path, feature: 1, field: 'geometry', value: '59.8285, 17.59463' },
  });
  expect(await count("audit_entry where action = 'reference/loaded'")).toBe(1);
});

test('an incomplete indicator is refused with file and field', async () => {
  change('indicators/net-income.yaml', 'polarity: high-is-good', 'polarity: up');
  await expect(loadReferenceData(database, folder)).rejects.toMatchObject({
    code: 'indicator/malformed-definition',
    data: { file: 'indicators/net-income.yaml', field: 'polarity' },
  });
});
