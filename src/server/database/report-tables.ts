import type { Generated } from 'kysely';

/** The tables of follow-up and annual reports, as `tables.ts` has the others. */
export type ReportTables = {
  round: RoundTable;
  round_party: RoundPartyTable;
  answer: AnswerTable;
  group_report: GroupReportTable;
  annual_report: AnnualReportTable;
};

export type RoundTable = {
  id: string;
  year: number;
  plan_id: string;
  opens: string;
  deadline: string;
  opened_by: string;
  opened_at: Generated<Date>;
  closed_at: Date | null;
  closed_by: string | null;
};

export type RoundPartyTable = {
  round_id: string;
  party_id: string;
  begun_at: Date | null;
  submitted_at: Date | null;
};

export type AnswerTable = {
  round_id: string;
  party_id: string;
  commitment_id: string;
  standing: string | null;
  words: Generated<string>;
  done: Generated<string>;
  seen: Generated<string>;
  needed: Generated<string>;
  version: number;
  changed_at: Generated<Date>;
  changed_by: string;
};

export type GroupReportTable = {
  id: string;
  body_id: string;
  party_id: string;
  title: string;
  content: string;
  version: Generated<number>;
  changed_by: string;
  changed_at: Generated<Date>;
  submitted_at: Date | null;
  submitted_by: string | null;
  handed_to: Generated<string | null>;
};

/** `content` is JSON: parsed when read, JSON text when written. */
export type AnnualReportTable = {
  id: string;
  number: Generated<number>;
  round_id: string;
  year: number;
  foreword: string;
  conclusions: string;
  content: unknown;
  frozen: string | null;
  checksum: string | null;
  decision: string | null;
  decided_on: string | null;
  frozen_at: Date | null;
  frozen_by: string | null;
  corrects_id: string | null;
  version: Generated<number>;
  changed_by: string;
  changed_at: Generated<Date>;
};
