import type { Commitment } from '../commitments/commitment.ts';
import type { BothLanguages } from '../indicators/indicator.ts';
import type { Plan } from '../plans/plan.ts';
import type { Answer } from '../rounds/answer.ts';
import type { Round, RoundParty } from '../rounds/round.ts';
import type {
  AnnualReport,
  ReportedDecision,
  ReportedGap,
  ReportedGoal,
  ReportedGroupReport,
} from './annual-report.ts';

/** Underlag för en årsrapport: what stands on the day it is composed. */
export interface ReportGround {
  readonly today: string;
  readonly round: Round;
  readonly plan: Plan;
  readonly asked: readonly RoundParty[];
  readonly partyNames: ReadonlyMap<string, BothLanguages>;
  readonly areaNames: ReadonlyMap<string, string>;
  /** Those that the round asks about. */
  readonly commitments: readonly Commitment[];
  /** Those that have been sent in and are shared. */
  readonly answers: readonly Answer[];
  /** Parties that do not share their answers with the one who composes. */
  readonly keepers: ReadonlySet<string>;
  readonly goals: readonly (ReportedGoal & { readonly actionAreas: readonly string[] })[];
  readonly gaps: readonly ReportedGap[];
  readonly rule: number | undefined;
  readonly decisions: readonly ReportedDecision[];
  readonly groupReports: readonly ReportedGroupReport[];
  /** The newest frozen report of an earlier year. */
  readonly before: { readonly id: string; readonly report: AnnualReport } | undefined;
  readonly corrects: AnnualReport['corrects'];
}
