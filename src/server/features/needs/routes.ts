import Type from 'typebox';
import { type NeedList, needContent, proposalDraft, savedNeed } from '#contract/needs.ts';
import { paths } from '#contract/paths.ts';
import { listEnding, listEndings } from '#contract/tables.ts';
import { type Caller, partyOfCaller } from '#domain/access/caller.ts';
import { groupNeeds } from '#domain/needs/group-needs.ts';
import { describeRoute } from '../../http/describe-route.ts';
import type { App, Feature, FeatureContext } from '../../http/feature.ts';
import { speechOf } from '../../http/request-language.ts';
import { refTo } from '../../http/shared-schemas.ts';
import { producedTypes, sendTable } from '../../http/tables/send-table.ts';
import { tellVersion, versionOfRequest } from '../../http/version-of-request.ts';
import { readAs } from '../commitments/commitment-parameter.ts';
import { noteListReading } from '../log/note-reading.ts';
import { selectParties } from '../parties/queries.ts';
import { selectPolicyAreas } from '../policy-areas/queries.ts';
import { composeNeedsTable } from './compose-needs-table.ts';
import { selectNeeds, selectProposals } from './queries.ts';
import { groupTextOf } from './rows.ts';
import { changeNeed, keepProposal, stateNeed } from './save-need.ts';

const needParameter = Type.Object({
  need: Type.String({
    pattern: '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$',
  }),
});
const saved = { 200: savedNeed, 412: refTo('Problem'), 428: refTo('Problem') };

/** What parties lack, by kind, and the county-wide proposals that came of it. */
export const needRoutes: Feature = (app, context) => {
  readRoutes(app, context);
  const { app: database } = context.database;
  const writerOf = (caller: Caller) => ({ caller, day: today(context) });

  const state = describeRoute('stateNeed', 'contributor', {
    body: needContent,
    response: { 201: savedNeed },
  });
  app.post(paths.needs, { schema: state }, async (request, reply) => {
    const need = await stateNeed(database, writerOf(request.caller), request.body);
    tellVersion(reply, need.version);
    return reply.code(201).send(need);
  });

  const change = describeRoute('changeNeed', 'contributor', {
    params: needParameter,
    body: needContent,
    response: saved,
  });
  app.put(paths.need, { schema: change }, async (request, reply) => {
    const begunFrom = { id: request.params.need, version: versionOfRequest(request) };
    const need = await changeNeed(database, writerOf(request.caller), begunFrom, request.body);
    tellVersion(reply, need.version);
    return need;
  });

  const withdraw = describeRoute('withdrawNeed', 'contributor', {
    params: needParameter,
    response: saved,
  });
  app.delete(paths.need, { schema: withdraw }, async (request) => {
    const begunFrom = { id: request.params.need, version: versionOfRequest(request) };
    return changeNeed(database, writerOf(request.caller), begunFrom, 'withdraw');
  });

  const keep = describeRoute('keepCountyProposal', 'coordination', {
    body: proposalDraft,
    response: { 201: Type.Object({ id: Type.String() }) },
  });
  app.post(paths.countyProposals, { schema: keep }, async (request, reply) => {
    const kept = await keepProposal(database, writerOf(request.caller), request.body);
    return reply.code(201).send(kept);
  });
};

function readRoutes(app: App, context: FeatureContext): void {
  const { database } = context;
  const compose = async (caller: Caller): Promise<NeedList> => {
    const parties = await selectParties(database.public);
    const municipal = new Set(
      parties.flatMap(({ id, kind }) => (kind === 'municipality' ? [id] : [])),
    );
    const [needs, proposals] = await readAs(database.app, caller, async (db) => [
      await selectNeeds(db),
      await selectProposals(db),
    ]);
    await noteListReading(database.app, caller, 'need', needs);
    return {
      ...{ day: today(context), party: partyOfCaller(caller) ?? null },
      groups: groupNeeds(needs, (id) => municipal.has(id)).map(groupTextOf),
      proposals: [...proposals],
    };
  };

  const list = describeRoute('listNeeds', 'signed-in', { response: { 200: refTo('NeedList') } });
  app.get(paths.needs, { schema: list }, async (request, reply) => {
    reply.header('cache-control', 'no-store');
    return compose(request.caller);
  });

  const table = describeRoute('listNeedsTable', 'signed-in', {
    params: Type.Object({ ending: listEnding }),
    produces: producedTypes(listEndings),
    response: { 200: Type.String() },
  });
  app.get(paths.needsTable, { schema: table }, async (request, reply) => {
    reply.header('cache-control', 'no-store');
    const speech = speechOf(request);
    const needs = await compose(request.caller);
    const [parties, policyAreas] = [
      await selectParties(database.public),
      await selectPolicyAreas(database.public),
    ];
    const names = (list: typeof parties | typeof policyAreas) =>
      Object.fromEntries(list.map(({ id, name }) => [id, name]));
    const known = { parties: names(parties), policyAreas: names(policyAreas) };
    const out = composeNeedsTable(needs, known, speech);
    return sendTable(reply, out, request.params.ending, speech);
  });
}

function today({ clock }: FeatureContext): string {
  return clock().toISOString().slice(0, 10);
}
