import { afterAll, beforeAll, expect, test } from 'vitest';
import { parseAreaId } from '#domain/areas/area.ts';
import { parsePeriod } from '#domain/time/period.ts';
import { createTestDatabase, type TestDatabase } from '../../database/testing/test-database.ts';
import { storeRelease, withdrawRelease } from '../releases/commands.ts';
import { selectCoverage } from './queries.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.close());

/** The same by choosing every cell, as the definition of what shows has it. */
async function chooseAll(): Promise<unknown> {
  const { rows } = await database.owner.query(
    `select o.indicator_id, a.division_id as division, o.period_id as period, o.sex, o.age,
       count(o.value)::int as "values", count(o.missing)::int as missing
     from shown_observation o join area a on a.id = o.area_id
     group by 1, 2, 3, 4, 5 order by 1, 2, 3, 4, 5`,
  );
  return rows;
}

const load = async (values: readonly (number | undefined)[]): Promise<string> => {
  const stored = await storeRelease(database.loads, {
    kind: 'upload',
    publisher: 'Invented',
    table: 'T',
    licence: '',
    note: '',
    fileName: 't.csv',
    author: 'Test',
    role: 'operator',
    fetchedAt: '2026-11-22T10:00:00Z',
    publishAt: undefined,
    programVersion: '0',
    raw: Buffer.from(String(values)),
    observations: values.map((value, i) => ({
      indicator: 'employment',
      area: parseAreaId(`deso2025:0380A00${i + 1}0`),
      period: parsePeriod('2024'),
      group: { sex: 'total', age: 'total' },
      measured: value === undefined ? { missing: 'suppressed' } : { value },
    })),
  });
  return stored.id;
};

test('values and gaps are counted as they show, when releases replace each other and are withdrawn', async () => {
  const counted = await selectCoverage(database.public);
  expect(counted.length).toBeGreaterThan(20);
  expect(counted).toEqual(await chooseAll());

  const release = await load([undefined, 61, undefined]);
  const replaced = await selectCoverage(database.public);
  expect(replaced).toEqual(await chooseAll());
  expect(replaced).not.toEqual(counted);
  expect(await selectCoverage(database.public, 'employment')).toEqual(
    replaced.filter((row) => row.indicator_id === 'employment'),
  );

  await withdrawRelease(database.loads, release, { author: 'Test', reason: 'over' });
  expect(await selectCoverage(database.public)).toEqual(counted);
});
