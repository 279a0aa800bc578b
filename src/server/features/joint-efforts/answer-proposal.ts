import type { JointEffortAnswer, JointEffortAnswered } from '#contract/joint-efforts.ts';
import { authorizeParty } from '#domain/access/authorize-party.ts';
import { type Caller, partyOfCaller } from '#domain/access/caller.ts';
import { nameActingRole } from '#domain/access/name-acting-role.ts';
import { DomainError } from '#domain/domain-error.ts';
import { checkAnswer } from '#domain/joint-efforts/check-answer.ts';
import {
  type EffortPair,
  effortName,
  pairName,
  pairOf,
} from '#domain/joint-efforts/effort-pair.ts';
import { settlePair } from '#domain/joint-efforts/settle-pair.ts';
import type { AppDatabase } from '../../database/read-handle.ts';
import {
  inWriteTransaction,
  readIn,
  type WriteTransaction,
} from '../../database/write-transaction.ts';
import { contextOfCaller } from '../../http/identify-caller.ts';
import { appendLogEntry } from '../log/commands.ts';
import { insertAnswer, lockPair, updatePair } from './commands.ts';
import { selectEfforts } from './compose-joint-efforts.ts';
import { selectAnsweredPairs } from './queries.ts';

/**
 * Stores the answer of the caller's party to a pair that it is part of, and how the pair stands then.
 *
 * @throws DomainError `joint-effort/unknown-pair` also when one of the efforts is not the caller's to see
 */
export async function answerProposal(
  database: AppDatabase,
  caller: Caller,
  { first, second, answer, reason }: JointEffortAnswer,
  day: string,
): Promise<JointEffortAnswered> {
  checkAnswer(answer, reason);
  const context = contextOfCaller(caller);
  return inWriteTransaction(database, context, async (tx) => {
    const pair = await findPair(tx, first, second, day);
    const own = partyOfCaller(caller) ?? '';
    if (pair.first.party !== own && pair.second.party !== own) throw unknownPair();
    const party = authorizeParty(caller, own);
    await lockPair(tx, party, pair);
    const given = { answer, reason: reason.trim(), answeredOn: day, answeredBy: context.actor };
    await insertAnswer(tx, party, pair, given);
    const answered = await selectAnsweredPairs(readIn(tx), pair);
    const standing = settlePair(answered.get(pairName(pair))?.answers ?? [], day);
    await updatePair(tx, party, pair, standing);
    await appendLogEntry(tx, {
      actor: context.actor,
      role: nameActingRole('contributor', caller),
      action: 'joint-effort/answered',
      objectKind: 'joint-effort',
      objectId: pairName(pair),
      data: { party, answer, state: standing.state },
    });
    return {
      restsUntil: standing.state === 'resting' ? standing.until : null,
      agreedOn: standing.state === 'agreed' ? standing.on : null,
    };
  });
}

async function findPair(
  tx: WriteTransaction,
  first: JointEffortAnswer['first'],
  second: JointEffortAnswer['second'],
  day: string,
): Promise<EffortPair> {
  const efforts = await selectEfforts(readIn(tx), day);
  const byName = new Map(efforts.map((effort) => [effortName(effort), effort]));
  const one = byName.get(effortName(first));
  const other = byName.get(effortName(second));
  if (one === undefined || other === undefined || one.party === other.party) throw unknownPair();
  return pairOf(one, other);
}

function unknownPair(): DomainError {
  return new DomainError('joint-effort/unknown-pair');
}
