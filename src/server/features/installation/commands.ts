import { sql } from 'kysely';
import { checkInstallation } from '#domain/installation/check-installation.ts';
import type { Installation } from '#domain/installation/installation.ts';
import type { Database } from '../../database/connect.ts';
import {
  inWriteTransaction,
  readIn,
  type WriteTransaction,
} from '../../database/write-transaction.ts';
import { programVersion } from '../../program-version.ts';
import { selectInstallation } from './queries.ts';

const context = { party: undefined, actor: 'Samsyn' };

/**
 * Says what the database holds at its first start, and looks after it at every later one. A database from
 * before there were invented counties holds a real one.
 *
 * @returns what it holds now
 * @throws DomainError `installation/is-practice`, `installation/is-real`, `installation/other-practice`
 */
export async function claimInstallation(
  database: Pick<Database, 'loads'>,
  wanted: Pick<Installation, 'kind' | 'name' | 'made'>,
): Promise<Installation> {
  return inWriteTransaction(database.loads, context, async (tx) => {
    await sql`select pg_advisory_xact_lock(161803398)`.execute(tx);
    const held = await selectInstallation(readIn(tx));
    if (held !== undefined) {
      checkInstallation(wanted, held);
      return held;
    }
    if (wanted.kind === 'practice' && (await hasAreas(tx))) {
      checkInstallation(wanted, { ...wanted, kind: 'real' });
    }
    const { kind, name, made } = wanted;
    const madeAt = kind === 'real' ? new Date() : null;
    await tx
      .insertInto('installation')
      .values({
        kind,
        name_sv: name.sv,
        name_en: name.en,
        seed: made?.seed ?? null,
        areas: made?.areas ?? null,
        made_at: madeAt,
        program_version: programVersion,
      })
      .execute();
    return { kind, name, made, madeAt: madeAt?.toISOString(), programVersion };
  });
}

async function hasAreas(tx: WriteTransaction): Promise<boolean> {
  return (await tx.selectFrom('area').select('id').limit(1).execute()).length > 0;
}

/** Says that all of an invented county is in place, so that the next start need not make it. */
export async function finishInstallation(database: Pick<Database, 'loads'>): Promise<void> {
  await inWriteTransaction(database.loads, context, async (tx) => {
    await sql`update installation set made_at = now() where made_at is null`.execute(tx);
  });
}
