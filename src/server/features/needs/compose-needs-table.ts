import type { NeedGroupText, NeedList, NeedText } from '#contract/needs.ts';
import type { Speech } from '#contract/text/format.ts';
import { sayNeedKind } from '#contract/text/say-need.ts';
import type { BothLanguages } from '#domain/indicators/indicator.ts';
import { fileNameOf, type OutTable } from '../../http/tables/out-table.ts';

type Names = Readonly<Record<string, BothLanguages>>;

/** Behoven som tabell: a row for each, with what it has in common with others. */
export function composeNeedsTable(
  { day, groups }: NeedList,
  names: { readonly parties: Names; readonly policyAreas: Names },
  speech: Speech,
): OutTable<{ readonly group: NeedGroupText; readonly need: NeedText }> {
  const { say, language } = speech;
  return {
    title: say('need.title'),
    fileName: fileNameOf('behov', day),
    language,
    columns: [
      {
        head: say('need.kind'),
        kind: 'text',
        cell: ({ group }) => sayNeedKind(language, group.kind, names.policyAreas),
      },
      {
        head: say('commitment.party'),
        kind: 'text',
        cell: ({ need }) => names.parties[need.party]?.[language] ?? need.party,
      },
      { head: say('need.what'), kind: 'text', cell: ({ need }) => need.what },
      { head: say('need.stated-on'), kind: 'date', cell: ({ need }) => need.statedOn },
      {
        head: say('need.municipalities'),
        kind: 'integer',
        cell: ({ group }) => group.municipalities.length,
      },
      {
        head: say('need.county-wide'),
        kind: 'text',
        cell: ({ group }) => say(group.isCountyWide ? 'csv.yes' : 'csv.no'),
      },
    ],
    rows: groups.flatMap((group) => group.needs.map((need) => ({ group, need }))),
    sources: [],
    remarks: [],
  };
}
