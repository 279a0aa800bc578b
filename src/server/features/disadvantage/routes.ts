import Type from 'typebox';
import { ruleAdoption, ruleProposal } from '#contract/disadvantage.ts';
import { paths } from '#contract/paths.ts';
import { tableEnding, tableEndings } from '#contract/tables.ts';
import { nameAuthor } from '#domain/accounts/name-author.ts';
import { parseDivision } from '#domain/areas/area.ts';
import { ruleInForce } from '#domain/disadvantage/rule-in-force.ts';
import { DomainError } from '#domain/domain-error.ts';
import type { ReadHandle } from '../../database/read-handle.ts';
import { inWriteTransaction } from '../../database/write-transaction.ts';
import { answerRemembered } from '../../http/answer-remembered.ts';
import { describeRoute } from '../../http/describe-route.ts';
import { isUnchanged } from '../../http/entity-tag.ts';
import type { Feature } from '../../http/feature.ts';
import { contextOfCaller } from '../../http/identify-caller.ts';
import { nameActor } from '../../http/name-actor.ts';
import type { PackedAnswer } from '../../http/packed-answer.ts';
import { remember } from '../../http/remember.ts';
import { speechOf } from '../../http/request-language.ts';
import { refTo } from '../../http/shared-schemas.ts';
import { producedTypes, sendObservations } from '../../http/tables/send-table.ts';
import { selectDataState } from '../reference/data-state.ts';
import { adoptRule } from './commands.ts';
import { composeEvaluationTable } from './compose-evaluation-table.ts';
import { evaluateDivision } from './evaluate-division.ts';
import { previewRule } from './preview-rule.ts';
import { selectEvaluationBackground, selectRuleVersions } from './queries.ts';
import { ruleTextOf, type StoredRule } from './rows.ts';

const versionParameter = Type.Object({
  version: Type.String({ pattern: '^[0-9]{1,6}$|^gallande$' }),
});
const divisionQuery = Type.Object({ division: Type.Optional(Type.String({ maxLength: 40 })) });
const smallestDivision = 'deso2025';

/** Rule versions, what they mean for a division, and what a change would mean. */
export const disadvantageRoutes: Feature = (app, { database, clock, programVersion }) => {
  // The same for everybody until the data, the rules or the day change.
  const packed = remember<PackedAnswer>();
  const today = (): string => clock().toISOString().slice(0, 10);
  const inForce = (versions: readonly StoredRule[]): number | undefined =>
    ruleInForce(
      versions.map((stored) => stored.rule),
      today(),
    )?.version;

  app.get(
    paths.rules,
    {
      schema: describeRoute('listRules', 'public', { response: { 200: refTo('RuleVersionList') } }),
    },
    async () => {
      const versions = await selectRuleVersions(database.public);
      const current = inForce(versions);
      return { versions: versions.map((stored) => ruleTextOf(stored, current)) };
    },
  );

  app.get(
    paths.ruleEvaluation,
    {
      schema: describeRoute('readRuleEvaluation', 'public', {
        params: versionParameter,
        querystring: divisionQuery,
        response: { 200: refTo('RuleEvaluation') },
      }),
    },
    async (request, reply) => {
      const state = [await selectDataState(database.public), today(), programVersion];
      if (isUnchanged(request, reply, state)) return reply;
      const { version } = request.params;
      const division = parseDivision(request.query.division ?? smallestDivision).id;
      const remembered = { name: `${version} ${division}`, state: state.join() };
      return answerRemembered(request, reply, packed, remembered, async () => {
        const { stored, current } = await findRule(database.public, version, inForce);
        return evaluateDivision(database.public, stored, current, division);
      });
    },
  );

  app.get(
    paths.ruleEvaluationTable,
    {
      schema: describeRoute('readRuleEvaluationTable', 'public', {
        params: Type.Object({ ...versionParameter.properties, ending: tableEnding }),
        querystring: divisionQuery,
        produces: producedTypes(tableEndings),
        response: { 200: Type.String() },
      }),
    },
    async (request, reply) => {
      const state = [await selectDataState(database.public), today(), programVersion];
      if (isUnchanged(request, reply, state)) return reply;
      const { version, ending } = request.params;
      const division = parseDivision(request.query.division ?? smallestDivision).id;
      const { stored, current } = await findRule(database.public, version, inForce);
      const evaluation = await evaluateDivision(database.public, stored, current, division);
      const used = evaluation.areas.flatMap((area) =>
        area.conditions.flatMap(({ figure }) => (figure === null ? [] : [figure.release])),
      );
      const background = await selectEvaluationBackground(database.public, used);
      const speech = speechOf(request);
      const table = composeEvaluationTable(speech, evaluation, background);
      return sendObservations(reply, table, ending, speech);
    },
  );

  app.post(
    paths.rulePreview,
    {
      schema: describeRoute('previewRule', 'analyst', {
        querystring: divisionQuery,
        body: ruleProposal,
        response: { 200: refTo('RulePreview') },
      }),
    },
    async (request) => {
      const division = parseDivision(request.query.division ?? smallestDivision).id;
      const { stored } = await findRule(database.app.read, String(request.body.basedOn), inForce);
      return previewRule(database.app.read, stored.rule, request.body, division);
    },
  );

  app.post(
    paths.rules,
    {
      schema: describeRoute('adoptRule', 'rule-keeper', {
        body: ruleAdoption,
        response: { 201: refTo('RuleVersionList') },
      }),
    },
    async (request, reply) => {
      // Who adopts may be a body; who enters it is the one who asks.
      const actor = nameAuthor(request.caller, request.body.adoptedBy);
      const context = { ...contextOfCaller(request.caller), actor };
      const { role } = nameActor(request);
      await inWriteTransaction(database.app, context, (tx) =>
        adoptRule(tx, request.body, { actor, role }),
      );
      const versions = await selectRuleVersions(database.app.read);
      const current = inForce(versions);
      reply.code(201);
      return { versions: versions.map((stored) => ruleTextOf(stored, current)) };
    },
  );
};

async function findRule(
  db: ReadHandle,
  version: string,
  inForce: (versions: readonly StoredRule[]) => number | undefined,
): Promise<{ stored: StoredRule; current: number | undefined }> {
  const versions = await selectRuleVersions(db);
  const current = inForce(versions);
  const wanted = version === 'gallande' ? current : Number(version);
  const stored = versions.find((one) => one.rule.version === wanted);
  if (stored === undefined) throw new DomainError('rule/unknown-version', { version });
  return { stored, current };
}
