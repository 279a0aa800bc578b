import { leisure, walks } from '#domain/releases/testing/release-fixture.ts';
import { type FileToRead, readFile } from '#server/features/releases/read-file.ts';
import { readFileApart } from '#server/features/releases/read-file-apart.ts';
import { hostileFiles } from '#server/features/releases/testing/hostile-files.ts';
import { makeWorkbook } from '#server/features/releases/testing/make-workbook.ts';
import { type Figures, measure } from './measure.ts';
import { type Row, takeAll } from './row.ts';

const rows = 100_000;
const rounds = { warmUp: 1, runs: 5 };
const heads = ['deso', 'indikator', 'år', 'värde', 'nämnare'];

/** The same table as CSV and as a workbook, read to checked observations; and every hostile file refused. */
export async function measureFormats(): Promise<readonly Row[]> {
  const codes = Array.from({ length: 6000 }, (_, i) => `0380A${String(i).padStart(4, '0')}`);
  const cells = Array.from({ length: rows }, (_, i): (string | number)[] => [
    codes[i % codes.length]!,
    leisure.id,
    2000 + Math.floor(i / codes.length),
    ((i * 7919) % 1000) / 10,
    100,
  ]);
  const basis: Omit<FileToRead, 'bytes' | 'fileName'> = {
    given: {},
    areas: new Map([['deso2025', new Set(codes)]]),
    indicators: [leisure, walks],
    senders: [],
    today: '2026-11-22',
  };
  const lines = [heads, ...cells].map((row) =>
    row.map((cell) => String(cell).replace('.', ',')).join(';'),
  );
  const csv = Buffer.from(lines.join('\n'));
  const book = makeWorkbook([{ name: 'Data', rows: [heads, ...cells] }]);
  const read = (bytes: Uint8Array, fileName: string): Promise<Figures> =>
    measure(async () => {
      const { observations, errorCount } = readFile({ ...basis, bytes, fileName });
      if (errorCount > 0 || observations.length !== rows)
        throw new Error(`read wrong: ${fileName}`);
    }, rounds);
  let asCsv: Figures | undefined;
  return takeAll([
    {
      id: 'formats-csv',
      what: `${rows.toLocaleString('en')} rows of CSV read and checked`,
      take: async () => {
        asCsv = await read(csv, 'a.csv');
        return { unit: 'ms', figures: asCsv };
      },
    },
    {
      id: 'formats-xlsx',
      what: 'The same rows in Excel (at most 3 times the CSV)',
      take: async () => {
        const figures = await read(book, 'a.xlsx');
        const ratio = asCsv && { value: figures.median / asCsv.median, of: 'the CSV' };
        return { unit: 'ms', figures, ratio };
      },
    },
    {
      id: 'formats-hostile',
      what: `${hostileFiles.length} hostile files, each refused in a process of its own`,
      goal: { figure: 'p99', most: 5000 },
      take: async () => {
        let next = 0;
        const files = hostileFiles.map((file) => ({ file, bytes: file.bytes() }));
        const refuse = async (): Promise<void> => {
          const { file, bytes } = files[next++]!;
          const { code } = await readFileApart({ ...basis, bytes, fileName: file.fileName }).then(
            () => ({ code: 'read' }),
            (error: { code: string }) => error,
          );
          if (code !== file.code) throw new Error(`${file.fileName}: ${code}`);
        };
        const figures = await measure(refuse, { warmUp: 0, runs: files.length });
        return { unit: 'ms', figures };
      },
    },
  ]);
}
