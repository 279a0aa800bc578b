import type { DocumentContent, GoverningDocumentList } from '#contract/documents.ts';
import { paths, pathTo } from '#contract/paths.ts';
import { type Ask, ask, sendJson } from '../../api.ts';
import { sendChange } from '../parties/ask-parties.ts';

/** The governing documents with their state on a day; today when none is given. */
export function askDocuments(day?: string): Ask<GoverningDocumentList> {
  return ask(pathTo(paths.documents, {}, { day }));
}

export function addDocument(content: DocumentContent): Promise<GoverningDocumentList> {
  return sendJson(paths.documents, content);
}

export function changeDocument(
  { id, version }: { readonly id: string; readonly version: number },
  content: DocumentContent,
): Promise<GoverningDocumentList> {
  return sendChange('PUT', pathTo(paths.document, { document: id }), version, content);
}
