import Type, { type Static } from 'typebox';
import { type IndicatorMetadata, valuesQuery } from '#contract/indicators.ts';
import { paths } from '#contract/paths.ts';
import { listEnding, listEndings, tableEnding, tableEndings } from '#contract/tables.ts';
import { parseDivision } from '#domain/areas/area.ts';
import { DomainError } from '#domain/domain-error.ts';
import type { Indicator } from '#domain/indicators/indicator.ts';
import { isAge } from '#domain/indicators/observation.ts';
import { parsePeriod } from '#domain/time/period.ts';
import { answerRemembered } from '../../http/answer-remembered.ts';
import { describeRoute } from '../../http/describe-route.ts';
import { isUnchanged } from '../../http/entity-tag.ts';
import type { Feature } from '../../http/feature.ts';
import type { PackedAnswer } from '../../http/packed-answer.ts';
import { remember } from '../../http/remember.ts';
import { speechOf } from '../../http/request-language.ts';
import { refTo } from '../../http/shared-schemas.ts';
import { addListTable } from '../../http/tables/add-list-table.ts';
import { producedTypes, sendObservations, sendTable } from '../../http/tables/send-table.ts';
import { selectDataState } from '../reference/data-state.ts';
import { composeIndicatorsTable } from './compose-indicators-table.ts';
import { composeValuesTable } from './compose-values-table.ts';
import { composeValuesTemplate } from './compose-values-template.ts';
import {
  selectCoverage,
  selectIndicators,
  selectValuesContext,
  type ValueSelection,
  type ValuesContext,
} from './queries.ts';
import { readValues } from './read-values.ts';
import { type CoverageRow, indicatorOf } from './rows.ts';

const indicatorParameter = Type.Object({ indicator: Type.String({ maxLength: 100 }) });

/** The catalogue of indicators and their values over divisions. */
export const indicatorRoutes: Feature = (app, context) => {
  const { clock, programVersion } = context;
  const db = context.database.public;
  const packed = remember<PackedAnswer>();
  const coverages = remember<readonly CoverageRow[]>();
  const today = (): string => clock().toISOString().slice(0, 10);
  const listIndicators = async (state: string): Promise<IndicatorMetadata[]> => {
    const [indicators, coverage] = await Promise.all([
      selectIndicators(db),
      coverages.recall('all', state, () => selectCoverage(db)),
    ]);
    return indicators.map((one) => indicatorOf(one, coverage));
  };

  app.get(
    paths.indicators,
    {
      schema: describeRoute('listIndicators', 'public', {
        response: { 200: refTo('IndicatorList') },
      }),
    },
    async (request, reply) => {
      const state = await selectDataState(db);
      if (isUnchanged(request, reply, [state, programVersion])) return reply;
      return { indicators: await listIndicators(state) };
    },
  );

  addListTable(app, context, {
    path: paths.indicatorsTable,
    operation: 'listIndicatorsTable',
    compose: async (speech, state) => composeIndicatorsTable(await listIndicators(state), speech),
  });

  app.get(
    paths.indicator,
    {
      schema: describeRoute('readIndicator', 'public', {
        params: indicatorParameter,
        response: { 200: refTo('Indicator') },
      }),
    },
    async (request, reply) => {
      const { indicator } = request.params;
      if (isUnchanged(request, reply, [await selectDataState(db), programVersion])) return reply;
      const [found, coverage] = await Promise.all([
        selectIndicators(db, indicator),
        selectCoverage(db, indicator),
      ]);
      if (found[0] === undefined)
        throw new DomainError('indicator/unknown-indicator', { indicator });
      return indicatorOf(found[0], coverage);
    },
  );

  const findContext = async (
    selection: ValueSelection,
  ): Promise<ValuesContext & { readonly definition: Indicator }> => {
    const context = await selectValuesContext(db, selection);
    const { indicator, division } = selection;
    const { definition } = context;
    if (definition === null) throw new DomainError('indicator/unknown-indicator', { indicator });
    if (!context.division_exists) throw new DomainError('area/unknown-division', { division });
    return { ...context, definition };
  };

  /** What was asked for, the state of the data it is made from, and how to read it. */
  const readSelected = async (indicator: string, query: Static<typeof valuesQuery>) => {
    const selection = selectionOf(indicator, query);
    const found = await findContext(selection);
    return {
      selection,
      definition: found.definition,
      state: [found.state, today(), programVersion],
      read: () => readValues(db, found, selection, today()),
    };
  };

  app.get(
    paths.indicatorValues,
    {
      schema: describeRoute('readValues', 'public', {
        params: indicatorParameter,
        querystring: valuesQuery,
        response: { 200: refTo('IndicatorValues') },
      }),
    },
    async (request, reply) => {
      const { selection, ...selected } = await readSelected(
        request.params.indicator,
        request.query,
      );
      if (isUnchanged(request, reply, selected.state)) return reply;
      const { indicator, division, period, sex, age } = selection;
      const name = [indicator, division, period, sex, age].join();
      const remembered = { name, state: selected.state.join(' ') };
      return answerRemembered(request, reply, packed, remembered, async () => {
        return (await selected.read()).values;
      });
    },
  );

  app.get(
    paths.valuesTable,
    {
      schema: describeRoute('readValuesTable', 'public', {
        params: Type.Object({ ...indicatorParameter.properties, ending: tableEnding }),
        querystring: valuesQuery,
        produces: producedTypes(tableEndings),
        response: { 200: Type.String() },
      }),
    },
    async (request, reply) => {
      const selected = await readSelected(request.params.indicator, request.query);
      if (isUnchanged(request, reply, selected.state)) return reply;
      const speech = speechOf(request);
      const table = composeValuesTable(await selected.read(), selected.definition, speech);
      return sendObservations(reply, table, request.params.ending, speech);
    },
  );

  app.get(
    paths.valuesTemplate,
    {
      schema: describeRoute('readValuesTemplate', 'public', {
        params: Type.Object({ ...indicatorParameter.properties, ending: listEnding }),
        querystring: valuesQuery,
        produces: producedTypes(listEndings),
        response: { 200: Type.String() },
      }),
    },
    async (request, reply) => {
      const selected = await readSelected(request.params.indicator, request.query);
      if (isUnchanged(request, reply, selected.state)) return reply;
      const speech = speechOf(request);
      const template = composeValuesTemplate(await selected.read(), selected.definition, speech);
      return sendTable(reply, template, request.params.ending, speech);
    },
  );
};

/** Reads what is asked for; throws `area/…`, `period/…` or `indicator/malformed-age`. */
function selectionOf(indicator: string, query: Static<typeof valuesQuery>): ValueSelection {
  const { period, sex = 'total', age = 'total' } = query;
  if (period !== undefined) parsePeriod(period);
  if (!isAge(age)) throw new DomainError('indicator/malformed-age', { age });
  return { indicator, division: parseDivision(query.division).id, period, sex, age };
}
