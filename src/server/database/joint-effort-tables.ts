import type { Generated } from 'kysely';

/** The tables of possible joint efforts and county-wide needs, as `tables.ts` has the others. */
export type JointEffortTables = {
  effort_pair: EffortPairTable;
  effort_answer: EffortAnswerTable;
  need: NeedTable;
  county_proposal: CountyProposalTable;
};

export type EffortPairTable = {
  first_kind: string;
  first_id: string;
  first_party: string;
  second_kind: string;
  second_id: string;
  second_party: string;
  rests_until: string | null;
  agreed_on: string | null;
};

export type EffortAnswerTable = {
  number: Generated<number>;
  first_kind: string;
  first_id: string;
  second_kind: string;
  second_id: string;
  party_id: string;
  other_party: string;
  answer: string;
  reason: string;
  answered_on: string;
  answered_by: string;
};

export type NeedTable = {
  id: string;
  party_id: string;
  version: number;
  policy_area: string | null;
  subject: string | null;
  what: string;
  stated_on: string;
  stated_by: string;
  withdrawn_on: string | null;
};

/** `content` is JSON: parsed when read, JSON text when written. */
export type CountyProposalTable = {
  id: string;
  party_id: string;
  kind_key: string;
  parties: string[];
  content: unknown;
  title: string;
  body: string;
  kept_on: string;
  kept_by: string;
};
