import Type from 'typebox';
import { type AreaList, areaAtQuery, type ComputedValues } from '#contract/areas.ts';
import { paths } from '#contract/paths.ts';
import { listEnding, listEndings, tableEnding, tableEndings } from '#contract/tables.ts';
import { parseAreaId, parseDivision } from '#domain/areas/area.ts';
import { DomainError } from '#domain/domain-error.ts';
import { answerRemembered } from '../../http/answer-remembered.ts';
import { describeRoute } from '../../http/describe-route.ts';
import { isUnchanged } from '../../http/entity-tag.ts';
import type { Feature } from '../../http/feature.ts';
import { inventedLines } from '../../http/mark-invented.ts';
import type { PackedAnswer } from '../../http/packed-answer.ts';
import { remember } from '../../http/remember.ts';
import { speechOf } from '../../http/request-language.ts';
import { refTo } from '../../http/shared-schemas.ts';
import { addListTable } from '../../http/tables/add-list-table.ts';
import { producedTypes, sendObservations, sendTable } from '../../http/tables/send-table.ts';
import { selectDataState } from '../reference/data-state.ts';
import { selectReleases } from '../releases/queries.ts';
import { releaseOf } from '../releases/rows.ts';
import { composeAreaDocument } from './compose-area-document.ts';
import { composeAreasTable, composeDivisionsTable } from './compose-areas-table.ts';
import { composeProfileTable } from './compose-profile-table.ts';
import { computeAbsent } from './compute-absent.ts';
import type { DivisionTable } from './division-table.ts';
import { mapRoutes } from './map-routes.ts';
import { selectAreaContext, selectAreas, selectDivisions } from './queries.ts';
import { readProfile } from './read-profile.ts';
import {
  type AreaContextRow,
  type AreaListRow,
  areaOfRow,
  type DivisionListRow,
  divisionOfRow,
} from './rows.ts';

const divisionParameter = Type.Object({ division: Type.String({ maxLength: 40 }) });
const areaParameter = Type.Object({ area: Type.String({ maxLength: 100 }) });

/** Divisions, areas and their profiles. */
export const areaRoutes: Feature = (app, context) => {
  const db = context.database.public;
  const { programVersion } = context;
  const tables = remember<DivisionTable>();
  const packed = remember<PackedAnswer>();
  const computedValues = remember<ComputedValues>();
  const lists = remember<readonly [readonly DivisionListRow[], readonly AreaListRow[]]>();
  const today = (): string => context.clock().toISOString().slice(0, 10);
  const listAreas = async (id: string, state: string): Promise<AreaList> => {
    const [divisions, areas] = await lists.recall(id, state, () =>
      Promise.all([selectDivisions(db, id), selectAreas(db, id)]),
    );
    const division = divisions[0];
    if (division === undefined) throw new DomainError('area/unknown-division', { division: id });
    return { division: divisionOfRow(division), areas: areas.map(areaOfRow) };
  };
  mapRoutes(app, context, areaAtQuery);

  app.get(
    paths.divisions,
    {
      schema: describeRoute('listDivisions', 'public', {
        response: { 200: refTo('DivisionList') },
      }),
    },
    async (request, reply) => {
      if (isUnchanged(request, reply, [await selectDataState(db), programVersion])) return reply;
      return { divisions: (await selectDivisions(db)).map(divisionOfRow) };
    },
  );

  addListTable(app, context, {
    path: paths.divisionsTable,
    operation: 'listDivisionsTable',
    compose: async (speech) =>
      composeDivisionsTable((await selectDivisions(db)).map(divisionOfRow), speech),
  });

  app.get(
    paths.divisionAreas,
    {
      schema: describeRoute('listAreas', 'public', {
        params: divisionParameter,
        response: { 200: refTo('AreaList') },
      }),
    },
    async (request, reply) => {
      const { id } = parseDivision(request.params.division);
      const state = await selectDataState(db);
      if (isUnchanged(request, reply, [state, programVersion])) return reply;
      return answerRemembered(request, reply, packed, { name: `${id}:`, state }, () =>
        listAreas(id, state),
      );
    },
  );

  app.get(
    paths.areasTable,
    {
      schema: describeRoute('listAreasTable', 'public', {
        params: Type.Object({ ...divisionParameter.properties, ending: listEnding }),
        produces: producedTypes(listEndings),
        response: { 200: Type.String() },
      }),
    },
    async (request, reply) => {
      const { id } = parseDivision(request.params.division);
      const state = await selectDataState(db);
      if (isUnchanged(request, reply, [state, programVersion])) return reply;
      const speech = speechOf(request);
      const table = composeAreasTable(await listAreas(id, state), speech);
      return sendTable(reply, table, request.params.ending, speech);
    },
  );

  const findArea = async (area: string): Promise<AreaContextRow> => {
    const found = await selectAreaContext(db, parseAreaId(area));
    if (found === undefined) throw new DomainError('area/unknown-area', { area });
    return found;
  };

  app.get(
    paths.area,
    {
      schema: describeRoute('readArea', 'public', {
        params: areaParameter,
        response: { 200: refTo('AreaProfile') },
      }),
    },
    async (request, reply) => {
      const area = parseAreaId(request.params.area);
      const state = await selectDataState(db);
      if (isUnchanged(request, reply, [state, today(), programVersion])) return reply;
      const remembered = { name: area, state: `${state} ${today()}` };
      return answerRemembered(request, reply, packed, remembered, async () => {
        return (await readProfile(db, tables, await findArea(area), today())).profile;
      });
    },
  );

  const computed = describeRoute('readComputed', 'public', {
    params: areaParameter,
    response: { 200: refTo('ComputedValues') },
  });
  app.get(paths.areaComputed, { schema: computed }, async (request) => {
    const area = parseAreaId(request.params.area);
    return computedValues.recall(area, await selectDataState(db), () => computeAbsent(db, area));
  });

  app.get(
    paths.areaTable,
    {
      schema: describeRoute('readAreaTable', 'public', {
        params: Type.Object({ ...areaParameter.properties, ending: tableEnding }),
        produces: producedTypes(tableEndings),
        response: { 200: Type.String() },
      }),
    },
    async (request, reply) => {
      const found = await findArea(request.params.area);
      if (isUnchanged(request, reply, [found.state, today(), programVersion])) return reply;
      const speech = speechOf(request);
      const table = composeProfileTable(await readProfile(db, tables, found, today()), speech);
      return sendObservations(reply, table, request.params.ending, speech);
    },
  );

  app.get(
    paths.areaPdf,
    {
      schema: describeRoute('readAreaPdf', 'public', {
        params: areaParameter,
        produces: ['application/pdf'],
        response: { 200: Type.Any() },
      }),
    },
    async (request, reply) => {
      const found = await findArea(request.params.area);
      const [date, speech] = [today(), speechOf(request)];
      if (isUnchanged(request, reply, [found.state, programVersion, date])) return reply;
      const { profile, indicators } = await readProfile(db, tables, found, date);
      const releases = (await selectReleases(db)).map(releaseOf);
      const notes = inventedLines(context.installation, speech);
      const document = composeAreaDocument({
        profile,
        indicators,
        releases,
        speech,
        date,
        notes,
      });
      return reply
        .type('application/pdf')
        .header('content-disposition', `inline; filename="${found.id.replace(':', '-')}.pdf"`)
        .send(await context.typesetting.setPdf(document));
    },
  );
};
