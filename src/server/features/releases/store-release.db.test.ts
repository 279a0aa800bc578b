import { afterAll, beforeAll, expect, test } from 'vitest';
import type { AreaId } from '#domain/areas/area.ts';
import type { Observation } from '#domain/indicators/observation.ts';
import { leisure } from '#domain/releases/testing/release-fixture.ts';
import { parsePeriod } from '#domain/time/period.ts';
import { createTestDatabase, type TestDatabase } from '../../database/testing/test-database.ts';
import { storeRelease } from './commands.ts';
import { addInventedCounty } from './testing/invented-county.ts';

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
  await addInventedCounty(database);
});

afterAll(() => database.close());

const known: Observation = {
  area: 'deso2099:9901A0010' as AreaId,
  indicator: leisure.id,
  period: parsePeriod('2024'),
  group: { sex: 'total', age: 'total' },
  measured: { value: 12.5 },
};

const store = (observations: readonly Observation[]) =>
  storeRelease(database.loads, {
    kind: 'fetch',
    publisher: 'Invented office',
    table: 'T1',
    licence: 'CC0',
    note: '',
    fileName: 'answer.json',
    author: 'Operator',
    role: 'system',
    fetchedAt: '2026-11-22T00:00:00Z',
    publishAt: undefined,
    programVersion: '0',
    raw: new TextEncoder().encode('{}'),
    observations,
  });

test.each([
  ['area', { ...known, area: 'deso2099:9901A0990' as AreaId }, 'deso2099:9901A0990'],
  ['indicator', { ...known, indicator: 'happiness' }, 'happiness'],
])(
  'observations of an unknown %s are refused, and nothing of the release is kept',
  async (what, observation, value) => {
    await expect(store([known, observation])).rejects.toMatchObject({
      code: `release/unknown-${what}`,
      data: { place: 'answer.json', value },
    });
    const { rows } = await database.owner.query(
      `select from observation where area_id like 'deso2099:%'
     union all select from release where file_name = 'answer.json'`,
    );
    expect(rows).toEqual([]);
  },
);
