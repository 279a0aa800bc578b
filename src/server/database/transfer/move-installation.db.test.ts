import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addInventedCounty } from '../../features/releases/testing/invented-county.ts';
import { releaseClient } from '../../features/releases/testing/release-client.ts';
import {
  type DatabaseChoice,
  type HouseDatabase,
  openHouseDatabase,
} from '../../open-house-database.ts';
import { type MigrationFile, readMigrations } from '../read-migrations.ts';
import {
  choiceOf,
  type OtherServer,
  oldestBinaries,
  ownDatabase,
  startServer,
  withoutOldest,
} from '../testing/other-postgres.ts';
import { createEmptyDatabase, createTestDatabase } from '../testing/test-database.ts';
import { importInstallation } from './import-installation.ts';
import { exportInstallation, readInInstallation } from './move-installation.ts';
import { notMoved } from './select-tables.ts';
import { controlLine, type TableSum } from './transfer-file.ts';

let folder: string;
let exported: string;
let sums: readonly TableSum[];
const embedded = (name: string) => ({
  dataFolder: join(folder, name),
  databaseUrl: undefined,
  secret: undefined,
});

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'samsyn-test-'));
  const house = await openHouseDatabase(embedded('first'));
  await plantAwkwardValues(house);
  await house.close();
  exported = join(folder, 'first.samsyn');
  ({ sums } = await exportInstallation(embedded('first'), exported));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Values that text, time zones and number formats are known to spoil. */
async function plantAwkwardValues({ database }: HouseDatabase): Promise<void> {
  await database.owner.query(
    `insert into outline_load (id, division_id, file_name, raw_hash, source, author, areas, loaded_at, raw)
       select gen_random_uuid(), id, E'tab\\t back\\\\. line\\nend ', 'x', $1, '', 0,
         '2026-03-29 01:59:59.999999+01', '\\x005c2e0a0d09ff' from division limit 1`,
    ['\u202eÅäö "quoted" \\N 🙂'],
  );
  await database.owner.query(
    `insert into audit_entry (actor, role, action, object_kind, object_id, data)
       values ('Åsa', 'operator', 'trial/noted', 'trial', E'\\\\.', '{"b": 1e-7, "a": [0.1, "\\u2028"]}')`,
  );
}

test('every table of the database is moved, or stands on the short list with a reason', async () => {
  const database = await createTestDatabase();
  const { rows } = await database.owner.query<{ name: string }>(
    `select c.oid::regclass::text as name
     from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind in ('r', 'p', 'f', 'm') and not c.relispartition
       and n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast')`,
  );
  await database.close();
  const missed = rows
    .filter(({ name }) => !sums.some(({ table }) => table === name))
    .map(({ name }) => name);
  expect(missed).toEqual(notMoved);
  expect(sums.find(({ table }) => table === 'observation')!.rows).toBeGreaterThan(1000);
  expect(sums.find(({ table }) => table === 'audit_entry')!.rows).toBeGreaterThan(0);
});

const oldest = oldestBinaries();
test.skipIf(oldest === undefined)(
  `from 18 to a server of one's own with 15 and back, nothing has changed (or: ${withoutOldest})`,
  async () => {
    const server: OtherServer = await startServer(oldest);
    const { config, drop } = await createEmptyDatabase();
    const back = choiceOf(config);
    try {
      const own = await ownDatabase(server, 'own');
      await readInInstallation(own, exported);
      const house = await openHouseDatabase(own);
      expect(house.database.settings.version).toMatch(/^15\./);
      // The reference data came along, so there was nothing to load.
      expect(house.preparation).toEqual({ migrations: [], files: [] });
      expect(
        await house.database.public
          .selectFrom('shown_observation')
          .select('value')
          .limit(1)
          .execute(),
      ).toHaveLength(1);
      await expect(exportInstallation(own, join(folder, 'busy.samsyn'))).rejects.toMatchObject({
        code: 'transfer/in-use',
      });
      await house.close();
      const second = join(folder, 'second.samsyn');
      expect((await exportInstallation(own, second)).sums).toEqual(sums);
      await loadOn(own);
      await readInInstallation(back, second);
      const third = await exportInstallation(back, join(folder, 'third.samsyn'));
      expect(third.sums).toEqual(sums);
    } finally {
      await server.stop();
    }
    const again = await openHouseDatabase(back);
    const { rows } = await again.database.owner.query<{ number: number }>(
      `insert into audit_entry (actor, role, action, object_kind, object_id, data)
       values ('a', 'operator', 'trial/noted', 'trial', '1', '{}') returning number`,
    );
    expect(rows[0]!.number).toBe(sums.find(({ table }) => table === 'audit_entry')!.rows + 1);
    expect(await shapeOf(again)).toEqual(await shapeOf(undefined));
    await again.close();
    await drop();
  },
  // Two servers are made in it.
  120_000,
);

