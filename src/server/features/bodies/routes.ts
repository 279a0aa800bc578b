import Type from 'typebox';
import { type BodyProposal, bodyProposal, dayQuery, newBody } from '#contract/bodies.ts';
import { paths } from '#contract/paths.ts';
import { listEnding, listEndings } from '#contract/tables.ts';
import { authorizeBody } from '#domain/access/authorize-body.ts';
import type { Body } from '#domain/bodies/body.ts';
import { checkBody } from '#domain/bodies/check-body.ts';
import { findBody } from '#domain/bodies/find-body.ts';
import { partiesWithoutSeat, seatsOn } from '#domain/bodies/seat.ts';
import { DomainError } from '#domain/domain-error.ts';
import { isThereOn } from '#domain/parties/role-holder.ts';
import { inWriteTransaction, readIn } from '../../database/write-transaction.ts';
import { describeRoute } from '../../http/describe-route.ts';
import { isUnchanged } from '../../http/entity-tag.ts';
import type { Feature } from '../../http/feature.ts';
import { contextOfCaller } from '../../http/identify-caller.ts';
import { speechOf } from '../../http/request-language.ts';
import { refTo } from '../../http/shared-schemas.ts';
import { swedishDay } from '../../http/swedish-day.ts';
import { producedTypes, sendTable } from '../../http/tables/send-table.ts';
import { demandVersion, tellVersion, versionOfRequest } from '../../http/version-of-request.ts';
import { appendLogEntry } from '../log/commands.ts';
import { selectParties } from '../parties/queries.ts';
import { partyOf } from '../parties/rows.ts';
import { selectDataState } from '../reference/data-state.ts';
import { insertBody, lockBodies, updateBody } from './commands.ts';
import { composeBodiesTable } from './compose-bodies-tables.ts';
import { nameSeat } from './name-seat.ts';
import { selectBodies, selectSeats } from './queries.ts';
import { readDay } from './read-day.ts';
import { bodyTextOf } from './rows.ts';
import { seatRoutes } from './seat-routes.ts';

const params = Type.Object({ body: Type.String({ maxLength: 100 }) });

