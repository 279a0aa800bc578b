import Type from 'typebox';
import { paths } from '#contract/paths.ts';
import { answerChange, type OwnAnswers } from '#contract/rounds.ts';
import { authorizeAnswer } from '#domain/access/authorize-party.ts';
import type { Caller, LinkCaller } from '#domain/access/caller.ts';
import { DomainError } from '#domain/domain-error.ts';
import { emptyAnswer } from '#domain/rounds/answer.ts';
import type { Round } from '#domain/rounds/round.ts';
import { type ReadHandle, withReadOnly } from '../../database/read-handle.ts';
import { inWriteTransaction, readIn } from '../../database/write-transaction.ts';
import { describeRoute } from '../../http/describe-route.ts';
import type { App, FeatureContext } from '../../http/feature.ts';
import { contextOfCaller } from '../../http/identify-caller.ts';
import { refTo } from '../../http/shared-schemas.ts';
import { tellVersion, versionOfRequest } from '../../http/version-of-request.ts';
import { noteReading } from '../log/note-reading.ts';
import { selectPlanInForce } from '../plans/queries.ts';
import { submitAnswers } from './commands.ts';
import { selectAnswers, selectAreaNames, selectRound } from './queries.ts';
import { type RoundPartyRow, textOfAnswer, textOfRound } from './rows.ts';
import { saveAnswer } from './save-answer.ts';
import { selectAsked } from './select-asked.ts';

/** What the holder of a link to answer sees and says: its party's own commitments in one round. */
export function answerRoutes(app: App, { database, clock }: FeatureContext): void {
  const read = describeRoute('readOwnAnswers', 'answer-link', {
    response: { 200: refTo('OwnAnswers') },
  });
  app.get(paths.ownAnswers, { schema: read }, async (request, reply) => {
    const caller = linkOf(request.caller);
    reply.header('cache-control', 'no-store');
    const own = await withReadOnly(database.app, contextOfCaller(caller), async (db) => {
      const { round, party } = await findOwnRound(db, caller);
      return composeOwnAnswers(db, round, party, caller.name);
    });
    // Until they are sent in, the answers are the party's alone.
    await noteReading(database.app, caller, { objectClass: 'answer', hasDraft: true });
    return own;
  });

  const save = describeRoute('saveOwnAnswer', 'answer-link', {
    params: Type.Object({ commitment: Type.String({ maxLength: 100 }) }),
    body: answerChange,
    response: { 200: refTo('Answer') },
  });
  app.patch(paths.ownAnswer, { schema: save }, async (request, reply) => {
    const caller = linkOf(request.caller);
    const begunFrom = versionOfRequest(request);
    const saved = await inWriteTransaction(database.app, contextOfCaller(caller), async (tx) => {
      const { round } = await findOwnRound(readIn(tx), caller);
      const { commitment } = request.params;
      const saving = { begunFrom, now: clock() };
      return saveAnswer(tx, round, caller, commitment, request.body, saving);
    });
    tellVersion(reply.header('cache-control', 'no-store'), saved.version);
    return textOfAnswer(saved);
  });

  const submit = describeRoute('submitOwnAnswers', 'answer-link', {
    response: { 200: refTo('OwnAnswers') },
  });
  app.post(paths.ownAnswersSubmit, { schema: submit }, async (request, reply) => {
    const caller = linkOf(request.caller);
    reply.header('cache-control', 'no-store');
    return inWriteTransaction(database.app, contextOfCaller(caller), async (tx) => {
      const { round } = await findOwnRound(readIn(tx), caller);
      if (round.closed !== undefined) throw new DomainError('round/closed', { year: round.year });
      await submitAnswers(tx, round, authorizeAnswer(caller, round.id), caller, clock());
      const { party } = await findOwnRound(readIn(tx), caller);
      return composeOwnAnswers(readIn(tx), round, party, caller.name);
    });
  });
}

/** Access has been demanded: whoever comes here holds a link. */
function linkOf(caller: Caller): LinkCaller {
  if (caller.kind !== 'link') throw new DomainError('access/not-found');
  return caller;
}

async function findOwnRound(
  db: ReadHandle,
  caller: LinkCaller,
): Promise<{ readonly round: Round; readonly party: RoundPartyRow }> {
  const id = caller.scope.kind === 'answer-round' ? caller.scope.round : '';
  const found = await selectRound(db, id);
  const party = found?.parties.find(({ party_id }) => party_id === caller.party);
  if (found === undefined || party === undefined) throw new DomainError('access/not-found');
  return { round: found.round, party };
}

async function composeOwnAnswers(
  db: ReadHandle,
  round: Round,
  { party_id: party, name, submitted }: RoundPartyRow,
  holder: string,
): Promise<OwnAnswers> {
  const asked = await selectAsked(db, round, party);
  const answers = new Map(
    (await selectAnswers(db, round.id, party)).map((answer) => [answer.commitment, answer]),
  );
  const names = await selectAreaNames(db, [...new Set(asked.flatMap(({ areas }) => areas))]);
  const plan = await selectPlanInForce(db, round.opens);
  const actionAreas = new Map(plan?.actionAreas.map((area) => [area.id, area.name]));
  return {
    round: textOfRound(round),
    party: { id: party, name },
    holder,
    submitted,
    commitments: asked.map(({ id, what, areas, from, to, actionArea, seenBy }) => ({
      id,
      what,
      areas: areas.map((area) => names.get(area) ?? area),
      from,
      to,
      actionArea: actionAreas.get(actionArea) ?? { sv: actionArea, en: actionArea },
      seenBy,
      answer: textOfAnswer(answers.get(id) ?? emptyAnswer(party, id)),
    })),
  };
}
