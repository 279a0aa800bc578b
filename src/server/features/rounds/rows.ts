import type { AnswerText, GroupReportText, RoundText } from '#contract/rounds.ts';
import type { Answer, Standing } from '#domain/rounds/answer.ts';
import type { GroupReport } from '#domain/rounds/group-report.ts';
import type { Round, RoundParty } from '#domain/rounds/round.ts';

/** A round as SQL gives it; days are in Swedish time. */
export interface RoundRow {
  readonly id: string;
  readonly year: number;
  readonly plan_id: string;
  readonly opens: string;
  readonly deadline: string;
  readonly closed: string | null;
}

export function roundOf(row: RoundRow): Round {
  const { id, year, plan_id: plan, opens, deadline, closed } = row;
  return { id, year, plan, opens, deadline, closed: closed ?? undefined };
}

export function textOfRound(round: Round): RoundText {
  return { ...round, closed: round.closed ?? null };
}

/** A party that is asked, and whether the caller may see its answers. */
export interface RoundPartyRow {
  readonly party_id: string;
  readonly name: { readonly sv: string; readonly en: string };
  readonly begun: string | null;
  readonly submitted: string | null;
  readonly shares: boolean;
  /** Whether it may see its commitments. */
  readonly tells: boolean;
}

export function roundPartyOf(row: RoundPartyRow): RoundParty {
  return {
    party: row.party_id,
    begun: row.begun ?? undefined,
    submitted: row.submitted ?? undefined,
    keepsCommitments: !row.tells,
  };
}

export interface AnswerRow {
  readonly party_id: string;
  readonly commitment_id: string;
  readonly standing: string | null;
  readonly words: string;
  readonly done: string;
  readonly seen: string;
  readonly needed: string;
  readonly version: number;
}

/** An answer as the domain has it; the table's check holds the standing to the domain's. */
export function answerOf(row: AnswerRow): Answer {
  const { party_id: party, commitment_id: commitment, standing, ...rest } = row;
  const { words, done, seen, needed, version } = rest;
  return {
    commitment,
    party,
    standing: (standing ?? undefined) as Standing | undefined,
    words,
    done,
    seen,
    needed,
    version,
  };
}

export function textOfAnswer({ party: _, standing, ...rest }: Answer): AnswerText {
  return { ...rest, standing: standing ?? null };
}

export interface GroupReportRow {
  readonly id: string;
  readonly body_id: string;
  readonly body_name: { readonly sv: string; readonly en: string };
  readonly party_id: string;
  readonly title: string;
  readonly content: string;
  readonly version: number;
  readonly submitted: string | null;
  readonly submitted_by: string | null;
}

export function groupReportOf(row: GroupReportRow): GroupReport {
  return {
    id: row.id,
    body: row.body_id,
    title: row.title,
    text: row.content,
    version: row.version,
    submitted: row.submitted ?? undefined,
    submittedBy: row.submitted_by ?? undefined,
  };
}

export function textOfGroupReport(row: GroupReportRow): GroupReportText {
  const { submitted, submittedBy, ...report } = groupReportOf(row);
  return {
    ...report,
    bodyName: row.body_name,
    submitted: submitted ?? null,
    submittedBy: submittedBy ?? null,
  };
}
