import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type {
  FrameworkProposal,
  GoalOverview,
  GoalPage,
  GoalRemapText,
  GoalText,
} from '#contract/goals.ts';
import { anonymous, type Caller } from '#domain/access/caller.ts';
import { parseAreaId } from '#domain/areas/area.ts';
import { parsePeriod } from '#domain/time/period.ts';
import {
  createTestApp,
  everyRole,
  faultOfShape,
  statementsOf,
  type TestApp,
} from '../../testing/test-app.ts';
import { commitmentClient, personOf } from '../commitments/testing/commitment-client.ts';
import { storeRelease } from '../releases/commands.ts';

let caller: Caller = everyRole;
let server: TestApp;
beforeAll(async () => {
  server = await createTestApp(undefined, () => caller);
});
beforeEach(() => {
  caller = everyRole;
});
afterAll(() => server.close());

async function ask<Answer>(
  method: 'GET' | 'POST',
  url: string,
  payload?: object,
  version?: number,
): Promise<{ readonly status: number; readonly body: Answer }> {
  const headers = version === undefined ? {} : { 'if-match': `"${version}"` };
  const answer = await server.app.inject({ method, url, headers, ...(payload && { payload }) });
  return { status: answer.statusCode, body: answer.json() };
}
const overview = async (day = '2026-11-22'): Promise<GoalOverview> => {
  const { body } = await ask<GoalOverview>('GET', `/api/goals?day=${day}`);
  expect(faultOfShape('GoalOverview', body)).toBeUndefined();
  return body;
};
const goalsOf = async (framework: string, day?: string): Promise<Map<string, GoalText>> => {
  const found = (await overview(day)).frameworks.find(({ id }) => id === framework);
  return new Map(found?.goals.map((goal) => [goal.id, goal]));
};
const load = (indicator: string, values: Readonly<Record<string, number>>) =>
  storeRelease(server.database.loads, {
    kind: 'upload',
    publisher: 'Invented',
    table: 'T',
    licence: '',
    note: '',
    fileName: `${indicator}.csv`,
    author: 'Test',
    role: 'operator',
    fetchedAt: '2026-11-22T10:00:00Z',
    publishAt: undefined,
    programVersion: '0',
    raw: Buffer.from(JSON.stringify([indicator, values])),
    observations: Object.entries(values).map(([period, value]) => ({
      indicator,
      area: parseAreaId('county:03'),
      period: parsePeriod(period),
      group: { sex: 'total', age: 'total' },
      measured: { value },
    })),
  });

test('the goals with numbers have measure, operator, value and year from the first start', async () => {
  const goals = await goalsOf('rus-uppsala-1');
  const told = [...goals.values()].flatMap(({ target }) =>
    target?.shape === 'threshold' ? [[target.operator, target.value, target.year]] : [],
  );
  expect(told).toEqual([
    ['above', 75, 2020],
    ['at-least', 80, 2030],
    ['above', 80, 2020],
  ]);
  expect([...goals.values()].flatMap(({ target }) => target?.shape ?? [])).toEqual([
    'threshold',
    'threshold',
    'direction',
    'threshold',
    'rank',
    'gap',
  ]);
});

test('every year that has passed lacks its value, and no goal is reached without one', async () => {
  const goals = await goalsOf('rus-uppsala-1');
  const statusOf = (id: string) => goals.get(id)?.evaluation.status;
  expect([
    statusOf('upper-secondary-2020'),
    statusOf('employment-2020'),
    statusOf('trust-2020'),
  ]).toEqual(['year-passed-no-value', 'year-passed-no-value', 'year-passed-no-value']);
  expect(statusOf('upper-secondary-2030')).toBe('no-value');
  expect([...goals.values()].some(({ evaluation }) => evaluation.status === 'reached')).toBe(false);
  expect((await goalsOf('rus-uppsala-1', '2020-12-31')).get('employment-2020')).toMatchObject({
    evaluation: { status: 'no-value', yearPassed: false },
  });
});

test('loading the county’s series tells the distance and where the value comes from', async () => {
  const { id: release } = await load('employment', { '2019': 78.4, '2024': 77.9 });
  const goal = (await goalsOf('rus-uppsala-1')).get('employment-2020');
  expect(goal?.evaluation).toMatchObject({
    status: 'missed',
    value: 77.9,
    period: '2024',
    count: 2,
    release,
  });
  expect(goal?.evaluation.distance).toBeCloseTo(-2.1, 10);
  await load('employment', { '2020': 80.3 });
  expect((await goalsOf('rus-uppsala-1')).get('employment-2020')?.evaluation).toMatchObject({
    status: 'reached',
    period: '2020',
  });
});

