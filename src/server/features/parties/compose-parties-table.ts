import type { PartyText } from '#contract/parties.ts';
import type { Speech } from '#contract/text/format.ts';
import { fileNameOf, type OutTable } from '../../http/tables/out-table.ts';

/** Parterna som tabell, in their order. */
export function composePartiesTable(
  parties: readonly PartyText[],
  speech: Speech,
): OutTable<PartyText> {
  const { say, language } = speech;
  return {
    title: say('data.section.parter'),
    fileName: fileNameOf('parter'),
    language,
    columns: [
      { head: say('table.id'), kind: 'code', cell: (party) => party.id },
      { head: say('party.name'), kind: 'text', cell: (party) => party.name[language] },
      { head: say('party.kind'), kind: 'text', cell: (party) => say(`party.kind.${party.kind}`) },
      {
        head: say('table.convener'),
        kind: 'text',
        cell: (party) => say(party.convener ? 'csv.yes' : 'csv.no'),
      },
      { head: say('table.municipality-code'), kind: 'code', cell: (party) => party.municipality },
      { head: say('party.aliases'), kind: 'text', cell: (party) => party.aliases.join(', ') },
      { head: say('csv.source'), kind: 'text', cell: (party) => party.source },
    ],
    rows: parties,
    sources: [],
    remarks: [say('table.from-program', { folder: 'data/parties.yaml' })],
  };
}
