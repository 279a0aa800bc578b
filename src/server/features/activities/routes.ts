import { sql } from 'kysely';
import Type from 'typebox';
import {
  type ActivityContentText,
  type ActivityText,
  activityContent,
} from '#contract/activities.ts';
import { paths } from '#contract/paths.ts';
import type { Activity, ActivityContent } from '#domain/activities/activity.ts';
import type { AreaId } from '#domain/areas/area.ts';
import type { ReadHandle } from '../../database/read-handle.ts';
import { withReadOnly } from '../../database/read-handle.ts';
import { describeRoute } from '../../http/describe-route.ts';
import type { Feature } from '../../http/feature.ts';
import { contextOfCaller } from '../../http/identify-caller.ts';
import { refTo } from '../../http/shared-schemas.ts';
import { swedishMoment } from '../../http/tables/swedish-moment.ts';
import { tellVersion, versionOfRequest } from '../../http/version-of-request.ts';
import { noteListReading } from '../log/note-reading.ts';
import { selectActivities } from './queries.ts';
import { changeActivity, createActivity, removeActivity } from './save-activity.ts';

const params = Type.Object({
  activity: Type.String({ pattern: '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' }),
});

/** What parties do by their own lists: those that the caller may see, and the own party's to change. */
export const activityRoutes: Feature = (app, { database, clock }) => {
  const today = (): string => swedishMoment(clock().toISOString()).slice(0, 10);

  const list = describeRoute('listActivities', 'signed-in', {
    querystring: Type.Object({ party: Type.Optional(Type.String({ maxLength: 100 })) }),
    response: { 200: refTo('ActivityList') },
  });
  app.get(paths.activities, { schema: list }, async (request, reply) => {
    reply.header('cache-control', 'no-store');
    const { party } = request.query;
    const context = contextOfCaller(request.caller);
    const [activities, areaNames] = await withReadOnly(database.app, context, async (db) => [
      await selectActivities(db, party === undefined ? {} : { party }),
      await selectAreaNames(db),
    ]);
    await noteListReading(database.app, request.caller, 'activity', activities);
    return { activities: activities.map(textOf), areaNames };
  });

  const create = describeRoute('createActivity', 'contributor', {
    body: activityContent,
    response: { 201: refTo('Activity') },
  });
  app.post(paths.activities, { schema: create }, async (request, reply) => {
    const writer = { caller: request.caller, day: today() };
    const made = await createActivity(database.app, writer, contentOf(request.body));
    tellVersion(reply, made.version);
    return reply.code(201).header('cache-control', 'no-store').send(textOf(made));
  });

  const change = describeRoute('changeActivity', 'contributor', {
    params,
    body: activityContent,
    response: { 200: refTo('Activity') },
  });
  app.put(paths.activity, { schema: change }, async (request, reply) => {
    const begunFrom = { id: request.params.activity, version: versionOfRequest(request) };
    const writer = { caller: request.caller, day: today() };
    const made = await changeActivity(database.app, writer, begunFrom, contentOf(request.body));
    tellVersion(reply, made.version);
    reply.header('cache-control', 'no-store');
    return textOf(made);
  });

  const remove = describeRoute('removeActivity', 'contributor', {
    params,
    response: { 200: refTo('ActivityRemoved') },
  });
  app.delete(paths.activity, { schema: remove }, async (request, reply) => {
    const begunFrom = { id: request.params.activity, version: versionOfRequest(request) };
    const { id, reference } = await removeActivity(database.app, request.caller, begunFrom);
    reply.header('cache-control', 'no-store');
    return { id, reference: reference ?? null };
  });
};

function textOf(activity: Activity): ActivityText {
  return {
    ...activity,
    areas: [...activity.areas],
    targetGroups: [...activity.targetGroups],
    from: activity.from ?? null,
    to: activity.to ?? null,
    kind: activity.kind ?? null,
    actionArea: activity.actionArea ?? null,
    reference: activity.reference ?? null,
  };
}

function contentOf(text: ActivityContentText): ActivityContent {
  return {
    ...text,
    // Whether there are such areas is tried against the database.
    areas: text.areas.map((area) => area as AreaId),
    from: text.from ?? undefined,
    to: text.to ?? undefined,
    kind: text.kind ?? undefined,
    actionArea: text.actionArea ?? undefined,
    reference: text.reference ?? undefined,
  };
}

/** Names of the areas that activities name, as far as the caller sees them. One statement. */
async function selectAreaNames(db: ReadHandle): Promise<Record<string, string>> {
  const { rows } = await sql<{ readonly names: Record<string, string> }>`
    select coalesce(jsonb_object_agg(id, name), '{}') as names from area
    where id in (select area_id from activity_area)`.execute(db);
  return rows[0]!.names;
}
