import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { CommitmentList, CommitmentPage, PlanMatrix } from '#contract/commitments.ts';
import { paths, pathTo } from '#contract/paths.ts';
import { anonymous, type Caller } from '#domain/access/caller.ts';
import { createTestApp, faultOfShape, type TestApp } from '../../testing/test-app.ts';
import { type CommitmentClient, commitmentClient, personOf } from './testing/commitment-client.ts';

const board = personOf('county-administrative-board', 'contributor');
const boardsHead = personOf('county-administrative-board', 'party-administrator');
const police = personOf('police-authority', 'contributor', 'party-administrator');
let caller: Caller = board;
let house: TestApp;
let client: CommitmentClient;
beforeAll(async () => {
  house = await createTestApp(undefined, () => caller);
  client = commitmentClient(house);
});
beforeEach(async () => {
  caller = board;
  await house.database.owner.query(
    'truncate commitment, commitment_template, not_relevant_statement cascade',
  );
});
afterAll(() => house.close());

const addressOf = ({ commitment }: CommitmentPage): string =>
  pathTo(paths.commitment, { commitment: commitment.id });
const listed = async (query = ''): Promise<string[]> => {
  const { body } = await client.ask<CommitmentList>('GET', `${paths.commitments}${query}`);
  return body.commitments.map(({ id }) => id);
};
const codeOf = ({ status, body }: { status: number; body: unknown }): unknown => [
  status,
  (body as { code?: string }).code,
];

test('a commitment goes from draft to completed, and its history tells every step', async () => {
  const { status, body: draft, headers } = await client.create();
  expect([status, headers.etag]).toEqual([201, '"1"']);
  expect(faultOfShape('CommitmentPage', draft)).toBeUndefined();
  expect(draft).toMatchObject({ missing: [], next: ['submitted'], mayChange: true });
  expect(draft.areaNames['deso2025:0380C1230']).toMatch(/\S/);
  const { body: submitted } = await client.move(draft, 'submitted');
  // To adopt is to decide for the party.
  expect(codeOf(await client.move(submitted, 'adopted'))).toEqual([403, 'access/role-needed']);
  caller = boardsHead;
  const { body: adopted } = await client.move(submitted, 'adopted');
  const { body: ongoing } = await client.move(adopted, 'ongoing');
  const { body: changed } = await client.change(ongoing, { what: 'Tre kvällar' });
  const { body: completed } = await client.move(changed, 'completed');
  expect(
    completed.changes.map((one) => [one.version, one.state, one.content.what.slice(0, 5)]),
  ).toEqual([
    [6, 'completed', 'Tre k'],
    [5, 'ongoing', 'Tre k'],
    [4, 'ongoing', 'Öppen'],
    [3, 'adopted', 'Öppen'],
    [2, 'submitted', 'Öppen'],
    [1, 'draft', 'Öppen'],
  ]);
  expect(completed).toMatchObject({ next: [], mayChange: false });
  expect(codeOf(await client.change(completed, { what: 'Fyra' }))).toEqual([
    409,
    'commitment/ended',
  ]);
  expect(codeOf(await client.move(completed, 'ongoing'))).toEqual([
    409,
    'commitment/no-such-transition',
  ]);
  const log = await house.database.owner.query(
    `select action from audit_entry where object_kind = 'commitment' order by number`,
  );
  expect(log.rows.map(({ action }) => action)).toEqual(
    ['created', 'submitted', 'adopted', 'ongoing', 'changed', 'completed'].map(
      (step) => `commitment/${step}`,
    ),
  );
});

test('a draft is its own party’s alone: no list, count, page or file of another shows it', async () => {
  const { body: draft } = await client.create({ what: 'KANARIE' });
  for (const stranger of [police, anonymous]) {
    caller = stranger;
    expect(await listed()).toEqual([]);
    expect(codeOf(await client.ask('GET', addressOf(draft)))).toEqual([
      404,
      'commitment/unknown-commitment',
    ]);
    const { body: matrix } = await client.ask<PlanMatrix>('GET', paths.planMatrix);
    expect(matrix.total).toBe(0);
    const csv = await house.app.inject('/api/commitments.csv');
    expect(csv.payload).not.toContain('KANARIE');
  }
  caller = police;
  for (const answer of [
    await client.change(draft, { what: 'mitt' }),
    await client.move(draft, 'submitted'),
    await client.ask('DELETE', addressOf(draft), undefined, 1),
  ]) {
    expect(codeOf(answer)).toEqual([404, 'commitment/unknown-commitment']);
  }
  caller = board;
  expect(await listed()).toEqual([draft.commitment.id]);
});