/** A file loaded and read as by a person, on whichever PostgreSQL. */
async function loadOn(choice: DatabaseChoice): Promise<void> {
  const { database, config, close } = await openHouseDatabase(choice);
  const client = await releaseClient({ ...database, config });
  await addInventedCounty({ ...database, config });
  const table = 'deso;värde\n9901A0010;12,5\n9901C0011;..\n';
  const { status } = await client.load(table, { indicator: 'leisure-share', period: '2024' });
  expect(status).toBe(201);
  expect(await client.shown('leisure-share')).toEqual([
    'deso2099:9901A0010 2024 12.5',
    'deso2099:9901C0011 2024 not-collected',
  ]);
  await client.app.close();
  await close();
}

/** What the schema says of itself: references, triggers and row-level security. */
async function shapeOf(house: HouseDatabase | undefined): Promise<unknown> {
  const fresh = house === undefined ? await createTestDatabase() : undefined;
  const { owner } = house?.database ?? fresh!;
  const { rows } = await owner.query(
    `select c.relname, c.relrowsecurity, c.relforcerowsecurity,
       (select json_agg(conname || pg_get_constraintdef(oid) order by conname) from pg_constraint
          where conrelid = c.oid) as constraints,
       (select json_agg(tgname || tgenabled::text order by tgname) from pg_trigger
          where tgrelid = c.oid and not tgisinternal) as triggers
     from pg_class c where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') order by 1`,
  );
  await fresh?.close();
  return rows;
}

/** A copy of the file with its text changed. */
function changed(name: string, change: (text: Buffer) => Buffer): string {
  const file = join(folder, name);
  writeFileSync(file, gzipSync(change(gunzipSync(readFileSync(exported))), { level: 1 }));
  return file;
}

const refusal = async (file: string): Promise<unknown> => {
  const { config, drop } = await createEmptyDatabase();
  const choice = choiceOf(config);
  try {
    return await readInInstallation(choice, file).then(
      () => 'read in',
      ({ code, data }) => ({ code, data }),
    );
  } finally {
    const house = await openHouseDatabase(choice, async () => ({ migrations: [], files: [] }));
    const { rows } = await house.database.owner.query(
      "select relname from pg_class where relnamespace = 'public'::regnamespace",
    );
    await house.close();
    await drop();
    expect(rows).toEqual([]);
  }
};

test('a file that is cut, changed or not ours is refused with its place, and leaves nothing', async () => {
  const bytes = readFileSync(exported);
  const cut = join(folder, 'cut.samsyn');
  writeFileSync(cut, bytes.subarray(0, bytes.length * 0.6));
  expect(await refusal(cut)).toMatchObject({
    code: 'transfer/file-cut',
    data: {
      file: 'cut.samsyn',
      table: expect.stringMatching(/^[a-z_]+$/),
      row: expect.any(Number),
    },
  });
  const flipped = Buffer.from(bytes);
  flipped[Math.floor(bytes.length * 0.7)]! ^= 0x10;
  writeFileSync(join(folder, 'flipped.samsyn'), flipped);
  expect(await refusal(join(folder, 'flipped.samsyn'))).toMatchObject({
    code: expect.stringMatching(/^transfer\/file-(?:damaged|cut)$/),
    data: { table: expect.stringMatching(/^[a-z_]+$/) },
  });
  const oneByte = changed('one-byte.samsyn', (text) => {
    const open = controlLine({ open: 'area' });
    const at = text.indexOf(open) + open.length + 30;
    text[at] = text[at] === 0x67 ? 0x68 : 0x67;
    return text;
  });
  expect(await refusal(oneByte)).toMatchObject({
    code: 'transfer/file-damaged',
    data: { table: 'area', from: 1, to: expect.any(Number) },
  });
  const shorter = changed('shorter.samsyn', (text) => text.subarray(0, text.length - 500));
  expect(await refusal(shorter)).toMatchObject({
    code: expect.stringMatching(/file-(cut|damaged)/),
  });
  writeFileSync(join(folder, 'table.csv'), 'deso;värde\n1;2\n');
  expect(await refusal(join(folder, 'table.csv'))).toMatchObject({
    code: 'transfer/not-an-export',
  });
});

