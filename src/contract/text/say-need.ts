import type { BothLanguages } from '#domain/indicators/indicator.ts';
import type { NeedGroupText, NeedKindText } from '../needs.ts';
import type { Speech } from './format.ts';
import type { Language } from './language.ts';

/** Behovets slag i ord: the policy area's name, or the subject as it was written. */
export function sayNeedKind(
  language: Language,
  kind: NeedKindText,
  policyAreas: Readonly<Record<string, BothLanguages>>,
): string {
  return kind.kind === 'subject'
    ? kind.subject
    : (policyAreas[kind.policyArea]?.[language] ?? kind.policyArea);
}

/** Utkast till länsövergripande förslag: what it is about, who said what, and what the council is asked. */
export function sayProposalDraft(
  { say, date }: Speech,
  { needs, municipalities }: NeedGroupText,
  kind: string,
  partyName: (party: string) => string,
): { readonly title: string; readonly body: string } {
  const said = needs.map(({ party, statedOn, what }) =>
    say('need.draft-said', { party: partyName(party), day: date(statedOn), what }),
  );
  const opening = say('need.draft-opening', { municipalities: municipalities.length, kind });
  return {
    title: say('need.draft-title', { kind }),
    body: [opening, ...said, say('need.draft-ending')].join('\n\n'),
  };
}
