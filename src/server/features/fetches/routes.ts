import type { FastifyRequest } from 'fastify';
import Type from 'typebox';
import {
  type FetchOverview,
  type FetchPlanText,
  type FetchRunText,
  fetchAuthor,
  fetchOrder,
  fetchPlanQuery,
  heldDecision,
  scheduleOrder,
} from '#contract/fetches.ts';
import { paths } from '#contract/paths.ts';
import { DomainError } from '#domain/domain-error.ts';
import { estimateTimeLeft } from '#domain/fetches/estimate-time-left.ts';
import { hasCome, hasEnded } from '#domain/fetches/fetch-run.ts';
import { describeRoute } from '../../http/describe-route.ts';
import type { Feature } from '../../http/feature.ts';
import { speechOf } from '../../http/request-language.ts';
import { refTo } from '../../http/shared-schemas.ts';
import { keepSchedule } from './keep-schedule.ts';
import { type NamedPlan, openFetchEngine } from './open-fetch-engine.ts';
import { selectParts, selectRuns, selectSchedule } from './queries.ts';
import { resolveHeld } from './resolve-held.ts';
import { type RunRow, runOf, sourceStateOf } from './rows.ts';

const runParameter = Type.Object({ run: Type.String({ maxLength: 100 }) });
const partParameters = Type.Object({
  run: Type.String({ maxLength: 100 }),
  source: Type.String({ maxLength: 100 }),
});
const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
/** Runs told in the overview. */
const mostRuns = 10;

/** Fetches from sources: plan, run, progress, decisions and schedule. */
export const fetchRoutes: Feature = (app, { database, clock, programVersion, sources }) => {
  const engine = openFetchEngine({
    database,
    client: sources,
    clock,
    programVersion,
    onFault: (error) => app.log.error(error),
  });
  app.addHook('onClose', () => engine.close());
  const schedule = keepSchedule({
    database,
    engine,
    clock,
    onFault: (error) => app.log.error(error),
  });
  app.addHook('onClose', async () => schedule.close());

  const readRun = async (id: string, request: FastifyRequest): Promise<FetchRunText> => {
    const run = await findRun(id);
    return runOf(run, await selectParts(database.app.read, [run.id]), speechOf(request));
  };
  const findRun = async (id: string): Promise<RunRow> => {
    const [run] = uuid.test(id) ? await selectRuns(database.app.read, { only: id, most: 1 }) : [];
    if (run === undefined) throw new DomainError('fetch/unknown-run', { run: id });
    return run;
  };

  const list = describeRoute('listFetches', 'analyst', {
    response: { 200: refTo('FetchOverview') },
  });
  app.get(paths.fetches, { schema: list }, async (request, reply): Promise<FetchOverview> => {
    reply.header('cache-control', 'no-store');
    const [runs, saved] = await Promise.all([
      selectRuns(database.app.read, { most: mostRuns }),
      selectSchedule(database.app.read),
    ]);
    const parts = await selectParts(
      database.app.read,
      runs.map((run) => run.id),
    );
    return {
      runs: runs.map((run) => runOf(run, parts, speechOf(request))),
      sources: sources.states().map(sourceStateOf),
      schedule: saved,
    };
  });

  const plan = describeRoute('planFetch', 'analyst', {
    querystring: fetchPlanQuery,
    response: { 200: refTo('FetchPlan') },
  });
  app.get(paths.fetchPlan, { schema: plan }, async (request, reply) => {
    reply.header('cache-control', 'no-store');
    const { county } = request.query;
    const planned = await engine.plan(county);
    return planTextOf(planned, (await engine.unfinished(county))?.id);
  });

  const start = describeRoute('startFetch', 'analyst', {
    body: fetchOrder,
    response: { 202: refTo('FetchRun') },
  });
  app.post(paths.fetches, { schema: start }, async (request, reply) => {
    const { county, author } = request.body;
    const id = await engine.start({ county, author: author.trim(), startedBy: 'person' });
    return reply.code(202).send(await readRun(id, request));
  });

  const one = describeRoute('readFetch', 'analyst', {
    params: runParameter,
    response: { 200: refTo('FetchRun') },
  });
  app.get(paths.fetch, { schema: one }, async (request, reply) => {
    reply.header('cache-control', 'no-store');
    return readRun(request.params.run, request);
  });

  const cancel = describeRoute('cancelFetch', 'analyst', {
    params: runParameter,
    body: fetchAuthor,
    response: { 200: refTo('FetchRun') },
  });
  app.post(paths.fetchCancel, { schema: cancel }, async (request) => {
    const run = await findRun(request.params.run);
    if (hasEnded(run.state)) throw new DomainError('fetch/not-running', { run: run.id });
    await engine.cancel(run.id);
    return readRun(run.id, request);
  });

  const resume = describeRoute('resumeFetch', 'analyst', {
    params: runParameter,
    body: fetchAuthor,
    response: { 202: refTo('FetchRun') },
  });
  app.post(paths.fetchResume, { schema: resume }, async (request, reply) => {
    const run = await findRun(request.params.run);
    const parts = await selectParts(database.app.read, [run.id]);
    if (parts.every(({ state }) => hasCome(state) || state === 'held')) {
      throw new DomainError('fetch/nothing-to-retry', { run: run.id });
    }
    await engine.resume(run);
    return reply.code(202).send(await readRun(run.id, request));
  });

  const decide = describeRoute('decideFetchPart', 'analyst', {
    params: partParameters,
    body: heldDecision,
    response: { 200: refTo('FetchRun') },
  });
  app.post(paths.fetchDecision, { schema: decide }, async (request) => {
    const run = await findRun(request.params.run);
    const { decision, author } = request.body;
    const { source } = request.params;
    await resolveHeld(database, run, { source, decision, author: author.trim() }, programVersion);
    return readRun(run.id, request);
  });

  const set = describeRoute('setFetchSchedule', 'analyst', {
    body: scheduleOrder,
    response: { 200: refTo('FetchSchedule') },
  });
  app.post(paths.fetchSchedule, { schema: set }, async (request) => {
    const { author, ...wanted } = request.body;
    await schedule.set(wanted, author.trim());
    return { ...wanted, setBy: author.trim() };
  });
};

function planTextOf(plan: NamedPlan, unfinished: string | undefined): FetchPlanText {
  return {
    county: plan.county,
    countyName: plan.name ?? null,
    parts: plan.parts.map(({ source, cells, calls }) => ({
      source: source.id,
      name: source.name,
      publisher: source.publisher,
      table: source.table,
      cells,
      calls,
    })),
    cells: plan.cells,
    calls: plan.calls,
    expected: estimateTimeLeft([{ state: 'waiting', calls: plan.calls, took: undefined }]),
    unfinished: unfinished ?? null,
  };
}
