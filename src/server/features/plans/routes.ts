import Type from 'typebox';
import { paths } from '#contract/paths.ts';
import { dayQuery, versionParameter } from '#contract/plans.ts';
import { listEnding, listEndings } from '#contract/tables.ts';
import type { Caller } from '#domain/access/caller.ts';
import { DomainError } from '#domain/domain-error.ts';
import { isDay } from '#domain/plans/check-adoption.ts';
import { compareVersions } from '#domain/plans/compare-versions.ts';
import { type ReadHandle, withReadOnly } from '../../database/read-handle.ts';
import { describeRoute } from '../../http/describe-route.ts';
import type { App, Feature, FeatureContext } from '../../http/feature.ts';
import { contextOfCaller } from '../../http/identify-caller.ts';
import { speechOf } from '../../http/request-language.ts';
import { refTo } from '../../http/shared-schemas.ts';
import { producedTypes, sendTable } from '../../http/tables/send-table.ts';
import { tellVersion } from '../../http/version-of-request.ts';
import { composePlanTable } from './compose-plan-table.ts';
import { composeSummary, composeVersion } from './compose-version.ts';
import { draftRoutes, type ReadVersion } from './draft-routes.ts';
import { selectInForce, selectSurroundings, selectVersion, selectVersions } from './queries.ts';
import type { DatedVersion } from './rows.ts';

/** Agreement and plan: what is in force on a day, every version, and how they differ. */
export const planRoutes: Feature = (app, context) => {
  const { database, clock } = context;
  const today = (): string => clock().toISOString().slice(0, 10);
  const readAs = <Result>(caller: Caller, work: (db: ReadHandle) => Promise<Result>) =>
    withReadOnly(database.app, contextOfCaller(caller), work);
  const readVersion: ReadVersion = ({ caller }, id) =>
    readAs(caller, async (db) => {
      const version = await findVersion(db, id);
      return composeVersion(version, await selectSurroundings(db, [id]), today());
    });

  inForceRoutes(app, context);

  const list = describeRoute('listAgreementVersions', 'public', {
    response: { 200: refTo('AgreementVersionList') },
  });
  app.get(paths.agreementVersions, { schema: list }, async (request, reply) => {
    reply.header('cache-control', 'no-store');
    const versions = await readAs(request.caller, selectVersions);
    return { versions: versions.map((version) => composeSummary(version, today())) };
  });

  const read = describeRoute('readAgreementVersion', 'public', {
    params: versionParameter,
    response: { 200: refTo('AgreementVersion') },
  });
  app.get(paths.agreementVersion, { schema: read }, async (request, reply) => {
    const version = await readVersion(request, request.params.version);
    reply.header('cache-control', 'no-store');
    tellVersion(reply, version.version);
    return version;
  });

  const compare = describeRoute('compareAgreementVersions', 'public', {
    params: Type.Object({
      ...versionParameter.properties,
      other: Type.String({ maxLength: 100 }),
    }),
    response: { 200: refTo('VersionComparison') },
  });
  app.get(paths.agreementChanges, { schema: compare }, async (request, reply) => {
    reply.header('cache-control', 'no-store');
    const { version, other } = request.params;
    const [from, to] = await readAs(request.caller, async (db) => [
      await findVersion(db, version),
      await findVersion(db, other),
    ]);
    const changes = compareVersions(from!, to!).map((change) => ({
      ...change,
      texts: change.texts.map(({ field, words }) => ({ field, words: [...words] })),
    }));
    return {
      from: composeSummary(from!, today()),
      to: composeSummary(to!, today()),
      changes,
    };
  });

  draftRoutes(app, context, readVersion);
};

/** What is in force on a day, as a page and as a table. */
function inForceRoutes(app: App, { database, clock }: FeatureContext): void {
  const dayOf = (asked: string | undefined): string => {
    const day = asked ?? clock().toISOString().slice(0, 10);
    if (!isDay(day)) throw new DomainError('plan/malformed-date', { date: day });
    return day;
  };

  const read = describeRoute('readPlan', 'public', {
    querystring: dayQuery,
    response: { 200: refTo('InForce') },
  });
  app.get(paths.plan, { schema: read }, async (request, reply) => {
    reply.header('cache-control', 'no-store');
    const day = dayOf(request.query.day);
    return withReadOnly(database.app, contextOfCaller(request.caller), async (db) => {
      const versions = await selectInForce(db, day);
      const ids = versions.map(({ id }) => id);
      const around = await selectSurroundings(db, ids);
      const whole = (part: string) => {
        const version = versions.find((one) => one.part === part);
        return version === undefined ? null : composeVersion(version, around, day);
      };
      return { day, agreement: whole('agreement'), plan: whole('plan') };
    });
  });

  const table = describeRoute('readPlanTable', 'public', {
    params: Type.Object({ ending: listEnding }),
    querystring: dayQuery,
    produces: producedTypes(listEndings),
    response: { 200: Type.String() },
  });
  app.get(paths.planTable, { schema: table }, async (request, reply) => {
    reply.header('cache-control', 'no-store');
    const day = dayOf(request.query.day);
    const speech = speechOf(request);
    const out = await withReadOnly(database.app, contextOfCaller(request.caller), async (db) => {
      const versions = await selectInForce(db, day);
      const plan = versions.find((one) => one.part === 'plan');
      if (plan === undefined) throw new DomainError('plan/unknown-version', { id: day });
      return composePlanTable(plan, await selectSurroundings(db, [plan.id]), speech);
    });
    return sendTable(reply, out, request.params.ending, speech);
  });
}

async function findVersion(db: ReadHandle, id: string): Promise<DatedVersion> {
  const version = await selectVersion(db, id);
  if (version === undefined) throw new DomainError('plan/unknown-version', { id });
  return version;
}
