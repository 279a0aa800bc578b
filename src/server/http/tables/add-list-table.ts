import Type from 'typebox';
import { listEnding, listEndings } from '#contract/tables.ts';
import type { Speech } from '#contract/text/format.ts';
import { selectDataState } from '../../features/reference/data-state.ts';
import { describeRoute, type OperationId } from '../describe-route.ts';
import { isUnchanged } from '../entity-tag.ts';
import type { App, FeatureContext } from '../feature.ts';
import { speechOf } from '../request-language.ts';
import type { OutTable } from './out-table.ts';
import { producedTypes, sendTable } from './send-table.ts';

/** A whole list as a file to save, the same for everybody until the data change. */
export interface ListTable<Row> {
  readonly path: `${string}:ending`;
  readonly operation: OperationId;
  readonly compose: (speech: Speech, state: string) => Promise<OutTable<Row>>;
}

/** Lets a list be saved as CSV and Excel. */
export function addListTable<Row>(
  app: App,
  { database, programVersion }: FeatureContext,
  { path, operation, compose }: ListTable<Row>,
): void {
  const schema = describeRoute(operation, 'public', {
    params: Type.Object({ ending: listEnding }),
    produces: producedTypes(listEndings),
    response: { 200: Type.String() },
  });
  app.get(path, { schema }, async (request, reply) => {
    const state = await selectDataState(database.public);
    if (isUnchanged(request, reply, [state, programVersion])) return reply;
    const speech = speechOf(request);
    return sendTable(reply, await compose(speech, state), request.params.ending, speech);
  });
}
