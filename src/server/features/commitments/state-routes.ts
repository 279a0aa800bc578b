import {
  type CommitmentPage,
  notRelevantStatement,
  removedDraft,
  stateChange,
} from '#contract/commitments.ts';
import { paths } from '#contract/paths.ts';
import type { Caller } from '#domain/access/caller.ts';
import { describeRoute } from '../../http/describe-route.ts';
import type { App, FeatureContext } from '../../http/feature.ts';
import { refTo } from '../../http/shared-schemas.ts';
import { tellVersion, versionOfRequest } from '../../http/version-of-request.ts';
import { commitmentParameter } from './commitment-parameter.ts';
import { changeState, removeDraft, stateNotRelevant } from './save-commitment.ts';

/** What a party decides of a commitment: its state, that a draft is given up, that nothing is relevant. */
export function stateRoutes(
  app: App,
  { database, clock }: FeatureContext,
  pageOf: (caller: Caller, id: string) => Promise<CommitmentPage>,
): void {
  const today = (): string => clock().toISOString().slice(0, 10);

  const move = describeRoute('changeCommitmentState', 'contributor', {
    params: commitmentParameter,
    body: stateChange,
    response: { 200: refTo('CommitmentPage'), 412: refTo('Problem'), 428: refTo('Problem') },
  });
  app.post(paths.commitmentState, { schema: move }, async (request, reply) => {
    const begunFrom = { id: request.params.commitment, version: versionOfRequest(request) };
    const writer = { caller: request.caller, day: today() };
    const moved = await changeState(database.app, writer, begunFrom, request.body.state);
    tellVersion(reply, moved.version);
    return pageOf(request.caller, moved.id);
  });

  const remove = describeRoute('removeCommitmentDraft', 'contributor', {
    params: commitmentParameter,
    response: { 200: removedDraft, 412: refTo('Problem'), 428: refTo('Problem') },
  });
  app.delete(paths.commitment, { schema: remove }, async (request) => {
    const id = request.params.commitment;
    const writer = { caller: request.caller, day: today() };
    await removeDraft(database.app, writer, { id, version: versionOfRequest(request) });
    return { removed: id };
  });

  const decline = describeRoute('stateNotRelevant', 'contributor', {
    body: notRelevantStatement,
    response: { 200: notRelevantStatement },
  });
  app.post(paths.notRelevant, { schema: decline }, async (request) => {
    const { actionArea, reason } = request.body;
    const statement = { actionArea, reason: reason?.trim() };
    await stateNotRelevant(database.app, { caller: request.caller, day: today() }, statement);
    return { actionArea, reason: statement.reason ?? null };
  });
}
