import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Served } from '../run/serve.ts';
import { expect, test } from '../run/writing-journey.ts';
import { readReleases, readSaved, readShown, withdraw } from './ask-samsyn.ts';

const checkout = resolve(import.meta.dirname, '../../..');
const area = 'deso2025:0381C1120';
let folder: string;

test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'samsyn-files-'));
});
test.afterEach(() => rmSync(folder, { recursive: true }));

type Said = { readonly code: number; readonly out: string; readonly err: string };

/** Runs the program as a person in a terminal does; it finds the server and its key in the data folder. */
function samsyn(
  { url, dataFolder }: Pick<Served, 'url' | 'dataFolder'>,
  ...words: readonly string[]
): Promise<Said> {
  const { SAMSYN_LANGUAGE: _, ...rest } = process.env;
  const env = { ...rest, PORT: new URL(url).port, SAMSYN_DATA: dataFolder };
  const options = { cwd: checkout, env };
  return new Promise((done) => {
    execFile(process.execPath, ['src/cli/samsyn.ts', ...words], options, (error, out, err) =>
      done({ code: typeof error?.code === 'number' ? error.code : 0, out, err }),
    );
  });
}

test('a file is previewed and then loaded from the terminal through the running server', async ({
  served,
  request,
}) => {
  const file = join(folder, 'arbete.csv');
  writeFileSync(file, 'DeSO;År;Förvärvsarbete\n0381C1120;2024;61,5\n');
  const saved = await readSaved(request);
  const first = await readShown(request, 'employment', area);

  const preview = await samsyn(served, 'load', file, '--preview');
  expect(preview).toMatchObject({ code: 0, err: '' });
  expect(preview.out).toContain('arbete.csv: 1 rader, 1 celler, varav 1 värden.');
  expect(preview.out).toContain(' → 61,5');
  expect(preview.out).toContain('Inget har sparats. Kör om med --yes för att läsa in.');
  expect(await readSaved(request)).toEqual(saved);

  const said = ['--author', 'Analytiker Lund', '--publisher', 'SCB', '--table', 'TAB6680'];
  const loaded = await samsyn(served, 'load', file, '--yes', ...said);
  expect(loaded).toMatchObject({ code: 0, err: '' });
  const [release] = await readReleases(request);
  expect(loaded.out).toContain(`Inläst som utgåva ${release?.id}, visas sedan`);
  expect(release).toMatchObject({ author: 'Analytiker Lund', fileName: 'arbete.csv' });
  expect(await readShown(request, 'employment', area)).toBe(61.5);

  const again = await samsyn(served, 'load', file, '--yes', ...said);
  expect(again.out).toContain(
    `Inget ändrades: utgåvan ${release?.id} har redan just dessa celler.`,
  );
  await withdraw(request, release?.id ?? '');
  expect(await readShown(request, 'employment', area)).toBe(first);
});

test('a bad file ends in the terminal with its row and what to do, and nothing is saved', async ({
  served,
  request,
}) => {
  const file = join(folder, 'dålig.csv');
  writeFileSync(file, 'DeSO;År;Förvärvsarbete\n0381C1120;2024;61,5\n0381C9999;2024;3\n');
  const saved = await readSaved(request);
  const words = ['--yes', '--author', 'Analytiker Lund', '--publisher', 'SCB'];
  const { code, err } = await samsyn(served, 'load', file, ...words);
  expect(code).toBe(1);
  expect(err).toContain('dålig.csv har ett fel och lästes inte in.');
  expect(err).toContain('rad 3, kolumnen DeSO: ”0381C9999” är inget känt område');
  expect(await readSaved(request)).toEqual(saved);
});

test('verify-log says that the chain is whole, with a head to keep', async ({
  served,
  request,
}) => {
  const { chain } = await (await request.get('/api/log')).json();
  const { code, out } = await samsyn(served, 'verify-log');
  expect(code).toBe(0);
  expect(out).toContain(`Loggens kedja är hel: ${chain.checked} poster. Huvud: ${chain.head}`);
});

test('without a running server the terminal says how to start one', async () => {
  const { code, err } = await samsyn(
    { url: 'http://127.0.0.1:9', dataFolder: folder },
    'verify-log',
  );
  expect(code).toBe(1);
  expect(err).toContain('Samsyn är inte igång, eller svarar inte. Starta med npm start');
});
