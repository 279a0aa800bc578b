import type { AreaId } from '../areas/area.ts';

/**
 * Åtagande: what a party promises to do, where, when, and how it will be seen. Its tags are light: all
 * but party, what, where, from–to, contact role and how it will be seen may be left out.
 */
export interface Commitment {
  readonly id: string;
  readonly party: string;
  /** Rises by one with every change; an edit must name the version it began from. */
  readonly version: number;
  readonly state: CommitmentState;
  /** The action area it is counted under. */
  readonly actionArea: string;
  /** Other action areas it also concerns; totals count it once. */
  readonly alsoUnder: readonly string[];
  /** The joint activity it is part of. */
  readonly jointActivity: string | undefined;
  readonly what: string;
  /** Where: areas, or the whole county when `wholeCounty`. */
  readonly wholeCounty: boolean;
  readonly areas: readonly AreaId[];
  /** First and last day, ISO dates. */
  readonly from: string;
  readonly to: string;
  readonly targetGroups: readonly TargetGroup[];
  readonly kind: CommitmentKind;
  /** The commitment or activity that is strengthened; needed when the kind is `strengthened`. */
  readonly strengthens: string | undefined;
  /** A role, never a private person. */
  readonly contactRole: string;
  /** How it will be seen that it was done. */
  readonly seenBy: string;
  /** The party's own number in its operational planning. */
  readonly reference: string | undefined;
  /** Indicator it hopes to move. */
  readonly indicator: string | undefined;
  /** The template whose common text it inherits; `what` is then what is particular to this place. */
  readonly template: string | undefined;
  readonly tags: CommitmentTags;
}

/** Åtagandets innehåll: what a party writes. */
export type CommitmentContent = Omit<Commitment, 'id' | 'party' | 'version' | 'state'>;

/** Status. Silence is computed, never stored. */
export const commitmentStates = [
  'draft',
  'submitted',
  'adopted',
  'ongoing',
  'completed',
  'discontinued',
] as const;
export type CommitmentState = (typeof commitmentStates)[number];

/** Slag: ny, förstärkt, pågående. */
export const commitmentKinds = ['new', 'strengthened', 'ongoing'] as const;
export type CommitmentKind = (typeof commitmentKinds)[number];

/** Målgrupp. The plan's main one is children and young people and those nearest to them. */
export const targetGroups = [
  'children',
  'young-people',
  'parents',
  'adults',
  'older-people',
  'professionals',
  'everyone',
] as const;
export type TargetGroup = (typeof targetGroups)[number];

/** Förebyggande arbete: structural, social or situational. */
export const preventions = ['structural', 'social', 'situational'] as const;
export type Prevention = (typeof preventions)[number];

/** Bestämningsfaktorer, layer by layer from the person outwards (Dahlgren and Whitehead 1991). */
export const determinants = ['lifestyle', 'networks', 'living-conditions', 'society'] as const;
export type Determinant = (typeof determinants)[number];

/** Taggar: what helps to sort and to ask the right questions; none is required. */
export interface CommitmentTags {
  /** Strukturell, social, situationell prevention. */
  readonly prevention: readonly Prevention[];
  /** Layer of the determinants of health (Dahlgren and Whitehead 1991). */
  readonly determinants: readonly Determinant[];
  /** Method in the register of methods; undefined is said as “metod ej angiven”. */
  readonly method: string | undefined;
  /** The four questions of the rights-based approach, answered in words. */
  readonly rights: Readonly<Partial<Record<RightsQuestion, string>>>;
  /** Share of the cost in per cent for each party that pays. */
  readonly costShares: Readonly<Record<string, number>>;
}

/** Vems rätt, vem bär ansvaret, vem kan missgynnas, hur har berörda fått säga sitt. */
export const rightsQuestions = ['whose-right', 'duty-bearer', 'disadvantaged', 'heard'] as const;
export type RightsQuestion = (typeof rightsQuestions)[number];
