import Type from 'typebox';
import { oneOf } from '#contract/figures.ts';
import { paths } from '#contract/paths.ts';
import { listEnding, listEndings } from '#contract/tables.ts';
import { parseDivision } from '#domain/areas/area.ts';
import { targetGroups } from '#domain/commitments/commitment.ts';
import { describeRoute } from '../../http/describe-route.ts';
import type { App, FeatureContext } from '../../http/feature.ts';
import { speechOf } from '../../http/request-language.ts';
import { refTo } from '../../http/shared-schemas.ts';
import { producedTypes, sendTable } from '../../http/tables/send-table.ts';
import { readAs } from './commitment-parameter.ts';
import { composeAreaCommitmentsTable } from './compose-area-commitments-table.ts';
import { composeMatrix } from './compose-matrix.ts';
import { composeMatrixTable } from './compose-matrix-table.ts';
import { countByArea } from './count-by-area.ts';

const matrixQuery = Type.Object({
  targetGroup: Type.Optional(oneOf(targetGroups)),
  year: Type.Optional(Type.Integer({ minimum: 1900, maximum: 2200 })),
});
const divisionParameter = Type.Object({ division: Type.String({ maxLength: 40 }) });

/** Who has promised something where: action area by party, and area by area. */
export function matrixRoutes(app: App, { database, clock }: FeatureContext): void {
  const today = (): string => clock().toISOString().slice(0, 10);

  const matrix = describeRoute('readPlanMatrix', 'public', {
    querystring: matrixQuery,
    response: { 200: refTo('PlanMatrix') },
  });
  app.get(paths.planMatrix, { schema: matrix }, async (request, reply) => {
    reply.header('cache-control', 'no-store');
    return readAs(database.app, request.caller, (db) => composeMatrix(db, today(), request.query));
  });

  const table = describeRoute('readPlanMatrixTable', 'public', {
    params: Type.Object({ ending: listEnding }),
    querystring: matrixQuery,
    produces: producedTypes(listEndings),
    response: { 200: Type.String() },
  });
  app.get(paths.planMatrixTable, { schema: table }, async (request, reply) => {
    reply.header('cache-control', 'no-store');
    const found = await readAs(database.app, request.caller, (db) =>
      composeMatrix(db, today(), request.query),
    );
    const speech = speechOf(request);
    return sendTable(reply, composeMatrixTable(found, speech), request.params.ending, speech);
  });

  const areas = describeRoute('countCommitmentsByArea', 'public', {
    params: divisionParameter,
    response: { 200: refTo('AreaCommitments') },
  });
  app.get(paths.divisionCommitments, { schema: areas }, async (request, reply) => {
    reply.header('cache-control', 'no-store');
    const division = parseDivision(request.params.division).id;
    return readAs(database.app, request.caller, (db) => countByArea(db, division, today()));
  });

  const areasTable = describeRoute('countCommitmentsByAreaTable', 'public', {
    params: Type.Object({ ...divisionParameter.properties, ending: listEnding }),
    produces: producedTypes(listEndings),
    response: { 200: Type.String() },
  });
  app.get(paths.divisionCommitmentsTable, { schema: areasTable }, async (request, reply) => {
    reply.header('cache-control', 'no-store');
    const division = parseDivision(request.params.division).id;
    const counted = await readAs(database.app, request.caller, (db) =>
      countByArea(db, division, today()),
    );
    const speech = speechOf(request);
    const out = composeAreaCommitmentsTable(counted, division, speech);
    return sendTable(reply, out, request.params.ending, speech);
  });
}
