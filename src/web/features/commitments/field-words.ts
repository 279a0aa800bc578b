import type { CommitmentContentText } from '#contract/commitments.ts';
import type { Speech, TextKey } from '#contract/text/format.ts';

/** A field of a commitment, as the form and the history name it. */
export type CommitmentField = keyof CommitmentContentText;

const heads: Readonly<Record<CommitmentField, TextKey>> = {
  actionArea: 'commitment.action-area',
  alsoUnder: 'commitment.also-under',
  jointActivity: 'commitment.joint-activity',
  what: 'commitment.what',
  wholeCounty: 'commitment.whole-county',
  areas: 'commitment.where',
  from: 'commitment.from',
  to: 'commitment.to',
  targetGroups: 'commitment.target-groups',
  kind: 'commitment.kind',
  strengthens: 'commitment.strengthens',
  contactRole: 'commitment.contact-role',
  seenBy: 'commitment.seen-by',
  reference: 'commitment.reference',
  indicator: 'commitment.indicator',
  template: 'commitment.template',
  tags: 'commitment.tags',
};

export function fieldName({ say }: Speech, field: CommitmentField): string {
  return say(heads[field]);
}

/** A field's value in short, for choosing between two. */
export function sayField(speech: Speech, value: unknown): string {
  const { say, list } = speech;
  if (value === null || value === undefined || value === '') return say('commitment.not-written');
  if (typeof value === 'boolean') return say(value ? 'csv.yes' : 'csv.no');
  if (Array.isArray(value)) {
    return value.length === 0 ? say('commitment.not-written') : list(value.map(String));
  }
  return typeof value === 'object'
    ? sayTags(speech, value as CommitmentContentText['tags'])
    : String(value);
}

function sayTags({ say, list }: Speech, tags: CommitmentContentText['tags']): string {
  const said = [
    ...tags.prevention.map((one) => say(`commitment.prevention.${one}`)),
    ...tags.determinants.map((one) => say(`commitment.determinant.${one}`)),
    ...(tags.method === null ? [] : [tags.method]),
    ...Object.values(tags.rights),
    ...Object.entries(tags.costShares).map(([party, share]) => `${party} ${share} %`),
  ];
  return said.length === 0 ? say('commitment.not-written') : list(said);
}

/** A share in per cent with no more decimals than it has. */
export function sayShare({ number }: Speech, share: number): string {
  return number(share, share % 1 === 0 ? 0 : 2);
}
