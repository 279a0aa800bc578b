import Type from 'typebox';
import { paths } from '#contract/paths.ts';
import { sharingDecision } from '#contract/sharing.ts';
import { authorizeParty } from '#domain/access/authorize-party.ts';
import { partyOfCaller } from '#domain/access/caller.ts';
import { decideSharing } from '#domain/access/decide-sharing.ts';
import { DomainError } from '#domain/domain-error.ts';
import { withReadOnly } from '../../database/read-handle.ts';
import { inWriteTransaction, readIn } from '../../database/write-transaction.ts';
import { describeRoute } from '../../http/describe-route.ts';
import type { Feature } from '../../http/feature.ts';
import { contextOfCaller } from '../../http/identify-caller.ts';
import { nameActor } from '../../http/name-actor.ts';
import { refTo } from '../../http/shared-schemas.ts';
import { insertSharing } from './commands.ts';
import {
  selectBodyIds,
  selectPartySharing,
  selectSharing,
  selectSharingActs,
  selectSharingInForce,
} from './queries.ts';

const partyParams = Type.Object({ party: Type.String({ minLength: 1, maxLength: 100 }) });

/** What each party shares with whom, and a party's own decisions about it. */
export const sharingRoutes: Feature = (app, { database }) => {
  const list = describeRoute('listSharing', 'signed-in', {
    response: { 200: refTo('SharingList') },
  });
  app.get(paths.sharing, { schema: list }, async (request, reply) => {
    reply.header('cache-control', 'no-store');
    const context = contextOfCaller(request.caller);
    const parties = await withReadOnly(database.app, context, selectSharing);
    return {
      parties: [...parties].map(([party, classes]) => ({ party, classes: [...classes] })),
    };
  });

  const read = describeRoute('readPartySharing', 'signed-in', {
    params: partyParams,
    response: { 200: refTo('PartySharing') },
  });
  app.get(paths.partySharing, { schema: read }, async (request, reply) => {
    reply.header('cache-control', 'no-store');
    const { party } = request.params;
    const isOwn = partyOfCaller(request.caller) === party;
    return withReadOnly(database.app, contextOfCaller(request.caller), async (db) => {
      const classes = await selectPartySharing(db, party);
      if (classes === undefined) throw new DomainError('access/not-found');
      return {
        party,
        classes: [...classes],
        history: isOwn ? await selectSharingActs(db, party) : null,
      };
    });
  });

  const decide = describeRoute('decideSharing', 'party-administrator', {
    params: partyParams,
    body: sharingDecision,
    response: { 200: refTo('PartySharing') },
  });
  app.post(paths.partySharing, { schema: decide }, async (request, reply) => {
    reply.header('cache-control', 'no-store');
    const party = authorizeParty(request.caller, request.params.party, ['party-administrator']);
    const { objectClass, level, body, reason } = request.body;
    return inWriteTransaction(database.app, contextOfCaller(request.caller), async (tx) => {
      const db = readIn(tx);
      const standing = await selectSharingInForce(db, party, objectClass);
      if (standing === undefined) throw new DomainError('access/not-found');
      const decided = decideSharing(
        { party, objectClass, level, body },
        standing,
        body === undefined ? [] : await selectBodyIds(db),
      );
      await insertSharing(tx, party, decided, { ...nameActor(request), reason: reason.trim() });
      return {
        party,
        classes: [...((await selectPartySharing(db, party)) ?? [])],
        history: await selectSharingActs(db, party),
      };
    });
  });
};
