import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Pool } from 'pg';
import { openHouseDatabase } from '#server/open-house-database.ts';
import { measure } from './measure.ts';
import { noneOf, type Row, takeAll } from './row.ts';
import { withTemporaryFolder } from './temporary-folder.ts';

const runs = 3;
const areas = 6000;
const indicators = 20;
const program = resolve(import.meta.dirname, '../src/cli/samsyn.ts');
const size = `${(areas * indicators * 10).toLocaleString('en')} observations`;
const subjects = {
  export: { id: 'transfer-export', what: `samsyn export of ${size}` },
  import: { id: 'transfer-import', what: `samsyn import of the same file, compared` },
  memory: {
    id: 'transfer-memory',
    what: 'Memory of either, at most',
    goal: { figure: 'p99', most: 300_000 },
  },
} as const;

/** A whole installation to a file and into an empty folder, by the commands that a person uses. */
export async function measureTransfer(): Promise<readonly Row[]> {
  try {
    return await withTemporaryFolder(measureIn);
  } catch (error) {
    return noneOf(Object.values(subjects), error);
  }
}

async function measureIn(folder: string): Promise<readonly Row[]> {
  const [from, to, file] = ['from', 'to', 'all.samsyn'].map((name) => join(folder, name));
  await fill(from!);
  const peaks: number[] = [];
  const timed = async (words: readonly string[], data: string, old: string) => {
    const work = async (): Promise<void> => {
      rmSync(old, { recursive: true, force: true });
      peaks.push(await run(words, data));
    };
    return { unit: 'ms', figures: await measure(work, { warmUp: 0, runs }) } as const;
  };
  return takeAll([
    { ...subjects.export, take: () => timed(['export', file!], from!, file!) },
    { ...subjects.import, take: () => timed(['import', file!], to!, to!) },
    {
      ...subjects.memory,
      take: async () => {
        const sorted = peaks.toSorted((a, b) => a - b);
        const most = sorted.at(-1) ?? Number.NaN;
        const median = sorted[sorted.length >> 1] ?? most;
        const figures = { median, fastest: sorted[0] ?? most, p99: most, runs: peaks.length };
        return { unit: 'kB', figures };
      },
    },
  ]);
}

/** Runs a command to its end; the most memory that it held, in kilobytes. */
async function run(words: readonly string[], data: string): Promise<number> {
  const { DATABASE_URL: _, ...rest } = process.env;
  const child = spawn(process.execPath, [program, ...words], {
    env: { ...rest, SAMSYN_DATA: data },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  let held = 0;
  const timer = setInterval(() => {
    held = Math.max(held, highestMemory(child.pid!));
  }, 50);
  const [code] = await once(child, 'exit');
  clearInterval(timer);
  if (code !== 0) throw new Error(`samsyn ${words[0]} ended with ${code}`);
  return held;
}

/** The most resident memory that a process has held so far, in kilobytes of 1,000; Linux tells. */
function highestMemory(pid: number): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    return (Number(/^VmHWM:\s+(\d+)/m.exec(status)?.[1] ?? 0) * 1024) / 1000;
  } catch {
    return 0; // It has ended.
  }
}

/** An installation with the real county and invented observations of 6,000 areas beside. */
async function fill(dataFolder: string): Promise<void> {
  const house = await openHouseDatabase({ dataFolder, databaseUrl: undefined, secret: undefined });
  const { owner } = house.database;
  try {
    await addAreas(owner);
    for (let i = 0; i < indicators; i++) {
      await owner.query(
        `insert into observation (area_id, indicator_id, period_id, sex, age, release_id, value, count, denominator)
         select 'own2099:' || n, $1, y::text, 'total', 'total', $2, round((random() * 100)::numeric, 1),
           floor(random() * 1000), 1000
         from generate_series(1, $3) as n, generate_series(2016, 2025) as y`,
        [`made-${i}`, releaseId, areas],
      );
    }
  } finally {
    await house.close();
  }
}

const releaseId = '00000000-0000-4000-8000-000000000000';

async function addAreas(owner: Pool): Promise<void> {
  await owner.query(
    `insert into division (id, level, name_sv, name_en, publisher, licence, source)
     values ('own2099', 'deso', 'x', 'x', 'x', 'x', 'x')`,
  );
  await owner.query(
    `insert into area (id, division_id, code, name)
     select 'own2099:' || n, 'own2099', n::text, n::text from generate_series(1, $1) as n`,
    [areas],
  );
  await owner.query(
    `insert into release (id, kind, publisher, source_table, licence, note, file_name, author, fetched_at,
       raw_hash, content_hash, program_version, publish_at, cells, missing, indicators, periods)
     values ($1, 'upload', 'x', 'x', 'x', '', 'x', 'x', now(), 'x', 'x', '0', now(), $2, 0, '{}', '{}')`,
    [releaseId, areas * indicators * 10],
  );
}
