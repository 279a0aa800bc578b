import Type from 'typebox';
import { type CommitmentPage, commitmentContent, commitmentQuery } from '#contract/commitments.ts';
import { paths } from '#contract/paths.ts';
import { listEnding, listEndings } from '#contract/tables.ts';
import { type Caller, partyOfCaller } from '#domain/access/caller.ts';
import { describeRoute } from '../../http/describe-route.ts';
import type { App, Feature, FeatureContext } from '../../http/feature.ts';
import { speechOf } from '../../http/request-language.ts';
import { refTo } from '../../http/shared-schemas.ts';
import { producedTypes, sendTable } from '../../http/tables/send-table.ts';
import { tellVersion, versionOfRequest } from '../../http/version-of-request.ts';
import { noteListReading, noteReading } from '../log/note-reading.ts';
import { commitmentParameter, readAs } from './commitment-parameter.ts';
import { composeCommitmentPage } from './compose-commitment-page.ts';
import { composeCommitmentsTable } from './compose-commitments-table.ts';
import { filterOf } from './filter-of.ts';
import { matrixRoutes } from './matrix-routes.ts';
import { selectCommitments, selectTableNames } from './queries.ts';
import { contentOf, textOf } from './rows.ts';
import { changeCommitment, createCommitment } from './save-commitment.ts';
import { stateRoutes } from './state-routes.ts';
import { templateRoutes } from './template-routes.ts';

/** Commitments: what parties promise. Row-level security decides which of them the caller finds. */
export const commitmentRoutes: Feature = (app, context) => {
  listRoutes(app, context);
  const today = (): string => context.clock().toISOString().slice(0, 10);
  const { app: database } = context.database;

  const create = describeRoute('createCommitment', 'contributor', {
    body: commitmentContent,
    response: { 201: refTo('CommitmentPage') },
  });
  app.post(paths.commitments, { schema: create }, async (request, reply) => {
    const writer = { caller: request.caller, day: today() };
    const draft = await createCommitment(database, writer, contentOf(request.body));
    reply.code(201);
    tellVersion(reply, draft.version);
    return pageOf(request.caller, draft.id);
  });

  const read = describeRoute('readCommitment', 'public', {
    params: commitmentParameter,
    response: { 200: refTo('CommitmentPage') },
  });
  app.get(paths.commitment, { schema: read }, async (request, reply) => {
    const page = await pageOf(request.caller, request.params.commitment);
    const { id, party, state } = page.commitment;
    if (party === partyOfCaller(request.caller)) {
      const reading = {
        objectClass: 'commitment',
        object: id,
        hasDraft: state === 'draft',
      } as const;
      await noteReading(database, request.caller, reading);
    }
    reply.header('cache-control', 'no-store');
    tellVersion(reply, page.commitment.version);
    return page;
  });

  const change = describeRoute('changeCommitment', 'contributor', {
    params: commitmentParameter,
    body: commitmentContent,
    response: { 200: refTo('CommitmentPage'), 412: refTo('Problem'), 428: refTo('Problem') },
  });
  app.put(paths.commitment, { schema: change }, async (request, reply) => {
    const begunFrom = { id: request.params.commitment, version: versionOfRequest(request) };
    const writer = { caller: request.caller, day: today() };
    const changed = await changeCommitment(database, writer, begunFrom, contentOf(request.body));
    tellVersion(reply, changed.version);
    return pageOf(request.caller, changed.id);
  });

  const pageOf = (caller: Caller, id: string): Promise<CommitmentPage> =>
    readAs(database, caller, (db) => composeCommitmentPage(db, caller, id));

  stateRoutes(app, context, pageOf);
  matrixRoutes(app, context);
  templateRoutes(app, context);
};

function listRoutes(app: App, { database, clock }: FeatureContext): void {
  const today = (): string => clock().toISOString().slice(0, 10);
  const list = describeRoute('listCommitments', 'public', {
    querystring: commitmentQuery,
    response: { 200: refTo('CommitmentList') },
  });
  app.get(paths.commitments, { schema: list }, async (request, reply) => {
    reply.header('cache-control', 'no-store');
    const filter = filterOf(request.query, today());
    const commitments = await readAs(database.app, request.caller, (db) =>
      selectCommitments(db, filter),
    );
    await noteListReading(database.app, request.caller, 'commitment', commitments);
    return { commitments: commitments.map(textOf) };
  });

  const table = describeRoute('listCommitmentsTable', 'public', {
    params: Type.Object({ ending: listEnding }),
    querystring: commitmentQuery,
    produces: producedTypes(listEndings),
    response: { 200: Type.String() },
  });
  app.get(paths.commitmentsTable, { schema: table }, async (request, reply) => {
    reply.header('cache-control', 'no-store');
    const filter = filterOf(request.query, today());
    const speech = speechOf(request);
    const [commitments, names] = await readAs(database.app, request.caller, async (db) => [
      await selectCommitments(db, filter),
      await selectTableNames(db, today()),
    ]);
    await noteListReading(database.app, request.caller, 'commitment', commitments);
    const out = composeCommitmentsTable(commitments, names, speech);
    return sendTable(reply, out, request.params.ending, speech);
  });
}