test('what is submitted is seen by the other parties and changed by none of them, and not by strangers', async () => {
  const { body: draft } = await client.create();
  const { body: submitted } = await client.move(draft, 'submitted');
  caller = police;
  const { body: seen } = await client.ask<CommitmentPage>('GET', addressOf(draft));
  expect(seen).toMatchObject({ next: [], mayChange: false });
  // What was written while it was a draft is not shown.
  expect(seen.changes.map(({ version }) => version)).toEqual([2]);
  expect(codeOf(await client.change(submitted, { what: 'mitt' }))).toEqual([
    404,
    'commitment/unknown-commitment',
  ]);
  caller = anonymous;
  expect(codeOf(await client.ask('GET', addressOf(draft)))).toEqual([
    404,
    'commitment/unknown-commitment',
  ]);
  expect(await listed()).toEqual([]);
});

test('a change that began from another version than the one that stands is told which one stands', async () => {
  const { body: draft } = await client.create();
  await client.change(draft, { what: 'Först' });
  const late = await client.change(draft, { what: 'Sedan' });
  expect(codeOf(late)).toEqual([412, 'http/changed-meanwhile']);
  expect(late.body).toMatchObject({ data: { standing: 2 } });
  expect(codeOf(await client.ask('PUT', addressOf(draft), draft.commitment))).toEqual([
    428,
    'http/version-needed',
  ]);
  expect((await client.ask<CommitmentPage>('GET', addressOf(draft))).body.commitment.what).toBe(
    'Först',
  );
});

test('none of many edits at once is lost: each stands in the history or was refused', async () => {
  const { body: draft } = await client.create({ what: '0' });
  const editors = 8;
  const each = 12;
  const stored: string[] = [];
  const edit = async (editor: number): Promise<void> => {
    let page = draft;
    for (let done = 0; done < each; done++) {
      const what = `${editor}/${done}`;
      const answer = await client.change(page, { what });
      if (answer.status === 200) stored.push(what);
      else expect(answer.status).toBe(412);
      const { standing: version } = { standing: 0, ...(answer.body as object as Refusal).data };
      page =
        answer.status === 200
          ? answer.body
          : { ...page, commitment: { ...page.commitment, version } };
    }
  };
  await Promise.all(Array.from({ length: editors }, (_, editor) => edit(editor)));
  const { body: page } = await client.ask<CommitmentPage>('GET', addressOf(draft));
  expect(page.commitment.version).toBe(stored.length + 1);
  expect(stored.length).toBeGreaterThanOrEqual(each);
  expect(page.changes.map(({ content }) => content.what).sort()).toEqual([...stored, '0'].sort());
});
interface Refusal {
  readonly data?: { readonly standing: number };
}

test.each([
  [{ areas: [] }, 400, 'commitment/no-place'],
  [{ areas: ['deso2025:0380C9999'] }, 404, 'commitment/unknown-area'],
  [{ areas: ['county:03'] }, 400, 'commitment/wide-area'],
  [{ areas: ['skräp'] }, 400, 'area/malformed-id'],
  [{ what: '  ' }, 400, 'commitment/nothing-said'],
  [{ actionArea: 'space' }, 400, 'commitment/action-area-not-in-plan'],
  [{ alsoUnder: ['space'] }, 400, 'commitment/action-area-not-in-plan'],
  [{ jointActivity: 'space' }, 400, 'commitment/activity-not-in-plan'],
  [{ from: '2026-02-30' }, 400, 'commitment/malformed-day'],
  [{ to: '2025-12-31' }, 400, 'commitment/days-reversed'],
  [{ from: '1999-01-01' }, 400, 'commitment/before-plan'],
  [{ kind: 'strengthened' as const }, 400, 'commitment/strengthens-nothing'],
  [
    { kind: 'strengthened' as const, strengthens: '00000000-0000-4000-8000-000000000009' },
    404,
    'commitment/unknown-strengthened',
  ],
  [{ indicator: 'luck' }, 404, 'commitment/unknown-indicator'],
])('%j is refused with a sentence and nothing is stored', async (change, status, code) => {
  const answer = await client.create(change);
  expect(codeOf(answer)).toEqual([status, code]);
  expect((answer.body as unknown as { detail: string }).detail).toMatch(/\p{L}{2}.*\.$/u);
  expect(await listed()).toEqual([]);
});

