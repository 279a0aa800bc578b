import type { CommitmentContentText } from '#contract/commitments.ts';
import type { Speech, TextKey } from '#contract/text/format.ts';
import { rightsQuestions } from '#domain/commitments/commitment.ts';
import { isDay } from '#domain/time/day.ts';
import type { PlanNames } from './plan-ground.ts';

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

/** Names of everything that a field can refer to; the id itself where nothing has it. */
export interface FieldNames extends PlanNames {
  readonly area: (id: string) => string;
  readonly effort: (id: string) => string;
  readonly indicator: (id: string) => string;
  readonly method: (id: string) => string;
  readonly template: (id: string) => string;
}

/** The words and names that a field is said with. */
export interface FieldWords {
  readonly speech: Speech;
  readonly names: FieldNames;
}

type Sayings = {
  readonly [Field in CommitmentField]: (
    value: CommitmentContentText[Field],
    words: FieldWords,
  ) => string;
};

const asWritten = (text: string | null): string => text ?? '';
const sayDay = (day: string, { speech }: FieldWords): string =>
  isDay(day) ? speech.date(day) : day;

const sayings: Sayings = {
  actionArea: (id, { names }) => names.actionArea(id),
  alsoUnder: (ids, { speech, names }) => speech.list(ids.map(names.actionArea)),
  jointActivity: (id, { names }) => (id === null ? '' : names.jointActivity(id)),
  what: asWritten,
  wholeCounty: (is, { speech }) => speech.say(is ? 'csv.yes' : 'csv.no'),
  areas: (ids, { speech, names }) => speech.list(ids.map(names.area)),
  from: sayDay,
  to: sayDay,
  targetGroups: (groups, { speech: { say, list } }) =>
    list(groups.map((group) => say(`commitment.group.${group}`))),
  kind: (kind, { speech }) => speech.say(`commitment.kind.${kind}`),
  strengthens: (id, { names }) => (id === null ? '' : names.effort(id)),
  contactRole: asWritten,
  seenBy: asWritten,
  reference: asWritten,
  indicator: (id, { names }) => (id === null ? '' : names.indicator(id)),
  template: (id, { names }) => (id === null ? '' : names.template(id)),
  tags: (tags, { speech, names }) => {
    const { say, list } = speech;
    return list([
      ...tags.prevention.map((one) => say(`commitment.prevention.${one}`)),
      ...tags.determinants.map((one) => say(`commitment.determinant.${one}`)),
      ...(tags.method === null ? [] : [names.method(tags.method)]),
      ...rightsQuestions.flatMap((question) => {
        const answer = tags.rights[question] ?? '';
        return answer === '' ? [] : [`${say(`commitment.rights.${question}`)} ${answer}`];
      }),
      ...Object.entries(tags.costShares).map(
        ([party, share]) => `${names.party(party)} ${sayShare(speech, share)} %`,
      ),
    ]);
  },
};

/** What a field holds, in words, for choosing between two. */
export function sayField<Field extends CommitmentField>(
  words: FieldWords,
  field: Field,
  content: Pick<CommitmentContentText, Field>,
): string {
  const said = sayings[field](content[field], words);
  return said === '' ? words.speech.say('commitment.not-written') : said;
}

/**
 * An area by name, with its code behind where the name does not have it.
 *
 * @example
 * nameWithCode('municipality:0380', 'Uppsala') // => 'Uppsala (0380)'
 */
export function nameWithCode(id: string, name: string): string {
  const code = id.slice(id.indexOf(':') + 1);
  return name.includes(code) ? name : `${name} (${code})`;
}

/** A share in per cent with no more decimals than it has. */
export function sayShare({ number }: Speech, share: number): string {
  return number(share, share % 1 === 0 ? 0 : 2);
}
