import { writeSync } from 'node:fs';
import { areaIdOf, type DivisionId } from '#domain/areas/area.ts';
import type { Observation } from '#domain/indicators/observation.ts';
import { leisure } from '#domain/releases/testing/release-fixture.ts';
import { parsePeriod } from '#domain/time/period.ts';
import { type Database, openDatabase } from '#server/database/connect.ts';
import { startEmbedded } from '#server/database/embedded/start-embedded.ts';
import { migrate } from '#server/database/migrate.ts';
import { withReadOnly } from '#server/database/read-handle.ts';
import { ensureRoles } from '#server/database/roles.ts';
import { verifyLogChain } from '#server/features/log/queries.ts';
import { storeRelease } from '#server/features/releases/commands.ts';
import { makeRelease } from './made-release.ts';

/**
 * A program to be killed: starts the embedded database in a folder, tells what it holds, and then stores
 * small releases over several connections until it dies, telling the id of each that was acknowledged.
 *
 * `node import-program.ts write|careless|look|check <folder> <run>`: `careless` loads without waiting for the
 * disk, `look` only tells what is held, and `check` then plants faults and tells again.
 */
const [mode = '', folder = '', run = ''] = process.argv.slice(2);
const writers = 6;
const cellsEach = 20;

/** What the database holds after a start; every number but the first two should be 0. */
export interface HeldState {
  readonly recoveryMilliseconds: number;
  readonly ids: readonly string[];
  readonly withoutCells: number;
  readonly withoutRaw: number;
  readonly withoutLog: number;
  readonly logWithout: number;
  readonly chainWhole: boolean;
}

/** A line to the one who watches; written at once, so that it is out before any kill that follows. */
function tell(line: object): void {
  writeSync(1, `${JSON.stringify(line)}\n`);
}

async function readState({ owner, app }: Database, started: number): Promise<HeldState> {
  const { rows } = await owner.query<Omit<HeldState, 'chainWhole' | 'recoveryMilliseconds'>>(
    `select (select coalesce(json_agg(id), '[]') from release) as ids,
       (select count(*) from release r
         where cells <> (select count(*) from observation o where o.release_id = r.id)) as "withoutCells",
       (select count(*) from release r
         where not exists (select from release_raw w where w.release_id = r.id)) as "withoutRaw",
       (select count(*) from release r where not exists
         (select from audit_entry e where e.object_id = r.id::text and e.action = 'release/created'))
         as "withoutLog",
       (select count(*) from audit_entry e where e.action = 'release/created'
         and not exists (select from release r where r.id::text = e.object_id)) as "logWithout"`,
  );
  const recoveryMilliseconds = Math.round(performance.now() - started);
  const asKeeper = { party: undefined, actor: 'Tester', roles: ['operator'] };
  const { whole } = await withReadOnly(app, asKeeper, verifyLogChain);
  return { recoveryMilliseconds, ...rows[0]!, chainWhole: whole };
}

async function addAreas({ owner }: Database): Promise<void> {
  await owner.query(
    `insert into division (id, level, name_sv, name_en, publisher, licence, source)
     values ('municipality', 'municipality', 'x', 'x', 'x', 'x', 'x') on conflict do nothing`,
  );
  await owner.query(
    `insert into area (id, division_id, code, name)
     select 'municipality:' || code, 'municipality', code, code
     from (select (9000 + n)::text as code from generate_series(1, $1) as n) as invented
     on conflict do nothing`,
    [cellsEach],
  );
  await owner.query(
    'insert into indicator (id, definition) values ($1, $2) on conflict do nothing',
    [leisure.id, JSON.stringify(leisure)],
  );
}

async function write(database: Database, writer: number): Promise<never> {
  for (let round = 0; ; round++) {
    const name = `${run}-${writer}-${round}`;
    const observations = Array.from({ length: cellsEach }, (_, i): Observation => {
      const value = (Number(run) * 1e6 + writer * 1e5 + round) / 1e7;
      return {
        indicator: leisure.id,
        area: areaIdOf('municipality' as DivisionId, String(9001 + i)),
        period: parsePeriod('2024'),
        group: { sex: 'total', age: 'total' },
        measured: { value },
      };
    });
    const release = makeRelease(name, new TextEncoder().encode(name), observations);
    const { id, created } = await storeRelease(database.app, release);
    if (created) tell({ acknowledged: id });
  }
}

const started = performance.now();
const server = await startEmbedded(folder);
const database = await openDatabase(server.config);
await ensureRoles(database.owner, server.config);
await migrate(database.owner);
tell({ state: await readState(database, started) });
if (mode === 'careless') {
  await database.owner.query('alter system set fsync = off');
  await database.owner.query('select pg_reload_conf()');
}
if (mode === 'write' || mode === 'careless') {
  await addAreas(database);
  await Promise.all(Array.from({ length: writers }, (_, writer) => write(database, writer)));
}
if (mode === 'check') {
  // The watcher must see what it looks for: a release that lost its cells, and one without its raw file.
  await database.owner.query(
    `alter table observation disable trigger all;
   delete from observation where release_id = (select id from release order by number limit 1);
   delete from release_raw where release_id = (select id from release order by number desc limit 1)`,
  );
  tell({ state: await readState(database, started) });
}
await database.close();
await server.stop();
