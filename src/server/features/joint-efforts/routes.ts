import Type from 'typebox';
import {
  type JointEffortsText,
  jointEffortAnswer,
  jointEffortAnswered,
  jointEffortQuery,
} from '#contract/joint-efforts.ts';
import { paths } from '#contract/paths.ts';
import { listEnding, listEndings } from '#contract/tables.ts';
import type { Caller } from '#domain/access/caller.ts';
import { describeRoute } from '../../http/describe-route.ts';
import type { Feature } from '../../http/feature.ts';
import { remember } from '../../http/remember.ts';
import { speechOf } from '../../http/request-language.ts';
import { refTo } from '../../http/shared-schemas.ts';
import { producedTypes, sendTable } from '../../http/tables/send-table.ts';
import { readAs } from '../commitments/commitment-parameter.ts';
import { type AreaGround, selectAreaGround } from '../gaps/queries.ts';
import { selectParties } from '../parties/queries.ts';
import { selectDataState } from '../reference/data-state.ts';
import { answerProposal } from './answer-proposal.ts';
import { composeJointEfforts } from './compose-joint-efforts.ts';
import { composeJointEffortsTable } from './compose-joint-efforts-table.ts';

const mostShown = 50;

/** Plans of several parties that could be one, over what is shared with the caller. */
export const jointEffortRoutes: Feature = (app, { database, clock }) => {
  const grounds = remember<AreaGround>(1);
  const today = (): string => clock().toISOString().slice(0, 10);
  const compose = async (caller: Caller, most: number): Promise<JointEffortsText> => {
    const state = await selectDataState(database.public);
    const ground = await grounds.recall('', state, () => selectAreaGround(database.public));
    const wish = { day: today(), most };
    return readAs(database.app, caller, (db) => composeJointEfforts(db, caller, ground, wish));
  };

  const list = describeRoute('listJointEfforts', 'signed-in', {
    querystring: jointEffortQuery,
    response: { 200: refTo('JointEfforts') },
  });
  app.get(paths.jointEfforts, { schema: list }, async (request, reply) => {
    reply.header('cache-control', 'no-store');
    return compose(request.caller, request.query.most ?? mostShown);
  });

  const table = describeRoute('listJointEffortsTable', 'signed-in', {
    params: Type.Object({ ending: listEnding }),
    querystring: jointEffortQuery,
    produces: producedTypes(listEndings),
    response: { 200: Type.String() },
  });
  app.get(paths.jointEffortsTable, { schema: table }, async (request, reply) => {
    reply.header('cache-control', 'no-store');
    const found = await compose(request.caller, request.query.most ?? mostShown);
    const parties = await selectParties(database.public);
    const names = Object.fromEntries(parties.map(({ id, name }) => [id, name]));
    const speech = speechOf(request);
    const out = composeJointEffortsTable(found, names, speech);
    return sendTable(reply, out, request.params.ending, speech);
  });

  const answer = describeRoute('answerJointEffort', 'contributor', {
    body: jointEffortAnswer,
    response: { 200: jointEffortAnswered },
  });
  app.post(paths.jointEffortAnswers, { schema: answer }, async (request) =>
    answerProposal(database.app, request.caller, request.body, today()),
  );
};
