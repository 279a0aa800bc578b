import type { CrosswalkText } from '#contract/crosswalks.ts';
import type { Speech } from '#contract/text/format.ts';
import { fileNameOf, type OutTable } from '../../http/tables/out-table.ts';
import type { CrosswalkPartRow } from './queries.ts';

/** En nyckels delar som tabell; the first three columns can be read in again as a key. */
export function composeCrosswalkTable(
  crosswalk: CrosswalkText,
  parts: readonly CrosswalkPartRow[],
  speech: Speech,
): OutTable<CrosswalkPartRow> {
  const { say } = speech;
  return {
    title: say('crosswalk.title'),
    fileName: fileNameOf('nyckel', `${crosswalk.from}-${crosswalk.to}`),
    language: speech.language,
    columns: [
      { head: 'from', kind: 'code', cell: (part) => part.from },
      { head: 'to', kind: 'code', cell: (part) => part.to },
      { head: 'weight', kind: 'decimal', cell: (part) => part.share_of_from },
      { head: say('crosswalk.share-back'), kind: 'decimal', cell: (part) => part.share_of_to },
      { head: say('crosswalk.from'), kind: 'text', cell: (part) => part.from_name },
      { head: say('crosswalk.to'), kind: 'text', cell: (part) => part.to_name },
    ],
    rows: parts,
    sources: [
      {
        publisher: crosswalk.madeBy,
        table: say(`crosswalk.method.${crosswalk.method}`),
        licence: '',
        fetched: crosswalk.madeAt.slice(0, 10),
        release: null,
      },
    ],
    remarks: [crosswalk.note],
  };
}
