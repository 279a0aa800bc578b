import type { DocumentContent, GoverningDocumentText } from '#contract/documents.ts';
import type { GoverningDocument } from '#domain/documents/document.ts';
import { judgeValidity } from '#domain/documents/judge-validity.ts';

/** A row of `governing_document`: what is not known is null or left out. */
export interface DocumentRow {
  readonly id: string;
  readonly definition: Partial<DocumentContent> &
    Pick<DocumentContent, 'kind' | 'title' | 'source'>;
  readonly version: number;
}

/** A document with the version that the next change must name. */
export type StoredDocument = GoverningDocument & { readonly version: number };

export function documentOf({ id, definition, version }: DocumentRow): StoredDocument {
  return { ...documentOfContent(id, definition), version };
}

/** What a coordinator has written, as the domain has it. */
export function documentOfContent(
  id: string,
  content: DocumentRow['definition'],
): GoverningDocument {
  return {
    id,
    kind: content.kind,
    title: content.title.trim(),
    publisher: content.publisher?.trim() ?? undefined,
    validFrom: content.validFrom ?? undefined,
    validTo: content.validTo ?? undefined,
    untilReplaced: content.untilReplaced ?? false,
    revisionExpected: content.revisionExpected ?? undefined,
    url: content.url ?? undefined,
    source: content.source.trim(),
    replacedBy: content.replacedBy ?? undefined,
    replacedOn: content.replacedOn ?? undefined,
  };
}

/** The column's content of a document. */
export function recordOf({ id: _id, ...document }: GoverningDocument): DocumentContent {
  return {
    ...document,
    publisher: document.publisher ?? null,
    validFrom: document.validFrom ?? null,
    validTo: document.validTo ?? null,
    revisionExpected: document.revisionExpected ?? null,
    url: document.url ?? null,
    replacedBy: document.replacedBy ?? null,
    replacedOn: document.replacedOn ?? null,
  };
}

/** A document as the contract has it, judged on a day. */
export function documentTextOf(
  { version, ...document }: StoredDocument,
  day: string,
  titles: ReadonlyMap<string, string>,
): GoverningDocumentText {
  return {
    ...recordOf(document),
    id: document.id,
    validity: judgeValidity(document, day),
    replacedByTitle: titles.get(document.replacedBy ?? '') ?? null,
    version,
  };
}
