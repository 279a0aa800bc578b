import type { GoalEvaluation } from '../goals/goal-evaluation.ts';
import type { BothLanguages, Unit } from '../indicators/indicator.ts';
import type { Standing } from '../rounds/answer.ts';
import type { JudgedParticipation, JudgedParty } from '../rounds/judge-participation.ts';
import type { Round } from '../rounds/round.ts';

/**
 * Årsrapport: what the parties' follow-up of a year gave, in the plan's own structure. Names and texts
 * are as they were on the day it was composed, so that it can be read when they have changed.
 */
export interface AnnualReport {
  readonly round: Round;
  /** Day it was composed, ISO date. */
  readonly composed: string;
  readonly plan: { readonly version: string; readonly validFrom: string };
  readonly parties: readonly ReportedParty[];
  readonly participation: Omit<JudgedParticipation, 'parties'>;
  /** Commitments by what is said of them. */
  readonly standings: StandingCounts;
  readonly priorities: readonly ReportedPriority[];
  /** Goals that stand under no action area. */
  readonly otherGoals: readonly ReportedGoal[];
  /** Commitments in action areas that the plan no longer has. */
  readonly outside: readonly ReportedCommitment[];
  readonly gaps: readonly ReportedGap[];
  /** What makes gaps of areas: the rule's version; undefined when no rule is in force. */
  readonly rule: number | undefined;
  readonly decisions: readonly ReportedDecision[];
  readonly groupReports: readonly ReportedGroupReport[];
  /** The report it is compared with; undefined for the first. */
  readonly before: { readonly id: string; readonly year: number } | undefined;
  readonly changes: readonly ReportChange[];
  /** The frozen report that this one puts right. */
  readonly corrects: { readonly id: string; readonly frozen: string } | undefined;
}

/** Part i årsrapporten. */
export interface ReportedParty extends JudgedParty {
  readonly name: BothLanguages;
  /** It has sent in, but does not share its answers. */
  readonly keepsAnswers: boolean;
}

/** How many commitments stand how; silence and answers that are not shared are told apart. */
export interface StandingCounts extends Readonly<Record<Standing, number>> {
  readonly unanswered: number;
  readonly kept: number;
}

export interface ReportedPriority {
  readonly id: string;
  readonly name: BothLanguages;
  readonly actionAreas: readonly ReportedActionArea[];
}

export interface ReportedActionArea {
  readonly id: string;
  readonly name: BothLanguages;
  readonly goal: BothLanguages | undefined;
  readonly goals: readonly ReportedGoal[];
  readonly jointActivities: readonly {
    readonly id: string;
    readonly name: BothLanguages;
    readonly commitments: readonly ReportedCommitment[];
  }[];
  /** Commitments that are part of no joint activity. */
  readonly commitments: readonly ReportedCommitment[];
}

/** Åtagande med svar. */
export interface ReportedCommitment {
  readonly id: string;
  readonly party: string;
  readonly what: string;
  /** Names of the areas; empty for the whole county. */
  readonly areas: readonly string[];
  readonly from: string;
  readonly to: string;
  /** Undefined when there is no answer to read. */
  readonly answer: ReportedAnswer | undefined;
}

export interface ReportedAnswer {
  readonly standing: Standing;
  readonly words: string;
  readonly done: string;
  readonly seen: string;
  readonly needed: string;
}

/** Mål med avstånd. */
export interface ReportedGoal {
  readonly id: string;
  /** The framework that states it. */
  readonly framework: BothLanguages;
  readonly name: BothLanguages;
  /** What is measured; undefined for a goal in words only. */
  readonly measure: BothLanguages | undefined;
  /** Unit as in the register of indicators; undefined where values have none. */
  readonly unit: Unit | undefined;
  readonly decimals: number;
  /** The year by which; undefined when none is set. */
  readonly year: number | undefined;
  readonly evaluation: GoalEvaluation;
  /** Publisher and table of the value; undefined without one. */
  readonly source: string | undefined;
}

/** Luckor i ett insatsområde: areas under the rule where nobody has promised anything. */
export interface ReportedGap {
  readonly actionArea: string;
  readonly areas: number;
  /** Areas without a commitment of which the rule cannot decide, for want of values. */
  readonly undecided: number;
  /** Children there; undefined where unknown. */
  readonly children: number | undefined;
  /** Names of those with most children, at most ten. */
  readonly largest: readonly string[];
}

/** Beslut under året. */
export interface ReportedDecision {
  /** ISO date. */
  readonly date: string;
  readonly kind: 'plan-adopted' | 'agreement-adopted' | 'rule-adopted' | 'report-frozen';
  /** What was decided about. */
  readonly about: string;
  /** The decision's own reference; may be empty. */
  readonly reference: string;
}

export interface ReportedGroupReport {
  readonly body: BothLanguages;
  readonly title: string;
  readonly text: string;
  readonly submitted: string;
}

/** Ändring sedan förra årsrapporten: what a sentence is said of. */
export type ReportChange =
  | {
      readonly kind: 'answers-now' | 'silent-now';
      /** Party ids. */
      readonly parties: readonly string[];
    }
  | { readonly kind: 'answered'; readonly before: number; readonly now: number }
  | { readonly kind: 'commitments-new' | 'commitments-ended'; readonly count: number }
  | { readonly kind: 'standing'; readonly standing: Standing; readonly count: number }
  | {
      readonly kind: 'gaps';
      readonly actionArea: string;
      readonly before: number;
      readonly now: number;
    };
