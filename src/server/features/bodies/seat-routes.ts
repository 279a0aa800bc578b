import Type from 'typebox';
import { dayQuery, seatChange, seatProposal } from '#contract/bodies.ts';
import { paths } from '#contract/paths.ts';
import { listEnding, listEndings } from '#contract/tables.ts';
import { type AuthorizedPartyId, authorizeAdministration } from '#domain/access/authorize-party.ts';
import { type Caller, rolesOfCaller } from '#domain/access/caller.ts';
import { nameActingRole } from '#domain/access/name-acting-role.ts';
import { checkSeat } from '#domain/bodies/check-seat.ts';
import { findBody } from '#domain/bodies/find-body.ts';
import { seatsOn } from '#domain/bodies/seat.ts';
import { DomainError } from '#domain/domain-error.ts';
import { withdrawnOn } from '#domain/parties/change-standing.ts';
import { inWriteTransaction, readIn } from '../../database/write-transaction.ts';
import { describeRoute } from '../../http/describe-route.ts';
import type { App, FeatureContext } from '../../http/feature.ts';
import { contextOfCaller } from '../../http/identify-caller.ts';
import { speechOf } from '../../http/request-language.ts';
import { refTo } from '../../http/shared-schemas.ts';
import { swedishDay } from '../../http/swedish-day.ts';
import { producedTypes, sendTable } from '../../http/tables/send-table.ts';
import { demandVersion, tellVersion, versionOfRequest } from '../../http/version-of-request.ts';
import { appendLogEntry } from '../log/commands.ts';
import { ensureRoleHolder } from '../parties/commands.ts';
import { findParty } from '../parties/find-party.ts';
import { selectParties } from '../parties/queries.ts';
import { findPartner } from '../parties/select-partners.ts';
import { insertSeat, lockSeats, updateSeat } from './commands.ts';
import { composeSeatsTable } from './compose-bodies-tables.ts';
import { nameSeat } from './name-seat.ts';
import { findSeat, selectBodies, selectSeats } from './queries.ts';
import { readDay } from './read-day.ts';
import { seatTextOf } from './rows.ts';

/** Who sits where: each party's administrator says who sits for it, an operator for all and for partners. */
export function seatRoutes(app: App, { database, clock }: FeatureContext): void {
  const table = describeRoute('listSeatsTable', 'public', {
    params: Type.Object({ ending: listEnding }),
    querystring: dayQuery,
    produces: producedTypes(listEndings),
    response: { 200: Type.String() },
  });
  app.get(paths.seatsTable, { schema: table }, async (request, reply) => {
    reply.header('cache-control', 'no-store');
    const db = database.public;
    const day = readDay(request.query.day, '');
    const [bodies, rows, parties] = await Promise.all([
      selectBodies(db),
      selectSeats(db),
      selectParties(db, day === '' ? swedishDay(clock()) : day),
    ]);
    const sitting = seatsOn(
      rows.map(({ seat }) => seat),
      day,
    );
    const wanted = day === '' ? rows : rows.filter(({ seat }) => sitting.includes(seat));
    const speech = speechOf(request);
    const named = wanted.map((row) => nameSeat(row, parties));
    const out = composeSeatsTable(named, bodies, speech);
    return sendTable(reply, out, request.params.ending, speech);
  });

  const add = describeRoute('addSeat', 'administrator', {
    params: Type.Object({ body: Type.String({ maxLength: 100 }) }),
    body: seatProposal,
    response: { 201: refTo('Seat') },
  });
  app.post(paths.bodySeats, { schema: add }, async (request, reply) => {
    const { caller, body } = request;
    const owner = ownerOf(caller, body.party);
    if (body.function !== 'member') demandOperator(caller);
    const context = contextOfCaller(caller);
    const seat = {
      id: '',
      body: request.params.body,
      party: owner as string | undefined,
      partner: owner === undefined ? (body.partner ?? '') : undefined,
      function: body.function,
      holder: body.holder.trim(),
      deputy: body.deputy?.trim() || undefined,
      from: body.from,
      to: body.to ?? undefined,
    };
    const made = await inWriteTransaction(database.app, context, async (tx) => {
      const db = readIn(tx);
      await lockSeats(tx, seat.body);
      const found = findBody(await selectBodies(db), seat.body);
      checkSeat(
        seat,
        found,
        (await selectSeats(db, seat.body)).map((row) => row.seat),
      );
      if (owner === undefined) await findPartner(db, seat.partner ?? '');
      else {
        const { record } = await findParty(db, owner);
        const left = withdrawnOn(record.changes, seat.from);
        if (left !== undefined) throw new DomainError('party/has-withdrawn', { day: left });
        await ensureRoleHolder(tx, owner, { function: seat.holder, from: seat.from });
      }
      const id = await insertSeat(tx, owner, seat);
      await appendLogEntry(tx, {
        actor: context.actor,
        role: nameActingRole('administrator', caller),
        action: 'seat/added',
        objectKind: 'seat',
        objectId: id,
        data: { body: seat.body, holder: seat.holder, from: seat.from },
        party: owner ?? null,
      });
      return findSeat(db, id);
    });
    tellVersion(reply, made.version);
    reply.code(201).header('cache-control', 'no-store');
    return seatTextOf(made);
  });

  const change = describeRoute('changeSeat', 'administrator', {
    params: Type.Object({ seat: Type.String({ maxLength: 100 }) }),
    body: seatChange,
    response: { 200: refTo('Seat') },
  });
  app.put(paths.seat, { schema: change }, async (request, reply) => {
    const { caller, body } = request;
    const begunFrom = versionOfRequest(request);
    const context = contextOfCaller(caller);
    const changed = await inWriteTransaction(database.app, context, async (tx) => {
      const db = readIn(tx);
      const standing = await findSeat(db, request.params.seat);
      const owner = ownerOf(caller, standing.party ?? null);
      await lockSeats(tx, standing.body);
      demandVersion(begunFrom, standing.version);
      const wanted = {
        ...standing,
        deputy: body.deputy?.trim() || undefined,
        to: body.to ?? undefined,
      };
      const found = (await selectBodies(db)).find(({ id }) => id === standing.body)!; // the seat refers to it
      checkSeat(
        wanted,
        found,
        (await selectSeats(db, standing.body)).map((row) => row.seat),
      );
      if (!(await updateSeat(tx, owner, wanted))) {
        throw new DomainError('http/changed-meanwhile', { standing: standing.version + 1 });
      }
      await appendLogEntry(tx, {
        actor: context.actor,
        role: nameActingRole('administrator', caller),
        action: 'seat/changed',
        objectKind: 'seat',
        objectId: standing.id,
        data: { body: standing.body, holder: standing.holder, to: wanted.to ?? null },
        party: owner ?? null,
      });
      return { ...wanted, version: standing.version + 1 };
    });
    tellVersion(reply, changed.version);
    reply.header('cache-control', 'no-store');
    return seatTextOf(changed);
  });
}

/** The party whose seat it is; none for an external partner's, which only an operator keeps. */
function ownerOf(caller: Caller, party: string | null): AuthorizedPartyId | undefined {
  if (party !== null) return authorizeAdministration(caller, party);
  demandOperator(caller);
  return undefined;
}

function demandOperator(caller: Caller): void {
  if (!rolesOfCaller(caller).includes('operator')) throw new DomainError('access/role-needed');
}
