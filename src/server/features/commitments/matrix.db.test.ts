import { afterAll, beforeAll, expect, test } from 'vitest';
import type {
  AreaCommitments,
  CommitmentPage,
  CommitmentTemplateText,
  MethodList,
  PlanMatrix,
} from '#contract/commitments.ts';
import { paths, pathTo } from '#contract/paths.ts';
import type { Caller } from '#domain/access/caller.ts';
import { createTestApp, faultOfShape, statementsOf, type TestApp } from '../../testing/test-app.ts';
import { type CommitmentClient, commitmentClient, personOf } from './testing/commitment-client.ts';

const board = personOf('county-administrative-board', 'contributor');
const police = personOf('police-authority', 'contributor');
let caller: Caller = board;
let house: TestApp;
let client: CommitmentClient;
beforeAll(async () => {
  house = await createTestApp(undefined, () => caller);
  client = commitmentClient(house);
  const promise = async (by: Caller, change: Parameters<typeof client.create>[0]) => {
    caller = by;
    const { body } = await client.create(change);
    await client.move(body, 'submitted');
  };
  await promise(board, { alsoUnder: ['empowerment'] });
  await promise(board, { areas: ['municipality:0380'], targetGroups: ['adults'] });
  await promise(police, { areas: [], wholeCounty: true, to: '2028-12-31', targetGroups: [] });
});
afterAll(() => house.close());

const readMatrix = async (query = ''): Promise<PlanMatrix> =>
  (await client.ask<PlanMatrix>('GET', `${paths.planMatrix}${query}`)).body;
const cellOf = (matrix: PlanMatrix, actionArea: string, party: string) =>
  matrix.rows.find((row) => row.actionArea === actionArea)?.cells[
    matrix.parties.findIndex(({ id }) => id === party)
  ];

test('the matrix has seven action areas by nineteen parties, and counts a commitment once', async () => {
  const { body, headers } = await client.ask<PlanMatrix>('GET', paths.planMatrix);
  expect(faultOfShape('PlanMatrix', body)).toBeUndefined();
  expect(statementsOf(headers)).toBeLessThanOrEqual(3);
  expect([body.rows.length, body.parties.length]).toEqual([7, 19]);
  expect(body.rows.every(({ cells }) => cells.length === 19)).toBe(true);
  expect(cellOf(body, 'healthy-habits', board.party!)).toMatchObject({
    kind: 'committed',
    total: 2,
  });
  expect(cellOf(body, 'empowerment', board.party!)).toMatchObject({ kind: 'committed', total: 1 });
  expect(cellOf(body, 'empowerment', police.party!)).toMatchObject({ kind: 'silent', total: 0 });
  // The commitment with two homes stands in both rows and once in the totals.
  expect(body.rows.reduce((sum, { total }) => sum + total, 0)).toBe(4);
  expect([body.total, body.parties.find(({ id }) => id === board.party)?.total]).toEqual([3, 2]);
});

test('“not relevant” with a reason counts as an answer, also when it is taken back', async () => {
  caller = police;
  const state = (reason: string | null, actionArea = 'empowerment') =>
    client.ask<{ code?: string }>('POST', paths.notRelevant, { actionArea, reason });
  expect((await state(' ')).status).toBe(400);
  expect((await state('Inte vårt uppdrag', 'space')).body.code).toBe(
    'commitment/action-area-not-in-plan',
  );
  expect((await state('Inte vårt uppdrag')).status).toBe(200);
  caller = board;
  expect(cellOf(await readMatrix(), 'empowerment', police.party!)).toMatchObject({
    kind: 'not-relevant',
    reason: 'Inte vårt uppdrag',
  });
  caller = police;
  await state(null);
  expect(cellOf(await readMatrix(), 'empowerment', police.party!)).toMatchObject({
    kind: 'silent',
  });
});

test('a filter tells how many of the promises match and hides none', async () => {
  const children = await readMatrix('?targetGroup=children');
  expect([children.total, children.matching]).toEqual([3, 1]);
  expect(cellOf(children, 'healthy-habits', board.party!)).toMatchObject({ total: 2, matching: 1 });
  const later = await readMatrix('?year=2028');
  expect(later.matching).toBe(1);
  expect(cellOf(later, 'healthy-habits', board.party!)).toMatchObject({
    kind: 'committed',
    matching: 0,
  });
});

test('the share of each party’s commitments that reach children and young people is told', async () => {
  const { parties } = await readMatrix();
  expect(parties.find(({ id }) => id === board.party)?.reach).toEqual({
    promised: 2,
    named: 1,
    everyone: 0,
  });
});

