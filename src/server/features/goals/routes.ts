import Type from 'typebox';
import { frameworkAdoption, frameworkProposal, remapAnswer } from '#contract/goals.ts';
import { paths } from '#contract/paths.ts';
import { dayQuery } from '#contract/plans.ts';
import { listEnding, listEndings } from '#contract/tables.ts';
import { DomainError } from '#domain/domain-error.ts';
import { isDay } from '#domain/plans/check-adoption.ts';
import { type ReadHandle, withReadOnly } from '../../database/read-handle.ts';
import { inWriteTransaction } from '../../database/write-transaction.ts';
import { describeRoute } from '../../http/describe-route.ts';
import type { App, Feature, FeatureContext } from '../../http/feature.ts';
import { contextOfCaller } from '../../http/identify-caller.ts';
import { nameActor } from '../../http/name-actor.ts';
import { speechOf } from '../../http/request-language.ts';
import { refTo } from '../../http/shared-schemas.ts';
import { producedTypes, sendTable } from '../../http/tables/send-table.ts';
import { versionOfRequest } from '../../http/version-of-request.ts';
import { adoptFramework, answerRemap, proposeFramework } from './commands.ts';
import { composeGoalPage } from './compose-goal-page.ts';
import { composeFramework } from './compose-goals.ts';
import { composeGoalsTable } from './compose-goals-table.ts';
import { composeRemaps } from './compose-remaps.ts';
import { selectGoalRegister } from './queries.ts';
import { readGoalGround } from './read-readings.ts';

const frameworkParameter = Type.Object({ framework: Type.String({ maxLength: 100 }) });

/** Goals judged on a day, with what stands under them; and new editions of their frameworks. */
export const goalRoutes: Feature = (app, context) => {
  const { database } = context;
  const dayOf = dayReader(context);

  const list = describeRoute('listGoals', 'public', {
    querystring: dayQuery,
    response: { 200: refTo('GoalOverview') },
  });
  app.get(paths.goals, { schema: list }, async (request, reply) => {
    reply.header('cache-control', 'no-store');
    return readOverview(database.public, dayOf(request.query.day));
  });

  const table = describeRoute('listGoalsTable', 'public', {
    params: Type.Object({ ending: listEnding }),
    querystring: dayQuery,
    produces: producedTypes(listEndings),
    response: { 200: Type.String() },
  });
  app.get(paths.goalsTable, { schema: table }, async (request, reply) => {
    reply.header('cache-control', 'no-store');
    const { day, frameworks } = await readOverview(database.public, dayOf(request.query.day));
    const speech = speechOf(request);
    const out = composeGoalsTable(frameworks, day, speech);
    return sendTable(reply, out, request.params.ending, speech);
  });

  const read = describeRoute('readGoal', 'public', {
    params: Type.Object({
      ...frameworkParameter.properties,
      goal: Type.String({ maxLength: 100 }),
    }),
    querystring: dayQuery,
    response: { 200: refTo('GoalPage') },
  });
  app.get(paths.goal, { schema: read }, async (request, reply) => {
    reply.header('cache-control', 'no-store');
    const day = dayOf(request.query.day);
    return withReadOnly(database.app, contextOfCaller(request.caller), (db) =>
      composeGoalPage(db, request.params, day),
    );
  });
  editionRoutes(app, context);
};

/** Proposing and adopting an edition, and mapping anew what stood under the one before. */
function editionRoutes(app: App, context: FeatureContext): void {
  const { database } = context;
  const today = dayReader(context);
  const propose = describeRoute('proposeGoals', 'coordination', {
    body: frameworkProposal,
    response: { 201: refTo('GoalOverview') },
  });
  app.post(paths.goalFrameworks, { schema: propose }, async (request, reply) => {
    await inWriteTransaction(database.app, contextOfCaller(request.caller), (tx) =>
      proposeFramework(tx, request.body, { ...nameActor(request), today: today(undefined) }),
    );
    reply.code(201).header('cache-control', 'no-store');
    return readOverview(database.app.read, today(undefined));
  });

  const adopt = describeRoute('adoptGoals', 'coordination', {
    params: frameworkParameter,
    body: frameworkAdoption,
    response: { 200: refTo('GoalOverview'), 412: refTo('Problem'), 428: refTo('Problem') },
  });
  app.post(paths.goalFrameworkAdoption, { schema: adopt }, async (request, reply) => {
    const begunFrom = { id: request.params.framework, version: versionOfRequest(request) };
    await inWriteTransaction(database.app, contextOfCaller(request.caller), (tx) =>
      adoptFramework(tx, begunFrom, request.body, {
        ...nameActor(request),
        today: today(undefined),
      }),
    );
    reply.header('cache-control', 'no-store');
    return readOverview(database.app.read, today(undefined));
  });

  const remaps = describeRoute('listGoalRemaps', 'public', {
    response: { 200: refTo('GoalRemapList') },
  });
  app.get(paths.goalRemaps, { schema: remaps }, async (_request, reply) => {
    reply.header('cache-control', 'no-store');
    return { remaps: await composeRemaps(database.public, today(undefined)) };
  });

  const answer = describeRoute('answerGoalRemap', 'coordination', {
    body: remapAnswer,
    response: { 200: refTo('GoalRemapList') },
  });
  app.post(paths.goalRemaps, { schema: answer }, async (request, reply) => {
    await inWriteTransaction(database.app, contextOfCaller(request.caller), (tx) =>
      answerRemap(tx, request.body, { ...nameActor(request), today: today(undefined) }),
    );
    reply.header('cache-control', 'no-store');
    return { remaps: await composeRemaps(database.app.read, today(undefined)) };
  });
}

async function readOverview(db: ReadHandle, day: string) {
  const register = await selectGoalRegister(db, day);
  const ground = await readGoalGround(db, register);
  const frameworks = register.editions.map((edition) =>
    composeFramework(edition, register, ground, day),
  );
  return { day, frameworks };
}

/** The day that was asked for; today when none was. */
function dayReader({ clock }: FeatureContext): (asked: string | undefined) => string {
  return (asked) => {
    const day = asked ?? clock().toISOString().slice(0, 10);
    if (!isDay(day)) throw new DomainError('goal/malformed-date', { date: day });
    return day;
  };
}
