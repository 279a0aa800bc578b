import { sql } from 'kysely';
import { checkDocument } from '#domain/documents/check-document.ts';
import type { GoverningDocument } from '#domain/documents/document.ts';
import { DomainError } from '#domain/domain-error.ts';
import { nameItem } from '#domain/plans/name-item.ts';
import { readIn, type WriteTransaction } from '../../database/write-transaction.ts';
import { demandVersion } from '../../http/version-of-request.ts';
import { appendLogEntry, type NewLogEntry } from '../log/commands.ts';
import { selectDocuments } from './queries.ts';
import { recordOf } from './rows.ts';

type Actor = Pick<NewLogEntry, 'actor' | 'role'>;

/** Stores the documents that come with the program; what a person has changed stays. */
export async function storeDocuments(
  tx: WriteTransaction,
  documents: readonly { readonly id: string }[],
): Promise<void> {
  const rows = documents.map(({ id, ...definition }, i) => ({ id, position: i + 1, definition }));
  await sql`
    insert into governing_document (id, position, definition)
    select id, position, definition
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as d (id text, position integer, definition jsonb)
    on conflict (id) do update set position = excluded.position, definition = excluded.definition
    where governing_document.changed_by is null`.execute(tx);
}

/** Adds a document to the register, last in its order. */
export async function addDocument(
  tx: WriteTransaction,
  document: Omit<GoverningDocument, 'id'>,
  actor: Actor,
): Promise<string> {
  const known = new Set((await selectDocuments(readIn(tx))).map(({ id }) => id));
  const id = nameItem(document.title, known);
  checkDocument({ ...document, id }, known);
  await sql`
    insert into governing_document (id, position, definition, changed_by)
    values (${id}, ${known.size + 1}, ${JSON.stringify(recordOf({ ...document, id }))}::jsonb,
      ${actor.actor})`.execute(tx);
  await log(tx, actor, 'document/added', id, document);
  return id;
}

/** Changes a document, from the version that the change began from. */
export async function changeDocument(
  tx: WriteTransaction,
  begunFrom: { readonly id: string; readonly version: number },
  document: Omit<GoverningDocument, 'id'>,
  actor: Actor,
): Promise<void> {
  const { id } = begunFrom;
  await sql`select id from governing_document where id = ${id} for update`.execute(tx);
  const documents = await selectDocuments(readIn(tx));
  const standing = documents.find((one) => one.id === id);
  if (standing === undefined) throw new DomainError('document/unknown-document', { id });
  demandVersion(begunFrom.version, standing.version);
  checkDocument({ ...document, id }, new Set(documents.map((one) => one.id)));
  await sql`
    update governing_document set definition = ${JSON.stringify(recordOf({ ...document, id }))}::jsonb,
      version = version + 1, changed_by = ${actor.actor}, changed_at = now()
    where id = ${id}`.execute(tx);
  await log(tx, actor, 'document/changed', id, document);
}

async function log(
  tx: WriteTransaction,
  actor: Actor,
  action: string,
  objectId: string,
  { title, validFrom, validTo }: Omit<GoverningDocument, 'id'>,
): Promise<void> {
  await appendLogEntry(tx, {
    ...actor,
    action,
    objectKind: 'governing-document',
    objectId,
    data: { title, validFrom: validFrom ?? null, validTo: validTo ?? null },
    party: null,
  });
}
