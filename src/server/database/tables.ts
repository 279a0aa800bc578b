import type { Generated } from 'kysely';
import type { AccountTables } from './account-tables.ts';
import type { ActivityTables } from './activity-tables.ts';
import type { CommitmentTables } from './commitment-tables.ts';
import type { CompassTables } from './compass-tables.ts';
import type { JointEffortTables } from './joint-effort-tables.ts';
import type { LetterTables } from './letter-tables.ts';
import type { PlanTables } from './plan-tables.ts';
import type { ReportTables } from './report-tables.ts';
import type { SharingTables } from './sharing-tables.ts';

/** The tables as Kysely sees them: column names as in SQL, values as they arrive. */
export type Tables = {
  migration: MigrationTable;
  division: DivisionTable;
  area: AreaTable;
  area_nesting: AreaNestingTable;
  area_geometry: AreaGeometryTable;
  area_neighbour: AreaNeighbourTable;
  outline_load: OutlineLoadTable;
  crosswalk: CrosswalkTable;
  crosswalk_part: CrosswalkPartTable;
  series_break: PositionedTable;
  period: PeriodTable;
  indicator: DefinitionTable;
  release: ReleaseTable;
  release_raw: ReleaseRawTable;
  observation: ObservationTable;
  shown_observation: ObservationTable;
  release_coverage: ReleaseCoverageTable;
  rule_version: RuleVersionTable;
  party: PositionedTable;
  policy_area: PositionedTable;
  audit_entry: AuditEntryTable;
  installation: InstallationTable;
  sender_reading: SenderReadingTable;
  fetch_run: FetchRunTable;
  fetch_part: FetchPartTable;
  raw_answer: RawAnswerTable;
  fetch_schedule: FetchScheduleTable;
  police_notice: PoliceNoticeTable;
} & AccountTables &
  LetterTables &
  SharingTables &
  ActivityTables &
  JointEffortTables &
  CommitmentTables &
  CompassTables &
  PlanTables &
  ReportTables;

/** One applied file of `migrations/`. */
export type MigrationTable = {
  number: number;
  name: string;
  sha256: string;
  applied_at: Date;
};

export type DivisionTable = {
  id: string;
  level: string;
  vintage: number | null;
  name_sv: string;
  name_en: string;
  publisher: string;
  licence: string;
  source: string;
  reference_date: string | null;
  within_area_id: string | null;
  method_note: string | null;
  made_by: string | null;
};

/** `number` and `made_at` are set by the database. */
export type CrosswalkTable = {
  id: string;
  number: Generated<string>;
  from_division_id: string;
  to_division_id: string;
  method: string;
  note: string;
  weight_period: string | null;
  file_name: string | null;
  raw: Buffer | null;
  input_hash: string;
  made_by: string;
  made_at: Generated<Date>;
  parts: number;
};

export type CrosswalkPartTable = {
  crosswalk_id: string;
  from_area_id: string;
  to_area_id: string;
  share_of_from: number | null;
  share_of_to: number | null;
};

export type AreaTable = {
  id: string;
  division_id: string;
  code: string;
  name: string;
  municipality_code: string | null;
};

export type AreaNestingTable = { area_id: string; parent_id: string; distance: number };

/** `geometry` is GeoJSON: parsed when read, JSON text when written. */
export type AreaGeometryTable = {
  area_id: string;
  geometry: unknown;
  area_km2: number;
  label_longitude: number;
  label_latitude: number;
  source: string;
  outline_load_id: string | null;
};

export type AreaNeighbourTable = {
  area_id: string;
  neighbour_id: string;
  kind: string;
  shared_metres: number;
};

/** `reading` is JSON: parsed when read, JSON text when written. */
export type SenderReadingTable = {
  publisher: string;
  heads_hash: string;
  heads: string[];
  reading: unknown;
  indicators: string[];
  areas: string[];
  groups: string[];
  file_name: string;
  release_id: string;
  loaded_at: Date;
};

