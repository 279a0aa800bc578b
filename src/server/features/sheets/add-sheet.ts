import { Readable } from 'node:stream';
import type { FastifyReply } from 'fastify';
import Type from 'typebox';
import type { Access } from '#domain/access/access.ts';
import type { Caller } from '#domain/access/caller.ts';
import type { ObjectClass } from '#domain/access/sharing.ts';
import { DomainError } from '#domain/domain-error.ts';
import { withReadOnly } from '../../database/read-handle.ts';
import { inWriteTransaction, readIn } from '../../database/write-transaction.ts';
import type { Workbook } from '../../documents/workbook/workbook.ts';
import { workbookType, writeWorkbook } from '../../documents/workbook/write-workbook.ts';
import { describeRoute, type OperationId } from '../../http/describe-route.ts';
import type { App, FeatureContext } from '../../http/feature.ts';
import { contextOfCaller } from '../../http/identify-caller.ts';
import { inventedLines } from '../../http/mark-invented.ts';
import { receiveForm, uncheckedForm } from '../../http/receive-form.ts';
import { speechOf } from '../../http/request-language.ts';
import { refTo } from '../../http/shared-schemas.ts';
import { swedishDay } from '../../http/swedish-day.ts';
import { fileNameOf } from '../../http/tables/out-table.ts';
import { noteReading } from '../log/note-reading.ts';
import { composeSheet } from './compose-sheet.ts';
import { judgeSheet, sayPreview } from './judge-sheet.ts';
import { readSheetApart } from './read-sheet-apart.ts';
import type { SheetCaller, SheetNoun } from './sheet-noun.ts';

/** Where a kind of sheet is got and read in, by whom, and under which names. */
export interface SheetRoutes<Writer extends SheetCaller> {
  readonly noun: SheetNoun<Writer>;
  readonly access: Access;
  /** The caller as one that may write it. */
  readonly authorize: (caller: SheetCaller) => Writer;
  /** What of its own a party reads in it; left out where anybody may read it. */
  readonly objectClass?: ObjectClass;
  readonly paths: { readonly take: string; readonly preview: string; readonly read: string };
  readonly operations: {
    readonly take: OperationId;
    readonly preview: OperationId;
    readonly read: OperationId;
  };
}

const upload = Type.String({
  contentMediaType: workbookType,
  description: 'Excel or CSV with the heads of the sheet, at most 25 MB',
});

/** Three operations: the sheet as it stands, what a changed one would do, and its reading. */
export function addSheet<Writer extends SheetCaller>(
  app: App,
  { database, clock, installation }: FeatureContext,
  { noun, access, authorize, objectClass, paths, operations }: SheetRoutes<Writer>,
): void {
  const writerOf = (caller: Caller): Writer => authorize({ caller, day: swedishDay(clock()) });

  const take = describeRoute(operations.take, access, {
    produces: [workbookType],
    response: { 200: Type.String() },
  });
  app.get(paths.take, { schema: take }, async (request, reply) => {
    const speech = speechOf(request);
    const { caller } = request;
    const loaded = await withReadOnly(database.app, contextOfCaller(caller), (db) =>
      noun.load(db, writerOf(caller), speech),
    );
    if (objectClass !== undefined) {
      // A party takes all of its own along, drafts too.
      const hasDraft = objectClass === 'commitment';
      await noteReading(database.app, caller, { objectClass, hasDraft });
    }
    const title = noun.title(speech);
    return sendWorkbook(
      reply,
      composeSheet(title, loaded, inventedLines(installation, speech), speech),
    );
  });

  const preview = describeRoute(operations.preview, access, {
    consumes: ['multipart/form-data'],
    body: Type.Object({ file: upload }),
    response: { 200: refTo('SheetPreview') },
  });
  app.post(paths.preview, { ...uncheckedForm, schema: preview }, async (request, reply) => {
    const { caller } = request;
    const writer = writerOf(caller);
    const { file } = await receiveForm(request, 'blad.xlsx');
    const table = await readSheetApart(file);
    const speech = speechOf(request);
    const judged = await withReadOnly(database.app, contextOfCaller(caller), (db) =>
      judgeSheet(db, noun, writer, table, speech),
    );
    reply.header('cache-control', 'no-store');
    return sayPreview(file.fileName, judged, speech);
  });

  const read = describeRoute(operations.read, access, {
    consumes: ['multipart/form-data'],
    body: Type.Object({ file: upload, hash: Type.String() }),
    response: { 200: refTo('SheetResult') },
  });
  app.post(paths.read, { ...uncheckedForm, schema: read }, async (request, reply) => {
    const { caller } = request;
    const writer = writerOf(caller);
    const { file, fields } = await receiveForm(request, 'blad.xlsx');
    const table = await readSheetApart(file);
    const speech = speechOf(request);
    const result = await inWriteTransaction(database.loads, contextOfCaller(caller), async (tx) => {
      const judged = await judgeSheet(readIn(tx), noun, writer, table, speech);
      if (judged.hash !== fields.get('hash')) throw new DomainError('sheet/changed-meanwhile');
      const { changed, added, remarks } = judged.merge;
      if (changed.length + added.length === 0) throw new DomainError('sheet/nothing-to-do');
      await noun.write(tx, writer, judged.merge);
      const leftOut = new Set([...remarks, ...judged.refusals].map(({ row }) => row)).size;
      return { changed: changed.length, added: added.length, leftOut };
    });
    reply.header('cache-control', 'no-store');
    return result;
  });
}

function sendWorkbook(reply: FastifyReply, book: Workbook): FastifyReply {
  return reply
    .type(workbookType)
    .header('cache-control', 'no-store')
    .header('content-disposition', `attachment; filename="${fileNameOf(book.title)}.xlsx"`)
    .send(Readable.from(writeWorkbook(book)));
}
