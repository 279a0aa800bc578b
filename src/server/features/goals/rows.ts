import type { FrameworkProposal, GoalTargetText } from '#contract/goals.ts';
import type { Goal, GoalFramework, GoalTarget } from '#domain/goals/goal.ts';
import type { BothLanguages, Unit } from '#domain/indicators/indicator.ts';

/** A row of `goal_framework`, with the last day before the next edition's first. */
export interface FrameworkRow {
  readonly id: string;
  readonly family: string;
  readonly definition: StoredFramework;
  readonly valid_from: string | null;
  readonly valid_to: string | null;
  readonly decision: string;
  readonly version: number;
}

/** JSON has null where the domain has undefined. */
export type StoredFramework = Pick<FrameworkProposal, 'name' | 'document' | 'source' | 'goals'>;

/** An edition with what is decided about it. */
export interface StoredEdition extends GoalFramework {
  readonly decision: string;
  readonly version: number;
}

export function frameworkOf(row: FrameworkRow): StoredEdition {
  const { name, document, source, goals } = row.definition;
  return {
    id: row.id,
    family: row.family,
    name,
    document: document ?? undefined,
    source,
    validFrom: row.valid_from ?? undefined,
    validTo: row.valid_to ?? undefined,
    goals: goals.map(goalOf),
    decision: row.decision,
    version: row.version,
  };
}

/** A goal as it is stored or sent. */
export function goalOf(goal: StoredFramework['goals'][number]): Goal {
  const { id, name, quote, serves } = goal;
  return {
    id,
    name,
    quote,
    serves,
    target: goal.target === null ? undefined : targetOf(goal.target),
  };
}

function targetOf(target: GoalTargetText): GoalTarget {
  const { indicator, year } = target;
  return { ...target, indicator: indicator ?? undefined, year: year ?? undefined };
}

/** A target as the contract has it. */
export function targetTextOf(target: GoalTarget): GoalTargetText {
  const indicator = target.indicator ?? null;
  const year = target.year ?? null;
  switch (target.shape) {
    case 'rank':
      return { ...target, among: [...target.among], indicator, year };
    default:
      return { ...target, indicator, year };
  }
}

/** A re-mapping, proposed or answered. */
export interface RemapRow {
  readonly framework: string;
  readonly oldFramework: string;
  readonly oldGoal: string;
  readonly actionArea: string;
  readonly proposedGoal: string | null;
  readonly state: 'open' | 'accepted' | 'declined';
  readonly goal: string | null;
  readonly decidedBy: string | null;
}

/** A part of the plan by its name. */
export interface NamedItem {
  readonly id: string;
  readonly name: BothLanguages;
}

/** What goals need to be shown: names of documents, indicators, parties and parts of the plan in force. */
export interface GoalBackground {
  readonly documents: Readonly<Record<string, string>>;
  readonly indicators: Readonly<
    Record<string, { readonly name: BothLanguages; readonly unit: Unit; readonly decimals: number }>
  >;
  readonly parties: Readonly<Record<string, BothLanguages>>;
  readonly plan: {
    readonly actionAreas: readonly NamedItem[];
    readonly jointActivities: readonly (NamedItem & { readonly actionArea: string })[];
  } | null;
  /** Own county; null when none has municipalities. */
  readonly county: string | null;
}