/** The bodies of the collaboration, whom they report to and who sits in them. */
export const bodyRoutes: Feature = (app, context) => {
  const { database, clock, programVersion } = context;
  const db = database.public;
  const today = (): string => swedishDay(clock());
  seatRoutes(app, context);

  const list = describeRoute('listBodies', 'public', {
    querystring: dayQuery,
    response: { 200: refTo('BodyList') },
  });
  app.get(paths.bodies, { schema: list }, async (request, reply) => {
    const day = readDay(request.query.day, today());
    const state = await selectDataState(db);
    if (isUnchanged(request, reply, [state, programVersion, day])) return reply;
    const [bodies, seats] = await Promise.all([selectBodies(db), selectSeats(db)]);
    const sitting = seatsOn(
      seats.map(({ seat }) => seat),
      day,
    );
    return {
      day,
      bodies: bodies
        .filter((body) => isThereOn(body, day))
        .map((body) => ({
          ...bodyTextOf(body),
          seats: sitting.filter((seat) => seat.body === body.id).length,
        })),
    };
  });

  const table = describeRoute('listBodiesTable', 'public', {
    params: Type.Object({ ending: listEnding }),
    querystring: dayQuery,
    produces: producedTypes(listEndings),
    response: { 200: Type.String() },
  });
  app.get(paths.bodiesTable, { schema: table }, async (request, reply) => {
    const day = readDay(request.query.day, today());
    const state = await selectDataState(db);
    if (isUnchanged(request, reply, [state, programVersion, day])) return reply;
    const speech = speechOf(request);
    const bodies = (await selectBodies(db)).filter((body) => isThereOn(body, day));
    return sendTable(reply, composeBodiesTable(bodies, speech), request.params.ending, speech);
  });

  const one = describeRoute('readBody', 'public', {
    params,
    querystring: dayQuery,
    response: { 200: refTo('BodyAt') },
  });
  app.get(paths.body, { schema: one }, async (request, reply) => {
    const day = readDay(request.query.day, today());
    const id = request.params.body;
    // Read whole each time: the version that a change must name stands in the answer.
    reply.header('cache-control', 'no-store');
    const [bodies, rows, parties] = await Promise.all([
      selectBodies(db),
      selectSeats(db, id),
      selectParties(db, day),
    ]);
    const body = findBody(bodies, id);
    const sitting = seatsOn(
      rows.map(({ seat }) => seat),
      day,
    );
    const named = (seats: typeof rows) => seats.map((row) => nameSeat(row, parties));
    const members = parties.filter((party) => party.withdrawnFrom === undefined);
    return {
      day,
      body: bodyTextOf(body),
      seats: named(sitting.map((seat) => rows.find((row) => row.seat === seat)!)), // each is one of the rows
      notRepresented: partiesWithoutSeat(members, sitting).map(partyOf),
      otherSeats: named(rows.filter(({ seat }) => !sitting.includes(seat))),
    };
  });

  const add = describeRoute('addBody', 'coordinator', {
    body: newBody,
    response: { 201: refTo('Body') },
  });
  app.post(paths.bodies, { schema: add }, async (request, reply) => {
    const { caller } = request;
    const asking = contextOfCaller(caller);
    const body: Body = {
      ...contentOf(request.body),
      id: request.body.id.trim(),
      coreAssignments: [],
    };
    const made = await inWriteTransaction(database.app, asking, async (tx) => {
      await lockBodies(tx);
      const standing = await selectBodies(readIn(tx));
      if (standing.some(({ id }) => id === body.id)) {
        throw new DomainError('body/already-exists', { id: body.id });
      }
      checkBody(body, standing);
      authorizeBody(caller, body);
      await insertBody(tx, body);
      await appendLogEntry(tx, {
        actor: asking.actor,
        role: 'coordinator',
        action: 'body/added',
        objectKind: 'body',
        objectId: body.id,
        data: { name: body.name.sv, reportsTo: body.reportsTo ?? null },
        party: null,
      });
      return { ...body, version: 2 };
    });
    tellVersion(reply, made.version);
    reply.code(201).header('cache-control', 'no-store');
    return bodyTextOf(made);
  });

  const change = describeRoute('changeBody', 'coordinator', {
    params,
    body: bodyProposal,
    response: { 200: refTo('Body') },
  });
  app.put(paths.body, { schema: change }, async (request, reply) => {
    const { caller } = request;
    const begunFrom = versionOfRequest(request);
    const asking = contextOfCaller(caller);
    const changed = await inWriteTransaction(database.app, asking, async (tx) => {
      await lockBodies(tx);
      const bodies = await selectBodies(readIn(tx));
      const standing = findBody(bodies, request.params.body);
      authorizeBody(caller, standing);
      demandVersion(begunFrom, standing.version);
      const { version, ...kept } = standing;
      const wanted: Body = { ...kept, ...contentOf(request.body) };
      checkBody(wanted, bodies);
      if (!(await updateBody(tx, wanted, version))) {
        throw new DomainError('http/changed-meanwhile', { standing: version + 1 });
      }
      await appendLogEntry(tx, {
        actor: asking.actor,
        role: 'coordinator',
        action: 'body/changed',
        objectKind: 'body',
        objectId: standing.id,
        data: { name: wanted.name.sv, reportsTo: wanted.reportsTo ?? null },
        party: null,
      });
      return { ...wanted, version: version + 1 };
    });
    tellVersion(reply, changed.version);
    reply.header('cache-control', 'no-store');
    return bodyTextOf(changed);
  });
};

function contentOf(body: BodyProposal): Omit<Body, 'id' | 'coreAssignments'> {
  return {
    name: { sv: body.name.sv.trim(), en: body.name.en.trim() },
    kind: body.kind,
    reportsTo: body.reportsTo ?? undefined,
    orderedBy: body.orderedBy ?? undefined,
    assignment: body.assignment.trim(),
    composition: body.composition.trim(),
    covers: body.covers ?? undefined,
    from: body.from ?? undefined,
    to: body.to ?? undefined,
    source: body.source.trim(),
  };
}
