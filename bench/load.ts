import type { AreaList } from '#contract/areas.ts';
import { paths, pathTo } from '#contract/paths.ts';
import { copyTables } from './copy-tables.ts';
import { measureCountry } from './load-country.ts';
import { makeTable } from './made-table.ts';
import { type Figures, measure } from './measure.ts';
import { type MeasuredRow, noneOf, type Row, takeAll } from './row.ts';
import { readAnswer, sendLoad, sendPreview } from './send-file.ts';
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
    return [...(await withServedCounty(measureIn)), ...(await measureCountry())];
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
            if (preview.cells !== rows) throw new Error(`the preview found ${preview.cells} cells`);
            hashes.push(preview.fileHash);
          }, rounds),
        ),
    },
    {
      ...subjects.load,
      take: async () => {
        let sent = 0;
        const load = async (): Promise<void> => {
          const { created, release } = await sendLoad(url, tables[sent]!, hashes[sent++] ?? '');
          if (!created || release.cells !== rows) throw new Error('the file was not loaded whole');
        };
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
