import { afterAll, beforeAll, expect, test } from 'vitest';
import type {
  AreaLandscape,
  CompassAreas,
  CompassComparison,
  CompassPreview,
  CompassRepeat,
  CompassRun,
  CompassRunSummary,
  OutsideCompassAreas,
} from '#contract/compass.ts';
import { paths, pathTo } from '#contract/paths.ts';
import { createTestApp, faultOfShape, statementsOf, type TestApp } from '../../testing/test-app.ts';
import {
  type CompassClient,
  compassClient,
  plainVariable,
  realRecipe,
} from './testing/compass-client.ts';

let house: TestApp;
let client: CompassClient;
let run: CompassRun;
/** Computed before anything was adopted. */
let early: CompassRun;
beforeAll(async () => {
  house = await createTestApp();
  client = compassClient(house);
  run = await client.run(realRecipe());
  early = await client.run(realRecipe({ year: 2026, k: 5, kReason: 'Fem.' }));
});
afterAll(() => house.close());

const decision = { author: 'Rådet', reason: 'Beslut i rådet.' };
const area = 'deso2025:0380A0010';
const readRun = async (id: string): Promise<CompassRun> =>
  (await client.get<CompassRun>(pathTo(paths.compassRun, { run: id }))).body;
const logged = async (action: string): Promise<number> => {
  const { body } = await client.get<{ entries: { action: string }[] }>(paths.log);
  return body.entries.filter((entry) => entry.action === action).length;
};

test('a preview tells the period of each variable and that every area has all values', async () => {
  const { status, body } = await client.post<CompassPreview>(paths.compassPreview, realRecipe());
  expect(status).toBe(200);
  expect(faultOfShape('CompassPreview', body)).toBeUndefined();
  expect(body).toMatchObject({ areas: 184, complete: 184, leftOut: [], errors: [] });
  expect(body.variables.map(({ period, values }) => [period, values])).toEqual([
    ['2024', 184],
    ['2025', 184],
    ['2025', 184],
  ]);
});