test('for each area is told how many name it, what it lies in or what lies in it; the whole county beside', async () => {
  const count = async (division: string): Promise<AreaCommitments> => {
    const { body, headers } = await client.ask<AreaCommitments>(
      'GET',
      pathTo(paths.divisionCommitments, { division }),
    );
    expect(faultOfShape('AreaCommitments', body)).toBeUndefined();
    expect(statementsOf(headers)).toBe(1);
    return body;
  };
  const small = await count('deso2025');
  const of = (id: string) => small.areas.find((area) => area.id === id)?.count;
  expect([of('deso2025:0380C1230'), of('deso2025:0380A0010'), of('deso2025:0381C1010')]).toEqual([
    2,
    1,
    small.areas.some(({ id }) => id === 'deso2025:0381C1010') ? 0 : undefined,
  ]);
  expect(small.wholeCounty).toBe(1);
  const towns = await count('municipality');
  expect(towns.areas.find(({ id }) => id === 'municipality:0380')?.count).toBe(2);
});

test('list, matrix and areas can be had as CSV and as a workbook', async () => {
  for (const url of [
    '/api/commitments',
    '/api/plan/matrix',
    '/api/divisions/deso2025/commitments',
  ]) {
    const csv = await house.app.inject(`${url}.csv`);
    expect([csv.statusCode, csv.headers['cache-control']]).toEqual([200, 'no-store']);
    expect(statementsOf(csv.headers)).toBeLessThanOrEqual(3);
    const xlsx = await house.app.inject(`${url}.xlsx`);
    expect([xlsx.statusCode, xlsx.rawPayload.subarray(0, 2).toString()]).toEqual([200, 'PK']);
  }
  const matrix = await house.app.inject('/api/plan/matrix.csv');
  expect(matrix.payload.match(/;(?:Åtagande|Ej aktuellt|Tyst);/g)).toHaveLength(7 * 19);
  const list = await house.app.inject('/api/commitments.csv');
  expect(list.payload.match(/Metod ej angiven/g)).toHaveLength(3);
});

test('the register names methods with evidence level and source', async () => {
  const { body } = await client.ask<MethodList>('GET', paths.methods);
  expect(faultOfShape('MethodList', body)).toBeUndefined();
  expect(body.methods.length).toBeGreaterThan(9);
  expect(body.methods.every(({ source }) => /\d{4}/.test(source))).toBe(true);
  caller = board;
  const tags = { prevention: [], determinants: [], rights: {}, costShares: {} };
  const { body: page } = await client.create({ tags: { ...tags, method: body.methods[0]!.id } });
  expect(page.commitment.tags.method).toBe(body.methods[0]!.id);
});

test('commitments of one template share its text, each with its own beside it', async () => {
  caller = board;
  const { body: template } = await client.ask<CommitmentTemplateText>(
    'POST',
    paths.commitmentTemplates,
    { name: 'Fältarbete', commonText: 'Två fältare på helgkvällar' },
  );
  expect(faultOfShape('CommitmentTemplate', template)).toBeUndefined();
  const places = ['Gottsunda', 'Gränby', 'Stenhagen'];
  const pages = await Promise.all(
    places.map(async (what) => (await client.create({ what, template: template.id })).body),
  );
  expect(pages.map((page) => [page.commonText, page.commitment.what])).toEqual(
    places.map((what) => ['Två fältare på helgkvällar', what]),
  );
  const url = pathTo(paths.commitmentTemplate, { template: template.id });
  const content = { name: 'Fältarbete', commonText: 'Tre fältare' };
  caller = police;
  expect((await client.ask('PUT', url, content, 1)).status).toBe(404);
  caller = board;
  expect((await client.ask('PUT', url, content, 1)).status).toBe(200);
  expect((await client.ask('PUT', url, content, 1)).status).toBe(412);
  const address = pathTo(paths.commitment, { commitment: pages[0]!.commitment.id });
  const { body } = await client.ask<CommitmentPage>('GET', address);
  expect([body.commonText, body.commitment.what]).toEqual(['Tre fältare', 'Gottsunda']);
});

test('a strengthened commitment points at one that the party may see', async () => {
  caller = police;
  const { body: list } = await client.ask<{ commitments: { id: string; party: string }[] }>(
    'GET',
    paths.commitments,
  );
  const theirs = list.commitments.find(({ party }) => party === board.party)!;
  const { body } = await client.create({ kind: 'strengthened', strengthens: theirs.id });
  expect(body.commitment.strengthens).toBe(theirs.id);
  expect(body.strengthened).toMatchObject({ kind: 'commitment' });
  // An activity of its own list can be strengthened too, and another party's is unknown to it.
  const { rows } = await house.database.owner.query<{ id: string }>(
    `insert into activity (id, party_id, version, what, whole_county, target_groups, changed_by)
     values (gen_random_uuid(), 'police-authority', 1, 'Ungdomspolis', true, '{}', 'Ek') returning id`,
  );
  const own = await client.create({ kind: 'strengthened', strengthens: rows[0]!.id });
  expect(own.body.strengthened).toEqual({ kind: 'activity', what: 'Ungdomspolis' });
  caller = board;
  const hidden = await client.create({ kind: 'strengthened', strengthens: rows[0]!.id });
  expect(hidden.status).toBe(404);
});