test('an area of an earlier edition is told with what it became', async () => {
  await house.database.owner.query(`
    insert into area (id, division_id, code, name, municipality_code)
      select 'deso2018:0380C1230', 'deso2018', code, name, municipality_code from area
      where id = 'deso2025:0380C1230';
    insert into area (id, division_id, code, name, municipality_code)
      select 'deso2018:0380C1220', 'deso2018', '0380C1220', name, municipality_code from area
      where id = 'deso2025:0380C1230';
    insert into crosswalk (id, from_division_id, to_division_id, method, note, input_hash, made_by, parts)
      values ('00000000-0000-4000-8000-000000000018', 'deso2018', 'deso2025', 'by-code', '', '', 'Ek', 1);
    insert into crosswalk_part values ('00000000-0000-4000-8000-000000000018', 'deso2018:0380C1230',
      'deso2025:0380C1230', 1, 1)`);
  const known = await client.create({ areas: ['deso2018:0380C1230'] });
  expect(known.body).toMatchObject({
    code: 'commitment/earlier-edition',
    data: { became: ['deso2025:0380C1230'] },
  });
  const unknown = await client.create({ areas: ['deso2018:0380C1220'] });
  expect(unknown.body).toMatchObject({ code: 'commitment/earlier-edition-unlinked' });
});

test('a party that has withdrawn is refused', async () => {
  await house.database.owner.query(
    `insert into party_standing (party_id, withdrawn, from_date, reason, decided_by)
     values ('police-authority', true, '2026-01-01', 'Beslut', 'Ek')`,
  );
  caller = police;
  expect(codeOf(await client.create())).toEqual([409, 'commitment/party-withdrawn']);
  await house.database.owner.query('delete from party_standing');
});

test('a draft without contact role can be saved and not submitted, and can be removed', async () => {
  const { body: draft } = await client.create({ contactRole: '', seenBy: ' ' });
  expect(draft.missing).toEqual(['contactRole', 'seenBy']);
  expect(codeOf(await client.move(draft, 'submitted'))).toEqual([400, 'commitment/not-complete']);
  expect(codeOf(await client.ask('DELETE', addressOf(draft), undefined, 7))).toEqual([
    412,
    'http/changed-meanwhile',
  ]);
  const removed = await client.ask('DELETE', addressOf(draft), undefined, 1);
  expect(removed.body).toEqual({ removed: draft.commitment.id });
  expect(await listed()).toEqual([]);
  const { body: another } = await client.create();
  const { body: submitted } = await client.move(another, 'submitted');
  const refused = await client.ask('DELETE', addressOf(submitted), undefined, 2);
  expect(codeOf(refused)).toEqual([409, 'commitment/not-draft']);
});

test('a party’s own number stands on one of its commitments, and on another party’s too', async () => {
  await client.create({ reference: 'A-1' });
  expect(codeOf(await client.create({ reference: 'A-1' }))).toEqual([
    409,
    'commitment/reference-taken',
  ]);
  caller = police;
  expect((await client.create({ reference: 'A-1' })).status).toBe(201);
});

test('cost shares that are not the whole cost are said as they are', async () => {
  const costShares = {
    'police-authority': 33.3,
    'region-uppsala': 33.3,
    'tierp-municipality': 33.3,
  };
  const known = await client.create({ tags: { ...plainTags, costShares: { nobody: 100 } } });
  expect(codeOf(known)).toEqual([404, 'commitment/unknown-payer']);
  const { body } = await client.create({ tags: { ...plainTags, costShares } });
  expect(body.costSum).toEqual({ sum: 99.9, whole: false });
  expect(body.commitment.tags.costShares).toEqual(costShares);
});
const plainTags = { prevention: [], determinants: [], method: null, rights: {}, costShares: {} };

test('markup in every text is text, in JSON and in files', async () => {
  const markup = '<script>alert(1)</script>';
  const { body } = await client.create({
    ...{ what: markup, contactRole: markup, seenBy: markup, reference: markup },
    tags: { ...plainTags, rights: { heard: markup } },
  });
  expect(body.commitment).toMatchObject({ what: markup, tags: { rights: { heard: markup } } });
  const csv = await house.app.inject('/api/commitments.csv');
  expect(csv.payload).toContain(markup);
  expect(csv.headers['content-type']).toBe('text/csv; charset=utf-8');
});

test('what an area is asked for is what names it, what it lies in, what lies in it, and the whole county', async () => {
  const make = async (change: Parameters<typeof client.create>[0]): Promise<string> =>
    (await client.create(change)).body.commitment.id;
  const small = await make({ areas: ['deso2025:0380C1230'] });
  const town = await make({ areas: ['municipality:0380'] });
  const all = await make({ areas: [], wholeCounty: true });
  const elsewhere = await make({ areas: ['municipality:0381'] });
  const about = async (area: string): Promise<Set<string>> =>
    new Set(await listed(`?area=${area}`));
  expect(await about('deso2025:0380C1230')).toEqual(new Set([small, town, all]));
  expect(await about('municipality:0380')).toEqual(new Set([small, town, all]));
  expect(await about('municipality:0381')).toEqual(new Set([elsewhere, all]));
  expect(await listed('?year=2027')).toEqual([]);
  expect(await listed('?standing=yes')).toEqual([]);
});
