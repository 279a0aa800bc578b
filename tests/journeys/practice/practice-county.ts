import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { paths } from '#contract/paths.ts';
import type { Truths } from '#domain/practice/compose-truths.ts';
import { test as journey } from '../run/journey.ts';
import type { Served } from '../run/serve.ts';

export { expect } from '../run/journey.ts';

const checkout = resolve(import.meta.dirname, '../../..');

/** A small county is made in a moment, and everything is said of it as of a large one. */
const words = ['practice', '--areas', '60', '--seed', '5'];

type Started = { readonly url: string; readonly folder: string; readonly truths: Truths };

/** The practice county as a person starts it in a terminal, on a free port. */
export const test = journey.extend<object, { readonly started: Started; readonly served: Served }>({
  started: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads which fixtures are wanted from the pattern.
    async ({}, use) => {
      const folder = mkdtempSync(join(tmpdir(), 'samsyn-practice-'));
      const port = String(20_000 + (process.pid % 20_000));
      const program = spawn(process.execPath, ['src/cli/samsyn.ts', ...words, '--port', port], {
        cwd: checkout,
        env: { ...process.env, SAMSYN_DATA: folder, SAMSYN_LANGUAGE: 'sv' },
      });
      const ended = once(program, 'exit');
      const url = await addressOf(program);
      const truths = readFileSync(join(folder, 'practice-60-5', 'truths.json'), 'utf8');
      await use({ url, folder, truths: JSON.parse(truths) as Truths });
      program.kill('SIGTERM');
      await ended;
      rmSync(folder, { recursive: true });
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  // Signed in as the county's invented operator, as a person chooses on the sign-in page.
  served: [
    async ({ started: { url, folder } }, use) => {
      const answer = await fetch(url + paths.signInPractice, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ who: 'operator' }),
      });
      const session = answer.headers.get('set-cookie')?.split(';')[0] ?? '';
      await use({ url, session, dataFolder: folder });
    },
    { scope: 'worker' },
  ],
});

async function addressOf(program: ChildProcess): Promise<string> {
  let said = '';
  for await (const chunk of program.stdout!) {
    said += String(chunk);
    const [, url] = /Samsyn är igång: (http:\S+)/.exec(said) ?? [];
    if (url !== undefined) return url;
  }
  throw new Error(`the program ended: ${said}`);
}
