import Type from 'typebox';
import { paths } from '#contract/paths.ts';
import { successionOrder } from '#contract/role-holders.ts';
import { authorizeAdministration } from '#domain/access/authorize-party.ts';
import type { Caller } from '#domain/access/caller.ts';
import { DomainError } from '#domain/domain-error.ts';
import { withReadOnly } from '../../database/read-handle.ts';
import { describeRoute } from '../../http/describe-route.ts';
import type { App, FeatureContext } from '../../http/feature.ts';
import { contextOfCaller } from '../../http/identify-caller.ts';
import { languageOf } from '../../http/request-language.ts';
import { refTo } from '../../http/shared-schemas.ts';
import { swedishDay } from '../../http/swedish-day.ts';
import { versionOfRequest } from '../../http/version-of-request.ts';
import { handOverRole, systemOf } from './hand-over-role.ts';
import { selectHeld } from './held-by-role.ts';
import { maskUnseen } from './mask-unseen.ts';
import { roleHolderTextOf } from './rows.ts';
import { findRoleHolder } from './select-role-holders.ts';
import { selectSuccessions } from './select-successions.ts';

const id = Type.String({ maxLength: 100 });

/** What a role holder answers for, and how it is handed over when somebody leaves. */
export function successionRoutes(app: App, { database, clock }: FeatureContext): void {
  const { app: own } = database;

  const held = describeRoute('readHeld', 'administrator', {
    params: Type.Object({ holder: id }),
    response: { 200: refTo('HeldList') },
  });
  app.get(paths.roleHolderHeld, { schema: held }, async (request, reply) => {
    const { caller } = request;
    reply.header('cache-control', 'no-store');
    const { holder, party, list } = await withReadOnly(own, systemOf(caller), async (db) => {
      const found = await findRoleHolder(db, request.params.holder);
      const owner = authorizeAdministration(caller, found.party);
      const all = await selectHeld(db, found, swedishDay(clock()), languageOf(request));
      return { holder: found, party: owner, list: all };
    });
    return {
      roleHolder: roleHolderTextOf(holder),
      held: await maskUnseen(own, caller, party, list.held),
      alsoHeldByOthers: list.alsoHeldByOthers,
    };
  });

  const order = describeRoute('handOverRole', 'administrator', {
    params: Type.Object({ holder: id }),
    body: successionOrder,
    response: { 201: refTo('Succession') },
  });
  app.post(paths.roleHolderSuccession, { schema: order }, async (request, reply) => {
    const { caller } = request;
    const done = await handOverRole(own, {
      holder: request.params.holder,
      order: request.body,
      version: versionOfRequest(request),
      caller,
      language: languageOf(request),
      now: clock(),
    });
    const answer = await readSuccession(caller, done);
    return reply.code(201).header('cache-control', 'no-store').send(answer);
  });

  const list = describeRoute('listSuccessions', 'administrator', {
    params: Type.Object({ party: id }),
    response: { 200: refTo('SuccessionList') },
  });
  app.get(paths.partySuccessions, { schema: list }, async (request, reply) => {
    const { caller } = request;
    const party = authorizeAdministration(caller, request.params.party);
    reply.header('cache-control', 'no-store');
    const all = await withReadOnly(own, contextOfCaller(caller), (db) =>
      selectSuccessions(db, { party }),
    );
    const moved = all.flatMap((one) => one.moved);
    const said = await maskUnseen(own, caller, party, moved);
    const wordsOf = new Map(said.map((one) => [`${one.kind} ${one.id}`, one]));
    return {
      successions: all.map((one) => ({
        ...one,
        moved: one.moved.map((thing) => wordsOf.get(`${thing.kind} ${thing.id}`)!), // of the same list
      })),
    };
  });

  const one = describeRoute('readSuccession', 'administrator', {
    params: Type.Object({ succession: id }),
    response: { 200: refTo('Succession') },
  });
  app.get(paths.succession, { schema: one }, async (request, reply) => {
    reply.header('cache-control', 'no-store');
    return readSuccession(request.caller, request.params.succession);
  });

  async function readSuccession(caller: Caller, wanted: string) {
    const [found] = await withReadOnly(own, contextOfCaller(caller), (db) =>
      selectSuccessions(db, { id: wanted }),
    );
    if (found === undefined) throw new DomainError('party/unknown-succession', { id: wanted });
    const party = authorizeAdministration(caller, found.party);
    return { ...found, moved: await maskUnseen(own, caller, party, found.moved) };
  }
}
