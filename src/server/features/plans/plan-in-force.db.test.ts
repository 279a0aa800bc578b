import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../database/testing/test-database.ts';
import { selectPlanInForce } from './queries.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.close());

test('the first start has two priorities, one to promote and one to counter', async () => {
  const plan = await selectPlanInForce(database.public, '2026-11-22');
  expect(plan?.priorities.map(({ id, direction }) => [id, direction])).toEqual([
    ['promote-health', 'promote'],
    ['counter-violence', 'counter'],
  ]);
});

test('four action areas lie under the first priority, three under the second, each with a goal', async () => {
  const plan = await selectPlanInForce(database.public, '2026-11-22');
  expect(plan?.actionAreas.map(({ id, priority }) => `${priority} ${id}`)).toEqual([
    'promote-health compensatory-measures',
    'promote-health healthy-habits',
    'promote-health empowerment',
    'promote-health safe-environments',
    'counter-violence prostitution-trafficking',
    'counter-violence honour-violence',
    'counter-violence knowledge-of-violence',
  ]);
  expect(plan?.actionAreas.every(({ goal }) => goal !== undefined)).toBe(true);
});

test('seven joint activities stand in five cells: four under the first priority, three under the second', async () => {
  const plan = await selectPlanInForce(database.public, '2026-11-22');
  expect(plan?.jointActivities.map(({ id, actionArea }) => `${actionArea} ${id}`)).toEqual([
    'compensatory-measures knowledge-platform',
    'compensatory-measures suicide-prevention',
    'safe-environments violence-prevention-in-schools',
    'safe-environments situational-pictures',
    'prostitution-trafficking regional-coordinators',
    'honour-violence honour-resource-team',
    'knowledge-of-violence web-course-on-violence',
  ]);
});

test('no plan was in force before the council was formed', async () => {
  expect(await selectPlanInForce(database.public, '2017-12-31')).toBeUndefined();
  expect(await selectPlanInForce(database.public, '2018-01-01')).toMatchObject({
    version: 'plan-1',
    validTo: undefined,
  });
});
