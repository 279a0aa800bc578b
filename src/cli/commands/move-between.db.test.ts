import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { speak } from '#contract/text/format.ts';
import { migrate } from '#server/database/migrate.ts';
import { ensureRoles } from '#server/database/roles.ts';
import { choiceOf } from '#server/database/testing/other-postgres.ts';
import { createEmptyDatabase } from '#server/database/testing/test-database.ts';
import { openHouseDatabase } from '#server/open-house-database.ts';
import { distributeTo } from './distribute.ts';
import { exportTo } from './export.ts';
import { importFrom } from './import.ts';

const swedish = speak('sv');
let said: string[];
let folder: string;
let empty: Awaited<ReturnType<typeof createEmptyDatabase>>;
let environment: NodeJS.ProcessEnv;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'samsyn-test-'));
  empty = await createEmptyDatabase();
  const { databaseUrl, secret } = choiceOf(empty.config);
  environment = { DATABASE_URL: databaseUrl, SAMSYN_SECRET: secret };
});
beforeEach(() => {
  said = [];
  vi.spyOn(console, 'info').mockImplementation((line: string) => {
    said.push(line);
  });
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await empty.drop();
});

test('an installation is moved by two commands, and each says what it moved', async () => {
  const file = join(folder, 'county.samsyn');
  const old = await createEmptyDatabase();
  const choice = choiceOf(old.config);
  const source = { DATABASE_URL: choice.databaseUrl, SAMSYN_SECRET: choice.secret };
  // Without the reference data, which take longer than the move.
  const house = await openHouseDatabase(choice, async ({ owner }, config) => {
    await ensureRoles(owner, config);
    return { migrations: await migrate(owner), files: [] };
  });
  await expect(exportTo(swedish, source, [file])).rejects.toMatchObject({
    code: 'transfer/in-use',
  });
  await house.close();
  await exportTo(swedish, source, [file]);
  await old.drop();
  expect(said).toEqual([
    expect.stringMatching(
      /^\d+ tabeller med [\d\s]+ rader skrevs till .*county\.samsyn \([\d,]+ MB/,
    ),
  ]);
  await importFrom(swedish, environment, [file]);
  expect(said.slice(1)).toEqual([
    expect.stringMatching(/lästes in i .*Innehållet är detsamma och loggens kedja är hel\.$/),
    'Starta med npm start.',
  ]);
});

test('where the parts of the values are is listed', async () => {
  await distributeTo(swedish, environment, ['show']);
  expect(said).toEqual(
    Array.from({ length: 8 }, (_, part) => `observation_${part}: på samordnaren`),
  );
});

test.each([
  [exportTo, 'export', [], ''],
  [exportTo, 'export', ['--all'], '--all'],
  [importFrom, 'import', ['a.samsyn', 'b.samsyn'], 'b.samsyn'],
])('%s is told one file and nothing else', async (command, name, words, word) => {
  await expect(command(swedish, environment, words)).rejects.toMatchObject({
    code: 'transfer/command-arguments',
    data: { command: name, word },
  });
});
