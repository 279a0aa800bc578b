import Type from 'typebox';
import { paths } from '#contract/paths.ts';
import { roundLinkRequest, roundProposal } from '#contract/rounds.ts';
import { authorizeParty } from '#domain/access/authorize-party.ts';
import { partyOfCaller } from '#domain/access/caller.ts';
import { DomainError } from '#domain/domain-error.ts';
import type { Round } from '#domain/rounds/round.ts';
import { type ReadHandle, withReadOnly } from '../../database/read-handle.ts';
import { inWriteTransaction, readIn } from '../../database/write-transaction.ts';
import { describeRoute } from '../../http/describe-route.ts';
import type { Feature } from '../../http/feature.ts';
import { contextOfCaller } from '../../http/identify-caller.ts';
import { speechOf } from '../../http/request-language.ts';
import { refTo } from '../../http/shared-schemas.ts';
import { answerRoutes } from './answer-routes.ts';
import { closeRound } from './commands.ts';
import { composeRound } from './compose-round.ts';
import { groupRoutes } from './group-routes.ts';
import { makeOwnRoundLink, makeRoundLink } from './make-round-link.ts';
import { openRound } from './open-round.ts';
import { selectRound, selectRounds } from './queries.ts';
import { textOfRound } from './rows.ts';

const id = Type.String({ maxLength: 100 });
const roundParameter = Type.Object({ round: id });

/** Follow-up: rounds, the parties' answers, and what groups report upwards. */
export const roundRoutes: Feature = (app, context) => {
  const { database, clock, callers } = context;
  answerRoutes(app, context);
  groupRoutes(app, context);

  const list = describeRoute('listRounds', 'signed-in', { response: { 200: refTo('RoundList') } });
  app.get(paths.rounds, { schema: list }, async (request, reply) => {
    reply.header('cache-control', 'no-store');
    const rounds = await withReadOnly(database.app, contextOfCaller(request.caller), (db) =>
      selectRounds(db),
    );
    return { rounds: rounds.map(textOfRound) };
  });

  const one = describeRoute('readRound', 'signed-in', {
    params: roundParameter,
    response: { 200: refTo('RoundPage') },
  });
  app.get(paths.round, { schema: one }, async (request, reply) => {
    reply.header('cache-control', 'no-store');
    const { caller, params } = request;
    return withReadOnly(database.app, contextOfCaller(caller), (db) =>
      composeRound(db, params.round, caller, clock()),
    );
  });

  const open = describeRoute('openRound', 'coordination', {
    body: roundProposal,
    response: { 201: refTo('RoundOpened') },
  });
  app.post(paths.rounds, { schema: open }, async (request, reply) => {
    const asking = contextOfCaller(request.caller);
    const holder = speechOf(request).say('round.link-holder');
    const opening = { actor: asking.actor, now: clock(), holder };
    const opened = await inWriteTransaction(database.app, asking, (tx) =>
      openRound(tx, request.body, opening),
    );
    return reply.code(201).header('cache-control', 'no-store').send(opened);
  });

  const link = describeRoute('makeRoundLink', 'coordination', {
    params: Type.Object({ round: id, party: id }),
    body: roundLinkRequest,
    response: { 201: refTo('RoundLink') },
  });
  app.post(paths.roundLink, { schema: link }, async (request, reply) => {
    const { party } = request.params;
    const asking = contextOfCaller(request.caller);
    const made = await inWriteTransaction(database.app, asking, async (tx) => {
      const { round, parties } = await findRound(readIn(tx), request.params.round);
      if (round.closed !== undefined) throw new DomainError('round/closed', { year: round.year });
      if (!parties.some(({ party_id }) => party_id === party)) {
        throw new DomainError('round/unknown-party', { party });
      }
      const making = { actor: asking.actor, now: clock() };
      return makeRoundLink(tx, round, party, request.body.holder.trim(), making);
    });
    callers.forget();
    return reply.code(201).header('cache-control', 'no-store').send(made);
  });

  const ownLink = describeRoute('makeOwnRoundLink', 'contributor', {
    params: roundParameter,
    response: { 201: refTo('RoundLink') },
  });
  app.post(paths.ownRoundLink, { schema: ownLink }, async (request, reply) => {
    const party = authorizeParty(request.caller, partyOfCaller(request.caller) ?? '');
    const asking = contextOfCaller(request.caller);
    const made = await inWriteTransaction(database.app, asking, async (tx) => {
      const { round, parties } = await findRound(readIn(tx), request.params.round);
      if (round.closed !== undefined) throw new DomainError('round/closed', { year: round.year });
      if (!parties.some(({ party_id }) => party_id === party)) {
        throw new DomainError('round/unknown-party', { party });
      }
      return makeOwnRoundLink(tx, round, party, { actor: asking.actor, now: clock() });
    });
    return reply.code(201).header('cache-control', 'no-store').send(made);
  });

  const close = describeRoute('closeRound', 'coordination', {
    params: roundParameter,
    response: { 200: refTo('RoundPage') },
  });
  app.post(paths.roundClose, { schema: close }, async (request, reply) => {
    reply.header('cache-control', 'no-store');
    const { caller, params } = request;
    const asking = contextOfCaller(caller);
    const closed = await inWriteTransaction(database.app, asking, async (tx) => {
      const { round } = await findRound(readIn(tx), params.round);
      await closeRound(tx, round, asking.actor, clock());
      return composeRound(readIn(tx), round.id, caller, clock());
    });
    callers.forget();
    return closed;
  });
};

async function findRound(
  db: ReadHandle,
  id: string,
): Promise<NonNullable<Awaited<ReturnType<typeof selectRound>>> & { readonly round: Round }> {
  const found = await selectRound(db, id);
  if (found === undefined) throw new DomainError('round/unknown-round', { round: id });
  return found;
}