test('the table says in Swedish that the year has passed without a value', async () => {
  const { body } = await server.app.inject({
    method: 'GET',
    url: '/api/goals.csv',
    headers: { 'accept-language': 'sv' },
  });
  expect(body).toContain('Målår passerat – värde saknas.');
  expect(body).toContain('ska överstiga');
});

let promised: string;

test('a goal shows every commitment under it, also those of goals that serve it, entered once', async () => {
  caller = personOf('uppsala-municipality', 'contributor');
  const client = commitmentClient(server);
  const draft = await client.create();
  promised = draft.body.commitment.id;
  await client.move(draft.body, 'submitted');
  const whose = async (path: string) => {
    const answer = await server.app.inject(`/api/goals/${path}`);
    expect(statementsOf(answer.headers)).toBeLessThanOrEqual(3);
    const body: GoalPage = answer.json();
    expect(faultOfShape('GoalPage', body)).toBeUndefined();
    return body.commitments.map(({ id }) => id);
  };
  caller = personOf('tierp-municipality', 'reader');
  expect(await whose('rus-uppsala-1/best-health')).toEqual([promised]);
  expect(await whose('public-health-policy-1/habits')).toEqual([promised]);
  expect(await whose('agenda-2030/goal-3')).toEqual([promised]);
  expect(await whose('agenda-2030/goal-8')).toEqual([]);
  caller = anonymous;
  expect(await whose('agenda-2030/goal-3')).toEqual([]);
  expect((await ask('GET', '/api/goals/agenda-2030/goal-18')).status).toBe(404);
});

test('with a new edition old initiatives keep their goals, and re-mapping is proposed and answered', async () => {
  const proposal: FrameworkProposal = {
    family: 'rus',
    name: { sv: 'RUS 2027', en: 'RUS 2027' },
    document: 'regional-development-strategy',
    source: 'Regionfullmäktige',
    goals: [
      {
        id: '',
        name: { sv: 'Bäst hälsa i landet', en: 'Best health in the country' },
        quote: '',
        serves: ['agenda-2030/goal-3'],
        target: null,
      },
    ],
  };
  const proposed = await ask<GoalOverview>('POST', '/api/goals/frameworks', proposal);
  expect(proposed.status).toBe(201);
  const edition = proposed.body.frameworks.find(({ id }) => id === 'rus-2')!;
  expect(edition).toMatchObject({ validFrom: null, inForce: false });
  expect((await ask('POST', '/api/goals/frameworks', proposal)).status).toBe(409);
  const path = '/api/goals/frameworks/rus-2/adoption';
  const decision = { validFrom: '2027-01-01', decision: 'RF 12/2026' };
  const early = { ...decision, validFrom: '2017-01-01' };
  expect((await ask<{ code: string }>('POST', path, early, edition.version)).body.code).toBe(
    'goal/begins-before-latest',
  );
  expect((await ask('POST', path, decision, edition.version)).status).toBe(200);
  expect((await ask('POST', path, decision, edition.version)).status).toBe(412);

  const under = async (ref: string) =>
    (await ask<GoalPage>('GET', `/api/goals/${ref}`)).body.commitments.map(({ id, carried }) => [
      id,
      carried,
    ]);
  expect(await under('rus-uppsala-1/best-health')).toEqual([[promised, false]]);
  expect(await under('rus-2/bast-halsa-i-landet')).toEqual([]);

  const { body } = await ask<{ remaps: GoalRemapText[] }>('GET', '/api/goals/remaps');
  const proposal1 = body.remaps.find(
    ({ oldGoal, actionArea }) => oldGoal === 'best-health' && actionArea === 'healthy-habits',
  );
  expect(proposal1).toMatchObject({
    state: 'open',
    proposedGoal: 'bast-halsa-i-landet',
    actionAreaName: { sv: 'Förutsättningar för goda levnadsvanor' },
  });
  const answer = {
    framework: 'rus-2',
    oldGoal: 'best-health',
    actionArea: 'healthy-habits',
    goal: 'bast-halsa-i-landet',
  };
  const answered = await ask<{ remaps: GoalRemapText[] }>('POST', '/api/goals/remaps', answer);
  expect(answered.body.remaps.filter(({ state }) => state === 'accepted')).toHaveLength(1);
  expect((await ask('POST', '/api/goals/remaps', answer)).status).toBe(409);
  expect(await under('rus-2/bast-halsa-i-landet')).toEqual([[promised, true]]);
  expect(await under('rus-uppsala-1/best-health')).toEqual([[promised, false]]);
  const no = { ...answer, oldGoal: 'smaller-differences', goal: null };
  await ask('POST', '/api/goals/remaps', no);
  const last = await ask<{ remaps: GoalRemapText[] }>('GET', '/api/goals/remaps');
  expect(last.body.remaps.filter(({ state }) => state === 'declined')).toHaveLength(1);
});
