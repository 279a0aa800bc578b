import type { JointEffortsText, PossibleJointEffortText } from '#contract/joint-efforts.ts';
import type { Speech } from '#contract/text/format.ts';
import { sayDifferences, sayReasons } from '#contract/text/say-joint-effort.ts';
import type { BothLanguages } from '#domain/indicators/indicator.ts';
import { fileNameOf, type OutColumn, type OutTable } from '../../http/tables/out-table.ts';

/** The names that a table of possible joint efforts says. */
export type PartyNames = Readonly<Record<string, BothLanguages>>;

/** Möjliga samarbeten som tabell: a row for each, both texts and every reason in words. */
export function composeJointEffortsTable(
  { day, proposals, agreed, resting }: JointEffortsText,
  parties: PartyNames,
  speech: Speech,
): OutTable<PossibleJointEffortText> {
  const { say, language } = speech;
  const party = (id: string): string => parties[id]?.[language] ?? id;
  const side = (which: 'first' | 'second'): readonly OutColumn<PossibleJointEffortText>[] => [
    {
      head: say(`joint-effort.party.${which}`),
      kind: 'text',
      cell: (one) => party(one[which].party),
    },
    {
      head: say(`joint-effort.kind.${which}`),
      kind: 'text',
      cell: (one) => say(`joint-effort.kind-of.${one[which].kind}`),
    },
    { head: say(`joint-effort.what.${which}`), kind: 'text', cell: (one) => one[which].what },
  ];
  return {
    title: say('joint-effort.title'),
    fileName: fileNameOf('mojliga-samarbeten', day),
    language,
    columns: [
      ...side('first'),
      ...side('second'),
      {
        head: say('joint-effort.both'),
        kind: 'text',
        cell: (one) => sayReasons(speech, one.reasons).join(' '),
      },
      {
        head: say('joint-effort.different'),
        kind: 'text',
        cell: (one) => sayDifferences(speech, one, party).join(' '),
      },
      {
        head: say('joint-effort.double'),
        kind: 'text',
        cell: (one) => say(one.isDouble ? 'csv.yes' : 'csv.no'),
      },
      { head: say('joint-effort.rests-until'), kind: 'date', cell: (one) => one.restsUntil },
      { head: say('joint-effort.agreed-on'), kind: 'date', cell: (one) => one.agreedOn },
    ],
    rows: [...proposals, ...agreed, ...resting],
    sources: [],
    remarks: [say('joint-effort.table-remark')],
  };
}
