import type { BothLanguages } from '../indicators/indicator.ts';
import type { ActionArea, JointActivity, Priority } from './plan.ts';

/** Del av avtalet: the agreement, and the plan as its annex. */
export const agreementParts = ['agreement', 'plan'] as const;
export type AgreementPart = (typeof agreementParts)[number];

/** Läge: a draft is worked on, a proposal awaits the council's decision, what is adopted stands. */
export const agreementStates = ['draft', 'proposed', 'adopted'] as const;
export type AgreementState = (typeof agreementStates)[number];

/** Version av överenskommelsen eller planen. In force from its first day until a later one replaces it. */
export interface AgreementVersion extends AgreementContent {
  readonly id: string;
  readonly part: AgreementPart;
  /** 1, 2, 3 … of the part. */
  readonly number: number;
  readonly state: AgreementState;
  /** The agreement a plan is an annex to; undefined for an agreement. */
  readonly agreement: string | undefined;
  /** The version it began from; undefined for the first. */
  readonly beganFrom: string | undefined;
  /** First day in force, as an ISO date; undefined until it is adopted. */
  readonly validFrom: string | undefined;
  /** Whether a source tells that day; otherwise it is the earliest that can be right. */
  readonly dayKnown: boolean;
  /** Whether it is known who has signed. */
  readonly signaturesKnown: boolean;
  readonly decision: AdoptionDecision;
  /** Rises by one with every change. */
  readonly version: number;
}

/** Innehåll: what a draft can change. An agreement has no priorities, action areas or activities. */
export interface AgreementContent {
  readonly title: BothLanguages;
  /** Titles of the documents it was written from; empty when it was written here. */
  readonly source: string;
  readonly sections: readonly AgreementSection[];
  readonly priorities: readonly Priority[];
  readonly actionAreas: readonly ActionArea[];
  readonly jointActivities: readonly JointActivity[];
}

/** Slag av avsnitt: intention, prioriteringar, åtaganden, uppföljning; and what they rest on. */
export const sectionParts = [
  'intention',
  'priorities',
  'commitments',
  'follow-up',
  'background',
] as const;
export type SectionPart = (typeof sectionParts)[number];

/** Avsnitt, quotable by its anchor, which stays the same from version to version. */
export interface AgreementSection {
  readonly anchor: string;
  readonly heading: string;
  readonly part: SectionPart;
  /** Paragraphs with an empty line between them; a list has lines that begin with `- `. */
  readonly text: string;
}

/** Beslut om antagande; what no source tells is undefined. */
export interface AdoptionDecision {
  readonly number: string | undefined;
  readonly date: string | undefined;
  readonly note: string;
}
