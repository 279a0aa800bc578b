import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import pg from 'pg';
import { from } from 'pg-copy-streams';
import {
  addMadeCountry,
  firstYear,
  type MadeCountry,
  makeWideTable,
  years,
} from './made-country.ts';
import { type Figures, measure } from './measure.ts';
import { type MemoryPeak, watchMemory } from './resident-memory.ts';
import { type MeasuredRow, type Measurement, noneOf, type Row, takeAll } from './row.ts';
import { sendLoad, sendPreview } from './send-file.ts';
import { type ServedCounty, withServedCounty } from './served-county.ts';

const cells = 1_200_000;
const regionCells = 3363 * 11;
const subjects = {
  regionsPreview: {
    id: 'regions-preview',
    what: 'Preview 3,363 regions in 13 columns',
    goal: { figure: 'median', most: 5000 },
  },
  regionsLoad: {
    id: 'regions-load',
    what: 'Load them',
    goal: { figure: 'median', most: 10_000 },
  },
  regionsAgain: { id: 'regions-again', what: 'Load them again: no change' },
  copy: { id: 'country-copy', what: "PostgreSQL's copy of 1.2 million rows into such a table" },
  preview: { id: 'country-preview', what: 'Preview 6,000 areas, 20 indicators, 10 years' },
  load: {
    id: 'country-load',
    what: 'Load these 1.2 million observations',
    goal: { figure: 'median', most: 30_000 },
  },
  again: { id: 'country-again', what: 'Load them again: no change' },
  other: { id: 'country-other', what: 'Preview as many that all differ' },
  memory: {
    id: 'country-memory',
    what: 'Memory while they load: server and reader',
    goal: { figure: 'median', most: 600_000 },
  },
  databaseMemory: { id: 'country-memory-database', what: 'Memory while they load: database' },
} as const;

/** A table of the whole country: as large as SCB's small areas over ten years. */
export async function measureCountry(): Promise<readonly Row[]> {
  try {
    return await withServedCounty(measureIn);
  } catch (error) {
    return noneOf(Object.values(subjects), error);
  }
}

async function measureIn(county: ServedCounty): Promise<readonly Row[]> {
  const { url, database, pid } = county;
  const country = await addMadeCountry(database);
  const regions = makeWideTable(country.regions, country.indicators.slice(0, 11), 1, 1);
  const areas = makeWideTable(country.areas, country.indicators, years, 2);
  const others = makeWideTable(country.areas, country.indicators, years, 3);
  const peaks: MemoryPeak[] = [];
  let copied: Figures | undefined;
  const timed = (work: () => Promise<unknown>) => async () => {
    const figures = await measure(work, { warmUp: 0, runs: 1 });
    return { unit: 'ms', figures } as const;
  };
  const againstCopy = (work: () => Promise<unknown>) => async () => {
    const watched = async () => peaks.push(await watchMemory(pid, work));
    const taken = await timed(watched)();
    const ratio = copied && { value: taken.figures.median / copied.median, of: 'copy' };
    return { ...taken, ratio };
  };
  const preview = (table: string, expected: number) => async () => {
    const found = (await sendPreview(url, table)).cells;
    if (found !== expected) throw new Error(`the preview found ${found} cells of ${expected}`);
  };
  const load = (table: string, created: boolean) => async () => {
    const answer = await sendLoad(url, table, hashOf(table));
    if (answer.created !== created) throw new Error(`the load answers created: ${answer.created}`);
  };
  const most = (part: 'together' | 'database') => async () =>
    kilobytes(peaks.map((one) => one[part]));
  const measurements: readonly Measurement[] = [
    {
      ...subjects.copy,
      take: async () => {
        const taken = await timed(() => copyRows(county, country))();
        copied = taken.figures;
        return taken;
      },
    },
    { ...subjects.preview, take: againstCopy(preview(areas, cells)) },
    { ...subjects.load, take: againstCopy(load(areas, true)) },
    { ...subjects.memory, take: most('together') },
    { ...subjects.databaseMemory, take: most('database') },
    { ...subjects.again, take: againstCopy(load(areas, false)) },
    { ...subjects.other, take: againstCopy(preview(others, cells)) },
    // After the larger file, whose remembered reading has columns that this one lacks.
    { ...subjects.regionsPreview, take: timed(preview(regions, regionCells)) },
    { ...subjects.regionsLoad, take: timed(load(regions, true)) },
    { ...subjects.regionsAgain, take: timed(load(regions, false)) },
  ];
  return takeAll(measurements);
}

const hashOf = (table: string): string => createHash('sha256').update(table).digest('hex');

function kilobytes(peaks: readonly number[]): Pick<MeasuredRow, 'unit' | 'figures'> {
  const peak = Math.max(...peaks);
  return { unit: 'kB', figures: { median: peak, fastest: peak, p99: peak, runs: 1 } };
}

/** As many rows, by the database's owner, into a table with the partitions, keys and indexes of ours. */
async function copyRows({ database }: ServedCounty, country: MadeCountry): Promise<void> {
  const { host, port, user, password } = database;
  const client = new pg.Client({ host, port, database: database.database, user, password });
  await client.connect();
  try {
    await client.query('create table copied (like observation) partition by hash (area_id)');
    for (let part = 0; part < 8; part++) {
      await client.query(
        `create table copied_${part} partition of copied for values with (modulus 8, remainder ${part});
         select prepare_observation_partition('copied_${part}')`,
      );
    }
    const columns = 'area_id, indicator_id, period_id, sex, age, release_id, value';
    const stream = client.query(from(`copy copied (${columns}) from stdin with (format csv)`));
    await pipeline(Readable.from(linesOf(country)), stream);
    if (stream.rowCount !== cells) throw new Error(`${stream.rowCount} rows were copied`);
    await client.query('drop table copied');
  } finally {
    await client.end();
  }
}

function* linesOf({ areas, indicators }: MadeCountry): Generator<string> {
  const release = '00000000-0000-0000-0000-000000000001';
  for (const area of areas) {
    const lines = indicators.flatMap((indicator, i) =>
      Array.from({ length: years }, (_, year) => {
        const about = `deso2099:${area},${indicator},${firstYear + year}`;
        return `${about},total,total,${release},${((i * 37 + year * 101) % 1000) / 10}\n`;
      }),
    );
    yield lines.join('');
  }
}
