import { sql } from 'kysely';
import { system } from '#domain/access/caller.ts';
import type { AppDatabase } from '../../database/read-handle.ts';
import { inWriteTransaction } from '../../database/write-transaction.ts';
import { contextOfCaller } from '../../http/identify-caller.ts';
import type { Letter, Mail } from '../../mail/mail.ts';

/** A letter that the mail server has refused so many times is left. */
export const mostAttempts = 5;

/**
 * Skicka brev som väntar, one at a time: whoever has locked a letter sends it, and nobody waits. A letter
 * that could be sent twice, when the program ends between sending and noting it, has the same id both times.
 *
 * @returns how many the mail server took
 */
export async function sendLetters(
  app: AppDatabase,
  mail: Mail,
  clock: () => Date,
): Promise<number> {
  let sent = 0;
  const tried: string[] = [];
  for (;;) {
    const outcome = await sendOne(app, mail, clock, tried);
    if (outcome === undefined) return sent;
    if (outcome.isSent) sent++;
    tried.push(outcome.id);
  }
}

async function sendOne(
  app: AppDatabase,
  mail: Mail,
  clock: () => Date,
  tried: readonly string[],
): Promise<{ readonly id: string; readonly isSent: boolean } | undefined> {
  return inWriteTransaction(app, contextOfCaller(system), async (tx) => {
    const { rows } = await sql<Letter & { readonly attempts: number }>`
      select id, address, subject, body, attempts from letter
      where state = 'waiting' and id <> all (${tried}::uuid[])
      order by made_at, id limit 1 for update skip locked`.execute(tx);
    const letter = rows[0];
    if (letter === undefined) return undefined;
    const fault = await mail.send(letter).then(
      () => undefined,
      (error: Error) => error.message.slice(0, 300),
    );
    const attempts = letter.attempts + 1;
    await tx
      .updateTable('letter')
      .set(
        fault === undefined
          ? { state: 'sent', attempts, fault: null, sent_at: clock() }
          : { state: attempts < mostAttempts ? 'waiting' : 'failed', attempts, fault },
      )
      .where('id', '=', letter.id)
      .execute();
    return { id: letter.id, isSent: fault === undefined };
  });
}