/** The file as somebody would write it who also mends the sums. */
const mended = (name: string, before: string, after: string): string =>
  changed(name, (text) => Buffer.from(text.toString('latin1').replace(before, after), 'latin1'));

test('a file of a newer program, or of another history, is refused before anything is made', async () => {
  const newest = Number(
    /"number":(\d+),"name":"[^"]*","sha256":"[^"]*"\}\],"tables"/.exec(
      gunzipSync(readFileSync(exported)).toString('latin1'),
    )![1],
  );
  const more = `{"number":${newest + 1},"name":"x.sql","sha256":"x"}],"tables"`;
  expect(await refusal(mended('newer.samsyn', '],"tables"', `,${more}`))).toMatchObject({
    code: 'transfer/made-by-newer',
  });
  const other = mended('other.samsyn', '"sha256":"', '"sha256":"f');
  expect(await refusal(other)).toMatchObject({
    code: 'transfer/other-migration',
    data: { migration: '0001-house.sql' },
  });
});

test('a table that somebody has added beside the program is told, and nothing is put in', async () => {
  const added = changed('added.samsyn', (text) =>
    Buffer.from(
      text
        .toString('latin1')
        .replaceAll(/"(name|open|close|table)":"party"/g, '"$1":"party_of_ours"'),
      'latin1',
    ),
  );
  expect(await refusal(added)).toMatchObject({
    code: 'transfer/unknown-table',
    data: { table: 'party_of_ours' },
  });
});

test('an installation that holds something is not written over', async () => {
  await expect(readInInstallation(embedded('first'), exported)).rejects.toMatchObject({
    code: 'transfer/not-empty',
    data: { table: 'account' },
  });
  await expect(exportInstallation(embedded('first'), exported)).rejects.toMatchObject({
    code: 'transfer/file-exists',
  });
  await expect(exportInstallation(embedded('none'), `${exported}2`)).rejects.toMatchObject({
    code: 'transfer/nothing-to-export',
  });
});

test('a file of an older schema is put in as it was and then brought up to date', async () => {
  const { config, drop } = await createEmptyDatabase();
  const choice = choiceOf(config);
  const house = await openHouseDatabase(choice, async () => ({ migrations: [], files: [] }));
  const client = await house.database.owner.connect();
  const text =
    'create table later (id text primary key); insert into later select id from division';
  const known: MigrationFile[] = readMigrations();
  const next = { number: known.length + 1, name: '9999-later.sql', sha256: 'later', text };
  await importInstallation(client, exported, [...known, next]);
  const { rows } = await client.query('select count(*) from later');
  expect(rows[0]!.count).toBe(sums.find(({ table }) => table === 'division')!.rows);
  client.release();
  await house.close();
  await drop();
});

test('a row that the database does not take is told with its number', async () => {
  const row = Buffer.from('9999\tyear\t2024-01-01\tno date\n');
  const broken = changed('row.samsyn', (text) => {
    const close = /\\\.\{"close":"period","rows":(\d+),"sha256":"([0-9a-f]{64})"\}\n/.exec(
      text.toString('latin1'),
    )!;
    const open = controlLine({ open: 'period' });
    const from = text.indexOf(open) + open.length;
    const rows = Buffer.concat([text.subarray(from, close.index), row]);
    const sum = {
      rows: Number(close[1]) + 1,
      sha256: createHash('sha256').update(rows).digest('hex'),
    };
    const rest = text.subarray(close.index + close[0].length).toString('latin1');
    const end = rest.replace(
      `"table":"period","rows":${close[1]},"sha256":"${close[2]}"`,
      `"table":"period","rows":${sum.rows},"sha256":"${sum.sha256}"`,
    );
    return Buffer.concat([
      text.subarray(0, from),
      rows,
      controlLine({ close: 'period', ...sum }),
      Buffer.from(end, 'latin1'),
    ]);
  });
  expect(await refusal(broken)).toMatchObject({
    code: 'transfer/row-refused',
    data: { table: 'period', row: sums.find(({ table }) => table === 'period')!.rows + 1 },
  });
});
