import type { AnswerChange } from '#contract/rounds.ts';
import { authorizeAnswer } from '#domain/access/authorize-party.ts';
import type { LinkCaller } from '#domain/access/caller.ts';
import { DomainError } from '#domain/domain-error.ts';
import { type Answer, emptyAnswer } from '#domain/rounds/answer.ts';
import type { Round } from '#domain/rounds/round.ts';
import { readIn, type WriteTransaction } from '../../database/write-transaction.ts';
import { demandVersion } from '../../http/version-of-request.ts';
import { upsertAnswer } from './commands.ts';
import { selectAnswers } from './queries.ts';
import { selectAsked } from './select-asked.ts';

/**
 * Spara ett svar: what is left out of the change stands. Only the party's own commitments that the round asks
 * about exist for the link.
 *
 * @throws DomainError `round/closed`, `round/unknown-commitment`, `http/changed-meanwhile`
 */
export async function saveAnswer(
  tx: WriteTransaction,
  round: Round,
  caller: LinkCaller,
  commitment: string,
  change: AnswerChange,
  { begunFrom, now }: { readonly begunFrom: number; readonly now: Date },
): Promise<Answer> {
  const party = authorizeAnswer(caller, round.id);
  if (round.closed !== undefined) throw new DomainError('round/closed', { year: round.year });
  const db = readIn(tx);
  const asked = await selectAsked(db, round, party);
  if (!asked.some(({ id }) => id === commitment)) {
    throw new DomainError('round/unknown-commitment', { commitment });
  }
  const answers = await selectAnswers(db, round.id, party);
  const standing =
    answers.find((one) => one.commitment === commitment) ?? emptyAnswer(party, commitment);
  demandVersion(begunFrom, standing.version);
  const { standing: chosen, ...texts } = change;
  const changed: Answer = {
    ...standing,
    ...texts,
    standing: chosen === undefined ? standing.standing : (chosen ?? undefined),
    version: begunFrom + 1,
  };
  const saved = await upsertAnswer(tx, round.id, party, changed, caller, now);
  if (saved === undefined) {
    throw new DomainError('http/changed-meanwhile', { standing: begunFrom + 1 });
  }
  return saved;
}
