import type { FastifyRequest } from 'fastify';
import Type from 'typebox';
import { type ListPreviewText, listAnswers, listMapping } from '#contract/activities.ts';
import { paths } from '#contract/paths.ts';
import { authorizeParty } from '#domain/access/authorize-party.ts';
import { type Caller, partyOfCaller } from '#domain/access/caller.ts';
import { DomainError } from '#domain/domain-error.ts';
import { withReadOnly } from '../../database/read-handle.ts';
import { inWriteTransaction, readIn } from '../../database/write-transaction.ts';
import { describeRoute } from '../../http/describe-route.ts';
import type { App, FeatureContext } from '../../http/feature.ts';
import { contextOfCaller } from '../../http/identify-caller.ts';
import { checkShape, parseField, receiveForm, uncheckedForm } from '../../http/receive-form.ts';
import { speechOf } from '../../http/request-language.ts';
import { refTo } from '../../http/shared-schemas.ts';
import { swedishMoment } from '../../http/tables/swedish-moment.ts';
import { rememberListReading } from '../activities/commands.ts';
import { activitySheet } from './activity-sheet.ts';
import { type ListUpload, previewList } from './preview-list.ts';
import { readSheetApart } from './read-sheet-apart.ts';
import type { SheetWriter } from './sheet-noun.ts';

const file = Type.String({
  contentMediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  description: 'A party’s own list as Excel or CSV, at most 25 MB',
});
const body = Type.Object({
  file,
  mapping: Type.Optional(listMapping),
  answers: Type.Optional(listAnswers),
});

/** A party's own list of activities: its columns mapped once, and what cannot be placed asked about. */
export function listRoutes(app: App, { database, clock }: FeatureContext): void {
  const writerOf = (caller: Caller): SheetWriter => ({
    caller,
    party: authorizeParty(caller, partyOfCaller(caller) ?? ''),
    day: swedishMoment(clock().toISOString()).slice(0, 10),
  });

  const preview = describeRoute('previewActivityList', 'contributor', {
    consumes: ['multipart/form-data'],
    body,
    response: { 200: refTo('ListPreview') },
  });
  app.post(
    paths.activityListPreview,
    { ...uncheckedForm, schema: preview },
    async (request, reply) => {
      const writer = writerOf(request.caller);
      const { upload } = await receiveList(request);
      reply.header('cache-control', 'no-store');
      const { text } = await withReadOnly(database.app, contextOfCaller(request.caller), (db) =>
        previewList(db, writer, upload, speechOf(request)),
      );
      return text satisfies ListPreviewText;
    },
  );

  const read = describeRoute('readActivityList', 'contributor', {
    consumes: ['multipart/form-data'],
    body: Type.Object({ ...body.properties, hash: Type.String() }),
    response: { 200: refTo('SheetResult') },
  });
  app.post(paths.activityListRead, { ...uncheckedForm, schema: read }, async (request, reply) => {
    const writer = writerOf(request.caller);
    const context = contextOfCaller(request.caller);
    const { upload, hash } = await receiveList(request);
    const result = await inWriteTransaction(database.loads, context, async (tx) => {
      const { judged, text } = await previewList(readIn(tx), writer, upload, speechOf(request));
      if (judged.hash !== hash) throw new DomainError('sheet/changed-meanwhile');
      const { changed, added } = judged.merge;
      if (changed.length + added.length === 0) throw new DomainError('sheet/nothing-to-do');
      await activitySheet.write(tx, writer, judged.merge);
      const { mapping, answers } = text;
      await rememberListReading(tx, writer.party, { mapping, answers }, context.actor);
      const refused = new Set([...judged.merge.remarks, ...judged.refusals].map(({ row }) => row));
      return {
        changed: changed.length,
        added: added.length,
        leftOut: refused.size + text.waiting,
      };
    });
    reply.header('cache-control', 'no-store');
    return result;
  });
}

/** @throws DomainError what `receiveForm` throws, `activity/malformed-mapping` */
async function receiveList(
  request: FastifyRequest,
): Promise<{ readonly upload: ListUpload; readonly hash: string | undefined }> {
  const form = await receiveForm(request, 'lista.xlsx');
  const code = 'activity/malformed-mapping';
  const given = <T>(name: 'mapping' | 'answers'): T | undefined => {
    if (!form.fields.has(name)) return undefined;
    const value = parseField(form, name, code);
    checkShape(name === 'mapping' ? listMapping : listAnswers, value, code, name);
    return value as T; // its shape has been checked
  };
  return {
    upload: {
      table: await readSheetApart(form.file),
      fileName: form.file.fileName,
      mapping: given('mapping'),
      answers: given('answers'),
    },
    hash: form.fields.get('hash'),
  };
}
