import { randomUUID } from 'node:crypto';
import { readXlsx, writeXlsx } from 'hucre/xlsx';
import { paths } from '#contract/paths.ts';
import type { SheetPreviewText, SheetResultText } from '#contract/sheets.ts';
import { authorizeForSystem } from '#domain/access/authorize-party.ts';
import { type AccountCaller, system } from '#domain/access/caller.ts';
import type { AreaId } from '#domain/areas/area.ts';
import type { Commitment } from '#domain/commitments/commitment.ts';
import type { Database } from '#server/database/connect.ts';
import { inWriteTransaction } from '#server/database/write-transaction.ts';
import { insertStanding } from '#server/features/commitments/commands.ts';
import { buildApp } from '#server/http/app.ts';
import type { App } from '#server/http/feature.ts';
import { openHouseDatabase } from '#server/open-house-database.ts';
import { measure, summarize } from './measure.ts';
import { type Measurement, noneOf, type Row, takeAll } from './row.ts';
import { withTemporaryFolder } from './temporary-folder.ts';

const commitments = 2_000;
const party = 'county-administrative-board';

/** A person who writes for the party. */
const writer: AccountCaller = {
  kind: 'account',
  account: randomUUID(),
  name: 'Bench',
  party,
  roles: ['contributor'],
  bodies: [],
};

const outRow = {
  id: 'sheet-out-2000',
  what: `A party's ${commitments.toLocaleString('en')} commitments as an Excel sheet`,
  goal: { figure: 'median', most: 2_000 },
} as const;
const inRow = {
  id: 'sheet-in-2000',
  what: `The same with every row changed, previewed and read in`,
  goal: { figure: 'median', most: 4_000 },
} as const;

/** Commitments out as a sheet and in again. */
export async function measureSheets(): Promise<readonly Row[]> {
  const planned: readonly Measurement[] = [outRow, inRow].map((row) => ({
    ...row,
    take: () => Promise.reject(new Error('not begun')),
  }));
  try {
    return await withTemporaryFolder(async (dataFolder) => {
      const house = await openHouseDatabase({
        dataFolder,
        databaseUrl: undefined,
        secret: undefined,
      });
      const app = await buildApp({
        identify: async () => writer,
        database: house.database,
        logger: false,
        requestsPerMinute: Number.MAX_SAFE_INTEGER,
      });
      try {
        await makeCommitments(house.database);
        return await takeAll([
          { ...outRow, take: () => timeOut(app) },
          { ...inRow, take: () => timeIn(app) },
        ]);
      } finally {
        await app.close();
        await house.close();
      }
    });
  } catch (error) {
    return noneOf(planned, error);
  }
}

async function takeOut(app: App): Promise<Buffer> {
  const answer = await app.inject(paths.commitmentSheet);
  if (answer.statusCode !== 200) throw new Error(`the sheet answers ${answer.statusCode}`);
  return answer.rawPayload;
}

async function timeOut(app: App): ReturnType<Measurement['take']> {
  const figures = await measure(async () => void (await takeOut(app)), { warmUp: 1, runs: 7 });
  return { unit: 'ms', figures };
}

const rounds = 4;

/** Each time every row says something else than what stands, so that every row is written. */
async function timeIn(app: App): ReturnType<Measurement['take']> {
  const samples: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const file = await changeEveryRow(await takeOut(app), `Samordnare ${round}`);
    const began = performance.now();
    const { hash } = await send<SheetPreviewText>(app, paths.commitmentSheetPreview, file, {});
    const result = await send<SheetResultText>(app, paths.commitmentSheetRead, file, { hash });
    samples.push(performance.now() - began);
    if (result.changed !== commitments) throw new Error(`the sheet changed ${result.changed} rows`);
  }
  // The first warms up.
  return { unit: 'ms', figures: summarize(samples.slice(1)) };
}

async function changeEveryRow(sheet: Buffer, contactRole: string): Promise<Buffer> {
  const book = await readXlsx(sheet);
  const [heads, ...rows] = book.sheets[0]!.rows as (string | null)[][];
  const at = heads!.indexOf('Kontaktroll');
  for (const row of rows) row[at] = contactRole;
  const made = { sheets: [{ name: 'Blad', rows: [heads!, ...rows] }] };
  return Buffer.from(await writeXlsx(made as Parameters<typeof writeXlsx>[0]));
}

async function send<Body>(
  app: App,
  url: string,
  file: Buffer,
  fields: Readonly<Record<string, string>>,
): Promise<Body> {
  const form = new FormData();
  form.set('file', new Blob([new Uint8Array(file)]), 'blad.xlsx');
  for (const [name, text] of Object.entries(fields)) form.set(name, text);
  const message = new Response(form);
  const answer = await app.inject({
    method: 'POST',
    url,
    headers: { 'content-type': message.headers.get('content-type') ?? '' },
    payload: Buffer.from(await message.arrayBuffer()),
  });
  if (answer.statusCode !== 200) throw new Error(`${url} answers ${answer.payload.slice(0, 200)}`);
  return answer.json<Body>();
}

async function makeCommitments(database: Database): Promise<void> {
  const made = Array.from(
    { length: commitments },
    (_, i): Commitment => ({
      id: randomUUID(),
      party,
      version: 1,
      state: 'ongoing',
      actionArea: 'safe-environments',
      alsoUnder: [],
      jointActivity: undefined,
      what: `Åtagande nummer ${i}`,
      wholeCounty: false,
      areas: ['deso2025:0380C1230', 'deso2025:0380C1130'] as AreaId[],
      from: '2026-01-01',
      to: '2027-12-31',
      targetGroups: ['children', 'young-people'],
      kind: 'new',
      strengthens: undefined,
      contactRole: 'Samordnare',
      seenBy: 'Antal besök',
      reference: `VP ${i}`,
      indicator: undefined,
      template: undefined,
      tags: { prevention: [], determinants: [], method: undefined, rights: {}, costShares: {} },
    }),
  );
  const context = { party: undefined, actor: 'bench', roles: ['system'] };
  await inWriteTransaction(database.loads, context, (tx) =>
    insertStanding(tx, authorizeForSystem(system, party), made, 'bench'),
  );
}
