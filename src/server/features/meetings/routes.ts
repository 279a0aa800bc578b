import Type from 'typebox';
import { meetingProposal } from '#contract/meetings.ts';
import { paths } from '#contract/paths.ts';
import { bodiesOfCaller, type Caller } from '#domain/access/caller.ts';
import { findBody } from '#domain/bodies/find-body.ts';
import { DomainError } from '#domain/domain-error.ts';
import { checkMeeting, demandComing } from '#domain/meetings/check-meeting.ts';
import { composeAgendas } from '#domain/meetings/compose-agendas.ts';
import { type Meeting, nextMeeting } from '#domain/meetings/meeting.ts';
import { withReadOnly } from '../../database/read-handle.ts';
import {
  inWriteTransaction,
  readIn,
  type WriteTransaction,
} from '../../database/write-transaction.ts';
import { describeRoute } from '../../http/describe-route.ts';
import type { Feature } from '../../http/feature.ts';
import { contextOfCaller } from '../../http/identify-caller.ts';
import { refTo } from '../../http/shared-schemas.ts';
import { swedishDay } from '../../http/swedish-day.ts';
import { demandVersion, tellVersion, versionOfRequest } from '../../http/version-of-request.ts';
import { selectBodies } from '../bodies/queries.ts';
import { appendLogEntry } from '../log/commands.ts';
import { deleteMeeting, insertMeeting, lockMeetings, updateMeeting } from './commands.ts';
import { findMeeting, selectHandedIn, selectMeetings } from './queries.ts';
import { meetingTextOf } from './rows.ts';

const bodyParameter = Type.Object({ body: Type.String({ maxLength: 100 }) });
const meetingParameter = Type.Object({ meeting: Type.String({ maxLength: 100 }) });

/** When bodies meet, and what stands on each agenda. */
export const meetingRoutes: Feature = (app, { database, clock }) => {
  const list = describeRoute('listMeetings', 'signed-in', {
    params: bodyParameter,
    response: { 200: refTo('MeetingList') },
  });
  app.get(paths.bodyMeetings, { schema: list }, async (request, reply) => {
    reply.header('cache-control', 'no-store');
    const { body } = request.params;
    return withReadOnly(database.app, contextOfCaller(request.caller), async (db) => {
      findBody(await selectBodies(db), body);
      const meetings = await selectMeetings(db, body);
      const { byMeeting, waiting } = composeAgendas(meetings, await selectHandedIn(db, body));
      const today = swedishDay(clock());
      const next = nextMeeting(meetings, today);
      const withAgenda = (meeting: Meeting) => ({
        ...meetingTextOf(meeting),
        agenda: [...byMeeting.get(meeting.id)!], // every meeting has one
      });
      return {
        day: today,
        next: next === undefined ? null : withAgenda(next),
        later: meetings
          .filter(({ id, day }) => day >= today && id !== next?.id)
          .toReversed()
          .map(withAgenda),
        held: meetings.filter(({ day }) => day < today).map(withAgenda),
        waiting: [...waiting],
      };
    });
  });

  const set = describeRoute('setMeeting', 'coordinator', {
    params: bodyParameter,
    body: meetingProposal,
    response: { 201: refTo('Meeting') },
  });
  app.post(paths.bodyMeetings, { schema: set }, async (request, reply) => {
    const { caller } = request;
    const { body } = request.params;
    demandRuns(caller, body);
    const { actor } = contextOfCaller(caller);
    const wanted = { id: '', body, version: 1, ...contentOf(request.body) };
    const made = await inWriteTransaction(database.app, contextOfCaller(caller), async (tx) => {
      const db = readIn(tx);
      await lockMeetings(tx, body);
      findBody(await selectBodies(db), body);
      checkMeeting(wanted, await selectMeetings(db, body), swedishDay(clock()));
      const id = await insertMeeting(tx, wanted, actor);
      await logChange(tx, caller, 'meeting/set', { ...wanted, id });
      return { ...wanted, id };
    });
    tellVersion(reply.code(201).header('cache-control', 'no-store'), made.version);
    return meetingTextOf(made);
  });

  const move = describeRoute('moveMeeting', 'coordinator', {
    params: meetingParameter,
    body: meetingProposal,
    response: { 200: refTo('Meeting') },
  });
  app.put(paths.meeting, { schema: move }, async (request, reply) => {
    const { caller } = request;
    const begunFrom = versionOfRequest(request);
    const { actor } = contextOfCaller(caller);
    const moved = await inWriteTransaction(database.app, contextOfCaller(caller), async (tx) => {
      const standing = await findOwn(tx, caller, request.params.meeting);
      demandVersion(begunFrom, standing.version);
      const wanted = { ...standing, ...contentOf(request.body) };
      checkMeeting(wanted, await selectMeetings(readIn(tx), standing.body), swedishDay(clock()));
      if (!(await updateMeeting(tx, wanted, actor))) demandVersion(begunFrom, begunFrom + 1);
      await logChange(tx, caller, 'meeting/moved', wanted);
      return { ...wanted, version: begunFrom + 1 };
    });
    tellVersion(reply.header('cache-control', 'no-store'), moved.version);
    return meetingTextOf(moved);
  });

  const cancel = describeRoute('cancelMeeting', 'coordinator', {
    params: meetingParameter,
    response: { 200: refTo('Meeting') },
  });
  app.delete(paths.meeting, { schema: cancel }, async (request, reply) => {
    const { caller } = request;
    const begunFrom = versionOfRequest(request);
    reply.header('cache-control', 'no-store');
    return inWriteTransaction(database.app, contextOfCaller(caller), async (tx) => {
      const standing = await findOwn(tx, caller, request.params.meeting);
      demandVersion(begunFrom, standing.version);
      if (!(await deleteMeeting(tx, standing))) demandVersion(begunFrom, begunFrom + 1);
      await logChange(tx, caller, 'meeting/cancelled', standing);
      return meetingTextOf(standing);
    });
  });

  /** A meeting of a body that the caller runs, still to come. */
  async function findOwn(tx: WriteTransaction, caller: Caller, id: string): Promise<Meeting> {
    const standing = await findMeeting(readIn(tx), id);
    demandRuns(caller, standing.body);
    await lockMeetings(tx, standing.body);
    demandComing(standing, swedishDay(clock()));
    return standing;
  }
};

function contentOf({
  day,
  place,
}: {
  readonly day: string;
  readonly place: string | null;
}): Pick<Meeting, 'day' | 'place'> {
  return { day, place: place?.trim() || undefined };
}

/** A coordinator keeps the meetings of the bodies it runs. */
function demandRuns(caller: Caller, body: string): void {
  if (!bodiesOfCaller(caller).includes(body)) throw new DomainError('access/role-needed');
}

function logChange(
  tx: WriteTransaction,
  caller: Caller,
  action: string,
  { id, body, day, place }: Omit<Meeting, 'version'>,
): Promise<void> {
  return appendLogEntry(tx, {
    actor: contextOfCaller(caller).actor,
    role: 'coordinator',
    action,
    objectKind: 'meeting',
    objectId: id,
    data: { body, day, place: place ?? null },
    party: null,
  });
}
