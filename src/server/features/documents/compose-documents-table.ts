import type { GoverningDocumentText } from '#contract/documents.ts';
import type { Speech } from '#contract/text/format.ts';
import { fileNameOf, type OutTable } from '../../http/tables/out-table.ts';

/** Styrdokumenten som tabell, judged on a day. */
export function composeDocumentsTable(
  documents: readonly GoverningDocumentText[],
  day: string,
  { say, language, date }: Speech,
): OutTable<GoverningDocumentText> {
  return {
    title: say('document.title'),
    fileName: fileNameOf('styrdokument', day),
    language,
    columns: [
      { head: say('table.id'), kind: 'code', cell: (one) => one.id },
      { head: say('document.name'), kind: 'text', cell: (one) => one.title },
      { head: say('document.kind'), kind: 'text', cell: (one) => say(`document.kind.${one.kind}`) },
      { head: say('document.publisher'), kind: 'text', cell: (one) => one.publisher },
      { head: say('document.valid-from'), kind: 'date', cell: (one) => one.validFrom },
      { head: say('document.valid-to'), kind: 'date', cell: (one) => one.validTo },
      {
        head: say('document.validity'),
        kind: 'text',
        cell: (one) => say(`document.validity.${one.validity}`),
      },
      { head: say('document.revision'), kind: 'integer', cell: (one) => one.revisionExpected },
      { head: say('document.replaced-by'), kind: 'text', cell: (one) => one.replacedByTitle },
      { head: say('document.url'), kind: 'text', cell: (one) => one.url },
      { head: say('csv.source'), kind: 'text', cell: (one) => one.source },
    ],
    rows: documents,
    sources: [],
    remarks: [say('document.table-remark', { day: date(day) })],
  };
}
