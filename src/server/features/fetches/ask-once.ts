import { createHash } from 'node:crypto';
import type { AppDatabase } from '../../database/read-handle.ts';
import type { RawAnswer, SourceClient } from '../../sources/client/source-client.ts';
import { storeRawAnswer } from './commands.ts';
import { selectRawAnswer } from './queries.ts';

/** A part of a run, and the moment from which its answers count. */
export interface AskingPart {
  readonly run: string;
  readonly source: string;
  readonly since: Date;
}

/** A client that remembers a part's answers, and what has come through it. */
export interface OnceClient {
  readonly client: SourceClient;
  readonly answers: readonly RawAnswer[];
}

/**
 * Fråga en gång: the same client, but each question of a part is asked once. Every answer is kept in the
 * database before anything is read from it, so that a part that was cut off goes on with the next question.
 * One that tells of persons is not kept.
 */
export function askOnce(
  client: SourceClient,
  database: AppDatabase,
  { run, source, since }: AskingPart,
): OnceClient {
  const answers: RawAnswer[] = [];
  const ask: SourceClient['ask'] = async (question) => {
    const asked = question.body === undefined ? '' : JSON.stringify(question.body);
    const hash = createHash('sha256').update(`${question.url}\n${asked}`).digest('hex');
    const known = await selectRawAnswer(database.read, { run, question: hash, since });
    const answer = known ?? (await client.ask(question));
    if (known === undefined && question.personal !== true) {
      await storeRawAnswer(database, { run, source, question: hash }, answer);
    }
    answers.push(answer);
    return answer;
  };
  return { client: { ...client, ask }, answers };
}
