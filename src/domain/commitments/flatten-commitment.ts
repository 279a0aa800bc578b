import type { AreaId } from '../areas/area.ts';
import {
  type Commitment,
  type CommitmentContent,
  type CommitmentKind,
  type CommitmentTags,
  type Determinant,
  type Prevention,
  type RightsQuestion,
  rightsQuestions,
  type TargetGroup,
} from './commitment.ts';

/** Lists as one text. */
const join = (ids: readonly string[]): string => [...ids].sort().join(';');
const split = (text: string | undefined): readonly string[] => (text ? text.split(';') : []);
const orNothing = (text: string | undefined): string | undefined => text || undefined;

/** The column of a question about rights. */
export const rightsColumn = (question: RightsQuestion): string => `rights-${question}`;

/** Platta ut: a commitment as canonical texts, one a column; shares and templates are not in sheets. */
export function flattenCommitment(commitment: Commitment): Readonly<Record<string, string>> {
  const { tags } = commitment;
  return {
    reference: commitment.reference ?? '',
    state: commitment.state,
    actionArea: commitment.actionArea,
    alsoUnder: join(commitment.alsoUnder),
    jointActivity: commitment.jointActivity ?? '',
    what: commitment.what,
    wholeCounty: commitment.wholeCounty ? 'yes' : '',
    areas: join(commitment.areas),
    from: commitment.from,
    to: commitment.to,
    targetGroups: join(commitment.targetGroups),
    kind: commitment.kind,
    strengthens: commitment.strengthens ?? '',
    contactRole: commitment.contactRole,
    seenBy: commitment.seenBy,
    indicator: commitment.indicator ?? '',
    prevention: join(tags.prevention),
    determinants: join(tags.determinants),
    method: tags.method ?? '',
    ...Object.fromEntries(
      rightsQuestions.map((question) => [rightsColumn(question), tags.rights[question] ?? '']),
    ),
  };
}

/**
 * Resa upp: canonical texts as a commitment's content; what they do not say is as in `before`, or nothing.
 * Choices are ids that the sheet's columns know.
 */
export function contentOfTexts(
  texts: Readonly<Record<string, string>>,
  before: CommitmentContent | undefined,
): CommitmentContent {
  const kind = (texts.kind || 'new') as CommitmentKind;
  return {
    actionArea: texts.actionArea ?? '',
    alsoUnder: split(texts.alsoUnder),
    jointActivity: orNothing(texts.jointActivity),
    what: texts.what ?? '',
    wholeCounty: texts.wholeCounty === 'yes',
    areas: split(texts.areas) as readonly AreaId[],
    from: texts.from ?? '',
    to: texts.to ?? '',
    targetGroups: split(texts.targetGroups) as readonly TargetGroup[],
    kind,
    strengthens: kind === 'strengthened' ? orNothing(texts.strengthens) : undefined,
    contactRole: texts.contactRole ?? '',
    seenBy: texts.seenBy ?? '',
    reference: orNothing(texts.reference),
    indicator: orNothing(texts.indicator),
    template: before?.template,
    tags: {
      prevention: split(texts.prevention) as readonly Prevention[],
      determinants: split(texts.determinants) as readonly Determinant[],
      method: orNothing(texts.method),
      rights: rightsOfTexts(texts, before?.tags.rights),
      costShares: before?.tags.costShares ?? {},
    },
  };
}

function rightsOfTexts(
  texts: Readonly<Record<string, string>>,
  before: CommitmentTags['rights'] = {},
): CommitmentTags['rights'] {
  const said = rightsQuestions.map(
    (question) => [question, texts[rightsColumn(question)] ?? before[question] ?? ''] as const,
  );
  return Object.fromEntries(said.filter(([, text]) => text !== ''));
}
