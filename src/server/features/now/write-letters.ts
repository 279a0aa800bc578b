import { randomUUID } from 'node:crypto';
import { type Caller, system } from '#domain/access/caller.ts';
import type { Installation } from '#domain/installation/installation.ts';
import type { AppDatabase } from '../../database/read-handle.ts';
import { withReadOnly } from '../../database/read-handle.ts';
import { inWriteTransaction } from '../../database/write-transaction.ts';
import { contextOfCaller } from '../../http/identify-caller.ts';
import type { Mail } from '../../mail/mail.ts';
import { composeLetter } from './compose-letter.ts';
import { selectReceivers } from './queries.ts';
import { type CountProposals, selectWaiting } from './select-waiting.ts';

/** Why a letter is written, when, and what it says of where it comes from. */
export interface LetterRound {
  /** The week, such as `2026-W48`. */
  readonly week: string;
  readonly now: Date;
  /** The day in Swedish time, an ISO date. */
  readonly today: string;
  readonly home: string;
  readonly installation: Installation;
  readonly countProposals: CountProposals;
}

/**
 * Skriv veckans brev: one to each account that wants it and that something waits for. What waits is read
 * as the receiver, so that a letter never tells more than the screen. A letter that is written is not
 * written again.
 *
 * @returns how many were written
 */
export async function writeLetters(
  app: AppDatabase,
  mail: Pick<Mail, 'hasServer'>,
  round: LetterRound,
): Promise<number> {
  const receivers = await withReadOnly(app, contextOfCaller(system), selectReceivers);
  let written = 0;
  for (const { account, address } of receivers) {
    if (await writeLetter(app, mail, round, account, address)) written++;
  }
  return written;
}

async function writeLetter(
  app: AppDatabase,
  mail: Pick<Mail, 'hasServer'>,
  { week, now, today, home, installation, countProposals }: LetterRound,
  account: Extract<Caller, { kind: 'account' }>,
  address: string,
): Promise<boolean> {
  const waiting = await withReadOnly(app, contextOfCaller(account), (db) =>
    selectWaiting(db, account, today, countProposals),
  );
  if (waiting.length === 0) return false;
  const { subject, body } = composeLetter({
    name: account.name,
    waiting,
    county: installation.name.sv,
    isInvented: installation.kind === 'practice',
    home,
    today,
  });
  const rows = await inWriteTransaction(app, contextOfCaller(system), (tx) =>
    tx
      .insertInto('letter')
      .values({
        id: randomUUID(),
        account_id: account.account,
        week,
        address,
        subject,
        body,
        made_at: now,
        state: mail.hasServer ? 'waiting' : 'logged',
        fault: null,
        sent_at: null,
      })
      .onConflict((conflict) => conflict.columns(['account_id', 'week']).doNothing())
      .returning('id')
      .execute(),
  );
  return rows.length === 1;
}
