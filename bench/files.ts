import { speak } from '#contract/text/format.ts';
import type { Indicator } from '#domain/indicators/indicator.ts';
import { writeWorkbook } from '#server/documents/workbook/write-workbook.ts';
import { composeCellsTable } from '#server/features/releases/compose-cells-table.ts';
import type { CellRow } from '#server/features/releases/rows.ts';
import { tableWorkbook } from '#server/http/tables/table-workbook.ts';
import { writeCsv } from '#server/http/tables/write-csv.ts';
import { type ObservedTable, writeJsonStat } from '#server/http/tables/write-json-stat.ts';
import { createRandom } from '#statistics/random.ts';
import { type MeasuredRow, type Row, takeAll } from './row.ts';
import { timeAgainstYardstick } from './yardstick.ts';

const rows = 100_000;
const runs = 3;

type Taken = Promise<Pick<MeasuredRow, 'unit' | 'figures' | 'ratio'>>;

/** A release of 100,000 cells as a file of each kind: how long it takes, and what memory it needs. */
export async function measureFiles(): Promise<readonly Row[]> {
  const speech = speak('sv');
  const table = makeCells();
  const goal = { figure: 'median', most: 5_000 } as const;
  const what = `${rows.toLocaleString('en')} cells written as`;
  return takeAll([
    // First, before the others have made the process large.
    {
      id: 'files-memory',
      what: `Memory while ${rows.toLocaleString('en')} cells become a workbook`,
      goal: { figure: 'p99', most: 300_000 },
      take: () => memoryOf(() => writeWorkbook(tableWorkbook(table, speech))),
    },
    {
      id: 'files-csv',
      what: `${what} CSV`,
      goal,
      take: () => timeAgainstYardstick(() => drain(writeCsv(table)), runs),
    },
    {
      id: 'files-xlsx',
      what: `${what} a workbook`,
      goal,
      take: () =>
        timeAgainstYardstick(() => drain(writeWorkbook(tableWorkbook(table, speech))), runs),
    },
    {
      id: 'files-json-stat',
      what: `${what} JSON-stat`,
      goal,
      take: () => timeAgainstYardstick(() => writeJsonStat(table, speech), runs),
    },
  ]);
}

async function drain(pieces: Iterable<unknown> | AsyncIterable<unknown>): Promise<void> {
  for await (const _ of pieces);
}

/** How much more the process holds, at most, than before the first piece. */
async function memoryOf(write: () => AsyncIterable<unknown>): Taken {
  const before = process.memoryUsage.rss();
  let most = before;
  for await (const _ of write()) most = Math.max(most, process.memoryUsage.rss());
  const kB = (most - before) / 1000;
  return { unit: 'kB', figures: { median: kB, fastest: kB, p99: kB, runs: 1 } };
}

function makeCells(): ObservedTable<CellRow> {
  const { nextFloat } = createRandom(7);
  const cells = Array.from({ length: rows }, (_, i): CellRow => {
    const code = `9901A${String(Math.floor(i / 20)).padStart(4, '0')}`;
    const isMissing = i % 17 === 0;
    return {
      area_id: `deso2099:${code}`,
      area_name: `Area ${code}`,
      indicator_id: 'share',
      period_id: String(2005 + (i % 20)),
      sex: 'total',
      age: 'total',
      value: isMissing ? null : nextFloat() * 100,
      missing: isMissing ? 'suppressed' : null,
      count: isMissing ? null : i,
      denominator: isMissing ? null : i * 3 + 1,
      low: null,
      high: null,
    };
  });
  const indicator = {
    id: 'share',
    name: { sv: 'Andel', en: 'Share' },
    unit: 'per-cent',
    decimals: 1,
  } as Indicator; // what a table names of it
  const release = {
    id: '3f0c2b1e-0000-4000-8000-000000000000',
    kind: 'upload',
    publisher: 'Invented office',
    table: 'T1',
    licence: 'CC0',
    note: '',
    fileName: 'made.csv',
    author: 'bench',
    fetchedAt: '2026-01-01T00:00:00.000Z',
    rawHash: '',
    contentHash: '',
    programVersion: '0',
    publishAt: '2026-01-01T00:00:00.000Z',
    withdrawnAt: null,
    withdrawnBy: null,
    withdrawnReason: null,
    cells: rows,
    missing: 0,
    indicators: ['share'],
    periods: [],
    state: 'published',
  } as const;
  return composeCellsTable(
    { ...release, indicators: [...release.indicators], periods: [] },
    cells,
    [indicator],
    speak('sv'),
  );
}
