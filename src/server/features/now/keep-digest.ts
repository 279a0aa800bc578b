import { sql } from 'kysely';
import { system } from '#domain/access/caller.ts';
import type { Installation } from '#domain/installation/installation.ts';
import type { AppDatabase } from '../../database/read-handle.ts';
import { inWriteTransaction } from '../../database/write-transaction.ts';
import { contextOfCaller } from '../../http/identify-caller.ts';
import type { Mail } from '../../mail/mail.ts';
import type { CountProposals } from './select-waiting.ts';
import { sendLetters } from './send-letters.ts';
import { writeLetters } from './write-letters.ts';

export interface DigestSurroundings {
  readonly app: AppDatabase;
  readonly mail: Mail;
  readonly clock: () => Date;
  readonly installation: Installation;
  readonly countProposals: CountProposals;
  /** Address of the program's start; asked when a letter is written. */
  readonly home: () => string;
  readonly onFault: (error: unknown) => void;
}

/** A letter tells the week, so a look each minute is often enough. */
const lookEvery = 60_000;

/** Håll veckobrevet: looks each minute whether a week's letters are to be written, and whether any waits. */
export function keepDigest(around: DigestSurroundings): { readonly close: () => void } {
  const timer = setInterval(() => {
    lookAtDigest(around).catch(around.onFault);
  }, lookEvery);
  timer.unref();
  return {
    close: () => {
      clearInterval(timer);
      around.mail.close();
    },
  };
}

/**
 * Writes the week's letters when it is past Monday 7 in Swedish time and nobody has done so, and hands over
 * what waits. A computer that was off on Monday does it when it is on, in the same week.
 *
 * @returns the week that was written; undefined when it was not yet due or done before
 */
export async function lookAtDigest(
  around: Omit<DigestSurroundings, 'onFault'>,
): Promise<string | undefined> {
  const now = around.clock();
  const due = await takeWeek(around.app, now);
  if (due !== undefined) {
    const { installation, countProposals } = around;
    const home = around.home();
    await writeLetters(around.app, around.mail, {
      ...due,
      now,
      home,
      installation,
      countProposals,
    });
  }
  if (around.mail.hasServer) await sendLetters(around.app, around.mail, around.clock);
  return due?.week;
}

/** Takes the week for this server, of several one. */
async function takeWeek(
  app: AppDatabase,
  now: Date,
): Promise<{ readonly week: string; readonly today: string } | undefined> {
  return inWriteTransaction(app, contextOfCaller(system), async (tx) => {
    const { rows } = await sql<{ week: string; today: string }>`
      with moment as (select ${now}::timestamptz at time zone 'Europe/Stockholm' as local),
      taken as (
        insert into digest_week (week, begun_at)
        select to_char(local, 'IYYY-"W"IW'), ${now}::timestamptz from moment
        where local >= date_trunc('week', local) + interval '7 hours'
        on conflict do nothing
        returning week)
      select week, (select local::date::text from moment) as today from taken`.execute(tx);
    return rows[0];
  });
}
