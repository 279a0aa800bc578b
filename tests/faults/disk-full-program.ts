/**
 * A program on a small disk of its own: loads until the disk is full, reads, makes room, loads again, and
 * tells what happened at every step as a line of JSON. `node disk-full-program.ts <folder on the disk>`
 */

import { randomBytes } from 'node:crypto';
import { appendFileSync, rmSync, statfsSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { commandLine } from '#domain/accounts/command-line.ts';
import { areaIdOf, type DivisionId } from '#domain/areas/area.ts';
import { parsePeriod } from '#domain/time/period.ts';
import { withReadOnly } from '#server/database/read-handle.ts';
import { verifyLogChain } from '#server/features/log/queries.ts';
import { storeRelease } from '#server/features/releases/commands.ts';
import { watchFreeSpace } from '#server/free-space.ts';
import { buildApp } from '#server/http/app.ts';
import { refusalOf } from '#server/http/refusal-of.ts';
import { openHouseDatabase } from '#server/open-house-database.ts';
import { makeRelease } from './made-release.ts';

const [folder = ''] = process.argv.slice(2);
const mebibyte = 2 ** 20;
const filler = join(folder, 'filler');

/** What the program tells of a step: what the server answered, or what the database held. */
export type ToldStep = Readonly<Record<string, unknown>> & { readonly step: string };

function tell(step: ToldStep): void {
  writeSync(1, `${JSON.stringify(step)}\n`);
}

function freeMebibytes(): number {
  const { bavail, bsize } = statfsSync(folder);
  return (bavail * bsize) / mebibyte;
}

/** What somebody else writes on the same disk: all but the room that is left. */
function fillUntil(left: number): void {
  appendFileSync(filler, Buffer.alloc(Math.max(0, Math.floor(freeMebibytes() - left)) * mebibyte));
}

const house = await openHouseDatabase({
  dataFolder: join(folder, 'house'),
  databaseUrl: undefined,
  secret: undefined,
});
const { database } = house;
const space = watchFreeSpace(folder);
const app = await buildApp({
  identify: async () => commandLine,
  database,
  space,
  logger: false,
  requestsPerMinute: 1_000_000,
});

const ask = async (url: string): Promise<{ status: number; body: Record<string, unknown> }> => {
  const answer = await app.inject(url);
  return { status: answer.statusCode, body: answer.json() };
};

const acknowledged: string[] = [];

/** One load past the form, as large as the database will take in one piece: the refusal's code, or nothing. */
async function load(name: string, kibibytes: number): Promise<string | undefined> {
  const observation = {
    indicator: 'population',
    area: areaIdOf('municipality' as DivisionId, '0380'),
    period: parsePeriod('2023'),
    group: { sex: 'total', age: 'total' } as const,
    measured: { value: acknowledged.length + 1 },
  };
  try {
    const release = makeRelease(name, randomBytes(kibibytes * 1024), [observation]);
    const { id } = await storeRelease(database.loads, release);
    acknowledged.push(id);
    return undefined;
  } catch (error) {
    return refusalOf(error as Error)?.code ?? String(error);
  }
}

async function upload(): Promise<unknown> {
  const form = new FormData();
  form.set('file', new File(['område;indikator;period;värde\n0380;population;2022;1\n'], 'a.csv'));
  const { statusCode, ...answer } = await app.inject({
    method: 'POST',
    url: '/api/releases/preview',
    payload: form,
  });
  return { status: statusCode, code: (answer.json() as { code?: string }).code };
}

tell({ step: 'before', health: (await ask('/api/health')).body.hasRoom, upload: await upload() });

// Nine tenths are used: files are refused, everything else goes on.
fillUntil(20);
tell({
  step: 'tight',
  health: (await ask('/api/health')).body.hasRoom,
  upload: await upload(),
  small: await load('small', 1),
});

// Nothing is left: the database itself must refuse.
fillUntil(6);
let refused: string | undefined;
for (let i = 0; refused === undefined && i < 100; i++) refused = await load(`fill-${i}`, 512);
tell({ step: 'full', refused, read: (await ask('/api/areas/deso2025:0380C1230')).status });

rmSync(filler);
tell({
  step: 'room again',
  health: (await ask('/api/health')).body.hasRoom,
  upload: await upload(),
  refused: (await load('after', 512)) ?? null,
});

const { rows } = await database.owner.query<{ lost: string; half: string }>(
  `select (select count(*) from unnest($1::uuid[]) as a (id) where not exists
      (select from release r where r.id = a.id)) as lost,
     (select count(*) from release r where not exists (select from release_raw w where w.release_id = r.id)
      or cells <> (select count(*) from observation o where o.release_id = r.id)) as half`,
  [acknowledged],
);
const asKeeper = { party: undefined, actor: 'Tester', roles: ['operator'] };
const { whole } = await withReadOnly(database.app, asKeeper, verifyLogChain);
tell({ step: 'held', acknowledged: acknowledged.length, chainWhole: whole, ...rows[0] });
await app.close();
await house.close();
