import Type from 'typebox';
import { templateContent } from '#contract/commitments.ts';
import { paths } from '#contract/paths.ts';
import { authorizeParty } from '#domain/access/authorize-party.ts';
import { type Caller, partyOfCaller } from '#domain/access/caller.ts';
import { nameActingRole } from '#domain/access/name-acting-role.ts';
import { inWriteTransaction, type WriteTransaction } from '../../database/write-transaction.ts';
import { describeRoute } from '../../http/describe-route.ts';
import type { App, FeatureContext } from '../../http/feature.ts';
import { contextOfCaller } from '../../http/identify-caller.ts';
import { refTo } from '../../http/shared-schemas.ts';
import { tellVersion, versionOfRequest } from '../../http/version-of-request.ts';
import { appendLogEntry } from '../log/commands.ts';
import { readAs } from './commitment-parameter.ts';
import { insertTemplate, selectTemplates, updateTemplate } from './save-template.ts';

/** Templates: text that commitments in several places have in common. */
export function templateRoutes(app: App, { database }: FeatureContext): void {
  const list = describeRoute('listCommitmentTemplates', 'public', {
    response: { 200: refTo('CommitmentTemplateList') },
  });
  app.get(paths.commitmentTemplates, { schema: list }, async (request, reply) => {
    reply.header('cache-control', 'no-store');
    return { templates: [...(await readAs(database.app, request.caller, selectTemplates))] };
  });

  const create = describeRoute('createCommitmentTemplate', 'contributor', {
    body: templateContent,
    response: { 201: refTo('CommitmentTemplate') },
  });
  app.post(paths.commitmentTemplates, { schema: create }, async (request, reply) => {
    const party = authorizeParty(request.caller, partyOfCaller(request.caller) ?? '');
    const written = await inWriteTransaction(
      database.app,
      contextOfCaller(request.caller),
      async (tx) => {
        const template = await insertTemplate(tx, party, request.body);
        await logTemplate(tx, request.caller, template.id, 'template/created');
        return template;
      },
    );
    reply.code(201);
    tellVersion(reply, written.version);
    return written;
  });

  const change = describeRoute('changeCommitmentTemplate', 'contributor', {
    params: Type.Object({
      template: Type.String({
        pattern: '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$',
      }),
    }),
    body: templateContent,
    response: { 200: refTo('CommitmentTemplate'), 412: refTo('Problem'), 428: refTo('Problem') },
  });
  app.put(paths.commitmentTemplate, { schema: change }, async (request, reply) => {
    const party = authorizeParty(request.caller, partyOfCaller(request.caller) ?? '');
    const begunFrom = { id: request.params.template, version: versionOfRequest(request) };
    const written = await inWriteTransaction(
      database.app,
      contextOfCaller(request.caller),
      async (tx) => {
        const template = await updateTemplate(tx, party, begunFrom, request.body);
        await logTemplate(tx, request.caller, template.id, 'template/changed');
        return template;
      },
    );
    tellVersion(reply, written.version);
    return written;
  });
}

async function logTemplate(
  tx: WriteTransaction,
  caller: Caller,
  objectId: string,
  action: string,
): Promise<void> {
  await appendLogEntry(tx, {
    actor: contextOfCaller(caller).actor,
    role: nameActingRole('contributor', caller),
    action,
    objectKind: 'commitment-template',
    objectId,
    data: {},
  });
}
