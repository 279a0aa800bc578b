import Type from 'typebox';
import { type PartyProfile, partyNaming, standingChange } from '#contract/parties.ts';
import { paths } from '#contract/paths.ts';
import { authorizeAdministration } from '#domain/access/authorize-party.ts';
import { nameActingRole } from '#domain/access/name-acting-role.ts';
import { checkStandingChange } from '#domain/parties/change-standing.ts';
import { checkNaming } from '#domain/parties/check-naming.ts';
import { listPartyNames } from '#domain/parties/name-party.ts';
import { dayBefore } from '#domain/time/neighbour-day.ts';
import { inWriteTransaction, readIn } from '../../database/write-transaction.ts';
import { describeRoute } from '../../http/describe-route.ts';
import { isUnchanged } from '../../http/entity-tag.ts';
import type { App, FeatureContext } from '../../http/feature.ts';
import { contextOfCaller } from '../../http/identify-caller.ts';
import { refTo } from '../../http/shared-schemas.ts';
import { swedishDay } from '../../http/swedish-day.ts';
import { appendLogEntry } from '../log/commands.ts';
import { selectDataState } from '../reference/data-state.ts';
import { endSeatsOf, insertStanding } from './commands.ts';
import { findParty } from './find-party.ts';
import { type PartyRecord, partyOn } from './queries.ts';
import { partyOf } from './rows.ts';
import { selectPartySeats } from './select-party-seats.ts';
import { lockNames, writeNaming } from './write-naming.ts';

const params = Type.Object({ party: Type.String({ maxLength: 100 }) });

/** A party through time: its names, and whether it still is one. */
export function profileRoutes(app: App, { database, clock, programVersion }: FeatureContext): void {
  const today = (): string => swedishDay(clock());

  const read = describeRoute('readParty', 'public', {
    params,
    response: { 200: refTo('PartyProfile') },
  });
  app.get(paths.party, { schema: read }, async (request, reply) => {
    const state = await selectDataState(database.public);
    if (isUnchanged(request, reply, [state, programVersion, today()])) return reply;
    const { record } = await findParty(database.public, request.params.party);
    const seats = await selectPartySeats(database.public, record.party.id);
    return profileOf(record, seats, today());
  });

  const name = describeRoute('nameParty', 'administrator', {
    params,
    body: partyNaming,
    response: { 201: refTo('PartyProfile') },
  });
  app.post(paths.partyNames, { schema: name }, async (request, reply) => {
    const { caller, body } = request;
    const owner = authorizeAdministration(caller, request.params.party);
    const context = contextOfCaller(caller);
    const naming = {
      kind: body.kind,
      sv: body.sv.trim(),
      en: body.en.trim(),
      from: body.kind === 'name' ? (body.from ?? '') : undefined,
    };
    const profile = await inWriteTransaction(database.app, context, async (tx) => {
      await lockNames(tx);
      const { record, all } = await findParty(readIn(tx), owner);
      const parties = all.map((one) => partyOn(one, today()));
      checkNaming(naming, record.party, { parties, namings: record.namings });
      await writeNaming(tx, owner, naming, { reason: body.reason, caller });
      const named = { ...record, namings: [...record.namings, naming] };
      return profileOf(named, await selectPartySeats(readIn(tx), owner), today());
    });
    return reply.code(201).header('cache-control', 'no-store').send(profile);
  });

  const change = describeRoute('changePartyStanding', 'administrator', {
    params,
    body: standingChange,
    response: { 201: refTo('PartyProfile') },
  });
  app.post(paths.partyStanding, { schema: change }, async (request, reply) => {
    const { caller, body } = request;
    const owner = authorizeAdministration(caller, request.params.party);
    const context = contextOfCaller(caller);
    const profile = await inWriteTransaction(database.app, context, async (tx) => {
      const { record } = await findParty(readIn(tx), owner);
      checkStandingChange(body, record.changes);
      const said = { reason: body.reason.trim(), actor: context.actor };
      await insertStanding(tx, owner, body, said);
      const seats = body.withdrawn ? await endSeatsOf(tx, owner, dayBefore(body.from)) : 0;
      await appendLogEntry(tx, {
        actor: context.actor,
        role: nameActingRole('administrator', caller),
        action: body.withdrawn ? 'party/withdrawn' : 'party/returned',
        objectKind: 'party',
        objectId: owner,
        data: { from: body.from, reason: body.reason, seatsEnded: seats },
        party: owner,
      });
      const changed = { ...record, changes: [...record.changes, body] };
      return profileOf(changed, await selectPartySeats(readIn(tx), owner), today());
    });
    return reply.code(201).header('cache-control', 'no-store').send(profile);
  });
}

function profileOf(record: PartyRecord, seats: PartyProfile['seats'], day: string): PartyProfile {
  return {
    party: partyOf(partyOn(record, day)),
    names: listPartyNames(record.party, record.namings).map(({ from, to, ...name }) => ({
      ...name,
      from: from ?? null,
      to: to ?? null,
    })),
    seats,
    standing: record.changes.map(({ withdrawn, from, reason }) => ({ withdrawn, from, reason })),
  };
}