export type OutlineLoadTable = {
  id: string;
  number: Generated<number>;
  division_id: string;
  file_name: string;
  raw_hash: string;
  source: string;
  author: string;
  areas: number;
  loaded_at: Generated<Date>;
  raw: Buffer;
};

export type PeriodTable = { id: string; kind: string; start_date: string; end_date: string };

/** `definition` is JSON: parsed when read, JSON text when written. */
export type DefinitionTable = { id: string; definition: unknown };
export type PositionedTable = DefinitionTable & { position: number };

export type ReleaseTable = {
  id: string;
  number: Generated<number>;
  kind: string;
  publisher: string;
  source_table: string;
  licence: string;
  note: string;
  file_name: string;
  author: string;
  fetched_at: Date;
  raw_hash: string;
  content_hash: string;
  occurrence: Generated<number>;
  program_version: string;
  publish_at: Date;
  created_at: Generated<Date>;
  withdrawn_at: Date | null;
  withdrawn_by: string | null;
  withdrawn_reason: string | null;
  cells: number;
  missing: number;
  indicators: string[];
  periods: string[];
};

export type ReleaseRawTable = { release_id: string; raw: Buffer };

export type ObservationTable = {
  area_id: string;
  indicator_id: string;
  period_id: string;
  sex: string;
  age: string;
  release_id: string;
  value: number | null;
  missing: string | null;
  count: number | null;
  denominator: number | null;
  low: number | null;
  high: number | null;
};

export type ReleaseCoverageTable = {
  release_id: string;
  indicator_id: string;
  division_id: string;
  period_id: string;
  sex: string;
  age: string;
  values: number;
  missing: number;
};

export type RuleVersionTable = {
  version: number;
  definition: unknown;
  valid_from: string;
  adopted_by: string;
  decision: string;
  adopted_at: Generated<Date>;
};

/** Number, time and hashes are set by the database inside its lock. */
export type AuditEntryTable = {
  number: Generated<number>;
  at: Generated<Date>;
  actor: string;
  role: string;
  action: string;
  object_kind: string;
  object_id: string;
  data: unknown;
  previous_hash: Generated<string>;
  hash: Generated<string>;
  party_id: string | null;
};

export type FetchRunTable = {
  id: string;
  number: Generated<number>;
  county: string;
  started_by: string;
  author: string;
  state: string;
  cancel_asked: Generated<boolean>;
  program_version: string;
  planned_at: Generated<Date>;
  started_at: Date | null;
  ended_at: Date | null;
};

/** `error_data` and `judgement` are JSON: parsed when read, JSON text when written. */
export type FetchPartTable = {
  run_id: string;
  source_id: string;
  position: number;
  publisher: string;
  indicators: string[];
  state: string;
  expected_cells: number;
  expected_calls: number;
  cells: number | null;
  release_id: string | null;
  error: string | null;
  error_data: unknown;
  judgement: unknown;
  held: Buffer | null;
  fetched_at: Date | null;
  started_at: Date | null;
  ended_at: Date | null;
  decided_by: string | null;
  decided_at: Date | null;
};

export type RawAnswerTable = {
  run_id: string;
  question_hash: string;
  source_id: string;
  source: string;
  url: string;
  asked: string | null;
  sha256: string;
  bytes: number;
  packed: Buffer;
  fetched_at: Date;
  stored_at: Generated<Date>;
};

export type FetchScheduleTable = {
  id: Generated<number>;
  county: string;
  is_on: boolean;
  day: number;
  hour: number;
  set_by: string;
  set_at: Generated<Date>;
  last_begun_at: Date | null;
};

export type PoliceNoticeTable = {
  id: number;
  published_at: Date;
  happened_at: string | null;
  type: string;
  county: string;
  areas: string[];
  precision: string;
  url: string | null;
};

/** One row. `made_at` is null while an invented county is being made. */
export type InstallationTable = {
  single: Generated<boolean>;
  kind: string;
  name_sv: string;
  name_en: string;
  seed: number | null;
  areas: number | null;
  made_at: Date | null;
  program_version: string;
};
