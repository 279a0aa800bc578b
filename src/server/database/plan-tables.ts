import type { Generated } from 'kysely';

/** The tables of agreement and plan, documents and goals, as `tables.ts` has the others. */
export type PlanTables = {
  agreement_version: AgreementVersionTable;
  agreement_signature: AgreementSignatureTable;
  governing_document: GoverningDocumentTable;
  goal_framework: GoalFrameworkTable;
  goal_link: GoalLinkTable;
  goal_remap: GoalRemapTable;
};

/** `content` is JSON: parsed when read, JSON text when written. */
export type AgreementVersionTable = {
  id: string;
  part: string;
  number: number;
  state: string;
  content: unknown;
  agreement_id: string | null;
  began_from_id: string | null;
  valid_from: string | null;
  day_known: Generated<boolean>;
  signatures_known: Generated<boolean>;
  decision_number: string | null;
  decision_date: string | null;
  decision_note: Generated<string>;
  version: Generated<number>;
  changed_by: string;
  changed_at: Generated<Date>;
};

export type AgreementSignatureTable = {
  version_id: string;
  party_id: string;
  signed_on: string;
  signatory: string;
  recorded_by: string;
  recorded_at: Generated<Date>;
};

/** `definition` is JSON: parsed when read, JSON text when written. */
export type GoverningDocumentTable = {
  id: string;
  position: number;
  definition: unknown;
  version: Generated<number>;
  changed_by: string | null;
  changed_at: Generated<Date>;
};

export type GoalFrameworkTable = {
  id: string;
  position: number;
  family: string;
  definition: unknown;
  valid_from: string | null;
  decision: Generated<string>;
  version: Generated<number>;
  changed_by: string | null;
  changed_at: Generated<Date>;
};

export type GoalLinkTable = {
  framework_id: string;
  goal_id: string;
  action_area: string;
  decided_by: string | null;
  decided_at: Generated<Date>;
};

export type GoalRemapTable = {
  framework_id: string;
  old_framework_id: string;
  old_goal_id: string;
  action_area: string;
  proposed_goal_id: string | null;
  state: Generated<string>;
  goal_id: string | null;
  decided_by: string | null;
  decided_at: Date | null;
};
