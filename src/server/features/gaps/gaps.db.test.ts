import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { CoverageGapsText } from '#contract/gaps.ts';
import { paths, pathTo } from '#contract/paths.ts';
import { anonymous, type Caller } from '#domain/access/caller.ts';
import {
  createTestApp,
  everyRole,
  faultOfShape,
  statementsOf,
  type TestApp,
} from '../../testing/test-app.ts';
import {
  type CommitmentClient,
  commitmentClient,
  personOf,
} from '../commitments/testing/commitment-client.ts';
import { adoptSixOfSeven } from './testing/adopt-six-of-seven.ts';

const board = personOf('county-administrative-board', 'contributor');
const police = personOf('police-authority', 'contributor');
let caller: Caller = everyRole;
let house: TestApp;
let client: CommitmentClient;
beforeAll(async () => {
  house = await createTestApp(undefined, () => caller);
  client = commitmentClient(house);
});
beforeEach(async () => {
  caller = board;
  await house.database.owner.query('truncate commitment cascade');
});
afterAll(() => house.close());

const gapsOf = async (query = ''): Promise<CoverageGapsText> => {
  const { status, body } = await client.ask<CoverageGapsText>('GET', `${paths.planGaps}${query}`);
  expect(status).toBe(200);
  return body;
};
/** Every gap as `area action-area`. */
const cellsOf = ({ rows, undecided, actionAreas }: CoverageGapsText): string[] =>
  [...rows, ...undecided].flatMap(({ area, cells }) =>
    cells.flatMap(({ cover }, i) => (cover === 'none' ? [`${area} ${actionAreas[i]?.id}`] : [])),
  );
const promise = async (change: Parameters<CommitmentClient['create']>[0]): Promise<void> => {
  const { body } = await client.create(change);
  expect((await client.move(body, 'submitted')).status).toBe(200);
};

test('from the seeds alone the rule decides of nobody, and two action areas have no joint activity', async () => {
  const gaps = await gapsOf();
  expect(faultOfShape('CoverageGaps', gaps)).toBeUndefined();
  expect(gaps.rows).toEqual([]);
  expect(gaps.undecided.filter(({ met }) => met === 6)).toHaveLength(26);
  const idle = gaps.actionAreas.filter(({ hasJointActivity }) => !hasJointActivity);
  expect(idle.map(({ id }) => id)).toEqual(['healthy-habits', 'empowerment']);
  expect(gaps.actionAreas).toHaveLength(7);
});

test('under six of seven the 26 areas stand with most children first', async () => {
  caller = everyRole;
  expect(await adoptSixOfSeven(client)).toBe(201);
  const { rows } = await gapsOf();
  expect(rows).toHaveLength(26);
  const children = rows.map((row) => row.children!);
  expect(children).toEqual(children.toSorted((a, b) => b - a));
  // The eight cells of the area's own table, added by hand.
  const { rows: counted } = await house.database.owner.query<{ children: number }>(
    `select sum(value) as children from observation where area_id = $1 and indicator_id = 'population'
     and age in ('0-4', '5-9', '10-14', '15-19') and sex in ('women', 'men')`,
    [rows[0]!.area],
  );
  expect(children[0]).toBe(Number(counted[0]?.children));
  expect(rows[0]).toMatchObject({ met: 6, conditions: 7, municipality: 'Enköping' });
});

test('adding one commitment removes exactly that cell, for those who may see it', async () => {
  const before = cellsOf(await gapsOf());
  const { body: draft } = await client.create({ areas: ['deso2025:0380C1130'] });
  expect(cellsOf(await gapsOf())).toEqual(before);
  await client.move(draft, 'submitted');
  const after = cellsOf(await gapsOf());
  expect(before.filter((cell) => !after.includes(cell))).toEqual([
    'deso2025:0380C1130 healthy-habits',
  ]);
  expect(after).toHaveLength(before.length - 1);
  caller = police;
  expect(cellsOf(await gapsOf())).toEqual(after);
  // What a party has promised is shown to the other parties, and to strangers first when it is shared with all.
  caller = anonymous;
  const stranger = await gapsOf();
  expect([stranger.party, stranger.commitments]).toEqual([null, 0]);
  expect(cellsOf(stranger)).toEqual(before);
});

test('a commitment for a municipality covers its areas, and one for the county is told apart', async () => {
  await promise({ areas: ['municipality:0380'] });
  const { actionAreas, rows } = await gapsOf();
  const column = actionAreas.findIndex(({ id }) => id === 'healthy-habits');
  const coverIn = (list: typeof rows, municipality: string): string[] => [
    ...new Set(
      list
        .filter((row) => row.municipality === municipality)
        .map(({ cells }) => cells[column]!.cover),
    ),
  ];
  expect(coverIn(rows, 'Uppsala')).toEqual(['larger-area']);
  expect(coverIn(rows, 'Enköping')).toEqual(['none']);
  await promise({ areas: [], wholeCounty: true, actionArea: 'healthy-habits' });
  const after = await gapsOf();
  expect(coverIn(after.rows, 'Enköping')).toEqual(['whole-county']);
});

test('a statement that nothing is relevant closes no gap', async () => {
  const before = cellsOf(await gapsOf());
  const statement = { actionArea: 'healthy-habits', reason: 'Inte vårt uppdrag' };
  expect((await client.ask('POST', paths.notRelevant, statement)).status).toBe(200);
  expect(cellsOf(await gapsOf())).toEqual(before);
});

test('at the level of municipalities the numbers of children are unknown, never nought', async () => {
  const { undecided, rows } = await gapsOf('?division=municipality');
  expect([...rows, ...undecided].map(({ children }) => children)).not.toContain(0);
});

test('the gaps can be saved with a row a cell, and nobody else keeps a copy', async () => {
  const url = `${pathTo(paths.planGapsTable, { ending: 'csv' })}?sprak=sv`;
  const answer = await house.app.inject({ url });
  expect(answer.statusCode).toBe(200);
  expect(answer.headers['cache-control']).toBe('no-store');
  const lines = answer.body.split('\r\n').filter((line) => line.includes('deso2025:'));
  const { rows, undecided } = await gapsOf();
  expect(lines).toHaveLength(7 * (rows.length + undecided.length));
  expect(lines[0]).toContain('Lucka');
});

test('an unknown division is refused, and an answer takes few statements', async () => {
  const refused = await client.ask<{ code: string }>('GET', `${paths.planGaps}?division=x`);
  expect([refused.status, refused.body.code]).toEqual([404, 'area/unknown-division']);
  const answer = await house.app.inject({ url: paths.planGaps });
  // One for the state of the data, three around the reading as a party, two for plan and commitments.
  expect(statementsOf(answer.headers)).toBeLessThanOrEqual(6);
});
