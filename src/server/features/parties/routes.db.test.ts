import { afterAll, beforeAll, expect, test } from 'vitest';
import type { PartyText, PolicyAreaText } from '#contract/parties.ts';
import { createTestApp, faultOfShape, type TestApp } from '../../testing/test-app.ts';

let house: TestApp;
beforeAll(async () => {
  house = await createTestApp();
});
afterAll(() => house.close());

test('there are nineteen parties, and one convenes them', async () => {
  const answer = (await house.app.inject('/api/parties')).json() as { parties: PartyText[] };
  expect(faultOfShape('PartyList', answer)).toBeUndefined();
  const count = (kind: string) => answer.parties.filter((party) => party.kind === kind).length;
  expect(answer.parties).toHaveLength(19);
  expect(
    ['municipality', 'region', 'state-agency', 'knowledge-centre', 'university'].map(count),
  ).toEqual([8, 1, 7, 1, 2]);
  expect(answer.parties.filter((party) => party.convener)).toHaveLength(1);
});

test.each(['Polisen', 'polismyndigheten', ' POLISEN '])('%s is the police', async (name) => {
  const answer = await house.app.inject({ url: '/api/parties/match', query: { name } });
  expect(answer.json().party.id).toBe('police-authority');
});

test('a name that nobody carries is no party', async () => {
  const answer = await house.app.inject({ url: '/api/parties/match', query: { name: 'Tullen' } });
  expect(answer.json()).toEqual({ name: 'Tullen', party: null });
});

test('there are seven policy areas, and one is known by several names', async () => {
  const answer = (await house.app.inject('/api/policy-areas')).json() as {
    policyAreas: PolicyAreaText[];
  };
  expect(faultOfShape('PolicyAreaList', answer)).toBeUndefined();
  expect(answer.policyAreas).toHaveLength(7);
  const andt = answer.policyAreas.find((one) => one.id === 'andt-ls');
  expect(andt?.aliases).toEqual(expect.arrayContaining(['ANDTS', 'ANDT-L']));
});