test('an ordered run ends with seven landscapes, each area in one of them, and its recipe', async () => {
  expect(faultOfShape('CompassRun', run)).toBeUndefined();
  expect(run).toMatchObject({ state: 'done', progress: 1, doing: null, areas: 184, leftOut: 0 });
  expect(run).toMatchObject({ before: null, gone: [], withdrawn: [], adopted: null });
  expect(run.landscapes.map(({ letter, origin }) => letter + origin)).toEqual(
    [...'ABCDEFG'].map((letter) => `${letter}first`),
  );
  expect(run.landscapes.reduce((sum, one) => sum + one.areas, 0)).toBe(184);
  expect(run.recipe).toEqual(realRecipe());
  expect(run.checksum).toMatch(/^[0-9a-f]{64}$/);
  expect(run.evidence.map(({ k }) => k)).toEqual([2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
  const { body } = await client.get<CompassAreas>(pathTo(paths.compassAreas, { run: run.id }));
  expect(faultOfShape('CompassAreas', body)).toBeUndefined();
  expect(body.areas.map(({ id }) => id)).toEqual(body.areas.map(({ id }) => id).toSorted());
  expect(new Set(body.areas.map(({ id }) => id)).size).toBe(184);
  expect(await logged('compass/ordered')).toBe(2);
});

test('a run can be had as a table and with its borders', async () => {
  const csv = await house.app.inject(`/api/compass/runs/${run.id}/areas.csv`);
  const lines = csv.payload.replace(/^\ufeff/, '').split(/\r?\n/);
  expect(lines[0]).toMatch(/^Områdes-id;Område;Landskap;Landskapets namn;Fasthet;/);
  expect(lines.filter((line) => line.startsWith('deso2025:'))).toHaveLength(184);
  const xlsx = await house.app.inject(`/api/compass/runs/${run.id}/areas.xlsx`);
  expect([xlsx.statusCode, xlsx.rawPayload.subarray(0, 2).toString()]).toEqual([200, 'PK']);
  const { body } = await client.get<{
    features: { id: string; properties: { landscape: string } }[];
  }>(`/api/compass/runs/${run.id}/areas.geojson`);
  expect(body.features).toHaveLength(184);
  expect(body.features.every(({ properties }) => /^[A-G]$/.test(properties.landscape))).toBe(true);
});

test('an adopted run is the one that is shown, and its landscapes are named', async () => {
  const adopt = pathTo(paths.compassAdopt, { run: run.id });
  const { status, body } = await client.post<CompassRun>(adopt, decision);
  expect([status, body.adopted?.by, body.adopted?.reason]).toEqual([200, 'Rådet', decision.reason]);
  expect((await client.post<{ code: string }>(adopt, decision)).body.code).toBe(
    'compass/already-adopted',
  );
  const [a, b] = body.landscapes;
  const name = (landscape: string, said: string) =>
    client.post<{ code?: string; letter?: string }>(pathTo(paths.landscapeName, { landscape }), {
      ...{ name: said, author: 'Rådet', reason: '' },
    });
  expect((await name(a!.id, 'Studentstaden')).body).toMatchObject({ letter: 'A' });
  expect((await name(a!.id, ' Stad med  studenter ')).status).toBe(200);
  expect((await name(b!.id, 'stad med studenter')).body.code).toBe('compass/name-taken');
  expect((await readRun(run.id)).landscapes.map((one) => one.name)).toEqual([
    'Stad med studenter',
    ...Array(6).fill(null),
  ]);
  expect(await logged('compass/named')).toBe(2);
  const { rows } = await house.database.owner.query(
    'select name from compass_name order by number',
  );
  expect(rows.map((row) => row.name)).toEqual(['Studentstaden', 'Stad med studenter']);
});

test('a run is computed again to the very same bytes, also when its figures have been withdrawn', async () => {
  const repeat = async () =>
    (await client.post<CompassRepeat>(pathTo(paths.compassRepeat, { run: run.id }))).body;
  expect(await repeat()).toEqual({
    same: true,
    checksum: run.checksum,
    before: run.checksum,
    newerData: false,
  });
  const [release] = run.usedVariables[0]!.releases;
  await house.database.owner.query(
    `update release set withdrawn_at = now(), withdrawn_by = 'x', withdrawn_reason = 'x' where id = $1`,
    [release],
  );
  expect(await repeat()).toMatchObject({ same: true, newerData: true });
  expect((await readRun(run.id)).withdrawn).toEqual([release]);
  await house.database.owner.query(
    'update release set withdrawn_at = null, withdrawn_by = null, withdrawn_reason = null',
  );
});

test('letters and names follow to a run with other variables, and what moved is told with reasons', async () => {
  const next = await client.run(
    realRecipe({
      year: 2024,
      variables: ['net-income', 'employment', 'low-economic-standard'].map(plainVariable),
      k: 6,
      kReason: 'Sex landskap räcker.',
    }),
  );
  expect(next).toMatchObject({ state: 'done', before: { run: run.id, year: 2025 } });
  const kept = next.landscapes.filter(({ origin }) => origin === 'same');
  expect(kept.length).toBeGreaterThan(1);
  for (const { letter, id, name } of kept) {
    const earlier = run.landscapes.find((one) => one.letter === letter)!;
    expect([id, name]).toEqual([earlier.id, letter === 'A' ? 'Stad med studenter' : null]);
  }
  const fresh = next.landscapes.filter(({ origin }) => origin !== 'same').map((one) => one.letter);
  expect(fresh).toEqual([...'HIJKL'].slice(0, fresh.length));
  expect(next.gone.length).toBe(7 - kept.length);

  const url = pathTo(paths.compassCompare, { run: run.id, other: next.id });
  const answer = await house.app.inject(url);
  const body = answer.json() as CompassComparison;
  expect(faultOfShape('CompassComparison', body)).toBeUndefined();
  expect(statementsOf(answer.headers)).toBeLessThanOrEqual(3);
  expect(body.table.flat().reduce((sum, cell) => sum + cell, 0)).toBe(184);
  expect(body).toMatchObject({
    compared: 184,
    kept: 184 - body.moves.length,
    crosswalk: null,
    onlyFrom: ['education', 'rented-dwellings'],
    onlyTo: ['employment', 'low-economic-standard'],
  });
  expect(body.moves.every(({ because }) => because[0]?.indicator === 'net-income')).toBe(true);
  const table = await house.app.inject(`${url}/table.csv`);
  expect(table.payload.match(/^deso2025:/gm)).toHaveLength(body.moves.length);

  await client.post(pathTo(paths.compassAdopt, { run: next.id }), decision);
  const { body: path } = await client.get<AreaLandscape>(pathTo(paths.areaLandscape, { area }));
  expect(faultOfShape('AreaLandscape', path)).toBeUndefined();
  expect(path.path.map(({ year, move }) => [year, move === 'first'])).toEqual([
    [2024, true],
    [2025, false],
  ]);
  expect(path.missing).toBeNull();
  expect(path.twins.map(({ distance }) => distance)).toEqual(
    path.twins.map(({ distance }) => distance).toSorted((one, other) => one - other),
  );
  expect(path.twins).toHaveLength(5);
});

test('letters that were proposed before another run was adopted are settled when this one is', async () => {
  expect(early.landscapes.map(({ letter, origin }) => letter + origin)).toEqual(
    [...'ABCDE'].map((letter) => `${letter}first`),
  );
  for (const { id, letter } of early.landscapes) {
    const naming = { name: `Förslag ${letter}`, author: 'Ek', reason: '' };
    await client.post(pathTo(paths.landscapeName, { landscape: id }), naming);
  }
  const { body } = await client.post<CompassRun>(
    pathTo(paths.compassAdopt, { run: early.id }),
    decision,
  );
  expect(body.before).toEqual({ run: run.id, year: 2025 });
  const letterOf = new Map(run.landscapes.map(({ id, letter }) => [id, letter]));
  const kept = body.landscapes.filter(({ origin }) => origin === 'same');
  expect(kept.length).toBeGreaterThan(2);
  for (const { id, letter } of kept) expect(letterOf.get(id)).toBe(letter);
  // A name that was given to the proposal is kept, unless the landscape had one.
  for (const { position, letter, name } of body.landscapes) {
    const proposal = `Förslag ${early.landscapes[position]!.letter}`;
    expect(name).toBe(letter === 'A' ? 'Stad med studenter' : proposal);
  }
  // What is new has a letter that nobody has had, and the id that its proposal had.
  const given = await house.database.owner.query(
    'select number from compass_landscape where fixed_at is not null order by number',
  );
  expect(given.rows.map(({ number }) => number)).toEqual([...given.rows.keys()]);
  const proposed = new Set(early.landscapes.map(({ id }) => id));
  for (const { id, origin } of body.landscapes) {
    if (origin !== 'same') expect(proposed.has(id)).toBe(true);
  }
});

test('landscapes are recognised in another edition of the areas, along a crosswalk', async () => {
  await house.database.owner.query(`
    insert into area (id, division_id, code, name, municipality_code)
      select 'deso2018:' || code, 'deso2018', code, name, municipality_code from area
      where division_id = 'deso2025';
    insert into observation
      select replace(area_id, '2025', '2018'), indicator_id, period_id, sex, age, release_id, value, missing,
        count, denominator, low, high from observation where area_id like 'deso2025:%';
    insert into release_coverage
      select release_id, indicator_id, 'deso2018', period_id, sex, age, "values", missing
      from release_coverage where division_id = 'deso2025';
    insert into crosswalk (id, from_division_id, to_division_id, method, note, input_hash, made_by, parts)
      values (gen_random_uuid(), 'deso2018', 'deso2025', 'by-code', '', '', 'Ek', 184);
    insert into crosswalk_part select c.id, replace(a.id, '2025', '2018'), a.id, 1, 1
      from crosswalk c, area a where a.division_id = 'deso2025'`);
  const older = await client.run(realRecipe({ division: 'deso2018' }));
  expect(older).toMatchObject({ state: 'done', before: { run: run.id, year: 2025 }, gone: [] });
  expect(older.landscapes.map(({ id, letter, origin }) => [id, letter, origin])).toEqual(
    run.landscapes.map(({ id, letter }) => [id, letter, 'same']),
  );
  const { body } = await client.get<CompassComparison>(
    pathTo(paths.compassCompare, { run: older.id, other: run.id }),
  );
  expect(body).toMatchObject({ compared: 184, kept: 184, adjustedRand: 1, moves: [] });
  expect(body.crosswalk).toMatch(/^[0-9a-f-]{36}$/);
  // The area's path goes through the runs of the other edition; alike are only areas of its own.
  const elsewhere = area.replace('2025', '2018');
  const { body: way } = await client.get<AreaLandscape>(
    pathTo(paths.areaLandscape, { area: elsewhere }),
  );
  expect(way.path.map(({ year }) => year)).toEqual([2024, 2025, 2026]);
  expect([way.twins, way.missing]).toEqual([[], null]);
});

test('somebody else’s compass is previewed, loaded once, and shown with its maker beside ours', async () => {
  const text =
    'DeSO;Klass\n0380A0010;2\n0380A0020;10\n0380A0030;2\n0380A0040;\n9999A9999;2\nokänt;10\n';
  const file = { division: 'deso2025', fileName: 'kompass.csv', text };
  const { body } = await client.post<object>(paths.outsideCompassPreview, file);
  expect(faultOfShape('OutsideCompassPreview', body)).toBeUndefined();
  expect(body).toMatchObject({
    areaColumn: 'DeSO',
    classColumn: 'Klass',
    classes: [
      { name: '2', areas: 2 },
      { name: '10', areas: 1 },
    ],
    matched: 3,
    unknown: ['9999A9999', 'okänt'],
    unnamed: 1,
    errors: [],
  });
  const loaded = await client.load(text);
  expect(loaded.status).toBe(201);
  expect(faultOfShape('OutsideCompass', loaded.body)).toBeUndefined();
  expect((await client.load(text)).body.code).toBe('compass/already-loaded');
  const url = pathTo(paths.outsideCompass, { compass: loaded.body.id });
  // The adopted run nearest in years stands beside it; another one when it is asked for.
  const { body: beside } = await client.get<OutsideCompassAreas>(url);
  expect(faultOfShape('OutsideCompassAreas', beside)).toBeUndefined();
  expect(beside.compass).toMatchObject({ maker: 'Byrån', year: 2023 });
  expect(beside.agreement).toMatchObject({ compared: 3 });
  expect(beside.agreement!.run).not.toBe(run.id);
  const { body: asked } = await client.get<OutsideCompassAreas>(`${url}?run=${run.id}`);
  expect(asked.agreement).toMatchObject({ run: run.id, letters: [...'ABCDEFG'] });
  expect(asked.agreement!.table.flat().reduce((sum, cell) => sum + cell, 0)).toBe(3);
});

test('a run that is cancelled ends at once and has no result, and the next one is computed', async () => {
  const order = { recipe: realRecipe({ method: 'k-means' }), author: 'Ek', note: '' };
  const { body: first } = await client.post<{ run: string }>(paths.compassRuns, order);
  const { body: waiting } = await client.post<{ run: string }>(paths.compassRuns, order);
  for (const ordered of [waiting.run, first.run]) {
    const cancel = pathTo(paths.compassCancel, { run: ordered });
    expect((await client.post<CompassRun>(cancel)).body).toMatchObject({ state: 'cancelled' });
    expect((await client.post<{ code: string }>(cancel)).body.code).toBe('compass/not-running');
  }
  const { body } = await client.get<{ code: string }>(
    pathTo(paths.compassAreas, { run: first.run }),
  );
  expect(body.code).toBe('compass/not-done');
  expect((await client.run(realRecipe({ k: 3, kReason: 'Tre.' }))).state).toBe('done');
});

test('a run that nobody works on any more has failed, says why, and can be ordered again', async () => {
  await house.database.owner.query(
    `insert into compass_run (id, division_id, year, recipe, state, doing, author, note, program_version)
     select gen_random_uuid(), division_id, year, recipe, 'running', 'compass.doing.stability', 'Ek', '', '0'
     from compass_run limit 1`,
  );
  const { body } = await client.get<{ runs: CompassRunSummary[] }>(paths.compassRuns);
  expect(faultOfShape('CompassRunList', body)).toBeUndefined();
  expect(body.runs[0]).toMatchObject({ state: 'failed', doing: 'error.compass/interrupted' });
});
