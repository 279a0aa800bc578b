import type { CommitmentContentText, CommitmentText, PlanMatrix } from '#contract/commitments.ts';
import { isDay } from '#domain/time/day.ts';
import type { CommitmentSearch } from './use-commitment-search.ts';

/** What a new commitment begins with: what the address says, and days within the plan. */
export function firstContent(
  { omraden, insatsomrade }: Pick<CommitmentSearch, 'omraden' | 'insatsomrade'>,
  { rows, plan }: Pick<PlanMatrix, 'rows' | 'plan'>,
  today: string,
): CommitmentContentText {
  const from = today < plan.validFrom ? plan.validFrom : today;
  const nextYear = `${Number(from.slice(0, 4)) + 1}-12-31`;
  const known = rows.some((row) => row.actionArea === insatsomrade);
  return {
    actionArea: known && insatsomrade !== undefined ? insatsomrade : '',
    alsoUnder: [],
    jointActivity: null,
    what: '',
    wholeCounty: false,
    areas: omraden === undefined || omraden === '' ? [] : omraden.split(','),
    from,
    to: plan.validTo !== null && plan.validTo < nextYear ? plan.validTo : nextYear,
    targetGroups: [],
    kind: 'new',
    strengthens: null,
    contactRole: '',
    seenBy: '',
    reference: null,
    indicator: null,
    template: null,
    tags: { prevention: [], determinants: [], method: null, rights: {}, costShares: {} },
  };
}

/** What a party has written, without whose it is and where it stands. */
export function contentOf(commitment: CommitmentText): CommitmentContentText {
  const { id: _id, party: _party, version: _version, state: _state, ...content } = commitment;
  return content;
}

/** What a draft must have before it can be kept. */
export const neededParts = ['action-area', 'what', 'where', 'time', 'strengthens'] as const;
export type NeededPart = (typeof neededParts)[number];

/** The parts that are lacking before the draft can be kept, in the order of the form. */
export function lackingParts(content: CommitmentContentText): readonly NeededPart[] {
  const has: Readonly<Record<NeededPart, boolean>> = {
    'action-area': content.actionArea !== '',
    what: content.what.trim() !== '',
    where: content.wholeCounty || content.areas.length > 0,
    time: isDay(content.from) && isDay(content.to) && content.from <= content.to,
    strengthens: content.kind !== 'strengthened' || content.strengthens !== null,
  };
  return neededParts.filter((part) => !has[part]);
}
