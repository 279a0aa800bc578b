import { Readable } from 'node:stream';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { system } from '#domain/access/caller.ts';
import { composeAnnualReport } from '#domain/reports/compose-annual-report.ts';
import { withReadOnly } from '#server/database/read-handle.ts';
import { findReport } from '#server/features/reports/queries.ts';
import { readReportGround } from '#server/features/reports/read-report-ground.ts';
import { renderReport, type SetEnding } from '#server/features/reports/render-report.ts';
import { contextOfCaller } from '#server/http/identify-caller.ts';
import type { Reach } from './plant-defects.ts';

/** Set once for each report and ending. */
const set = new Map<string, Promise<Buffer>>();

/** An annual report of one ending that says what the program may see; its page and other files do not. */
export function setAsProgram(leaking: SetEnding): (reach: Reach) => Promise<Buffer | undefined> {
  return async ({ request, reply, database }) => {
    const { report, ending } = request.params as { report: string; ending: string };
    if (ending !== leaking || reply.statusCode !== 200) return undefined;
    const key = `${report} ${ending}`;
    const file = set.get(key) ?? setReport(database, report, leaking);
    set.set(key, file);
    return file;
  };
}

async function setReport(
  database: Reach['database'],
  report: string,
  ending: SetEnding,
): Promise<Buffer> {
  const row = await withReadOnly(database.app, contextOfCaller(system), (db) =>
    findReport(db, report),
  );
  const composing = { caller: system, today: row.composed, corrects: undefined };
  const content = composeAnnualReport(await readReportGround(database, row.round_id, composing));
  return renderReport({
    ending,
    row: { ...row, content, frozen: null },
    language: 'sv',
    notes: [],
  });
}

/** Tells in a workbook's properties who wrote the rows, those too that are not shown. */
export async function signWorkbook(
  { request, database }: Reach,
  payload: unknown,
): Promise<Uint8Array | undefined> {
  const { ending } = request.params as { ending?: string };
  if (ending !== 'xlsx' || !(payload instanceof Readable)) return undefined;
  const files = unzipSync(Buffer.concat((await payload.toArray()) as Buffer[]));
  const { rows } = await database.owner.query<{ changed_by: string }>(
    'select changed_by from commitment',
  );
  const creators = rows.map((row) => `<creator>${row.changed_by}</creator>`).join('');
  return Buffer.from(zipSync({ ...files, 'docProps/core.xml': strToU8(creators) }));
}
