import type { Generated } from 'kysely';

/** The tables of commitments, as `tables.ts` has the others. */
export type CommitmentTables = {
  commitment: CommitmentTable;
  commitment_area: CommitmentAreaTable;
  commitment_change: CommitmentChangeTable;
  commitment_template: CommitmentTemplateTable;
  not_relevant_statement: NotRelevantStatementTable;
  method: MethodTable;
};

/** `tags` is JSON: parsed when read, JSON text when written. */
export type CommitmentTable = {
  id: string;
  party_id: string;
  version: number;
  state: string;
  action_area: string;
  also_under: string[];
  joint_activity: string | null;
  what: string;
  whole_county: boolean;
  from_date: string;
  to_date: string;
  target_groups: string[];
  kind: string;
  strengthens: string | null;
  contact_role: string;
  seen_by: string;
  reference: string | null;
  indicator_id: string | null;
  method_id: string | null;
  template_id: string | null;
  tags: unknown;
  changed_at: Generated<Date>;
  changed_by: string;
};

export type CommitmentAreaTable = { commitment_id: string; party_id: string; area_id: string };

/** `content` is JSON: parsed when read, JSON text when written. */
export type CommitmentChangeTable = {
  commitment_id: string;
  party_id: string;
  version: number;
  state: string;
  content: unknown;
  changed_at: Generated<Date>;
  changed_by: string;
};

export type CommitmentTemplateTable = {
  id: string;
  party_id: string;
  name: string;
  common_text: string;
  version: number;
  changed_at: Generated<Date>;
};

export type NotRelevantStatementTable = {
  number: Generated<number>;
  party_id: string;
  action_area: string;
  reason: string | null;
  stated_at: Generated<Date>;
  stated_by: string;
};

/** `definition` is JSON: parsed when read, JSON text when written. */
export type MethodTable = { id: string; position: number; definition: unknown };
