import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../../..');

interface Ended {
  readonly code: number;
  readonly out: string;
  readonly words: string;
}

/** Runs the command as a person does, with no database to be found. */
function run(words: string, language = 'sv'): Promise<Ended> {
  const environment = {
    PATH: process.env.PATH,
    SAMSYN_LANGUAGE: language,
    SAMSYN_DATA: '/nowhere',
  };
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      ['src/cli/samsyn.ts', 'analyse', ...words.split(' ')],
      { cwd: root, env: environment },
      (error, out, told) => resolve({ code: Number(error?.code ?? 0), out, words: told }),
    );
  });
}

/** A process of its own may have to wait for the processor. */
const timeout = 30_000;

const deso = '--data data/statistics/scb-deso-2025.csv';
const neighbours = '--weights data/areas/deso2025-neighbours.csv';

test('the answer is JSON on standard output and nothing else, without server or database', {
  timeout,
}, async () => {
  const { code, out, words } = await run(`moran ${deso} --columns net-income ${neighbours}`);
  const { result, n } = JSON.parse(out) as { result: { statistic: number }; n: number };
  // The figure of the data's own source: Moran's I 0.360571, row-standardised.
  expect(result.statistic).toBeCloseTo(0.360571, 6);
  expect({ code, n, words }).toEqual({ code: 0, n: 184, words: '' });
});

test('bad input ends with 2 and one sentence in the language of the reader', {
  timeout,
}, async () => {
  const [swedish, english] = await Promise.all([
    run(`moran ${deso} --columns net-incme ${neighbours}`),
    run(`moran ${deso} --columns net-income --weights no-such-file.csv`, 'en'),
  ]);
  expect(swedish).toMatchObject({ code: 2, out: '' });
  expect(swedish.words).toMatch(
    /^data\/statistics\/scb-deso-2025\.csv: kolumnen net-incme finns inte/,
  );
  expect(swedish.words.trim().split('\n')).toHaveLength(1);
  expect(english).toEqual({
    code: 2,
    out: '',
    words: 'no-such-file.csv cannot be read (ENOENT). Check the path.\n',
  });
});
