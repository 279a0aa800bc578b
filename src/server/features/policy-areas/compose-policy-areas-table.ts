import type { PolicyAreaText } from '#contract/parties.ts';
import type { Speech } from '#contract/text/format.ts';
import { fileNameOf, type OutTable } from '../../http/tables/out-table.ts';

/** Sakområdena som tabell, in their order. */
export function composePolicyAreasTable(
  policyAreas: readonly PolicyAreaText[],
  speech: Speech,
): OutTable<PolicyAreaText> {
  const { say, language } = speech;
  return {
    title: say('data.section.sakomraden'),
    fileName: fileNameOf('sakomraden'),
    language,
    columns: [
      { head: say('table.id'), kind: 'code', cell: (one) => one.id },
      { head: say('policy-area.name'), kind: 'text', cell: (one) => one.name[language] },
      { head: say('policy-area.aliases'), kind: 'text', cell: (one) => one.aliases.join(', ') },
      { head: say('csv.source'), kind: 'text', cell: (one) => one.source },
    ],
    rows: policyAreas,
    sources: [],
    remarks: [say('table.from-program', { folder: 'data/policy-areas.yaml' })],
  };
}
