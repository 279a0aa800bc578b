import type { AreaList } from '#contract/areas.ts';
import { paths, pathTo } from '#contract/paths.ts';
import type { ReleasePreview, ReleaseResult, ReleaseStatement } from '#contract/releases.ts';
import { copyTables } from './copy-tables.ts';
import { makeTable } from './made-table.ts';
import { type Figures, measure } from './measure.ts';
import { type MeasuredRow, noneOf, type Row, takeAll } from './row.ts';
import { type ServedCounty, withServedCounty } from './served-county.ts';

const rows = 100_000;
const rounds = { warmUp: 1, runs: 5 };
const subjects = {
  copy: { id: 'copy', what: "PostgreSQL's own copy of the same rows" },
  preview: { id: 'preview', what: 'Preview a CSV file of 100,000 rows' },
  load: { id: 'load', what: 'Load the file, all at once and logged' },
};

/** A large table by the same way as a person's: previewed, then loaded, each run with other numbers. */
export async function measureLoad(): Promise<readonly Row[]> {
  try {
    return await withServedCounty(measureIn);
  } catch (error) {
    return noneOf(Object.values(subjects), error);
  }
}

async function measureIn({ url, database }: ServedCounty): Promise<readonly Row[]> {
  const areas = await fetchAreas(url);
  const tables = Array.from({ length: rounds.warmUp + rounds.runs }, (_, i) =>
    makeTable(areas, rows, i),
  );
  let copy: Figures | undefined;
  const against = (figures: Figures): Pick<MeasuredRow, 'unit' | 'figures' | 'ratio'> => {
    const ratio = copy && { value: figures.median / copy.median, of: 'copy' };
    return { unit: 'ms', figures, ratio };
  };
  const hashes: string[] = [];
  return takeAll([
    {
      ...subjects.copy,
      take: async () => {
        copy = await copyTables(database, tables, rounds, rows);
        return { unit: 'ms', figures: copy };
      },
    },
    {
      ...subjects.preview,
      take: async () =>
        against(
          await measure(async () => {
            const preview = await sendPreview(url, tables[hashes.length]!);
            hashes.push(preview.fileHash);
          }, rounds),
        ),
    },
    {
      ...subjects.load,
      take: async () => {
        let sent = 0;
        const load = (): Promise<void> => sendLoad(url, tables[sent]!, hashes[sent++] ?? '');
        return against(await measure(load, rounds));
      },
    },
  ]);
}

async function fetchAreas(url: string): Promise<readonly string[]> {
  const path = pathTo(paths.divisionAreas, { division: 'deso2025' });
  const { areas } = (await readAnswer(await fetch(url + path))) as AreaList;
  return areas.map(({ id }) => id);
}

async function sendPreview(url: string, table: string): Promise<ReleasePreview> {
  const answer = await fetch(url + paths.releasePreview, { method: 'POST', body: formOf(table) });
  const preview = (await readAnswer(answer)) as ReleasePreview;
  if (!preview.canLoad || preview.cells !== rows) {
    const first = preview.errors[0]?.code ?? 'no error named';
    throw new Error(`the preview found ${preview.cells} cells, ${first}`);
  }
  return preview;
}

async function sendLoad(url: string, table: string, fileHash: string): Promise<void> {
  const statement: ReleaseStatement = {
    author: 'Benchmark',
    publisher: 'Invented numbers',
    table: 'made-table',
    licence: 'none',
    note: '',
    publishAt: null,
    fileHash,
  };
  const body = formOf(table);
  body.append('statement', JSON.stringify(statement));
  const answer = await fetch(url + paths.releases, { method: 'POST', body });
  const { created, release } = (await readAnswer(answer)) as ReleaseResult;
  if (!created || release.cells !== rows) throw new Error('the file was not loaded whole');
}

function formOf(table: string): FormData {
  const form = new FormData();
  form.append('file', new Blob([table], { type: 'text/csv' }), 'made-table.csv');
  return form;
}

async function readAnswer(answer: Response): Promise<unknown> {
  if (answer.ok) return answer.json();
  throw new Error(`${new URL(answer.url).pathname} answers ${answer.status}`);
}
