import Type from 'typebox';
import { type CoverageGapsText, gapQuery } from '#contract/gaps.ts';
import { paths } from '#contract/paths.ts';
import { listEnding, listEndings } from '#contract/tables.ts';
import type { Caller } from '#domain/access/caller.ts';
import { parseDivision } from '#domain/areas/area.ts';
import { describeRoute } from '../../http/describe-route.ts';
import type { Feature } from '../../http/feature.ts';
import { remember } from '../../http/remember.ts';
import { speechOf } from '../../http/request-language.ts';
import { refTo } from '../../http/shared-schemas.ts';
import { producedTypes, sendTable } from '../../http/tables/send-table.ts';
import { readAs } from '../commitments/commitment-parameter.ts';
import { selectDataState } from '../reference/data-state.ts';
import { composeGaps } from './compose-gaps.ts';
import { composeGapsTable } from './compose-gaps-table.ts';
import { type NeedGround, readNeedGround } from './read-need-ground.ts';

/** Where need is high and nobody has promised anything, over what is shared with the caller. */
export const gapRoutes: Feature = (app, { database, clock }) => {
  // Areas in need are the same for everybody until the data, the rule or the day change.
  const grounds = remember<NeedGround>(20);
  const compose = async (caller: Caller, asked: string | undefined): Promise<CoverageGapsText> => {
    const division = asked === undefined ? undefined : parseDivision(asked).id;
    const day = clock().toISOString().slice(0, 10);
    const state = `${await selectDataState(database.public)} ${day}`;
    const ground = await grounds.recall(division ?? '', state, () =>
      readNeedGround(database.public, division, day),
    );
    return readAs(database.app, caller, (db) => composeGaps(db, caller, ground, day));
  };

  const read = describeRoute('readGapsInPlan', 'public', {
    querystring: gapQuery,
    response: { 200: refTo('CoverageGaps') },
  });
  app.get(paths.planGaps, { schema: read }, async (request, reply) => {
    reply.header('cache-control', 'no-store');
    return compose(request.caller, request.query.division);
  });

  const table = describeRoute('readGapsInPlanTable', 'public', {
    params: Type.Object({ ending: listEnding }),
    querystring: gapQuery,
    produces: producedTypes(listEndings),
    response: { 200: Type.String() },
  });
  app.get(paths.planGapsTable, { schema: table }, async (request, reply) => {
    reply.header('cache-control', 'no-store');
    const gaps = await compose(request.caller, request.query.division);
    const speech = speechOf(request);
    return sendTable(reply, composeGapsTable(gaps, speech), request.params.ending, speech);
  });
};
