import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../database/testing/test-database.ts';
import { beginDue, keepSchedule } from './keep-schedule.ts';

let database: TestDatabase;
let begun: string[] = [];
const engine = {
  start: async ({ county, startedBy }: { county: string; startedBy: string }) => {
    begun.push(`${county} ${startedBy}`);
    return 'run';
  },
};

beforeAll(async () => {
  database = await createTestDatabase();
});

afterAll(() => database.close());

/** Looks at a moment in Swedish time; what was begun. */
async function lookAt(moment: string): Promise<readonly string[]> {
  begun = [];
  await beginDue({ database, engine, clock: () => new Date(moment) });
  return begun;
}

async function setSchedule(isOn: boolean, day: number, hour: number): Promise<void> {
  const surroundings = { database, engine, clock: () => new Date(), onFault: () => {} };
  const kept = keepSchedule(surroundings);
  await kept.set({ isOn, county: '03', day, hour }, 'Eva');
  kept.close();
  // As if it had been set on Sunday evening.
  await database.owner.query(
    "update fetch_schedule set set_at = '2026-11-22T20:00+01:00', last_begun_at = null",
  );
}

test('nothing is fetched by itself until somebody has said so', async () => {
  expect(await lookAt('2026-11-23T05:00+01:00')).toEqual([]);
  await setSchedule(false, 1, 5);
  expect(await lookAt('2026-11-23T05:00+01:00')).toEqual([]);
});

test('a weekly fetch begins once, on its day and hour in Swedish time, also when the clock was off then', async () => {
  await setSchedule(true, 1, 5);
  expect(await lookAt('2026-11-23T04:59+01:00')).toEqual([]);
  expect(await lookAt('2026-11-23T05:00+01:00')).toEqual(['03 schedule']);
  expect(await lookAt('2026-11-23T05:01+01:00')).toEqual([]);
  expect(await lookAt('2026-11-30T04:59+01:00')).toEqual([]);
  expect(await lookAt('2026-12-02T14:00+01:00')).toEqual(['03 schedule']);
  expect(await lookAt('2026-12-07T05:00+01:00')).toEqual(['03 schedule']);
});

test('the hour follows summer time, and a fetch every day comes every day', async () => {
  await setSchedule(true, 0, 5);
  expect(await lookAt('2026-11-23T05:00+01:00')).toEqual(['03 schedule']);
  expect(await lookAt('2027-03-28T05:00+02:00')).toEqual(['03 schedule']);
  expect(await lookAt('2027-03-29T04:59+02:00')).toEqual([]);
  expect(await lookAt('2027-03-29T05:00+02:00')).toEqual(['03 schedule']);
});

test('of two servers that look at once, one begins', async () => {
  await setSchedule(true, 1, 5);
  begun = [];
  const clock = () => new Date('2026-11-23T05:00+01:00');
  await Promise.all([1, 2, 3].map(() => beginDue({ database, engine, clock })));
  expect(begun).toEqual(['03 schedule']);
});

test('who set the schedule is in the log', async () => {
  const { rows } = await database.owner.query(
    "select actor, data ->> 'day' as day from audit_entry where action = 'fetch/schedule-set' order by number limit 1",
  );
  expect(rows).toEqual([{ actor: 'Eva', day: '1' }]);
});
